//! The defaults are complete, problems are reported all at once, only loopback replaces Discord.

use super::*;

fn environment(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[track_caller]
fn problems(file: Option<&str>, pairs: &[(&str, &str)]) -> String {
    let outcome = Config::from_sources(file.map(|text| ("my.toml", text)), &environment(pairs));
    outcome
        .err()
        .map_or_else(|| "none".to_owned(), |error| error.to_string())
}

#[test]
fn the_defaults_load() {
    assert_eq!(problems(None, &[]), "none");
}

#[test]
fn every_key_of_the_defaults_has_a_comment_above_it() {
    let mut above = "";
    for line in DEFAULTS.lines() {
        if line.contains(" = ") && !line.starts_with('#') {
            assert!(above.starts_with('#'), "no comment above `{line}`");
        }
        above = line;
    }
}

#[test]
fn all_problems_are_reported_at_once() {
    insta::assert_snapshot!(
        problems(
            Some("[import]\nmax_rows = 'many'\nmax_lines = 3\n[colour]\nred = 1\n[analysis]\nslow_below_kmh = 200"),
            &[
                ("PACENOTE__LOG__FORMAT", "xml"),
                ("PACENOTE__LOG__COLOUR", "red"),
                ("PACENOTE__HEALTH__LISTEN", "8080"),
                ("PACENOTE_DISCORD_API", "https://discord.com"),
            ],
        ),
        @r#"
    the settings cannot be used:
      colour: unknown section in my.toml; see config/default.toml
      import.max_lines: unknown key in my.toml; see config/default.toml
      import.max_rows: must be a whole number in my.toml
      PACENOTE__LOG__COLOUR: no such setting; see config/default.toml
      PACENOTE_DISCORD_GATEWAY: must be set together with PACENOTE_DISCORD_API
      analysis.slow_below_kmh: must be less than analysis.fast_from_kmh
      health.listen: must be an address with a port, like "127.0.0.1:8080"
      log.format: must be "text" or "json"
    "#
    );
}

#[test]
fn an_address_that_is_not_loopback_never_replaces_discord() {
    insta::assert_snapshot!(
        problems(
            None,
            &[
                ("PACENOTE_DISCORD_API", "http://127.0.0.1.example.org:4010"),
                ("PACENOTE_DISCORD_GATEWAY", "ws://10.0.0.7:4010"),
            ],
        ),
        @r"
    the settings cannot be used:
      PACENOTE_DISCORD_API: must be a loopback address such as 127.0.0.1; unset it to talk to Discord
      PACENOTE_DISCORD_GATEWAY: must be a loopback address such as 127.0.0.1; unset it to talk to Discord
    "
    );
}

#[test]
fn the_environment_wins_over_the_file_and_the_file_over_the_defaults() {
    let config = Config::from_sources(
        Some((
            "my.toml",
            "[database]\nmax_connections = 3\n[import]\nmax_file_mib = 5",
        )),
        &environment(&[("PACENOTE__IMPORT__MAX_FILE_MIB", "7")]),
    )
    .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(config.database.max_connections, 3);
    assert_eq!(config.app.import.max_bytes, 7 * 1024 * 1024);
}

#[test]
fn original_files_have_a_place_and_travel_encrypted() {
    let check = |file: &str, pairs: &[(&str, &str)], expect: &str| {
        let found = problems(Some(file), pairs);
        assert!(found.contains(expect), "{file}: {found}");
    };
    let keys = [("AWS_ACCESS_KEY_ID", "k"), ("AWS_SECRET_ACCESS_KEY", "s")];
    check("[storage]\nkeep_originals = 'database'", &[], "none");
    check(
        "[storage]\nkeep_originals = 'yes'",
        &[],
        "storage.keep_originals: must be",
    );
    check(
        "[storage]\nkeep_originals = 'objects'",
        &[],
        "storage.objects: must say where",
    );
    check(
        "[storage]\nkeep_originals = 'objects'\nobjects = 'file:///var/lib/pacenote/originals'",
        &[],
        "none",
    );
    check("[storage]\nobjects = 's3://logs/a'", &keys, "none");
    check(
        "[storage]\nobjects = 's3://logs/a'",
        &[],
        "AWS_ACCESS_KEY_ID: must be set",
    );
    check(
        "[storage]\nobjects = 'ftp://logs/a'",
        &[],
        "storage.objects: must be",
    );
    let plain = "[storage]\nobjects = 's3://logs'\ns3_endpoint = 'http://store.example'";
    check(plain, &keys, "storage.s3_endpoint: must begin with https://");
    let here = "[storage]\nobjects = 's3://logs'\ns3_endpoint = 'http://127.0.0.1:5000'";
    check(here, &keys, "none");
}
