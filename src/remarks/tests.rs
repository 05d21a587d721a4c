//! Every kind of warning and refusal is a sentence in every language, whatever strangers write into their files.

use super::*;
use crate::import::{Damage, Emptiness, Excess, ImportError, NotALog, Shapeless};
use crate::telemetry::{Cells, ChannelRole, Places, UnknownColumn, Warning};
use crate::units::Seconds;
use crate::words::Language;

fn bare(foreign: &str) -> String {
    foreign.to_owned()
}

fn english(said: &Warning) -> String {
    warning(said, Words::default(), bare)
}

#[test]
fn a_warning_says_where_and_how_many() {
    let cells = |count, first_line| {
        Warning::OutOfRange(Cells {
            column: "GPS Speed".to_owned(),
            places: Places { count, first_line },
        })
    };
    insta::assert_snapshot!(english(&cells(1, Some(12))), @"1 value of “GPS Speed” is beyond what a car can do; I left it out. It's in line 12.");
    insta::assert_snapshot!(english(&cells(3, Some(12))), @"3 values of “GPS Speed” are beyond what a car can do; I left them out. The first one is in line 12.");
    insta::assert_snapshot!(english(&cells(3, None)), @"3 values of “GPS Speed” are beyond what a car can do; I left them out.");
    let rough = Warning::RoughLapTimes {
        within: Seconds::new(0.5),
    };
    insta::assert_snapshot!(warning(&rough, Words::new(Language::German), bare), @"Rundenzeiten aus diesem Log stimmen nur auf etwa ±0,5 s.");
}

#[test]
fn a_refusal_says_what_happened_and_what_to_do_next() {
    let english = |error: &ImportError| {
        let said = refusal(error, Words::default(), bare);
        format!("{} {}", said.happened, said.next)
    };
    let column = |name: &str| UnknownColumn {
        name: name.to_owned(),
        unit: String::new(),
        samples: Vec::new(),
        guess: None,
    };
    let few = ImportError::NoSpeed {
        columns: vec![column("time"), column("rpm")],
    };
    insta::assert_snapshot!(english(&few), @"I couldn't find a speed column among time, rpm. Export with speed or with GPS position, or tell me which column is speed.");
    let many = ImportError::NoSpeed {
        columns: (0..500)
            .map(|number| column(&format!("{number}{}", "x".repeat(100))))
            .collect(),
    };
    assert!(english(&many).chars().count() < 800);
    let large = ImportError::TooLarge(Excess::File {
        bytes: 47 * 1024 * 1024 + 300_000,
        max_bytes: 25 * 1024 * 1024,
    });
    insta::assert_snapshot!(english(&large), @"The file has 47.3 MiB; I take up to 25 MiB. Export fewer laps or fewer channels, or send the file packed as .zip or .gz.");
}

#[test]
fn every_refusal_is_two_sentences_in_every_language() {
    let errors = [
        ImportError::Empty(Emptiness::Bytes),
        ImportError::TooLarge(Excess::Rows { max: 7 }),
        ImportError::NotALog(NotALog::Workbook),
        ImportError::UnknownFormat(Shapeless::NoTable),
        ImportError::NoLaps { columns: Vec::new() },
        ImportError::EngineLog {
            program: Some("Haltech"),
            wanted: Some(ChannelRole::Speed),
            columns: Vec::new(),
        },
        ImportError::Malformed(Damage::ArchiveOf { n_files: 21 }),
    ];
    for language in Language::ALL {
        for error in &errors {
            let said = refusal(error, Words::new(language), bare);
            for sentence in [&said.happened, &said.next] {
                assert!(sentence.ends_with('.'), "{language:?} {error:?}: {sentence}");
            }
        }
    }
}
