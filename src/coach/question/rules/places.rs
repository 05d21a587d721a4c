//! Questions on places of a lap: corners in order, pictures, values, losses.

use super::{Asked, MOST_TIPS, SHORT_WORDS, contains_any};
use crate::coach::plan::{Claim, Measure, Part, Plan, Rank, What};
use crate::coach::question::lexicon;
use crate::coach::question::place::number_word;

impl Asked<'_> {
    /// Corners in order, tips, the focus.
    pub(super) fn order(&self) -> Option<Plan> {
        let asks_corner = self.has(lexicon::ANY_CORNER)
            || self.has(lexicon::EXIT)
            || self.has(lexicon::ENTRY)
            || self.has(lexicon::STRAIGHT);
        let is_numbered = !self.said.place.corners.is_empty();
        if self.has(lexicon::TIPS) && !is_numbered {
            let count = self
                .said
                .text
                .split_whitespace()
                .find_map(|word| word.parse::<u32>().ok().or_else(|| number_word(word)))
                .and_then(|count| u8::try_from(count).ok())
                .filter(|count| (1..=MOST_TIPS).contains(count));
            return Some(match count {
                _ if self.has(lexicon::ONE_TIP) => self.plan(What::Focus),
                Some(1) => self.plan(What::Focus),
                count => self.plan(What::Tips(count.unwrap_or(3))),
            });
        }
        if !is_numbered
            && asks_corner
            && !self.is_yes_no
            && self.measure.is_none_or(|measure| {
                measure == Measure::Time || measure == Measure::ExitSpeed || measure == Measure::LowestSpeed
            })
        {
            let measure = if self.has(lexicon::EXIT) {
                Some(Measure::ExitSpeed)
            } else if self.has(lexicon::ENTRY) {
                Some(Measure::EntrySpeed)
            } else {
                None
            };
            let is_of_straight = self.has(lexicon::STRAIGHT) && !self.has(lexicon::ANY_CORNER);
            if is_of_straight && (self.has(lexicon::WORST) || self.has(lexicon::LOSS_STRICT)) {
                return Some(self.straights());
            }
            if self.has(lexicon::WORST) {
                return Some(self.with(What::Corners(Rank::Worst), measure, None));
            }
            if self.has(lexicon::BEST) {
                return Some(self.with(What::Corners(Rank::Best), measure, None));
            }
        }
        if self.has(lexicon::GAINS) && !self.has(lexicon::WHY) && !is_numbered {
            return Some(self.plan(What::Gains));
        }
        // `what should I do there`: what costs time there, and what to do about it.
        if self.has(lexicon::FOCUS) && self.has_corner && self.measure.is_none() {
            return Some(self.plan(What::Why));
        }
        if self.has(lexicon::FOCUS)
            && !is_numbered
            && self.measure.is_none_or(|measure| measure == Measure::Time)
        {
            // `how do I know it worked`: whether it was right, not what to do.
            let asks_measure = self.has(lexicon::WORKED).then_some(Claim::Right);
            return Some(self.with(What::Focus, None, asks_measure));
        }
        None
    }

    /// Where the straights lose.
    fn straights(&self) -> Plan {
        let mut plan = self.with(What::Value, Some(Measure::Time), Some(Claim::Slower));
        plan.place.part = Some(Part::Straights);
        plan
    }

    pub(super) fn show(&self) -> Option<Plan> {
        let first = self.said.text.split_whitespace().next().unwrap_or_default();
        let sees = !matches!(first, "see" | "ver")
            && contains_any(self.said.text, "see|ver")
            && !contains_any(
                self.said.text,
                "show|zeig*|montre*|muestra*|mostra*|mostre|picture|image|draw|plot",
            );
        let asks_loss =
            self.has(lexicon::LOSS_STRICT) && (self.has(lexicon::WHERE) || self.has(lexicon::WHY));
        if !self.has(lexicon::SHOW) || sees || asks_loss {
            return None;
        }
        let has_place = self.has_corner || self.said.place.part.is_some();
        if has_place
            || !self.said.who.laps.is_empty()
            || contains_any(
                self.said.text,
                "lap|laps|runde|runden|track|strecke|map|karte|tour|vuelta|giro|volta|speed|line|corner*",
            )
        {
            return Some(self.with(What::Show, self.measure, None));
        }
        None
    }

    pub(super) fn drive(&self) -> Option<Plan> {
        if self.has_corner && self.has(lexicon::DRIVE) {
            return Some(self.plan(What::Drive));
        }
        let names = self.said.who.names_somebody();
        if self.has_corner && names && self.has(lexicon::DIFFERENTLY) {
            return Some(self.plan(What::Why));
        }
        // `how does Alice take T4`
        if self.has_corner && names && self.has(lexicon::HOW) && self.measure.is_none() && !self.is_about_me {
            return Some(self.plan(What::Drive));
        }
        if self.has_corner && self.has(lexicon::WHERE_IS) && self.measure.is_none() {
            return Some(self.plan(What::Show));
        }
        if self.has_corner && self.has(lexicon::DESCRIBE) && self.measure.is_none() {
            return Some(self.plan(What::Describe));
        }
        None
    }

    /// One number, or a yes or no about it.
    pub(super) fn value(&self) -> Option<Plan> {
        let place = &self.said.place;
        let has_place = self.has_corner || place.part.is_some();
        let measure = self.measure;
        let claim = self.claim();
        let asks_why =
            self.has(lexicon::WHY_STRICT) || (self.has(lexicon::WHY) && self.has(lexicon::LOSS_STRICT));
        if asks_why && !(measure == Some(Measure::Kerb)) {
            return None;
        }
        // `where do I brake too late`, `where can I brake later`: places, not one number.
        let asks_places = self.has(lexicon::WHERE_STRICT) && !has_place;
        if let Some(measure) = measure.filter(|measure| asks_places && *measure != Measure::Time) {
            let is_speed = matches!(measure, Measure::Speed | Measure::LowestSpeed);
            let kills = contains_any(
                self.said.text,
                "kill|killing|over slow*|overslow*|lose speed|losing speed|waste speed|scrub*",
            );
            let measure = if is_speed && kills {
                Measure::LowestSpeed
            } else {
                measure
            };
            let is_exact = measure == Measure::BrakePoint
                && contains_any(self.said.text, "where do i brake|wo bremse ich|wo brems ich")
                && claim.is_none();
            return (!is_exact).then(|| self.with(What::Losses, Some(measure), claim));
        }
        if self.is_yes_no {
            if let Some(measure) = measure.filter(|measure| *measure != Measure::Time) {
                let costs = self.has(lexicon::LOSS_STRICT)
                    && !has_place
                    && claim.is_none_or(|claim| claim == Claim::Slower);
                if costs {
                    return Some(self.with(What::Losses, Some(measure), None));
                }
                let claim = claim.or(match measure {
                    Measure::Coasting => Some(Claim::Much),
                    Measure::TrailBraking => Some(Claim::Right),
                    // `am I in 2nd or 3rd` asks which.
                    Measure::Gear if contains_any(self.said.text, "or|oder|ou|o|oppure") => None,
                    Measure::Line | Measure::Shifts | Measure::Gear | Measure::Kerb => Some(Claim::Right),
                    _ => None,
                });
                return Some(self.with(What::Value, Some(measure), claim));
            }
            let is_slow = claim == Some(Claim::Slower) || self.has(lexicon::LOSS_STRICT);
            // `does T4 murder my lap time`
            let asks_cost = measure == Some(Measure::Time) && claim.is_none();
            let is_slow = is_slow || asks_cost;
            if has_place && (is_slow || matches!(claim, Some(Claim::Faster | Claim::Right))) {
                let claim = if is_slow { Claim::Slower } else { Claim::Faster };
                return Some(self.with(What::Value, Some(Measure::Time), Some(claim)));
            }
            if claim == Some(Claim::Slower) && !has_place {
                return Some(self.plan(What::Losses));
            }
        }
        let is_loss = self.has(lexicon::LOSS_STRICT) && self.has(lexicon::WHERE);
        let measure = measure?;
        let of_lap = matches!(
            measure,
            Measure::TopSpeed
                | Measure::Speed
                | Measure::EngineSpeed
                | Measure::Shifts
                | Measure::Coasting
                | Measure::Line
        ) || (measure == Measure::Time && self.said.who.chosen().next().is_some());
        let is_time_of_place =
            measure == Measure::Time && has_place && !is_loss && !self.has(lexicon::LOSS_STRICT);
        if measure == Measure::Time && !is_time_of_place && !of_lap {
            return None;
        }
        if is_loss || (self.has(lexicon::LOSS_STRICT) && !has_place) {
            return None;
        }
        if has_place || of_lap || self.is_about_me {
            return Some(self.with(What::Value, Some(measure), None));
        }
        None
    }

    pub(super) fn losses(&self) -> Option<Plan> {
        let names = self.said.who.names_somebody();
        let asks_why = self.has(lexicon::WHY);
        let asks_where = self.has(lexicon::WHERE);
        let is_loss = self.has(lexicon::LOSS);
        if asks_why && (is_loss || names || self.has_corner || self.has(lexicon::BETTER)) {
            return Some(self.plan(What::Why));
        }
        if (asks_where && (is_loss || names)) || (is_loss && (self.is_about_me || self.has_corner || names)) {
            let measure = self.measure.filter(|measure| *measure != Measure::Time);
            return Some(self.with(What::Losses, measure, None));
        }
        None
    }

    /// `T5?`, `Kurve 9`, `sector 2`.
    pub(super) fn place_alone(&self) -> Option<Plan> {
        let place = &self.said.place;
        let is_short = self.said.n_words() <= SHORT_WORDS;
        if place.corners.is_empty() && place.part.is_none() && place.kind.is_none() {
            return None;
        }
        match place.part {
            Some(Part::Sector(_)) => Some(self.with(What::Value, Some(Measure::Time), None)),
            Some(Part::MainStraight | Part::Straights) if is_short => {
                Some(self.with(What::Value, Some(Measure::TopSpeed), None))
            }
            Some(Part::Station(_)) => Some(self.with(What::Value, Some(Measure::Speed), None)),
            _ => (is_short || self.has(lexicon::OURS)).then(|| self.plan(What::Describe)),
        }
    }
}
