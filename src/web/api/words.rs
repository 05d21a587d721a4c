//! `GET /api/words`: everything that the pages say, in the reader's language.
//!
//! Where a page puts a name or a number into a sentence, the sentence has `{0}`, `{1}` and `{2}` there.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use serde::Serialize;

use crate::web::dashboard::Dashboard;
use crate::web::problem::language_of;
use crate::web::visit::Reads;
use crate::words::{Words, args};

/// What the pages say.
#[derive(Debug, Serialize)]
pub(super) struct PageWords {
    /// Two letters.
    language: &'static str,
    words: BTreeMap<&'static str, String>,
    /// Whether one can sign in with Discord.
    has_discord: bool,
}

/// What the pages say: in the language of whoever is signed in, else in that of the browser.
pub(super) async fn words(
    State(dashboard): State<Dashboard>,
    visit: Result<Reads, crate::web::problem::Failure>,
    headers: HeaderMap,
) -> Json<PageWords> {
    let words = match visit {
        Ok(Reads(visit)) => visit.words,
        Err(_) => Words::new(language_of(headers.get(ACCEPT_LANGUAGE))),
    };
    Json(PageWords {
        language: words.language.code(),
        words: everything(words),
        has_discord: dashboard.app.has_discord_login(),
    })
}

fn everything(words: Words) -> BTreeMap<&'static str, String> {
    let (a, gap, b) = ("{0}", "{1}", "{2}");
    let mut said = BTreeMap::from([
        ("slower", words.compare_slower(args::CompareSlower { a, b, gap })),
        ("faster", words.compare_faster(args::CompareFaster { a, b, gap })),
        ("same", words.compare_same_time(args::CompareSameTime { a, b })),
    ]);
    said.extend(around(words));
    said.extend(of_laps(words));
    said.extend(of_the_person(words));
    said
}

/// Around every page, and the garage.
fn around(words: Words) -> Vec<(&'static str, String)> {
    vec![
        ("loading", words.page_loading()),
        ("unreachable", words.page_unreachable()),
        ("unreachable_next", words.page_unreachable_next()),
        ("garage", words.page_garage()),
        ("leaderboard", words.page_leaderboard()),
        ("upload", words.page_upload()),
        ("mine", words.page_mine()),
        ("sign_out", words.page_sign_out()),
        ("sign_in", words.page_sign_in()),
        ("sign_in_how", words.page_sign_in_how()),
        ("sign_in_discord", words.page_sign_in_discord()),
        ("sign_in_failed", words.page_sign_in_failed()),
        ("guest_title", words.page_guest_title()),
        ("guest_how", words.page_guest_how()),
        ("server", words.page_server()),
        ("server_number", words.page_server_number()),
        ("password", words.page_password()),
        ("look_in", words.page_look_in()),
        ("circuit", words.page_circuit()),
        ("car", words.page_car()),
        ("driver", words.page_driver()),
        ("date", words.page_date()),
        ("best", words.page_best()),
        ("gap", words.page_gap()),
        ("laps", words.page_laps()),
        ("all", words.page_all()),
        ("my_sessions", words.page_my_sessions()),
        ("friends", words.page_friends()),
        ("all_circuits", words.page_all_circuits()),
        ("all_cars", words.page_all_cars()),
        ("older", words.page_older()),
        (
            "laps_counting",
            words.page_laps_counting(args::PageLapsCounting {
                one: "{0}",
                two: "{1}",
            }),
        ),
        ("private", words.page_private()),
        ("private_lap", words.page_private_lap()),
        ("nothing_here", words.page_nothing_here()),
        ("nothing_yet", words.page_nothing_yet()),
        ("no_such_page", words.page_no_such_page()),
        ("no_such_page_next", words.page_no_such_page_next()),
    ]
}

