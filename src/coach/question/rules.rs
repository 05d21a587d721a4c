//! The rules: from the words of a question, the place and the people in it, to a plan.
//!
//! Each rule looks for one kind of question; the more particular come first.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use super::super::lap_words::{LapWords, Which, Whose};
use super::super::plan::{Claim, Declined, HowTo, Measure, Part, Place, Plan, Rank, Target, What};
use super::lexicon::{self, contains, contains_one};
use super::measures::{claim, measure};
use super::place::number_word;
use super::who::Who;
use super::{Known, Reading, Term};
use crate::units::Seconds;

/// A question of more words is a sentence, not a few words that go on from the last one.
const SHORT_WORDS: usize = 7;
/// A term alone, with an article or a question mark.
const TERM_WORDS: usize = 4;
/// A question word stands among so many at the beginning.
const QUESTION_WORDS: usize = 4;
/// Tips at most.
const MOST_TIPS: u8 = 5;

/// A question with what was found in it.
pub(super) struct Said<'a> {
    pub(super) question: &'a str,
    pub(super) text: &'a str,
    pub(super) who: &'a Who,
    pub(super) place: Place,
    pub(super) known: &'a Known<'a>,
}

pub(super) fn read(said: &Said<'_>) -> Reading {
    let measure = measure(said.text, &said.place);
    let asked = Asked {
        said,
        measure,
        term: said.known.glossary.find(said.text),
        is_yes_no: said.has(lexicon::YES_NO) && !said.has(lexicon::WHY_STRICT) && !said.asks_with_a_word(),
        is_about_me: said.has(lexicon::FIRST_PERSON),
        has_corner: !said.place.corners.is_empty() || said.place.kind.is_some(),
    };
    asked.read()
}

impl Said<'_> {
    fn has(&self, list: &'static str) -> bool {
        contains_one(self.text, list)
    }

    /// Whether it begins with a word that asks for something else than a yes or a no.
    fn asks_with_a_word(&self) -> bool {
        let beginning: Vec<&str> = self.text.split_whitespace().take(QUESTION_WORDS).collect();
        contains_one(&format!(" {} ", beginning.join(" ")), lexicon::ASKS)
    }

    fn n_words(&self) -> usize {
        self.text.split_whitespace().count()
    }
}

struct Asked<'a> {
    said: &'a Said<'a>,
    measure: Option<Measure>,
    term: Option<&'a Term>,
    is_yes_no: bool,
    is_about_me: bool,
    has_corner: bool,
}

