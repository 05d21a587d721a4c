//! Use cases over a real database, without Discord.

mod autocomplete;
mod by_shape;
mod cut_again;
mod data;
mod faults;
mod flood;
mod originals;
mod own_laps;

use pacenote::testing::app::writer::Writer;
use pacenote::testing::app::{App, AppSettings, AttachmentHosts};
use pacenote::testing::config::Config;

use crate::database::TestDatabase;

/// The use cases over a database; nothing is fetched.
pub(crate) fn app(database: &TestDatabase) -> App {
    app_with(database, |_| {})
}

/// The same with other settings.
pub(crate) fn app_with(database: &TestDatabase, change: impl FnOnce(&mut AppSettings)) -> App {
    let mut settings = Config::load(None).unwrap().app;
    change(&mut settings);
    let writer = Writer::new(None, settings.ai).unwrap();
    App::new(database.db.clone(), settings, AttachmentHosts::discord(), writer).unwrap()
}