/// Sessions, comparisons, corners.
fn of_laps(words: Words) -> Vec<(&'static str, String)> {
    vec![
        ("lap", words.page_lap("{0}")),
        ("speed", words.page_speed()),
        ("throttle", words.page_throttle()),
        ("brake", words.page_brake()),
        ("steering", words.page_steering()),
        ("gear", words.page_gear()),
        ("rpm", words.page_rpm()),
        ("lat_accel", words.page_lat_accel()),
        ("long_accel", words.page_long_accel()),
        ("yaw_rate", words.page_yaw_rate()),
        ("clutch", words.page_clutch()),
        ("altitude", words.page_altitude()),
        ("against", words.page_against()),
        ("add_lap", words.page_add_lap()),
        ("delta", words.page_delta()),
        ("play", words.page_play()),
        ("by_time", words.page_by_time()),
        ("by_distance", words.page_by_distance()),
        ("more_channels", words.page_more_channels()),
        ("whole_lap", words.page_whole_lap()),
        (
            "worst_corner",
            words.page_worst_corner(args::PageWorstCorner {
                one: "{0}",
                two: "{1}",
            }),
        ),
        ("estimated_line", words.page_estimated_line()),
        ("corners", words.page_corners()),
        ("lost_s", words.page_lost_s()),
        ("apex", words.page_apex()),
        ("where_is_the_time", words.page_where_is_the_time()),
        ("session_of", words.page_session_of("{0}")),
        ("swap", words.page_swap()),
        ("on_entry", words.page_on_entry()),
        ("in_middle", words.page_in_middle()),
        ("on_exit", words.page_on_exit()),
        ("carried", words.page_carried()),
        ("brake_point", words.page_brake_point()),
        ("entry_speed", words.page_entry_speed()),
        ("apex_speed", words.page_apex_speed()),
        ("exit_speed", words.page_exit_speed()),
        ("turn_in", words.page_turn_in()),
        ("throttle_on", words.page_throttle_on()),
        ("full_throttle", words.page_full_throttle()),
        ("brake_peak", words.page_brake_peak()),
        ("coasting", words.page_coasting()),
        ("trail_braking", words.page_trail_braking()),
        ("lowest_gear", words.page_lowest_gear()),
        ("time", words.page_time()),
        ("every_lap_here", words.page_every_lap_here()),
        ("focus", words.page_focus()),
        ("show_corner", words.page_show_corner("{0}")),
        ("worded_by_model", words.page_worded_by_model()),
        ("computed", words.page_computed()),
        ("share_link", words.page_share_link()),
        ("link_made", words.page_link_made()),
        ("without_names", words.page_without_names()),
        ("with_names", words.page_with_names()),
        ("ask", words.page_ask()),
        ("ask_the_coach", words.page_ask_the_coach()),
        ("ask_example", words.page_ask_example()),
        ("read_as", words.page_read_as("{0}")),
        ("best_rolling", words.page_best_rolling()),
        ("optimal", words.page_optimal()),
        ("spread", words.page_spread()),
        (
            "of_laps",
            words.page_of_laps(args::PageOfLaps {
                one: "{0}",
                two: "{1}",
            }),
        ),
        ("classes", words.page_classes()),
        ("class", words.page_class()),
        ("corners_count", words.page_corners_count()),
        ("entry", words.page_entry()),
        ("exit", words.page_exit()),
        ("lost_per_lap", words.page_lost_per_lap()),
        ("speeds_in", words.page_speeds_in("{0}")),
        ("brake_point_spread", words.page_brake_point_spread()),
        ("time_spread", words.page_time_spread()),
        ("varies_most", words.page_varies_most()),
        ("debrief", words.page_debrief()),
        ("not_counting", words.page_not_counting()),
        ("against_best", words.page_against_best()),
        ("left_out", words.page_left_out("{0}")),
        ("has_new_laps", words.page_has_new_laps("{0}")),
        ("look", words.page_look()),
        ("progress", words.page_progress()),
        ("median", words.page_median()),
        ("delete_session", words.page_delete_session()),
        ("delete_session_sure", words.page_delete_session_sure()),
        ("lap_time", words.page_lap_time()),
        ("whole_session", words.page_whole_session()),
        ("no_corners", words.page_no_corners()),
        (
            "owner",
            words.page_owner(args::PageOwner {
                one: "{0}",
                two: "{1}",
            }),
        ),
        ("owner_even", words.page_owner_even("{0}")),
        ("its_owner", words.page_its_owner()),
        ("slow", words.page_slow()),
        ("medium", words.page_medium()),
        ("fast", words.page_fast()),
        ("left", words.page_left()),
        ("right", words.page_right()),
        ("out", words.page_out()),
        ("in", words.page_in()),
        ("standing", words.page_standing()),
        ("partial", words.page_partial()),
    ]
}

