//! The questions that drivers asked about sessions with known truth: read from the shared samples where they are there.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::error::Error;
use std::path::{Path, PathBuf};

use pacenote::testing::analysis::{CircuitCorners, CompareSettings, analyze_session, find_corners};
use pacenote::testing::app::log_file::LogFile;
use pacenote::testing::app::preferences::{DisplayUnits, Language, Level};
use pacenote::testing::coach::answer::{DriverLap, Elsewhere, LapsKnown, Session, answer, plain_text, term};
use pacenote::testing::coach::plan::{Plan, What};
use pacenote::testing::coach::question::{Glossary, Known, Reading, cleaned, language_of_question, read};
use pacenote::testing::coach::{Reader, World};
use pacenote::testing::config::Config;
use pacenote::testing::units::Seconds;

/// Where the samples are, beside the project.
const SHARED: &str = "../shared/samples";

/// A question of the table.
pub struct Question {
    pub number: u32,
    pub language: String,
    pub text: String,
    pub asker: String,
    pub context: char,
    /// The question that this one follows.
    pub follows: Option<u32>,
}

/// What was answered.
pub struct Said {
    pub plan: Plan,
    pub is_sure: bool,
    pub sentences: Vec<String>,
    pub has_picture: bool,
    pub language: Language,
}

/// Everything that the questions are about.
pub struct Drivers {
    glossary: Glossary,
    settings: CompareSettings,
    logs: BTreeMap<&'static str, LogFile>,
}

impl Drivers {
    /// `None` where the samples are not there.
    pub fn load() -> Result<Option<Self>, Box<dyn Error>> {
        let root = PathBuf::from(SHARED);
        if !root.join("sessions").is_dir() {
            return Ok(None);
        }
        let config = Config::from_sources(None, &BTreeMap::new())?;
        let mut logs = BTreeMap::new();
        for name in ["alice", "ben", "ben-day2", "carla", "carla-no-gps"] {
            let path = root.join("sessions").join(format!("{name}.csv.gz"));
            logs.insert(name, open(&path, &config)?);
        }
        logs.insert(
            "road-america",
            open(&root.join("vbo/road-america-run04.vbo"), &config)?,
        );
        Ok(Some(Self {
            glossary: Glossary::load()?,
            settings: config.app.compare,
            logs,
        }))
    }

    /// Laps, as the asker of a question sees them.
    pub fn known(&self, asker: &str, context: char) -> Option<LapsKnown> {
        let log = |name: &str| self.logs.get(name);
        let (own, earlier) = match (asker, context) {
            ("Ben", 'B') => (log("ben-day2")?, vec![(log("ben")?, 7)]),
            ("Ben", _) => (log("ben")?, Vec::new()),
            ("Carla", 'C') => (log("road-america")?, Vec::new()),
            ("Carla", 'D') => (log("carla-no-gps")?, vec![(log("carla")?, 1)]),
            ("Carla", _) => (log("carla")?, Vec::new()),
            _ => (log("alice")?, Vec::new()),
        };
        let on_road_america = context == 'C' && asker == "Carla";
        let mut others: Vec<(&str, &LogFile)> = [("Alice", "alice"), ("Ben", "ben"), ("Carla", "carla")]
            .into_iter()
            .filter(|(name, _)| *name != asker && !on_road_america)
            .filter_map(|(name, file)| Some((name, log(file)?)))
            .collect();
        let time = |log: &LogFile| {
            log.best()
                .and_then(pacenote::testing::telemetry::Lap::time)
                .map_or(f64::INFINITY, Seconds::get)
        };
        others.sort_by(|(_, one), (_, other)| time(one).total_cmp(&time(other)));
        let mut settings = self.settings.clone();
        let first = if on_road_america { own } else { log("alice")? };
        let official = own.known.as_ref().and_then(|known| known.corners.clone());
        settings.corners.known = official.or_else(|| {
            let best = first.best()?;
            CircuitCorners::new(best.length(), find_corners(best, &settings.corners))
        });
        let session = |log: &LogFile, days_ago: u32, date: &str| Session {
            date: date.to_owned(),
            days_ago,
            laps: log.laps.clone(),
            analysis: analyze_session(&log.laps, &settings),
        };
        let elsewhere = on_road_america.then(|| Elsewhere {
            circuit: "the other circuit".to_owned(),
            friend: "Ben".to_owned(),
            theirs: Seconds::new(98.481),
            yours: Seconds::new(97.449),
        });
        Some(LapsKnown {
            circuit: own.circuit_name().unwrap_or("this circuit").to_owned(),
            world: World::RealCar,
            own: Some(session(own, 0, "today")),
            earlier: earlier
                .into_iter()
                .map(|(log, days)| session(log, days, "22 Nov"))
                .collect(),
            others: others
                .into_iter()
                .filter_map(|(driver, log)| {
                    Some(DriverLap {
                        driver: driver.to_owned(),
                        lap: log.best()?.clone(),
                    })
                })
                .collect(),
            elsewhere,
            mentioned: Vec::new(),
            settings,
        })
    }

