//! Thanks, greetings, and questions on Pacenote itself.

use strum::VariantArray as _;

use super::{Asked, contains_any};
use crate::coach::plan::{HowTo, Plan, What};
use crate::coach::question::lexicon::{self, contains, contains_one};

impl Asked<'_> {
    pub(super) fn thanks(&self) -> Option<Plan> {
        let text = self.said.text;
        let is_short = self.said.n_words() <= 8;
        let only = text.split_whitespace().all(|word| {
            let padded = format!(" {word} ");
            contains_one(&padded, lexicon::THANKS) || contains_one(&padded, lexicon::AROUND_THANKS)
        });
        (is_short && only && self.has(lexicon::THANKS)).then(|| Plan::of(What::Thanks))
    }

    /// `how do I use /compare`
    pub(super) fn command(&self) -> Option<Plan> {
        let command = self
            .said
            .question
            .split_whitespace()
            .filter_map(|token| token.strip_prefix('/'))
            .map(|name| name.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
            .find_map(|name| HowTo::VARIANTS.iter().copied().find(|how| how.command() == name));
        command.map(|how| Plan::of(What::HowTo(how)))
    }

    pub(super) fn how_to(&self) -> Option<Plan> {
        let text = self.said.text;
        let of_data = "my|mine|lap|laps|data|everything|account|session|file|upload|meine|meinen|runden|runde|daten|alles|mes|tours|tout|mis|vueltas|todo|miei|giri|minhas|voltas|dati|datos|dados|donnees|me|them|it";
        let wants = |what: HowTo| Some(Plan::of(What::HowTo(what)));
        if self.has(lexicon::ABOUT) && !self.has_corner {
            return wants(HowTo::About);
        }
        if self.has(lexicon::NOT_READ)
            && (self.is_about_me || self.is_yes_no)
            && (self.is_about_me || !self.has(lexicon::DEFINITION))
            && contains_any(text, lexicon::ASKS_NUMBER)
            // `how much tyre pressure should I run` asks what is right.
            && !(self.has(lexicon::SHOULD) && self.term.is_some())
        {
            return wants(HowTo::Channels);
        }
        if self.has(lexicon::GRIP) && (self.is_about_me || self.is_yes_no) && !self.has_corner {
            return wants(HowTo::Grip);
        }
        let is_short = self.said.n_words() <= 7 && self.measure.is_none() && !self.has_corner;
        let is_elsewhere = self.has(lexicon::BAD) || self.has(lexicon::OTHER_THINGS);
        if is_short
            && self.term.is_none()
            && self.has(lexicon::HELP)
            && !self.has(lexicon::LOSS_STRICT)
            && !is_elsewhere
        {
            return wants(HowTo::Help);
        }
        let in_order = [
            (lexicon::DELETE, HowTo::Delete),
            (lexicon::EXPORT, HowTo::Export),
            (lexicon::SHARE, HowTo::Share),
            (lexicon::UPLOAD, HowTo::Upload),
            (lexicon::FORMATS, HowTo::Formats),
            (lexicon::WORLD, HowTo::World),
            (lexicon::SETTINGS, HowTo::Settings),
            (lexicon::WATCH, HowTo::Watch),
        ];
        for (list, how) in in_order {
            let fits = self.has(list) && !self.has_corner;
            if fits && (how != HowTo::Delete || contains_any(text, of_data)) {
                return wants(how);
            }
        }
        if self.has(lexicon::USE) && !self.has_corner {
            let named = HowTo::VARIANTS.iter().copied().find(|how| {
                let name = how.command();
                !matches!(
                    name,
                    "data"
                        | "ask"
                        | "corner"
                        | "laps"
                        | "session"
                        | "map"
                        | "progress"
                        | "consistency"
                        | "grip"
                        | "drivers"
                        | "compare"
                        | "analyze"
                ) && contains(text, name)
            });
            if let Some(how) = named {
                return wants(how);
            }
            if contains_any(
                text,
                "compare laps|compare two laps|vergleiche ich runden|compare with a friend|comparer deux tours|comparar dos vueltas|confrontare due giri|comparar duas voltas",
            ) {
                return wants(HowTo::Compare);
            }
        }
        None
    }
}
