//! Rows: the only SQL of Pacenote, the way to a database, and the private server for those who have none.
//!
//! A query needs an [`ActorTransaction`], and that needs an [`Actor`]: [`Db::as_actor`] is the only way to a
//! connection. Postgres itself then decides what is seen (row level security), whatever a query forgets. One file per
//! table; `points` and `grid` turn laps into columns and back.

mod actor;
pub(crate) mod boards;
pub(crate) mod car_classes;
pub(crate) mod cars;
pub(crate) mod circuits;
pub(crate) mod column_mappings;
mod connect;
pub(crate) mod corners;
pub(crate) mod cut_again;
pub(crate) mod dashboard;
mod error;
pub(crate) mod focuses;
pub(crate) mod garage;
mod grid;
pub(crate) mod jobs;
pub(crate) mod laps;
pub(crate) mod lease;
pub(crate) mod leaving;
mod login;
mod migration;
pub(crate) mod moved_along;
pub(crate) mod moves;
pub(crate) mod names;
pub(crate) mod neurons;
pub(crate) mod new_laps;
pub(crate) mod news;
pub(crate) mod news_channels;
pub(crate) mod notices;
mod one_row;
pub(crate) mod originals;
pub(crate) mod person;
mod points;
pub(crate) mod posted;
pub(crate) mod preferences;
pub(crate) mod private;
pub(crate) mod recomputations;
pub(crate) mod reference_laps;
pub(crate) mod session_notes;
pub(crate) mod sessions;
pub(crate) mod shards;
pub(crate) mod shares;
mod source;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod told;
mod transaction;
pub(crate) mod uploads;
pub(crate) mod users;
pub(crate) mod watches;
pub(crate) mod weeks;

pub use actor::{Actor, Audience};
pub use connect::Db;
pub use error::{Constraint, DbError};
pub use login::ConnectError;
pub use migration::{examine, migrate};
pub use source::DatabaseSource;
pub(crate) use stored::slug;
pub use transaction::ActorTransaction;