    /// Reads and answers a question as the chat would, without a model.
    pub fn ask(
        &self,
        text: &str,
        known: &LapsKnown,
        people: &[&str],
        before: Option<&Plan>,
        locale: Language,
    ) -> Said {
        let question = cleaned(text);
        let language = language_of_question(&question, Some(locale)).unwrap_or(locale);
        let corners = known
            .settings
            .corners
            .known
            .iter()
            .flat_map(|known| &known.corners);
        let corner_names: Vec<(u32, String)> = corners
            .filter_map(|corner| Some((corner.number, corner.name.clone()?)))
            .collect();
        let Reading { plan, is_sure, .. } = read(
            &question,
            &Known {
                glossary: &self.glossary,
                people,
                corner_names: &corner_names,
                before,
                language: Some(language),
            },
        );
        let reader = Reader {
            units: DisplayUnits::Metric,
            language,
            level: Level::Club,
        };
        let mut plan = plan;
        let (sentences, has_picture) = match &plan.what {
            what @ (What::HowTo(_) | What::Declined(_) | What::Thanks | What::General) => {
                (vec![plain_text(what, &reader)], false)
            }
            What::Term(id) => (
                self.glossary
                    .get(id)
                    .map(|of| term(of, Some(known), &reader))
                    .unwrap_or_default(),
                false,
            ),
            _ => {
                let answered = answer(&plan, known, &reader);
                plan.spoken = answered.spoken(&plan, known);
                (answered.sentences, answered.picture.is_some())
            }
        };
        Said {
            plan,
            is_sure,
            sentences,
            has_picture,
            language,
        }
    }
}

/// The drivers of the sessions, without one.
pub fn others_than(asker: &str) -> Vec<&'static str> {
    ["Alice", "Ben", "Carla"]
        .into_iter()
        .filter(|name| *name != asker)
        .collect()
}

fn open(path: &Path, config: &Config) -> Result<LogFile, Box<dyn Error>> {
    Ok(LogFile::open(path, &config.app.import, &config.app.circuits)?)
}

/// The questions of the table; empty where it is not there.
pub fn questions() -> Result<Vec<Question>, Box<dyn Error>> {
    let path = Path::new(SHARED).join("questions.md");
    if !path.exists() {
        return Ok(Vec::new());
    }
    let text = std::fs::read_to_string(path)?;
    Ok(text.lines().filter_map(row).collect())
}

fn row(line: &str) -> Option<Question> {
    let cells: Vec<&str> = line.split('|').map(str::trim).collect();
    let number = cells.get(1)?.parse().ok()?;
    let about = *cells.get(4)?;
    let asker = about.split(',').next()?.trim().to_owned();
    let context = about.split(',').nth(1)?.trim().chars().next()?;
    let follows = about
        .split("follow-up of ")
        .nth(1)
        .or_else(|| about.split("after ").nth(1))
        .and_then(|rest| {
            rest.chars()
                .take_while(char::is_ascii_digit)
                .collect::<String>()
                .parse()
                .ok()
        });
    Some(Question {
        number,
        language: (*cells.get(2)?).to_owned(),
        text: (*cells.get(3)?).to_owned(),
        asker,
        context,
        follows,
    })
}

/// Asks every question, those that follow another after it, and hands each answer on.
fn each(drivers: &Drivers, mut hear: impl FnMut(&Question, &Said)) -> Result<(), Box<dyn Error>> {
    let mut plans: BTreeMap<u32, Plan> = BTreeMap::new();
    let mut cache: BTreeMap<(String, char), LapsKnown> = BTreeMap::new();
    for question in questions()? {
        let key = (question.asker.clone(), question.context);
        let known = match cache.entry(key) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => match drivers.known(&question.asker, question.context) {
                Some(known) => place.insert(known),
                None => continue,
            },
        };
        let people = others_than(&question.asker);
        let before = question.follows.and_then(|number| plans.get(&number));
        let locale = if question.asker == "Carla" {
            Language::German
        } else {
            Language::English
        };
        let said = drivers.ask(&question.text, known, &people, before, locale);
        hear(&question, &said);
        plans.insert(question.number, said.plan);
    }
    Ok(())
}

