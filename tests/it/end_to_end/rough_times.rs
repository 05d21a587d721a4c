//! Where a log does not tell lap times to the millisecond, nobody is told them to the millisecond.

use super::Rig;
use super::isolation::everything_in;

/// Speed and a lap counter at 10 Hz, which tell a lap to a tenth of a second.
fn counted_laps() -> Vec<u8> {
    let mut text = String::from("Time (s),Speed (km/h),Lap\n");
    let mut row = 0_u32;
    for (lap, n_rows) in (0..).zip([300_u32, 702, 699, 705, 701, 200]) {
        for at in 0..n_rows {
            let share = f64::from(at) / f64::from(n_rows);
            let speed_kmh = 130.0 + 40.0 * (share * 4.0 * std::f64::consts::TAU).cos();
            text.push_str(&format!("{:.1},{speed_kmh:.2},{lap}\n", f64::from(row) * 0.1));
            row += 1;
        }
    }
    text.into_bytes()
}

/// Lap times with three decimals in a text: `1:09.900`, `1:09,900`.
fn to_the_millisecond(text: &str) -> Vec<&str> {
    let is_time = |word: &&str| {
        let word = word.trim_matches(|c: char| !c.is_ascii_digit());
        let (_, seconds) = word.split_once(':').unwrap_or_default();
        let decimals = seconds
            .split_once(['.', ','])
            .map_or(0, |(_, decimals)| decimals.len());
        decimals >= 3
            && seconds
                .chars()
                .all(|c| c.is_ascii_digit() || c == '.' || c == ',')
    };
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '*' | '(' | ')' | '\\'));
    words.filter(is_time).collect()
}

#[tokio::test]
async fn a_time_that_is_known_to_a_tenth_is_about_in_every_answer() {
    let rig = Rig::start_with(&[("PACENOTE__LIMITS__COMMANDS_PER_MINUTE", "1000")]).await;
    let card = rig.upload("alice", "counted.csv", &counted_laps()).await.message;
    let alice = rig.telemetry("alice");
    let mut said = vec![("card", everything_in(&card))];
    for command in [
        "laps",
        "session",
        "progress",
        "compare",
        "analyze",
        "leaderboard",
        "consistency",
    ] {
        let reply = alice.slash(command).run().await.unwrap();
        said.push((command, everything_in(&reply.message)));
    }
    for question in [
        "what is my best lap?",
        "how fast was lap 2?",
        "what are my lap times?",
    ] {
        let reply = alice
            .slash("ask")
            .option("question", question)
            .run()
            .await
            .unwrap();
        said.push((question, everything_in(&reply.message)));
    }
    for (of, text) in &said {
        assert_eq!(to_the_millisecond(text), Vec::<&str>::new(), "{of}: {text}");
    }
    let n_about = said
        .iter()
        .filter(|(_, text)| text.contains("about 1:09.9"))
        .count();
    assert!(n_about >= 8, "{said:#?}");
    rig.end().await;
}
