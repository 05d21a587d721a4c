//! What a plan asks, in a few words: for "I read this as: …" and for buttons.

use crate::coach::Reader;
use crate::coach::lap_words::{Which, Whose};
use crate::coach::plan::{Measure, Part, Plan, Rank, Target, What};
use crate::coach::value::{Dimension, Role, Value};
use crate::words::args;

/// `where you lose time · T5`.
#[must_use]
pub(crate) fn reading(plan: &Plan, reader: &Reader) -> String {
    let words = reader.words();
    let time = |seconds: f64, role| reader.amount(&Value::derived(role, Dimension::LapTime, seconds));
    let what = match &plan.what {
        What::Losses => words.reading_losses(),
        What::Why => words.reading_why(),
        What::Tips(_) => words.reading_tips(),
        What::Focus => words.reading_focus(),
        What::Gains => words.reading_gains(),
        What::Value => plan
            .measure
            .map_or_else(|| words.reading_time(), |measure| of_measure(measure, reader)),
        What::Compare => words.reading_compare(),
        What::Gap => words.reading_gap(),
        What::Target(Target::Under(at)) => words.reading_target(&time(at.get(), Role::You)),
        What::Target(Target::FasterBy(by)) => words.reading_faster(&time(by.get(), Role::Delta)),
        What::Consistency => words.reading_consistency(),
        What::PossibleBest => words.reading_possible(),
        What::Progress => words.reading_progress(),
        What::Corners(Rank::Worst) => words.reading_worst(),
        What::Corners(Rank::Best) => words.reading_best(),
        What::Drivers => words.reading_drivers(),
        What::Count => words.reading_count(),
        What::LapTimes => words.reading_lap_times(),
        What::Trend => words.reading_trend(),
        What::Sectors(_) => words.reading_sectors(),
        What::Split(_) => words.reading_split(),
        What::PedalTime => words.reading_pedals(),
        What::Track => words.reading_track(),
        What::Overall => words.reading_overall(),
        What::Show => words.reading_show(),
        What::Describe => words.reading_describe(),
        What::Drive => words.reading_drive(),
        What::Potential => words.reading_potential(),
        What::Clean => words.reading_clean(),
        What::HowTo(how) => format!("/{}", how.command()),
        What::Term(_) | What::General => words.reading_general(),
        What::Thanks | What::Declined(_) => String::new(),
    };
    let mut places: Vec<String> = plan
        .place
        .corners
        .iter()
        .map(|number| format!("T{number}"))
        .collect();
    if let Some(Part::Sector(sector)) = plan.place.part {
        places.push(words.reading_sector(&sector.to_string()));
    }
    places.extend(plan.laps.iter().filter_map(|lap| match &lap.whose {
        Whose::Named(name) => Some(name.clone()),
        Whose::Unsaid | Whose::Mine | Whose::Mentioned(_) | Whose::Friend | Whose::Everyone => None,
    }));
    let which: Vec<Which> = plan.laps.iter().map(|lap| lap.which).collect();
    if which == [Which::FromLast(0), Which::Best] {
        places.push(words.reading_last_against_best());
    }
    if places.is_empty() {
        what
    } else {
        words.reading_at(args::ReadingAt {
            place: &places.join(", "),
            what: &what,
        })
    }
}

fn of_measure(measure: Measure, reader: &Reader) -> String {
    let words = reader.words();
    match measure {
        Measure::Gear | Measure::Shifts => words.reading_gear(),
        Measure::BrakePoint => words.reading_brake_point(),
        Measure::BrakePressure => words.reading_brake_pressure(),
        Measure::TrailBraking => words.reading_trail_braking(),
        Measure::EntrySpeed => words.reading_entry_speed(),
        Measure::LowestSpeed | Measure::Speed => words.reading_lowest_speed(),
        Measure::ExitSpeed => words.reading_exit_speed(),
        Measure::TopSpeed => words.reading_top_speed(),
        Measure::Throttle => words.reading_throttle(),
        Measure::Coasting => words.reading_coasting(),
        Measure::EngineSpeed => words.reading_engine_speed(),
        Measure::Line | Measure::Kerb => words.reading_line(),
        Measure::TurnIn => words.reading_turn_in(),
        Measure::Apex => words.reading_apex(),
        Measure::Grip => words.reading_lateral(),
        Measure::Time => words.reading_time(),
    }
}
