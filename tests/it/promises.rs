//! What an attack on the bot once broke, and the tests that hold it now: each name is a test that exists.

use std::path::Path;

/// What has to hold, and the tests that fail where it does not.
const PROMISES: [(&str, &[&str]); 9] = [
    (
        "nothing before `/watch` is read, and every log is answered once over restarts",
        &[
            "nothing_before_watch_is_read_and_every_log_is_answered_once_however_often_the_bot_restarts",
            "watched_channels_are_kept_per_server_and_the_bot_remembers_how_far_they_were_read",
        ],
    ),
    (
        "no file and no person stops the imports of others",
        &[
            "a_file_of_endless_laps_stops_nobody_and_is_answered",
            "a_flood_of_one_person_is_in_their_own_way_alone",
        ],
    ),
    (
        "a name belongs to whoever gave it, and a private one to nobody else",
        &[
            "a_name_is_the_viewers_own_or_their_servers_and_never_of_a_private_file",
            "three_people_who_say_the_same_say_it_for_everybody",
            "no_id_that_is_made_up_tells_or_changes_what_is_somebody_elses",
            "managers_name_and_hide_a_circuit_in_their_server",
        ],
    ),
    (
        "files wait on the disk, within quotas, and a full database or disk is said",
        &[
            "a_flood_of_one_person_is_in_their_own_way_alone",
            "a_thousand_uploads_at_once_leave_one_true_state",
            "a_database_without_room_says_so_and_keeps_what_it_has",
        ],
    ),
    (
        "a private Postgres that dies comes back, and the end comes within seconds",
        &["a_private_postgres_that_was_killed_comes_back_and_one_that_hangs_holds_nobody"],
    ),
    (
        "one process answers for a shard, and another one takes over",
        &[
            "of_two_processes_one_answers_and_the_other_takes_over",
            "a_process_that_was_killed_is_followed_at_once",
            "shards_are_split_over_processes",
        ],
    ),
    (
        "whatever was given is stored once and answered once, also after a kill",
        &[
            "a_hundred_kills_lose_nothing_and_double_nothing",
            "one_bad_message_does_not_stop_those_behind_it_and_what_was_missed_is_read_everywhere",
        ],
    ),
    (
        "a file twice, a lap without end, no permission, a failing model, full columns: each has its sentence",
        &[
            "the_same_file_twice_at_once_is_stored_once_and_nobody_is_told_that_something_broke",
            "one_member_cannot_fill_what_a_server_knows_about_columns",
            "a_model_that_fails_costs_nobody_anything",
            "hostile_files_get_a_sentence_and_nothing_is_stored",
            "a_file_where_the_bot_may_not_write_is_answered_to_its_driver",
            "what_was_taken_back_is_not_shown_again_by_the_menu_of_its_message",
        ],
    ),
    (
        "what is not on this machine is reached with TLS",
        &[
            "a_hosted_database_is_verified_unless_the_address_says_otherwise",
            "original_files_have_a_place_and_travel_encrypted",
        ],
    ),
];

fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|end| end == "rs") {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_promise_names_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut text = String::new();
    for folder in ["src", "tests"] {
        sources(&root.join(folder), &mut text);
    }
    for (promise, tests) in PROMISES {
        for test in tests {
            assert!(text.contains(&format!("fn {test}()")), "{promise}: {test}");
        }
    }
}