/// Prints every question with its answer, for somebody to read aloud.
pub fn read_aloud() -> Result<(), Box<dyn Error>> {
    let Some(drivers) = Drivers::load()? else {
        println!("The shared samples are not here; nothing was asked.");
        return Ok(());
    };
    each(&drivers, |question, said| {
        println!(
            "{} [{} {}] {}\n    {:?} place {:?} measure {:?} claim {:?} laps {} sure {} picture {} {}\n    {}",
            question.number,
            question.asker,
            question.context,
            question.text,
            said.plan.what,
            said.plan.place.corners,
            said.plan.measure,
            said.plan.claim,
            said.plan.laps.len(),
            said.is_sure,
            said.has_picture,
            if said.language.code() == question.language {
                ""
            } else {
                "OTHER LANGUAGE"
            },
            said.sentences.join("\n    ")
        );
    })
}

/// What the answer to a question must hold, by the truths of the sessions: all of them, alternatives between bars; `+` a
/// picture; and what it must not hold after `!`.
const MUST: [(u32, &str); 75] = [
    (1, "lap 3;T4;T9;0.248 s|0.255 s|0.25 s;!Nothing"),
    (2, "Alice is 0.5;60%;80%;7 m|8 m;T5"),
    (3, "No.;T5;7 m earlier|8 m earlier;60%;80%;Alice"),
    (4, "About right;T4;1156 m|1155 m;84%;85%"),
    (5, "3rd gear in T7"),
    (6, "0.48;1:38.2|1:38.3;Alice 1:37.9;Carla 1:37.4;T4;T3;T7"),
    (7, "general;log"),
    (8, "easing off the brake"),
    (9, "Lap 9;lap 8;0.02;+"),
    (10, "No.;0.2;lap 3;Lap 7;+"),
    (11, "T5;87.4 km/h;3rd gear;+"),
    (12, "T4;0.09 s;exit;km/h"),
    (13, "T5;Carla;Alice;0.07 s|0.06 s;0.05 s"),
    (14, "km/h;T6|T7|T1;!risk"),
    (15, "lap 3;T4;!Nothing"),
    (16, "T3;0.1;Alice|Carla;!risk"),
    (17, "T4;1156 m|1155 m;84%;85%;!brake later"),
    (18, "T5;60%;80%;9 of 9;less than"),
    (19, "0.18 s;9 laps;0.55;+"),
    (20, "1:38.2|1:38.3;own best parts"),
    (21, "172.6 km/h;39"),
    (22, "9 laps"),
    (23, "T4;0.1;costs you most"),
    (24, "88.1 km/h;3rd gear;1156 m|1155 m;84%;9 laps"),
    (25, "Yes.;1 m;nothing to win"),
    (26, "Yes.;0.0;±0.18 s;±0.07 s;T3;70%;60%"),
    (27, "no kerbs;T2;within"),
    (28, "hot;no pressures"),
    (29, "throttle;yaw"),
    (30, "Carla, 1:37.4;Alice 1:37.9;1:38.48"),
    (31, "/data delete;Undo;deletes nothing"),
    (32, "/analyze;lose time"),
    (33, "Runde 5;Runde 1;0,2;T3;T4"),
    (34, "Carla is 0.4;T3;T10;T9;spread"),
    (35, "You're 0.5;ahead of Ben"),
    (36, "nicht schneller;vor Alice"),
    (37, "Passt ungefähr|Nein;T4;1155 m"),
    (38, "T4;1155 m;before the slowest point"),
    (39, "3. Gang in T7"),
    (40, "89.1 km/h;89.5 km/h;89.7 km/h;!carry more"),
    (41, "0,45;1:37,3;niemand;T"),
    (42, "Yes.;34.8;34.69;thirds"),
    (43, "34.8;34.69"),
    (44, "T1;394 m|393 m;3rd gear;81.5 km/h|80.9 km/h;flat out"),
    (45, "Runde 5;Runde 4;0,03;+"),
    (46, "T3;T10;T9|T8;Carla"),
    (47, "Ausgang;km/h"),
    (48, "T3|T9;0.1;Carla;!Ben"),
    (49, "T5;86,5 km/h;3. Gang;+"),
    (50, "No.;off both pedals"),
    (51, "0,18 s;5 Runden;konstant"),
    (52, "3rd gear in T2"),
    (53, "394 m;108 m|109 m"),
    (54, "Haarnadel;T6;67,9 km/h"),
    (55, "No.;2 m|1 m;Carla"),
    (56, "Stabi;Gierrate"),
    (57, "Yes.;Lap 8;1:38.0;0.16;log can't say"),
    (58, "/compare"),
    (59, "Temperaturfenster|Hersteller;keine Reifentemperaturen"),
    (60, "0,16;T7|T8"),
    (61, "T2;0,0;Linie"),
    (62, "Nein.;3. Gang;4. Gang"),
    (63, "T4;0,0;Carla"),
    (64, "Carla te saca 0,4;T3;T9"),
    (65, "Lap 9;lap 3;T10;T4;82.1 km/h;84.2 km/h"),
    (66, "Yes.;Carla is 1.03"),
    (67, "T5;vuelta 2;0,1|0,2;pedal|km/h"),
    (68, "Englisch;Deutsch"),
    (69, "T9;T10;lap 2;can't tell;!you lose"),
    (70, "276.7 km/h;278.0 km/h;T1"),
    (71, "1:54.;2 laps say little"),
    (72, "T12;lap 2;119.7 km/h|119.8 km/h;124.9 km/h"),
    (73, "1.032 s;ahead;Road America"),
    (74, "37 m;T1;real car;!brake later"),
    (75, "1:37.45;1:37.60;0.1;±0.18 s;±0.1;5 and 6 laps"),
];

