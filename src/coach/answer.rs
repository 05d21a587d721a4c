//! From a plan and laps to an answer: the thing asked for first, then why, then what to do. Pure, and one for everybody
//! who answers questions: chat, command line, evaluation.

mod answered;
mod articles;
mod asked;
mod brake_use;
mod called;
mod causes;
mod claims;
mod corner;
mod focus;
mod gap;
mod gears;
mod known;
mod lap_times;
mod lap_values;
mod line;
mod losses;
mod margins;
mod order;
mod other_laps;
mod overall;
mod pair;
mod parts;
mod pedals;
mod places;
mod plain;
mod points;
mod progress;
mod reading;
mod say;
mod session;
mod split;
mod target;
mod term;
mod together;
mod told;
mod values;

use super::Reader;
use super::plan::{Plan, What};

pub(crate) use answered::{Answered, MOST_SENTENCES, Picture};
pub(crate) use called::with_friend;
pub(crate) use known::LapRef;
pub use known::{DriverLap, Elsewhere, LapsKnown, Session};
pub(crate) use other_laps::other_laps;
pub use plain::{declined, plain_text};
pub(crate) use reading::reading;
pub use term::term;
pub(crate) use together::{beginning_of, together};

use answered::{Missing, Outcome};
use asked::Asked;
use say::Say;
/// Answers a plan that is about laps.
#[must_use]
pub fn answer(plan: &Plan, known: &LapsKnown, reader: &Reader) -> Answered {
    let asked = Asked {
        plan,
        known,
        say: Say::new(reader, known.corner_names()).known_within(known.within()),
    };
    let mut answered = match asked.answered() {
        Ok(answered) => answered,
        Err(Missing(sentence)) => Answered {
            sentences: vec![sentence],
            ..Answered::default()
        },
    };
    answered.sentences.retain(|sentence| !sentence.is_empty());
    answered.sentences.truncate(MOST_SENTENCES);
    for sentence in &mut answered.sentences {
        *sentence = articles::joined(sentence, reader.language);
    }
    answered
}

impl Asked<'_> {
    fn answered(&self) -> Outcome {
        self.check_place()?;
        match &self.plan.what {
            What::Gap => self.gap(),
            What::Compare => self.compare(),
            What::Target(target) => self.target(*target),
            What::Consistency => self.consistency(),
            What::PossibleBest => self.possible_best(),
            What::Progress => self.progress(),
            What::Corners(rank) => self.corners(*rank),
            What::Drivers => self.drivers(),
            What::Count => self.count(),
            What::LapTimes => self.lap_times(),
            What::Trend => self.trend(),
            What::Sectors(rank) => self.sectors(*rank),
            What::Split(split) => self.split(*split),
            What::PedalTime => self.pedal_time(),
            What::Track => self.track(),
            What::Overall => self.overall(),
            What::Clean => self.clean(),
            What::Focus => self.focus(),
            What::Tips(count) => self.tips(usize::from(*count)),
            What::Gains => self.gains(),
            What::Losses if self.plan.measure.is_some() && self.is_whole_lap() => self.places_of_measure(),
            What::Losses | What::Why if self.is_whole_lap() => self.losses(),
            What::Losses | What::Why => self.losses_at_place(),
            What::Value if self.plan.claim.is_some() => self.claim(),
            What::Value => self.value(),
            What::Show => self.show(),
            What::Describe => self.describe(),
            What::Drive => self.drive(),
            What::Potential => self.potential(),
            What::HowTo(_) | What::Term(_) | What::General | What::Thanks | What::Declined(_) => {
                Ok(Answered::default())
            }
        }
    }
}
