//! Use cases over a real database, without Discord.

mod autocomplete;
mod data;
mod flood;
mod own_laps;

use pacenote::app::writer::Writer;
use pacenote::app::{App, AttachmentHosts};
use pacenote::config::Config;

use crate::database::TestDatabase;

/// The use cases over a database; nothing is fetched.
pub(crate) fn app(database: &TestDatabase) -> App {
    let settings = Config::load(None).unwrap().app;
    let writer = Writer::new(None, settings.ai).unwrap();
    App::new(database.db.clone(), settings, AttachmentHosts::discord(), writer).unwrap()
}