/// How the answers to one kind of question are.
#[derive(Clone, Copy, Default)]
pub struct Judged {
    pub all: usize,
    /// Everything that must be said is said, in the question's language, and nothing that must not.
    pub fact: usize,
    /// Every number that must be said stands there to its last digit.
    pub number: usize,
    /// At most four sentences.
    pub short: usize,
    /// Honest ones that were declined.
    pub declined: usize,
}

/// Prints the drivers' questions by kind; `None` where they are not there.
pub fn print_judged() -> Result<Option<(usize, usize)>, Box<dyn Error>> {
    let Some(kinds) = judged()? else {
        return Ok(None);
    };
    println!("| drivers asked | fact right | number right | four sentences at most | declined wrongly |");
    println!("| --- | --- | --- | --- | --- |");
    let row = |name: &str, of: &Judged| {
        println!(
            "| {name} | {}/{} | {}/{} | {}/{} | {} |",
            of.fact, of.all, of.number, of.all, of.short, of.all, of.declined
        );
    };
    let mut total = Judged::default();
    for (kind, of) in &kinds {
        row(kind, of);
        total.all += of.all;
        total.fact += of.fact;
        total.number += of.number;
        total.short += of.short;
        total.declined += of.declined;
    }
    row("all", &total);
    Ok(Some((total.fact, total.all)))
}

/// Asks the drivers' questions and judges the answers; what an answer lacks goes to standard error.
fn judged() -> Result<Option<BTreeMap<String, Judged>>, Box<dyn Error>> {
    let Some(drivers) = Drivers::load()? else {
        return Ok(None);
    };
    let mut kinds: BTreeMap<String, Judged> = BTreeMap::new();
    each(&drivers, |question, said| {
        let text = said.sentences.join(" ").replace('\u{a0}', " ");
        let must = MUST
            .iter()
            .find(|(number, _)| *number == question.number)
            .map_or("", |(_, must)| *must);
        let lacks: Vec<&str> = must
            .split(';')
            .filter(|need| match need.strip_prefix('!') {
                Some(forbidden) => text.contains(forbidden),
                None if *need == "+" => !said.has_picture,
                None => !need.split('|').any(|one| text.contains(one)),
            })
            .collect();
        let speaks = said.language.code() == question.language || question.language == "ru";
        let is_short = said.sentences.len() <= 4;
        let label = super::plans::label(&said.plan);
        let kind = label.split([':', '@']).next().unwrap_or_default().to_owned();
        let judged = kinds.entry(kind).or_default();
        let has_digit = |need: &&&str| !need.starts_with('!') && need.contains(|c: char| c.is_ascii_digit());
        judged.all += 1;
        judged.number += usize::from(lacks.iter().filter(has_digit).count() == 0);
        judged.short += usize::from(is_short);
        judged.declined += usize::from(label.starts_with("declined") && question.language != "ru");
        if lacks.is_empty() && speaks {
            judged.fact += 1;
        } else {
            eprintln!(
                "{} {}: lacks {lacks:?}, language {speaks}\n    {text}",
                question.number, question.text
            );
        }
    })?;
    Ok(Some(kinds))
}
