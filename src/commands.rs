//! Discord glue: arguments in, one use case, one reply. One file per command, 10 to 25 lines each.

mod analyze;
mod announce;
mod answer;
mod ask;
mod asker;
mod attached_logs;
mod board;
mod bulletins;
pub(crate) mod buttons;
mod catch_up;
mod challenge;
mod choices;
mod class;
mod columns;
mod compare;
mod consistency;
mod context;
mod corner;
mod corners;
mod dashboard;
mod data;
mod deeds;
mod drivers;
mod duel;
mod explain_column;
mod failures;
mod forms;
mod grip;
mod heard;
mod help;
mod import_message;
mod in_place;
mod installed;
mod laps;
mod leaderboard;
mod leaving;
mod localized;
mod map;
mod menus;
mod moves;
mod names;
mod news;
mod note;
mod notify;
mod offer;
mod out_of_reach;
mod picture_options;
mod place_choices;
mod poll_results;
mod posted_files;
mod progress;
mod put_right;
mod read_otherwise;
mod reference;
mod say_anew;
mod session;
mod settings;
mod share;
mod share_answer;
mod shown;
mod spoken;
mod status;
mod take_back;
mod threads;
mod told_laps;
mod upload;
mod watch;
mod welcome;
mod worker;

use crate::app::Error;

pub(crate) use answer::Answer;
pub(crate) use asker::{actor_of, audience_of};
pub(crate) use bulletins::keep_bulletins;
pub(crate) use catch_up::{catch_up_direct, catch_up_server, keep_notes};
pub(crate) use context::{Context, Data};
pub(crate) use failures::on_error;
pub(crate) use forms::on_form;
pub(crate) use leaving::{on_guild, on_guild_gone, on_ready};
pub(crate) use posted_files::on_message;
pub(crate) use say_anew::keep_true;
pub(crate) use welcome::greet;
pub(crate) use worker::work;
/// Every command, in the order of `/help`.
#[must_use]
pub fn all() -> Vec<poise::Command<Data, Error>> {
    vec![
        upload::upload(),
        laps::laps(),
        session::session(),
        note::note(),
        note::setup(),
        compare::compare(),
        map::map(),
        corner::corner(),
        analyze::analyze(),
        drivers::drivers(),
        duel::duel(),
        grip::grip(),
        consistency::consistency(),
        progress::progress(),
        leaderboard::leaderboard(),
        ask::ask(),
        reference::reference(),
        corners::corners(),
        names::circuit(),
        names::car(),
        share::share(),
        watch::watch(),
        news::news(),
        board::board(),
        challenge::challenge(),
        class::class(),
        dashboard::dashboard(),
        settings::settings(),
        notify::notify(),
        data::data(),
        columns::columns(),
        status::status(),
        help::help(),
        import_message::import_message(),
        menus::compare_with_my_best(),
        menus::ask_about_this(),
        menus::this_is_not_my_lap(),
    ]
    .into_iter()
    .map(localized::localized)
    .collect()
}
