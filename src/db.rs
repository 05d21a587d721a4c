//! Rows: the only SQL of Pacenote, the way to a database, and the private server for those who have none.
//!
//! A query needs an [`ActorTransaction`], and that needs an [`Actor`]: [`Db::as_actor`] is the only way to a
//! connection. Postgres itself then decides what is seen (row level security), whatever a query forgets. One file per
//! table; `points` and `grid` turn laps into columns and back.

mod actor;
pub mod boards;
pub mod car_classes;
pub mod cars;
pub mod circuits;
pub mod column_mappings;
mod connect;
pub mod corners;
pub mod cut_again;
pub mod dashboard;
mod error;
pub mod focuses;
pub mod garage;
mod grid;
pub mod jobs;
pub mod laps;
pub mod lease;
pub mod leaving;
mod login;
mod migration;
pub mod moved_along;
pub mod moves;
pub mod names;
pub mod neurons;
pub mod new_laps;
pub mod news;
pub mod news_channels;
pub mod notices;
mod one_row;
pub mod originals;
pub mod person;
mod points;
pub mod posted;
pub mod preferences;
pub mod private;
pub mod recomputations;
pub mod reference_laps;
pub mod session_notes;
pub mod sessions;
pub mod shards;
pub mod shares;
mod source;
mod stored;
#[cfg(test)]
mod tests;
pub mod told;
mod transaction;
pub mod uploads;
pub mod users;
pub mod watches;
pub mod weeks;

pub use actor::{Actor, Audience};
pub use connect::Db;
pub use error::{Constraint, DbError};
pub use login::ConnectError;
pub use migration::{DatabaseReport, MigrationReport, examine, migrate};
pub use source::DatabaseSource;
pub(crate) use stored::slug;
pub use transaction::ActorTransaction;
