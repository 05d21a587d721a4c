//! Questions on whole laps and sessions: targets, drivers, counts, laps against laps.

use super::{Asked, SHORT_WORDS, contains_any};
use crate::coach::lap_words::{LapWords, Which, Whose};
use crate::coach::plan::{Claim, Measure, Part, Plan, Rank, Split, Target, What};
use crate::coach::question::lexicon::{self, contains_one};
use crate::coach::question::mend;
use crate::coach::question::place::number_word;
use crate::units::Seconds;

/// Shorter words are hardly ever names.
const LEAST_NAME: usize = 3;

impl Asked<'_> {
    pub(super) fn target(&self) -> Option<Plan> {
        let time = self.said.who.times.first().copied();
        if let Some(time) = time
            && (self.has(lexicon::UNDER) || self.has(lexicon::HOW_TO_REACH))
            && !self.has(lexicon::COMPARE)
        {
            return Some(self.without_days(What::Target(Target::Under(time))));
        }
        // `schaffe ich eine 1:37`: a time alone is one to reach.
        if let Some(time) = time
            && self.said.who.chosen().next().is_none()
            && !self.has(lexicon::COMPARE)
            && !self.has(lexicon::COUNT)
            && !self.said.who.has_days()
            && (self.is_about_me || self.said.n_words() <= SHORT_WORDS)
        {
            return Some(self.without_days(What::Target(Target::Under(time))));
        }
        let reaches = self.has(lexicon::HOW_TO_REACH) || self.has(lexicon::LOSS);
        if reaches && self.has(lexicon::TENTHS) && !self.has_corner {
            let words: Vec<&str> = self.said.text.split_whitespace().collect();
            let at = words
                .iter()
                .position(|word| contains_one(&format!(" {word} "), lexicon::TENTHS))?;
            let count = at
                .checked_sub(1)
                .and_then(|before| words.get(before))
                .and_then(|word| word.parse::<u32>().ok().or_else(|| number_word(word)));
            let is_a_few = count.is_none();
            let tenths = count.unwrap_or(1).min(50);
            let faster = Target::FasterBy(Seconds::new(f64::from(tenths) / 10.0));
            return (!is_a_few).then(|| self.without_days(What::Target(faster)));
        }
        let half =
            "half a second|half second|halbe sekunde|demi seconde|medio segundo|mezzo secondo|meio segundo";
        let whole = "a second|one second|1 second|eine sekunde|une seconde|un segundo|un secondo|um segundo";
        let faster_by = if contains_any(self.said.text, half) {
            0.5
        } else if contains_any(self.said.text, whole) && !self.has_corner {
            1.0
        } else {
            return None;
        };
        reaches.then(|| self.without_days(What::Target(Target::FasterBy(Seconds::new(faster_by)))))
    }

    /// A plan for the whole lap: the numbers of the question are times, not places.
    pub(super) fn without_days(&self, what: What) -> Plan {
        let people = self
            .said
            .who
            .laps
            .iter()
            .filter(|lap| lap.which == Which::Unsaid && lap.when.is_none());
        Plan {
            what,
            laps: people.cloned().collect(),
            ..Plan::default()
        }
    }

    pub(super) fn drivers(&self) -> Option<Plan> {
        let asks_who =
            self.has(lexicon::WHO) && self.has(lexicon::FASTEST) && !self.has(lexicon::LOSS_STRICT);
        // `Alice or Carla, who is quicker in T4?`
        let asks_which = self.has(lexicon::WHO)
            && self.has_corner
            && (self.has(lexicon::BETTER) || self.has(lexicon::FASTEST));
        let is_ours = !self.has(lexicon::OTHER_THINGS);
        // `who is quicker, me or Ben` is about two.
        let is_of_two = self.said.who.names_somebody() && self.is_about_me && !self.has_corner;
        (is_ours && !is_of_two && (self.has(lexicon::DRIVERS) || asks_who || asks_which))
            .then(|| self.plan(What::Drivers))
    }

    pub(super) fn count(&self) -> Option<Plan> {
        self.has(lexicon::COUNT).then(|| self.plan(What::Count))
    }

    pub(super) fn progress(&self) -> Option<Plan> {
        let compares_days = self.said.who.has_days()
            && (self.has(lexicon::COMPARE) || self.has(lexicon::BETTER) || self.has(lexicon::WORSE));
        if !(self.has(lexicon::PROGRESS) || compares_days) {
            return None;
        }
        let claim = self.is_yes_no.then_some(Claim::Faster);
        Some(self.with(What::Progress, None, claim))
    }

    /// Whether the pace rose or fell in the session: `did I get slower at the end`.
    pub(super) fn trend(&self) -> Option<Plan> {
        let is_of_place = self.has_corner || self.said.place.part.is_some();
        let is_of_pace = matches!(
            self.measure,
            None | Some(Measure::Time | Measure::Speed | Measure::Throttle)
        );
        let names = self.said.who.names_somebody();
        (self.has(lexicon::TREND) && !self.said.who.has_days() && !is_of_place && is_of_pace && !names).then(
            || {
                let fell = if self.has(lexicon::FELL) {
                    Claim::Slower
                } else {
                    Claim::Faster
                };
                self.with(
                    What::Trend,
                    None,
                    self.is_yes_no.then(|| self.claim().unwrap_or(fell)),
                )
            },
        )
    }

    /// `list my lap times`, `what was my best lap`, `what is my average`.
    pub(super) fn lap_times(&self) -> Option<Plan> {
        let asks_loss = self.has(lexicon::WHERE_STRICT) && self.has(lexicon::LOSS_STRICT);
        let wants_less = self.has(lexicon::HOW) && self.has(lexicon::LOSS);
        let is_of_many =
            !self.has(lexicon::CONSISTENCY) && !self.has(lexicon::WHY_STRICT) && !asks_loss && !wants_less;
        let is_plain = is_of_many && !self.has(lexicon::WORST) && !self.has(lexicon::COMPARE);
        if self.has(lexicon::LAP_TIMES) && self.said.who.times.is_empty() && is_plain {
            return Some(self.plan(What::LapTimes));
        }
        let n_chosen = self.said.who.chosen().count();
        let asks_which = self.has(lexicon::ASKS) && !self.has(lexicon::WHY) && !self.has(lexicon::WHERE);
        let is_loss = self.has(lexicon::LOSS_STRICT) && !self.has(lexicon::SLOWEST);
        let is_of_time = self.measure.is_none_or(|measure| measure == Measure::Time);
        let says_lap = contains_any(self.said.text, lexicon::LAP);
        (n_chosen == 1
            && asks_which
            && !is_loss
            && is_of_time
            && says_lap
            && !self.has_corner
            && self.said.place.part.is_none()
            && !self.has(lexicon::COMPARE)
            && !self.has(lexicon::JUDGE)
            && !self.has(lexicon::WRONG)
            && !self.has(lexicon::POSSIBLE)
            && !self.has(lexicon::GAP)
            && !self.said.who.names_somebody())
        .then(|| self.with(What::Value, Some(Measure::Time), None))
    }

    /// `what are my sector times`, `which sector am I losing most`.
    pub(super) fn sectors(&self) -> Option<Plan> {
        let is_numbered = matches!(self.said.place.part, Some(Part::Sector(_)));
        if !self.has(lexicon::SECTOR) || is_numbered || self.has_corner {
            return None;
        }
        let is_best = (self.has(lexicon::BEST) || self.has(lexicon::GAINS)) && !self.has(lexicon::WORST);
        let rank = if is_best { Rank::Best } else { Rank::Worst };
        Some(self.plan(What::Sectors(rank)))
    }

    /// `do I lose more in braking or in acceleration`, `in slow or fast corners`; and how long one is on a pedal.
    pub(super) fn split(&self) -> Option<Plan> {
        if self.has(lexicon::PEDAL_TIME) {
            let pedal = match self.measure {
                Some(Measure::Coasting) => Measure::Coasting,
                _ if self.has(lexicon::BRAKE) => Measure::BrakePressure,
                _ => Measure::Throttle,
            };
            return Some(self.with(What::PedalTime, Some(pedal), None));
        }
        if self.has(lexicon::SLOW_OR_FAST) {
            return Some(Plan {
                place: crate::coach::plan::Place::default(),
                ..self.plan(What::Split(Split::Classes))
            });
        }
        self.has(lexicon::ENTRY_OR_EXIT)
            .then(|| self.plan(What::Split(Split::Phases)))
    }

    /// `what track is this`, `how many corners does it have`.
    pub(super) fn track(&self) -> Option<Plan> {
        self.has(lexicon::TRACK).then(|| Plan::of(What::Track))
    }

    /// `how good am I`, `rate my driving`.
    pub(super) fn overall(&self) -> Option<Plan> {
        let is_of_pace = matches!(self.measure, None | Some(Measure::Time | Measure::Speed));
        let is_of_place = self.has_corner || self.said.place.part.is_some();
        // `what am I good at`: a place.
        let is_elsewhere = self.has(lexicon::WHERE_STRICT)
            || self.has(lexicon::OTHER_THINGS)
            || self.has("good at|gut in|doue|bueno en|bravo in|bom em");
        (self.has(lexicon::OVERALL) && is_of_pace && !is_of_place && !is_elsewhere)
            .then(|| self.plan(What::Overall))
    }

    /// Laps against laps: `was lap 7 better than lap 3`, `compare my last two laps`, `why am I slower than lap 3`.
    pub(super) fn between_laps(&self) -> Option<Plan> {
        let n_chosen: usize = self
            .said
            .who
            .chosen()
            .map(|lap| {
                if matches!(lap.which, Which::LastFew(_)) {
                    2
                } else {
                    1
                }
            })
            .sum();
        let compares = self.has(lexicon::COMPARE)
            || self.has(lexicon::BETTER)
            || self.has(lexicon::WORSE)
            || contains_any(
                self.said.text,
                "than|als|que|di|gegen|against|vs|contre|contra|contro|to",
            );
        if n_chosen == 2 && self.is_yes_no && self.asks_whether_best() {
            return Some(self.with(What::Compare, None, Some(Claim::Right)));
        }
        if n_chosen >= 2 && (compares || self.measure.is_none()) {
            if self.has(lexicon::WHY) || (self.has(lexicon::WHERE) && self.has(lexicon::LOSS)) {
                return Some(self.plan(What::Why));
            }
            return Some(self.with(What::Compare, None, self.faster_or_slower()));
        }
        let is_of_time = self.measure.is_none_or(|measure| measure == Measure::Time);
        if n_chosen == 1 && is_of_time && !self.has_corner {
            if self.has(lexicon::CLEAN) && self.is_yes_no {
                return Some(self.plan(What::Clean));
            }
            // `why am I slower than lap 3` holds the last lap against it, `why was lap 2 so slow` the lap itself.
            let is_looked_at = !self.has(lexicon::THAN) && !self.said.who.names_somebody();
            if self.has(lexicon::WHY) || self.has(lexicon::WRONG) {
                return Some(if is_looked_at {
                    self.against_best(What::Why)
                } else {
                    self.plan(What::Why)
                });
            }
            if is_looked_at && self.has(lexicon::JUDGE) {
                return Some(self.against_best(What::Compare));
            }
            if self.has(lexicon::COMPARE) {
                return Some(self.plan(What::Compare));
            }
            if (self.has(lexicon::BETTER) || self.has(lexicon::WORSE)) && self.is_yes_no {
                return Some(self.with(What::Compare, None, self.faster_or_slower()));
            }
        }
        (self.has(lexicon::CLEAN)
            && self.is_yes_no
            && contains_any(
                self.said.text,
                "lap|laps|runde|runden|tour|tours|vuelta|giro|volta",
            )
            && !self.has_corner)
            .then(|| self.plan(What::Clean))
    }

    /// The lap that was named, held against the own best one.
    fn against_best(&self, what: What) -> Plan {
        let mut plan = self.plan(what);
        plan.laps.retain(|lap| lap.which != Which::Unsaid);
        plan.laps.push(LapWords {
            which: Which::Best,
            ..LapWords::default()
        });
        plan
    }

    /// `was lap 9 my best`
    fn asks_whether_best(&self) -> bool {
        self.said.who.chosen().any(|lap| lap.which == Which::Best)
            && !self.has(lexicon::THAN)
            && !self.has(lexicon::COMPARE)
    }

    pub(super) fn faster_or_slower(&self) -> Option<Claim> {
        if !self.is_yes_no {
            return None;
        }
        if self.has(lexicon::WORSE) {
            Some(Claim::Slower)
        } else {
            self.has(lexicon::BETTER).then_some(Claim::Faster)
        }
    }

    /// How far from a friend, and whether they are faster.
    pub(super) fn gap(&self) -> Option<Plan> {
        let names = self.said.who.names_somebody();
        if self.has_corner || self.said.place.part.is_some() || self.has(lexicon::CONSISTENCY) {
            return None;
        }
        if self.has(lexicon::WHY) && names {
            return None;
        }
        // `what does Ben do better than me`
        if names && self.has(lexicon::WHAT_THEY_DO) && self.measure.is_none() && !self.has(lexicon::GAP) {
            return Some(self.plan(What::Why));
        }
        // `how do I beat Carla`: what she does better, and what to do about it.
        let wants_to_beat = names
            && self.has(lexicon::HOW)
            && (self.has(lexicon::BETTER) || self.has(lexicon::HOW_TO_REACH))
            && !self.has(lexicon::GAP)
            && !self.has(lexicon::COMPARE);
        if wants_to_beat {
            return Some(self.plan(What::Why));
        }
        let is_of_time = self.measure.is_none_or(|measure| measure == Measure::Time);
        let to_leader = self.has(lexicon::LEADER);
        let asks_where = self.has(lexicon::WHERE_STRICT) && self.has(lexicon::LOSS);
        if self.has(lexicon::GAP) && is_of_time && !asks_where && (names || self.is_about_me || to_leader) {
            let mut plan = self.plan(What::Gap);
            // Somebody who has no lap here: that is what is to be said, not how far away another one is.
            plan.laps.extend(self.stranger().filter(|_| !names));
            return Some(plan);
        }
        if names && self.has(lexicon::COMPARE) && self.measure.is_none() {
            return Some(self.plan(What::Compare));
        }
        let compares = self.has(lexicon::BETTER) || self.has(lexicon::WORSE);
        // `am I faster than Alice anywhere`
        if names && compares && self.has(lexicon::ANYWHERE) && self.has(lexicon::BETTER) {
            return Some(self.plan(What::Gains));
        }
        if names && compares && !self.has(lexicon::WHERE) && self.measure.is_none() {
            let is_me = contains_any(
                self.said.text,
                "am i|bin ich|suis je|je suis|estoy|soy|sono|sou|estou|do i|is my|my car|my lap|mein auto|ma voiture|mi coche|la mia|meu carro",
            );
            let is_slower = self.has(lexicon::WORSE);
            let claim = if is_me == is_slower {
                Claim::Slower
            } else {
                Claim::Faster
            };
            return Some(self.with(What::Gap, None, Some(claim)));
        }
        None
    }

    /// `how far am I off Dora`: a name that nobody here has.
    fn stranger(&self) -> Option<LapWords> {
        let mut words = self.said.text.split_whitespace();
        words.find(|word| {
            matches!(
                *word,
                "off" | "behind" | "hinter" | "derriere" | "detras" | "dietro" | "atras"
            )
        })?;
        let name = words.next().filter(|word| {
            word.len() >= LEAST_NAME && word.chars().all(char::is_alphabetic) && !mend::is_known(word)
        })?;
        let mut letters = name.chars();
        let first = letters.next()?.to_uppercase();
        Some(LapWords {
            whose: Whose::Named(first.chain(letters).collect()),
            ..LapWords::default()
        })
    }

    /// The whole session: what could be, how alike, whether it counts.
    pub(super) fn of_session(&self) -> Option<Plan> {
        if self.has(lexicon::POSSIBLE) && !self.has_corner && !self.has(lexicon::LINE) {
            return Some(self.plan(What::PossibleBest));
        }
        if self.has(lexicon::CONSISTENCY)
            && self
                .measure
                .is_none_or(|measure| measure != Measure::BrakePoint || self.is_yes_no)
        {
            return Some(self.plan(What::Consistency));
        }
        if self.has(lexicon::POTENTIAL) && (self.has_corner || self.said.place.part.is_some()) {
            return Some(self.plan(What::Potential));
        }
        None
    }
}