/// Uploads, and what belongs to the person.
fn of_the_person(words: Words) -> Vec<(&'static str, String)> {
    vec![
        ("drop_here", words.page_drop_here()),
        ("drop_how", words.page_drop_how("{0}")),
        ("too_large", words.page_too_large("{0}")),
        ("only_me", words.page_only_me()),
        ("tell_channel", words.page_tell_channel()),
        ("told", words.page_told()),
        ("waits", words.page_waits()),
        ("sending", words.page_sending()),
        ("reading", words.page_reading()),
        ("look_at_session", words.page_look_at_session()),
        ("compare", words.page_compare()),
        ("settings", words.page_settings()),
        ("units", words.page_units()),
        ("language", words.page_language()),
        ("as_discord", words.page_as_discord()),
        ("level", words.page_level()),
        ("novice", words.page_novice()),
        ("club", words.page_club()),
        ("fast_level", words.page_fast_level()),
        ("new_laps", words.page_new_laps()),
        ("this_server", words.choice_this_server()),
        ("just_me", words.choice_only_me()),
        ("drives", words.page_drives()),
        ("sim", words.choice_sim()),
        ("real", words.choice_real()),
        ("unsaid", words.choice_unsaid()),
        ("pictures", words.page_pictures()),
        ("form_chat", words.choice_form_chat()),
        ("form_compact", words.choice_form_compact()),
        ("form_wide", words.choice_form_wide()),
        ("your_data", words.page_your_data()),
        (
            "kept",
            words.page_kept(args::PageKept {
                one: "{0}",
                two: "{1}",
                three: "{2}",
            }),
        ),
        ("export", words.page_export()),
        ("erase", words.page_erase()),
        ("erase_sure", words.page_erase_sure()),
        ("erase_yes", words.page_erase_yes()),
        ("keep_it", words.page_keep_it()),
        ("erased", words.page_erased()),
        ("garage_password", words.page_garage_password()),
        ("password_how", words.page_password_how()),
        ("password_set", words.page_password_set("{0}")),
        ("password_none", words.page_password_none()),
        ("set_password", words.page_set_password()),
        ("remove_password", words.page_remove_password()),
        ("logins", words.page_logins()),
        ("since", words.page_since("{0}")),
        ("until", words.page_until("{0}")),
        ("revoke", words.page_revoke()),
        ("links", words.page_links()),
        ("no_links", words.page_no_links()),
        ("a_comparison", words.page_a_comparison()),
        ("a_session", words.page_a_session()),
        ("tokens", words.page_tokens()),
        ("no_tokens", words.page_no_tokens()),
        ("token_name", words.page_token_name()),
        ("scope_read", words.page_scope_read()),
        ("scope_upload", words.page_scope_upload()),
        ("scope_ask", words.page_scope_ask()),
        ("make_token", words.page_make_token()),
        ("token_once", words.page_token_once()),
        ("used", words.page_used("{0}")),
        ("never_used", words.page_never_used()),
        ("what_programs_ask", words.page_what_programs_ask()),
    ]
}
