//! Every wording once, as the person reads it.

use chrono::{TimeZone as _, Utc};

use super::*;
use crate::app::Error;
use crate::app::import_log::{EarlierLaps, Outcome, StoredLog};
use crate::app::label::LapSummary;
use crate::app::list_laps::MyLaps;
use crate::app::preferences::{ChosenPreferences, Language, LanguageChoice, PreferenceChanges, Preferences};
use crate::app::share_laps::{SharedLap, Visibility};
use crate::app::upload_debrief::{Rival, UploadDebrief};
use crate::app::watch_channel::WatchOutcome;
use crate::ids::{ChannelId, CircuitId, LapId, UploadId, UserId};
use crate::telemetry::{CircuitLabel, LapKind, Warning};
use crate::units::{Metres, Seconds};
use crate::words::Words;

const WORDS: Words = Words::new(Language::English);

/// A reply as text: cards one below the other, then buttons.
fn shown(reply: &Reply) -> String {
    let mut text = String::new();
    for card in &reply.cards {
        text.push_str(&format!("[{:?}] {}\n{}\n", card.tone, card.title, card.text));
        if let Some(footer) = &card.footer {
            text.push_str(&format!("({footer})\n"));
        }
    }
    for button in &reply.buttons {
        let verb = button.custom_id.split(':').next().unwrap();
        text.push_str(&format!("<{}> {verb}\n", button.label));
    }
    for menu in &reply.menus {
        let verb = menu.custom_id.split(':').next().unwrap();
        let options: Vec<&str> = menu.options.iter().map(|option| option.label.as_str()).collect();
        text.push_str(&format!(
            "<{}> {verb}: {}\n",
            menu.placeholder,
            options.join(", ")
        ));
    }
    text
}

fn lap_id(number: u128) -> LapId {
    LapId::new(uuid::Uuid::from_u128(number))
}

fn stored_lap(number: u32, time_s: Option<f64>, kind: LapKind, valid: bool) -> LapSummary {
    LapSummary {
        id: lap_id(number.into()),
        number,
        time: time_s.map(Seconds::new),
        within: None,
        kind,
        valid,
        ..label()
    }
}

fn log() -> StoredLog {
    StoredLog {
        outcome: Outcome::Stored,
        file_name: "session *1*.csv".to_owned(),
        circuit: Some(CircuitLabel {
            name: Some("Harrow_Glen".to_owned()),
            length: Metres::new(2400.0),
        }),
        same_as: None,
        may_be: None,
        has_left: false,
        car: None,
        driver: "Alice".to_owned(),
        laps: vec![
            stored_lap(0, None, LapKind::Out, false),
            stored_lap(1, Some(94.1), LapKind::Timed, true),
            stored_lap(2, Some(93.25), LapKind::Timed, true),
            stored_lap(3, Some(181.0), LapKind::Timed, false),
        ],
        warnings: (1..=5)
            .map(|number| Warning::ConstantChannel {
                column: format!("column {number}"),
            })
            .collect(),
        shared: true,
        focus: None,
        earlier: EarlierLaps {
            no_longer_count: 2,
            count_now: 1,
        },
        picture: None,
        debrief: None,
        reader: Preferences::default(),
        in_server: true,
        is_recalled: false,
    }
}

fn label() -> LapSummary {
    LapSummary {
        id: lap_id(7),
        owner: UserId::new(1),
        driver: "Alice".to_owned(),
        number: 2,
        time: Some(Seconds::new(93.25)),
        within: None,
        kind: LapKind::Timed,
        valid: true,
        upload: UploadId::new(lap_id(7).get()),
        circuit_id: CircuitId::new(1),
        circuit: CircuitLabel {
            name: Some("Harrow Glen".to_owned()),
            length: Metres::new(2400.0),
        },
        car_id: None,
        car: None,
        shared: false,
        set_aside: None,
        recorded_at: None,
        stored_at: Utc.with_ymd_and_hms(2026, 3, 1, 12, 0, 0).unwrap(),
    }
}

/// The debrief of the best lap of `log`, with a friend ahead and nothing to say about a corner.
fn debrief() -> UploadDebrief {
    let rival = |driver: &str, gap_s| Rival {
        lap: LapSummary {
            driver: driver.to_owned(),
            id: lap_id(9),
            ..label()
        },
        gap: Seconds::new(gap_s),
    };
    UploadDebrief {
        best: label(),
        counted: 2,
        before: Some(rival("Alice", -0.205)),
        friend: Some(rival("Ben_B", 0.562)),
        about: None,
        picture: None,
        world_is_unsaid: true,
    }
}

