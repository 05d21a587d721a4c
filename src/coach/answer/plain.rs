//! What is said word for word: Pacenote itself, thanks, and what is declined.

use crate::coach::Reader;
use crate::coach::plan::{Declined, HowTo, What};
use crate::words::Words;

/// What is said without a look at any lap; empty where laps are needed.
#[must_use]
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "everything else is answered from laps"
)]
pub fn plain_text(what: &What, reader: &Reader) -> String {
    let words = reader.words();
    match what {
        What::HowTo(how) => how_to(*how, words),
        What::Thanks => words.ask_thanks(),
        What::Declined(why) => declined(*why, words),
        What::General => words.ask_general(),
        _ => String::new(),
    }
}

/// How something is done in Pacenote, with the command.
#[must_use]
fn how_to(what: HowTo, words: Words) -> String {
    match what {
        HowTo::Help => words.how_to_help(),
        HowTo::About => words.how_to_about(),
        HowTo::Channels => words.how_to_channels(),
        HowTo::Upload => words.how_to_upload(),
        HowTo::Delete => words.how_to_delete(),
        HowTo::Export => words.how_to_export(),
        HowTo::Share => words.how_to_share(),
        HowTo::Compare => words.how_to_compare(),
        HowTo::Analyze => words.how_to_analyze(),
        HowTo::Ask => words.how_to_ask(),
        HowTo::Session => words.how_to_session(),
        HowTo::Laps => words.how_to_laps(),
        HowTo::Leaderboard => words.how_to_leaderboard(),
        HowTo::Consistency => words.how_to_consistency(),
        HowTo::Progress => words.how_to_progress(),
        HowTo::Map => words.how_to_map(),
        HowTo::Corner => words.how_to_corner(),
        HowTo::Corners => words.how_to_corners(),
        HowTo::Drivers => words.how_to_drivers(),
        HowTo::Grip => words.how_to_grip(),
        HowTo::Watch => words.how_to_watch(),
        HowTo::Settings => words.how_to_settings(),
        HowTo::World => words.how_to_world(),
        HowTo::Formats => words.how_to_formats(),
    }
}

/// Why a question is not answered, and what can be asked instead.
#[must_use]
pub fn declined(why: Declined, words: Words) -> String {
    match why {
        Declined::OffTopic => words.ask_off_topic(),
        Declined::Unsafe => words.ask_unsafe(),
        Declined::Private => words.ask_private(),
        Declined::OtherLanguage => words.ask_other_language(),
        Declined::Empty => words.ask_empty(),
    }
}
