//! Choices of laps as people type them.

use super::*;
use crate::units::Seconds;

const NAMES: [&str; 4] = ["Ben", "Carla", "Anna Lena", "Carlos"];

fn which(which: Which) -> LapWords {
    LapWords {
        which,
        ..LapWords::default()
    }
}

fn day(day: Day) -> LapWords {
    LapWords {
        when: Some(When::on(day)),
        ..LapWords::default()
    }
}

#[track_caller]
fn check(text: &str, expect: &[LapWords]) {
    assert_eq!(lap_words(text, &NAMES), expect, "{text}");
}

#[track_caller]
fn one(text: &str, expect: LapWords) {
    check(text, &[expect]);
}

#[test]
fn laps_are_chosen_by_what_they_are() {
    for text in [
        "best",
        "fastest lap",
        "beste Runde",
        "meilleur tour",
        "mejor vuelta",
        "giro migliore",
        "melhor volta",
        "schnellste",
        "fastets",
    ] {
        one(text, which(Which::Best));
    }
    for text in [
        "last",
        "last lap",
        "letzte",
        "dernier tour",
        "última vuelta",
        "ultimo giro",
        "ultima volta",
        "latset",
    ] {
        one(text, which(Which::FromLast(0)));
    }
    one("previous lap", which(Which::FromLast(1)));
    one("vorletzte Runde", which(Which::FromLast(1)));
    one("slowest", which(Which::Slowest));
    one("optimal", which(Which::Optimal));
    one("referenz", which(Which::Reference));
    one("erste runde", which(Which::First));
}

#[test]
fn laps_are_chosen_by_number_and_time() {
    for text in [
        "3",
        "lap 3",
        "Lap #3",
        "L3",
        "lap3",
        "Runde 3",
        "tour n° 3",
        "vuelta 3",
        "giro 3",
        "volta nº 3",
        "3rd lap",
        "lap three",
    ] {
        one(text, which(Which::Number(3)));
    }
    one("29", which(Which::Number(29)));
    let time = |at, within| {
        which(Which::Time {
            at: Seconds::new(at),
            within: Seconds::new(within),
        })
    };
    for text in ["1:37.9", "1:37,9", "1'37.9", "1.37.9", "97.9"] {
        let read = lap_words(text, &NAMES);
        let [
            LapWords {
                which: Which::Time { at, within },
                ..
            },
        ] = read.as_slice()
        else {
            panic!("{text}: {read:?}");
        };
        assert!(
            (at.get() - 97.9).abs() < 1e-9 && (within.get() - 0.1).abs() < 1e-9,
            "{text}"
        );
    }
    one("1:38", time(98.0, 1.0));
    one("1:37.928", time(97.928, 0.000_6));
    check("0", &[]);
    check("1:75.2", &[]);
}

#[test]
fn several_laps_are_counted_from_the_last() {
    for text in [
        "last two",
        "last 2 laps",
        "my last two laps",
        "letzte zwei",
        "die letzten zwei Runden",
        "les deux derniers tours",
        "las dos últimas",
        "ultimi due giri",
        "últimas duas voltas",
    ] {
        let read = lap_words(text, &NAMES);
        assert_eq!(
            read.first().map(|one| one.which),
            Some(Which::LastFew(2)),
            "{text}: {read:?}"
        );
        assert_eq!(read.len(), 1, "{text}");
    }
}

#[test]
fn laps_are_chosen_by_their_day() {
    for text in [
        "yesterday",
        "gestern",
        "hier",
        "ayer",
        "ieri",
        "ontem",
        "yesturday",
    ] {
        one(text, day(Day::DaysAgo(1)));
    }
    one("today", day(Day::Today));
    one("vorgestern", day(Day::DaysAgo(2)));
    one("last week", day(Day::LastWeek));
    one("letzte Woche", day(Day::LastWeek));
    one("la semaine dernière", day(Day::LastWeek));
    one("semana pasada", day(Day::LastWeek));
    one("3 days ago", day(Day::DaysAgo(3)));
    one("vor 3 Tagen", day(Day::DaysAgo(3)));
    one("il y a 3 jours", day(Day::DaysAgo(3)));
    one("saturday", day(Day::Weekday(5)));
    one("last session", day(Day::LastSession));
    let since = |day| LapWords {
        when: Some(When::since(day)),
        ..LapWords::default()
    };
    one("since last week", since(Day::LastWeek));
    one("seit gestern", since(Day::DaysAgo(1)));
    one("depuis hier", since(Day::DaysAgo(1)));
    let date = |date_day, month, year| {
        day(Day::Date {
            day: date_day,
            month,
            year,
        })
    };
    for text in [
        "29 Nov",
        "Nov 29",
        "29. November",
        "29.11.",
        "29 de noviembre",
        "29 novembre",
    ] {
        one(text, date(29, 11, None));
    }
    one("2026-11-29", date(29, 11, Some(2026)));
    one("29.11.2026", date(29, 11, Some(2026)));
    one("29 November 2026", date(29, 11, Some(2026)));
    one("11/29", date(29, 11, None));
}

#[test]
fn what_may_mean_two_things_gives_both() {
    let date = |date_day, month| {
        day(Day::Date {
            day: date_day,
            month,
            year: None,
        })
    };
    check("3/5", &[date(3, 5), date(5, 3)]);
    let named = |name: &str| LapWords {
        whose: Whose::Named(name.to_owned()),
        ..LapWords::default()
    };
    check("carl", &[named("Carla"), named("Carlos")]);
    check("best lap 3", &[which(Which::Best), which(Which::Number(3))]);
}

#[test]
fn laps_are_chosen_by_their_driver() {
    let whose = |whose, which| LapWords {
        whose,
        which,
        when: None,
    };
    let ben = || Whose::Named("Ben".to_owned());
    one("<@1234>", whose(Whose::Mentioned(1234), Which::Unsaid));
    one("best of <@!99>", whose(Whose::Mentioned(99), Which::Best));
    one("ben", whose(ben(), Which::Unsaid));
    one("@ben best", whose(ben(), Which::Best));
    one("Ben's lap 3", whose(ben(), Which::Number(3)));
    one(
        "anna lena",
        whose(Whose::Named("Anna Lena".to_owned()), Which::Unsaid),
    );
    one(
        "carla beste",
        whose(Whose::Named("Carla".to_owned()), Which::Best),
    );
    one("my best", whose(Whose::Mine, Which::Best));
    one("meine schnellste runde", whose(Whose::Mine, Which::Best));
    one("everyone here", whose(Whose::Everyone, Which::Unsaid));
    one("mein freund", whose(Whose::Friend, Which::Unsaid));
    one(
        "ben yesterday",
        LapWords {
            when: Some(When::on(Day::DaysAgo(1))),
            ..whose(ben(), Which::Unsaid)
        },
    );
}

#[test]
fn what_chooses_no_lap_gives_nothing() {
    for text in ["", "   ", "?!", "xyzzy", "purple monkey dishwasher", "🏎️"] {
        check(text, &[]);
    }
    check(&"lap ".repeat(40), &[]);
}