#[test]
fn a_stored_log_says_who_and_the_gaps_and_leads_on() {
    let log = StoredLog {
        debrief: Some(Box::new(debrief())),
        ..log()
    };
    insta::assert_snapshot!(shown(&import::reply(&[log])), @r"
    [Good] 1:33.250 · Harrow\_Glen
    **Alice** · 3 laps, 2 of them count
    **0.205 s quicker than your best before** · Ben\_B is 0.562 s ahead

    No corner costs you time lap after lap, and your laps are close together.

    ```
       0          -  out lap
       1   1:34.100
       2   1:33.250  ★
       3   3:01.000  doesn't count
    ```
    -# “column 1” never changes, so I left it out.
    -# “column 2” never changes, so I left it out.
    -# “column 3” never changes, so I left it out.
    -# … and 2 more remarks on this file
    -# Next to these, 2 earlier laps turn out to be cut short. They no longer count.
    -# Next to these, an earlier lap turns out to be a whole one. It counts now.
    (Everybody in this server sees these laps.)
    <Debrief> debrief
    <Against Ben_B> compare
    <Laps> laps
    <Track> track
    <More> more: Driven in a simulator, Driven in a real car, Keep private, Somebody else drove this, Wrong circuit, Wrong car, The laps, one by one, Undo
    ");
}

#[test]
fn laps_that_lie_seconds_apart_are_not_called_alike_and_equal_laps_are_level() {
    let mut level = debrief();
    if let Some(friend) = &mut level.friend {
        friend.gap = Seconds::new(0.000_3);
    }
    let mut apart = StoredLog {
        debrief: Some(Box::new(level)),
        ..log()
    };
    let slowest = apart.laps.iter_mut().find(|lap| lap.counted_time().is_some());
    slowest.unwrap().time = Some(Seconds::new(95.5));
    let said = shown(&import::reply(&[apart]));
    assert!(
        said.contains("laps are 2.25\u{a0}s apart") || said.contains("laps are 2.25 s apart"),
        "{said}"
    );
    assert!(said.contains("Ben\\_B is level with you"), "{said}");
}

#[test]
fn several_files_without_a_timed_lap_list_what_they_hold() {
    let of_file = |file: u128| StoredLog {
        laps: vec![LapSummary {
            upload: UploadId::new(lap_id(file).get()),
            ..stored_lap(1, None, LapKind::Partial, false)
        }],
        ..log()
    };
    let said = shown(&import::reply(&[of_file(11), of_file(12)]));
    assert_eq!(said.matches("incomplete").count(), 2, "{said}");
}

#[test]
fn a_log_that_was_there_already_says_so() {
    let again = StoredLog {
        outcome: Outcome::AlreadyStored,
        shared: false,
        in_server: false,
        warnings: Vec::new(),
        laps: Vec::new(),
        earlier: EarlierLaps::default(),
        ..log()
    };
    insta::assert_snapshot!(shown(&import::reply(&[again])), @r"
    [Good] No complete lap · Harrow\_Glen
    **Alice**

    I've read this file before; nothing is stored twice.

    I kept what's there, but there's nothing to compare yet. Export at least one lap from line to line.
    (Only you see these laps.)
    ");
}

#[test]
fn the_list_of_laps_is_grouped_by_circuit_and_marks_private_ones() {
    let shared = LapSummary {
        shared: true,
        number: 3,
        valid: false,
        ..label()
    };
    let laps = MyLaps {
        laps: vec![label(), shared],
        total: 40,
    };
    insta::assert_snapshot!(shown(&laps::reply(&laps, WORDS)), @"
    [Normal] Your laps
    ```
    Harrow Glen
       2  1:33.250   1 Mar private
       3  1:33.250   1 Mar does not count
    ```
    (38 older ones are stored too; narrow the list with the option circuit)
    ");
    insta::assert_snapshot!(lap_words::choice(&label(), WORDS), @"1:33.250 · Alice · Harrow Glen · lap 2 · 1 Mar · private");
}

#[test]
fn sharing_and_watching_say_what_holds_now() {
    let shared = |visibility| SharedLap {
        lap: label(),
        visibility,
    };
    let watched = |is_watched, in_threads| WatchOutcome {
        channel: ChannelId::new(5),
        is_watched,
        in_threads,
    };
    let all = [
        share::reply(&shared(Visibility::Server), WORDS),
        share::reply(&shared(Visibility::Private), WORDS),
        watch::reply(&watched(true, true), true, WORDS),
        watch::reply(&watched(true, false), false, WORDS),
        watch::reply(&watched(false, false), true, WORDS),
        help::how_to_begin(WORDS),
    ];
    insta::assert_snapshot!(all.iter().map(shown).collect::<Vec<_>>().join("\n"), @r"
    [Good] Shared with this server
    1\:33.250 · Alice · Harrow Glen · lap 2 · 1 Mar · private
    Everybody here can compare with it.

    [Good] Only you see this lap
    1\:33.250 · Alice · Harrow Glen · lap 2 · 1 Mar · private
    Nobody else can see it in any server.

    [Good] Watching
    I read every log posted in <#5>; its laps are visible to this server.
    Every upload there gets a thread of its own.

    [Bad] Watching, but I can't read messages
    I'll remember <#5>, but the bot's owner has to turn on the message content intent (`discord.message_content`) before I can see posted files. Until then use `/upload`, mention me in the message, or pick **Import telemetry** in its menu.

    [Normal] No longer watching
    I leave files in <#5> alone unless somebody asks.

    [Normal] Drop a log
    Post a telemetry file and mention me, or use `/upload`. `/help` says what else there is.
    <How to export from …> export: iRacing, MoTeC, Assetto Corsa Competizione, Assetto Corsa, Gran Turismo 7, Forza Motorsport, Forza Horizon, Le Mans Ultimate, RaceChrono, AiM, VBOX, RaceBox, TrackAddict, Something else
    ");
}

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let errors = [
        Error::NoLaps,
        Error::OnlyOneLap,
        Error::NoSuchLap,
        Error::LapIsPrivate,
        Error::FriendHasNoLap,
        Error::QuestionTooLong,
        Error::ForgottenAnswer,
        Error::NotYours,
        Error::NotManager,
        Error::OutdatedCommand,
        Error::NotInServer,
        Error::NoFile,
        Error::PostedByBot,
        Error::ForeignAttachment,
        Error::FileTooLarge {
            max_bytes: 25 * 1024 * 1024,
        },
        Error::ParseTimeout(std::time::Duration::from_secs(10)),
        Error::TooFast {
            retry_in: Seconds::new(2.4),
        },
        Error::ShuttingDown,
        Error::Panicked,
    ];
    let all: Vec<String> = errors
        .iter()
        .map(|error| shown(&error::reply(error, "ABC234", WORDS)))
        .collect();
    insta::assert_snapshot!(all.join("\n"), @"
    [Bad] There is no lap of yours that can be shown here
    Drop a log with `/upload`. Private laps appear with `private: True`, or after `/share`.
    (Reference ABC234)
    <Try a sample lap> sample
    <How to export from …> export: iRacing, MoTeC, Assetto Corsa Competizione, Assetto Corsa, Gran Turismo 7, Forza Motorsport, Forza Horizon, Le Mans Ultimate, RaceChrono, AiM, VBOX, RaceBox, TrackAddict, Something else

    [Bad] There is only one lap to look at here
    Upload another log of this circuit, or choose a friend's lap in `against`.
    (Reference ABC234)
    <Your sessions> mine

    [Bad] I can't find that lap
    It may be deleted or private by now. Try `best`, `lap 3` or a friend's name, or pick one of your own.
    (Reference ABC234)
    <Your sessions> mine

    [Bad] That lap is private, and this answer would be public
    Run the command again so that only you see the answer, or show the lap to this server with `/share`.
    (Reference ABC234)
    <Your sessions> mine

    [Bad] Your friend shows no lap of this circuit here
    Ask them to drop a log in this server, or to show one with `/share`.
    (Reference ABC234)
    <Your sessions> mine

    [Bad] That is more than a question
    Ask in at most 4000 characters; one thing at a time works best.
    (Reference ABC234)

    [Bad] That answer is too old, or it is not yours
    Ask again with `/ask`; answers are remembered for half an hour.
    (Reference ABC234)
    <Your sessions> mine

    [Bad] That's somebody else's lap
    Only its driver can share, correct or delete it.
    (Reference ABC234)
    <Your sessions> mine

    [Bad] Only managers of this server can do that
    Ask somebody with the permission Manage Server.
    (Reference ABC234)

    [Bad] That button or command is from an older version
    Run the command again. If this keeps happening, ask the bot's owner to run `pacenote register`.
    (Reference ABC234)

    [Bad] That only works in a server
    Use it in a channel of a server.
    (Reference ABC234)

    [Bad] There's no file in that message
    Pick a message with a telemetry log attached, or use `/upload`.
    (Reference ABC234)
    <How to export from …> export: iRacing, MoTeC, Assetto Corsa Competizione, Assetto Corsa, Gran Turismo 7, Forza Motorsport, Forza Horizon, Le Mans Ultimate, RaceChrono, AiM, VBOX, RaceBox, TrackAddict, Something else

    [Bad] That message is from a bot
    I store laps for people. Ask the driver to post the file, or use `/upload` for your own.
    (Reference ABC234)

    [Bad] That file isn't on Discord
    Attach the file itself, not a link to it.
    (Reference ABC234)

    [Bad] That file is larger than 25 MiB
    Export fewer laps or fewer channels, or zip it.
    (Reference ABC234)

    [Bad] This file takes too long to read
    I gave up after 10 s. Export fewer channels or fewer laps and try again.
    (Reference ABC234)
    <How to export from …> export: iRacing, MoTeC, Assetto Corsa Competizione, Assetto Corsa, Gran Turismo 7, Forza Motorsport, Forza Horizon, Le Mans Ultimate, RaceChrono, AiM, VBOX, RaceBox, TrackAddict, Something else

    [Bad] One moment
    Give me 3 s, then try again.
    (Reference ABC234)

    [Bad] I am restarting
    Try again in a minute.
    (Reference ABC234)

    [Bad] Something broke on our side
    Try again; if it happens again, tell the bot's owner the reference below.
    (Reference ABC234)
    ");
}

#[test]
fn nothing_is_longer_than_discord_takes() {
    let long = StoredLog {
        file_name: "x".repeat(5000),
        circuit: Some(CircuitLabel {
            name: Some("*".repeat(5000)),
            length: Metres::new(2400.0),
        }),
        driver: "@everyone ".repeat(500),
        warnings: vec![
            Warning::ConstantChannel {
                column: "y".repeat(5000)
            };
            50
        ],
        laps: (0..500)
            .map(|number| stored_lap(number, Some(90.0), LapKind::Timed, true))
            .collect(),
        ..log()
    };
    let card = &import::reply(&[long]).cards[0];
    assert!(card.title.chars().count() <= limits::EMBED_TITLE);
    assert!(card.text.chars().count() <= limits::EMBED_DESCRIPTION);
}

#[test]
fn settings_and_errors_are_told_in_the_language_that_holds() {
    let chosen = ChosenPreferences {
        language: LanguageChoice::Fixed(Language::German),
        ..ChosenPreferences::default()
    };
    let changes = PreferenceChanges::default();
    insta::assert_snapshot!(shown(&settings::reply(&chosen, "en-GB", changes)), @"
    [Normal] Deine Einstellungen
    **Einheiten** metrisch: km/h und Meter
    **Sprache des Coachs** Deutsch
    **Niveau** Club: mit den üblichen Begriffen
    **Deine MoTeC-Dateien und einfachen Tabellen** nicht gesagt, also Rat wie für ein echtes Auto
    **Logs, die du auf einem Server postest** sehen dort alle
    **Bilder** Chat: das Wichtige, in großer Schrift
    (Mit /settings und units, language, level, drives, new_laps oder picture änderst du sie)
    ");
    let auto = ChosenPreferences::default();
    insta::assert_snapshot!(shown(&settings::reply(&auto, "fr", changes)), @"
    [Normal] Tes réglages
    **Unités** métriques : km/h et mètres
    **Langue du coach** comme ton Discord : Français
    **Niveau** club : avec les termes habituels
    **Tes fichiers MoTeC et tableaux simples** non précisé, donc conseillé comme une vraie voiture
    **Les logs que tu postes sur un serveur** vus par tout le monde sur place
    **Images** chat : l’essentiel, en grand
    (/settings avec units, language, level, drives, new_laps ou picture les change)
    ");
    let refused = error::reply(&Error::NoLaps, "abc", Words::new(Language::Spanish));
    insta::assert_snapshot!(shown(&refused), @"
    [Bad] Aquí no hay ninguna vuelta tuya que se pueda mostrar
    Sube un registro con `/upload`. Las vueltas privadas aparecen con `private: True` o después de `/share`.
    (Referencia abc)
    <Probar una vuelta> sample
    <Cómo exportar desde …> export: iRacing, MoTeC, Assetto Corsa Competizione, Assetto Corsa, Gran Turismo 7, Forza Motorsport, Forza Horizon, Le Mans Ultimate, RaceChrono, AiM, VBOX, RaceBox, TrackAddict, Otra cosa
    ");
}
