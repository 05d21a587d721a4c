//! What leads on from an answer about two laps: the same two laps another way, their corners, another lap.

use super::corner_label::label;
use super::custom_id::{CustomId, SHARE, Shown, Side};
use super::escape::{plain, shortened};
use super::lap_words::offered;
use super::limits::{OPTION_TEXT, OPTIONS};
use super::{Button, Menu, MenuOption};
use crate::analysis::{Comparison, Corner, corner_account};
use crate::app::default_laps::Unsaid;
use crate::app::offered_laps::OfferedLap;
use crate::ids::LapId;
use crate::units::Seconds;
use crate::words::Words;

/// Two laps and the language in which they are talked about.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub(super) a: LapId,
    pub(super) b: LapId,
    pub(super) words: Words,
}

impl Pair {
    /// Where the time is.
    pub(super) fn where_is_the_time(self) -> Button {
        button(
            &self.words.leads_where_is_the_time(),
            CustomId::Analyze(self.a, Some(self.b)),
        )
    }

    /// Both as a picture.
    pub(super) fn compare(self) -> Button {
        button(
            &self.words.leads_compare(),
            CustomId::Compare(self.a, Some(self.b)),
        )
    }

    /// The same with every channel over the whole lap.
    pub(super) fn full(self) -> Button {
        button(&self.words.leads_full(), CustomId::Full(self.a, self.b))
    }

    /// The track.
    pub(super) fn track(self) -> Button {
        button(&self.words.leads_track(), CustomId::Track(self.a, Some(self.b)))
    }

    /// One corner by its name.
    pub(super) fn corner(self, number: u32, said: &str) -> Button {
        button(said, CustomId::Corner(number, self.a, self.b))
    }

    /// Every corner of a comparison with what it costs there.
    pub(super) fn corners_of(self, comparison: &Comparison) -> Option<Menu> {
        let account = corner_account(comparison).into_iter();
        let account: Vec<_> = account.map(|(corner, loss)| (corner.clone(), loss)).collect();
        self.corners(&account)
    }

    /// Every corner with what it costs by the one account, in the order driven; of very many those that matter most.
    pub(super) fn corners(self, corners: &[(Corner, Seconds)]) -> Option<Menu> {
        let mut costs: Vec<&(Corner, Seconds)> = corners.iter().collect();
        costs.sort_by(|(_, one), (_, other)| other.abs().total_cmp(&one.abs()));
        costs.truncate(OPTIONS);
        costs.sort_by_key(|(corner, _)| corner.number);
        let options: Vec<MenuOption> = costs
            .into_iter()
            .map(|(corner, loss)| MenuOption {
                label: shortened(
                    &format!(
                        "{} · {}",
                        plain(&label(corner), 60),
                        self.words.signed_seconds(*loss, 2)
                    ),
                    OPTION_TEXT,
                ),
                description: String::new(),
                value: corner.number.to_string(),
            })
            .collect();
        (!options.is_empty()).then(|| Menu {
            custom_id: CustomId::Corners(self.a, self.b).to_string(),
            placeholder: self.words.leads_corners(),
            options,
        })
    }

    /// Another lap in place of the second, in an answer of the same kind.
    pub(super) fn others(self, shown: Shown, laps: &[OfferedLap]) -> Option<Menu> {
        self.swap(Side::Against, shown, laps.iter())
    }

    /// Another lap of the reader's own in place of the first, where that one was picked for them.
    pub(super) fn looked_at(self, shown: Shown, laps: &[OfferedLap], unsaid: Unsaid) -> Option<Menu> {
        let own = laps.iter().filter(|lap| lap.is_own && unsaid.is_newest_session);
        self.swap(Side::Looked, shown, own)
    }

    fn swap<'a>(self, side: Side, shown: Shown, laps: impl Iterator<Item = &'a OfferedLap>) -> Option<Menu> {
        let options: Vec<MenuOption> = laps
            .take(OPTIONS)
            .map(|lap| MenuOption {
                label: shortened(&offered(lap, self.words), OPTION_TEXT),
                description: String::new(),
                value: lap.lap.id.to_string(),
            })
            .collect();
        (!options.is_empty()).then(|| Menu {
            custom_id: CustomId::Swap(side, shown, self.a, self.b).to_string(),
            placeholder: match side {
                Side::Looked => self.words.leads_look_at(),
                Side::Against => self.words.leads_other_lap(),
            },
            options,
        })
    }
}

/// What shows an answer to everybody in the channel, that one person got. `what`: the answer's id.
#[must_use]
pub(crate) fn share_here(what: &str, words: Words) -> Button {
    Button {
        label: words.leads_share_here(),
        custom_id: format!("{SHARE}{what}"),
    }
}

/// From a ranking of laps, the fastest first: the reader's against the one ahead of it, else the first two.
pub(super) fn of_ranking(laps: &[LapId], own: Option<usize>, words: Words) -> Vec<Button> {
    let at = own.unwrap_or(1).max(1);
    let pair = at
        .checked_sub(1)
        .and_then(|ahead| Some((*laps.get(at)?, *laps.get(ahead)?)));
    let Some((a, b)) = pair else {
        return Vec::new();
    };
    let pair = Pair { a, b, words };
    vec![pair.compare(), pair.where_is_the_time(), pair.track()]
}

/// The session that a lap belongs to: where its time is.
pub(super) fn debrief_of(lap: LapId, words: Words) -> Button {
    button(&words.upload_button_debrief(), CustomId::Debrief(lap))
}

/// The laps of the session that a lap belongs to.
pub(super) fn laps_of(lap: LapId, words: Words) -> Button {
    button(&words.upload_button_laps(), CustomId::Laps(lap))
}

fn button(said: &str, id: CustomId) -> Button {
    Button {
        label: shortened(said, 80),
        custom_id: id.to_string(),
    }
}