impl Asked<'_> {
    fn has(&self, list: &'static str) -> bool {
        self.said.has(list)
    }

    /// A plan with the place and the laps of the question.
    fn plan(&self, what: What) -> Plan {
        Plan {
            what,
            laps: self.said.who.laps.clone(),
            place: self.said.place.clone(),
            measure: None,
            claim: None,
        }
    }

    fn with(&self, what: What, measure: Option<Measure>, claim: Option<Claim>) -> Plan {
        Plan {
            measure,
            claim,
            ..self.plan(what)
        }
    }

    fn read(&self) -> Reading {
        let rules: [fn(&Self) -> Option<Plan>; 18] = [
            Self::thanks,
            Self::how_to,
            Self::follow_up,
            Self::target,
            Self::drivers,
            Self::count,
            Self::definition,
            Self::general_topic,
            Self::progress,
            Self::between_laps,
            Self::gap,
            Self::of_session,
            Self::order,
            Self::show,
            Self::drive,
            Self::value,
            Self::losses,
            Self::place_alone,
        ];
        if let Some(plan) = rules.into_iter().find_map(|rule| rule(self)) {
            return Reading::sure(self.with_friend_of_before(plan));
        }
        self.unsure()
    }

    fn thanks(&self) -> Option<Plan> {
        let text = self.said.text;
        let is_short = self.said.n_words() <= 8;
        let only = text.split_whitespace().all(|word| {
            let padded = format!(" {word} ");
            contains_one(&padded, lexicon::THANKS) || contains_one(&padded, lexicon::AROUND_THANKS)
        });
        (is_short && only && self.has(lexicon::THANKS)).then(|| Plan::of(What::Thanks))
    }

    fn how_to(&self) -> Option<Plan> {
        let text = self.said.text;
        let of_data = "my|mine|lap|laps|data|everything|account|session|file|upload|meine|meinen|runden|runde|daten|alles|mes|tours|tout|mis|vueltas|todo|miei|giri|minhas|voltas|dati|datos|dados|donnees|me|them|it";
        let wants = |what: HowTo| Some(Plan::of(What::HowTo(what)));
        let command = self
            .said
            .question
            .split_whitespace()
            .filter_map(|token| token.strip_prefix('/'))
            .map(|name| name.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
            .find_map(|name| HowTo::ALL.into_iter().find(|how| how.command() == name));
        if let Some(command) = command {
            return wants(command);
        }
        if self.said.n_words() <= 6 && self.has(lexicon::HELP) && self.measure.is_none() && !self.has_corner {
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
            let named = HowTo::ALL.into_iter().find(|how| {
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

    /// `and in T7?`, `sector 2`, `why?`, `what about Carla?` after another question.
    fn follow_up(&self) -> Option<Plan> {
        let before = self.said.known.before.filter(|before| before.is_about_laps())?;
        if self.said.n_words() > SHORT_WORDS || self.has(lexicon::OTHER_THINGS) {
            return None;
        }
        let place = &self.said.place;
        let who = self.said.who;
        let says_place = self.has_corner || place.part.is_some() || place.phase.is_some();
        let goes_on = self.has(lexicon::FOLLOW_UP);
        let is_bare = self.measure.is_none()
            && !self.has(lexicon::LOSS_STRICT)
            && !self.has(lexicon::COMPARE)
            && !self.has(lexicon::SHOW)
            && !self.has(lexicon::DRIVE)
            && !self.has(lexicon::FOCUS)
            && !self.has(lexicon::TIPS)
            && !self.has(lexicon::POSSIBLE)
            && !self.has(lexicon::CONSISTENCY)
            && !self.has(lexicon::GAP)
            && !self.has(lexicon::PROGRESS)
            && !self.has(lexicon::DRIVERS)
            && !self.has(lexicon::COUNT)
            && !self.has(lexicon::YES_NO)
            && self.term.is_none_or(|_| says_place);
        let mut plan = before.clone();
        if !who.laps.is_empty() {
            plan.laps.clone_from(&who.laps);
        }
        if is_bare && says_place {
            plan.place = Place {
                phase: place.phase.or(before.place.phase),
                ..place.clone()
            };
            if place.corners.is_empty() && place.kind.is_none() && place.part.is_none() {
                plan.place.corners.clone_from(&before.place.corners);
            }
            plan.what = at_a_place(&before.what);
            return Some(plan);
        }
        if is_bare && who.names_somebody() && (goes_on || self.said.n_words() <= 2) {
            plan.place = before.place.clone();
            return Some(plan);
        }
        if is_bare && !who.laps.is_empty() && goes_on {
            return Some(plan);
        }
        // `and the gear?`: another number of the same place.
        if let Some(measure) = self
            .measure
            .filter(|_| goes_on && !says_place && !self.is_yes_no && !self.has(lexicon::WHERE))
            && !before.place.is_whole_lap()
            && self.said.n_words() <= 5
        {
            return Some(Plan {
                what: What::Value,
                measure: Some(measure),
                claim: None,
                ..plan
            });
        }
        if self.said.n_words() <= 3 && self.has(lexicon::WHY_STRICT) && !says_place {
            return Some(Plan {
                what: What::Why,
                measure: None,
                claim: None,
                ..plan
            });
        }
        None
    }

    fn target(&self) -> Option<Plan> {
        let time = self.said.who.times.first().copied();
        if let Some(time) = time
            && (self.has(lexicon::UNDER) || self.has(lexicon::HOW_TO_REACH))
            && !self.has(lexicon::COMPARE)
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
        let half = "half a second|halbe sekunde|demi seconde|medio segundo|mezzo secondo|meio segundo";
        (reaches && contains_any(self.said.text, half))
            .then(|| self.without_days(What::Target(Target::FasterBy(Seconds::new(0.5)))))
    }

    /// A plan for the whole lap: the numbers of the question are times, not places.
    fn without_days(&self, what: What) -> Plan {
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

    fn drivers(&self) -> Option<Plan> {
        let asks_who =
            self.has(lexicon::WHO) && self.has(lexicon::FASTEST) && !self.has(lexicon::LOSS_STRICT);
        (self.has(lexicon::DRIVERS) || asks_who).then(|| self.plan(What::Drivers))
    }

    fn count(&self) -> Option<Plan> {
        self.has(lexicon::COUNT).then(|| self.plan(What::Count))
    }

    /// `what is trail braking`, `trail braking?`.
    fn definition(&self) -> Option<Plan> {
        let term = self.term?;
        let is_defined = self.has(lexicon::DEFINITION) && !self.is_about_me;
        let is_alone = self.said.n_words() <= TERM_WORDS
            && !self.is_about_me
            && !self.is_yes_no
            && !self.has(lexicon::WHERE);
        let is_a_number = matches!(self.measure, Some(Measure::TopSpeed | Measure::Gear))
            || (!self.has(lexicon::DEFINITION)
                && (self.has(lexicon::POSSIBLE) || self.has(lexicon::CONSISTENCY)));
        (!self.has_corner && self.said.place.part.is_none() && !is_a_number && (is_defined || is_alone))
            .then(|| Plan::of(What::Term(term.id.clone())))
    }

    /// Setup, tyres, rain, flags: what no lap can answer, whatever else the question says.
    fn general_topic(&self) -> Option<Plan> {
        let term = self.term.filter(|term| term.is_general())?;
        let asks_laps =
            self.has(lexicon::WHERE) || self.said.who.has_days() || self.measure == Some(Measure::Gear);
        // `should I use more kerb in T2`: what the log says of T2 comes with it.
        let is_of_corner = self.has_corner
            && matches!(
                self.measure,
                Some(Measure::Kerb | Measure::Line | Measure::BrakePoint)
            );
        (!asks_laps && !is_of_corner).then(|| Plan::of(What::Term(term.id.clone())))
    }

    fn progress(&self) -> Option<Plan> {
        let compares_days = self.said.who.has_days()
            && (self.has(lexicon::COMPARE) || self.has(lexicon::BETTER) || self.has(lexicon::WORSE));
        if !(self.has(lexicon::PROGRESS) || compares_days) {
            return None;
        }
        let claim = self.is_yes_no.then_some(Claim::Faster);
        Some(self.with(What::Progress, None, claim))
    }

    /// Laps against laps: `was lap 7 better than lap 3`, `compare my last two laps`, `why am I slower than lap 3`.
    fn between_laps(&self) -> Option<Plan> {
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
        if n_chosen >= 2 && (compares || self.measure.is_none()) {
            if self.has(lexicon::WHY) || (self.has(lexicon::WHERE) && self.has(lexicon::LOSS)) {
                return Some(self.plan(What::Why));
            }
            return Some(self.with(What::Compare, None, self.faster_or_slower()));
        }
        if n_chosen == 1 && self.measure.is_none_or(|measure| measure == Measure::Time) {
            if self.has(lexicon::CLEAN) && self.is_yes_no {
                return Some(self.plan(What::Clean));
            }
            if self.has(lexicon::WHY) {
                return Some(self.plan(What::Why));
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

    fn faster_or_slower(&self) -> Option<Claim> {
        if !self.is_yes_no && !contains_any(self.said.text, "is|was|were|war|ist|fue|era|etait|foi") {
            return None;
        }
        if self.has(lexicon::WORSE) {
            Some(Claim::Slower)
        } else {
            self.has(lexicon::BETTER).then_some(Claim::Faster)
        }
    }

    /// How far from a friend, and whether they are faster.
    fn gap(&self) -> Option<Plan> {
        let names = self.said.who.names_somebody();
        if self.has_corner || self.said.place.part.is_some() || self.has(lexicon::CONSISTENCY) {
            return None;
        }
        if self.has(lexicon::WHY) && names {
            return None;
        }
        if self.has(lexicon::GAP) && (names || self.is_about_me) {
            return Some(self.plan(What::Gap));
        }
        if names && self.has(lexicon::COMPARE) && self.measure.is_none() {
            return Some(self.plan(What::Compare));
        }
        let compares = self.has(lexicon::BETTER) || self.has(lexicon::WORSE);
        if names && compares && !self.has(lexicon::WHERE) && self.measure.is_none() {
            let is_me = contains_any(
                self.said.text,
                "am i|bin ich|suis je|je suis|estoy|soy|sono|sou|estou|do i",
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

    /// The whole session: what could be, how alike, whether it counts.
    fn of_session(&self) -> Option<Plan> {
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

    /// Corners in order, tips, the focus.
    fn order(&self) -> Option<Plan> {
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
        if self.has(lexicon::FOCUS)
            && !is_numbered
            && self.measure.is_none_or(|measure| measure == Measure::Time)
        {
            return Some(self.plan(What::Focus));
        }
        None
    }

    fn show(&self) -> Option<Plan> {
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

    fn drive(&self) -> Option<Plan> {
        if self.has_corner && self.has(lexicon::DRIVE) {
            return Some(self.plan(What::Drive));
        }
        if self.has_corner && self.has(lexicon::DESCRIBE) && self.measure.is_none() {
            return Some(self.plan(What::Describe));
        }
        None
    }

    /// One number, or a yes or no about it.
    fn value(&self) -> Option<Plan> {
        let place = &self.said.place;
        let has_place = self.has_corner || place.part.is_some();
        let measure = self.measure;
        let claim = claim(self.said.text);
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
                    Measure::Line | Measure::Shifts | Measure::Gear | Measure::Kerb => Some(Claim::Right),
                    _ => None,
                });
                return Some(self.with(What::Value, Some(measure), claim));
            }
            let is_slow = claim == Some(Claim::Slower) || self.has(lexicon::LOSS_STRICT);
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

    fn losses(&self) -> Option<Plan> {
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
    fn place_alone(&self) -> Option<Plan> {
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

    /// What no rule is sure of.
    fn unsure(&self) -> Reading {
        let is_ours = self.has(lexicon::OURS) || self.term.is_some();
        if self.has(lexicon::GENERAL)
            && !self.is_about_me
            && !self.has_corner
            && is_ours
            && !self.has(lexicon::OTHER_THINGS)
        {
            return Reading::sure(Plan::of(What::General));
        }
        if let Some(term) = self
            .term
            .filter(|_| !(self.has_corner || (self.is_about_me && self.has(lexicon::LOSS))))
        {
            return Reading::sure(Plan::of(What::Term(term.id.clone())));
        }
        if self.has(lexicon::OTHER_THINGS) || !is_ours {
            return Reading::sure(Plan::of(What::Declined(Declined::OffTopic)));
        }
        let others = vec![self.plan(What::Focus), self.plan(What::Consistency)];
        Reading {
            plan: self.plan(What::Losses),
            is_sure: false,
            others,
        }
    }

    /// A friend of the question before stays the one to be held against where this one asks about a place.
    fn with_friend_of_before(&self, mut plan: Plan) -> Plan {
        let Some(before) = self.said.known.before else {
            return plan;
        };
        let is_of_place = !plan.place.is_whole_lap();
        let compares =
            plan.claim.is_some() || matches!(plan.what, What::Losses | What::Why | What::Show | What::Gains);
        if plan.laps.is_empty() && is_of_place && compares {
            let friends = before.laps.iter().filter(|lap| is_somebody(lap));
            plan.laps = friends.cloned().collect();
        }
        plan
    }
}

fn is_somebody(lap: &LapWords) -> bool {
    matches!(lap.whose, Whose::Mentioned(_) | Whose::Named(_))
}

/// What was asked, asked again of a place.
fn at_a_place(before: &What) -> What {
    match before {
        What::Losses
        | What::Why
        | What::Value
        | What::Show
        | What::Describe
        | What::Drive
        | What::Potential
        | What::Compare
        | What::Gains => before.clone(),
        What::Gap | What::Corners(_) | What::Tips(_) | What::Focus => What::Losses,
        _ => What::Describe,
    }
}

fn contains_any(text: &str, list: &'static str) -> bool {
    contains_one(text, list)
}
