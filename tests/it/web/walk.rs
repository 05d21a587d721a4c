//! The whole way in a real browser, on a phone and on a desktop.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::numbers::command_line;
use super::uploads::large;
use super::{Site, link_in};
use crate::end_to_end::browser::{Browser, DESKTOP, PHONE};
use crate::end_to_end::{Friend, two_friends};

/// Everything that sticks out of the window and cannot be scrolled to.
pub const STICKS_OUT: &str = "[...document.querySelectorAll('body *')]
    .filter((it) => it.offsetParent && !it.closest('.scroll, nav'))
    .filter((it) => it.getBoundingClientRect().right > innerWidth + 1)
    .map((it) => `${it.tagName}.${it.className}`).join(' ')";

#[tokio::test]
async fn from_a_comparison_in_chat_to_the_corner_that_costs_most_in_two_clicks() {
    for screen in [PHONE, DESKTOP] {
        let site = Site::start().await;
        let [alices, bens] = two_friends();
        site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
        site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
        let telemetry = site.rig.telemetry("alice");
        let compared = telemetry.slash("compare").run().await.unwrap();
        // The first click; its answer is for her alone.
        let opened = telemetry.press(compared.message.id, "Open").await.unwrap();
        assert!(opened.ephemeral);
        let link = link_in(&opened.message.raw).unwrap();
        let Some(mut browser) = Browser::begin(&link, screen).await else {
            return site.end().await;
        };
        // The second one leads to the corner: made slower there by the generator.
        browser
            .until("document.querySelector('.facts:not([hidden]) h2')")
            .await;
        let corner = browser
            .value("document.querySelector('.facts h2').innerText")
            .await;
        assert!(
            corner.as_str().unwrap().to_uppercase().starts_with("T5"),
            "{corner}"
        );
        let address = browser.value("location.href").await;
        assert!(
            address.as_str().unwrap().contains("corner=5") && !address.as_str().unwrap().contains('#'),
            "{address}"
        );
        assert_eq!(browser.value(STICKS_OUT).await, "", "{screen:?}");
        browser.close().await;
        site.end().await;
    }
}

/// As the page writes a number of the command line: its digits as pictures print them, a true minus, a sign where a difference is meant.
pub fn written(value: &Value, decimals: usize, is_difference: bool) -> String {
    let value = value.as_f64().unwrap();
    let digits = format!("{:.decimals$}", value.abs());
    let is_none = digits.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    match value {
        _ if is_none => digits,
        value if value < 0.0 => format!("\u{2212}{digits}"),
        _ if is_difference => format!("+{digits}"),
        _ => digits,
    }
}

/// Two fingers or one on the lanes.
async fn touch(browser: &mut Browser, kind: &str, points: &[(f64, f64)]) {
    let points: Vec<Value> = points
        .iter()
        .enumerate()
        .map(|(id, (x, y))| json!({ "x": x, "y": y, "id": id }))
        .collect();
    let event = json!({ "type": kind, "touchPoints": points });
    browser.call("Input.dispatchTouchEvent", event).await;
}

/// Each corner of the table shows what the command line prints, to the last digit that is shown.
async fn holds_corners_against(browser: &mut Browser, printed: &Value) {
    for corner in printed["corners"].as_array().unwrap() {
        let number = &corner["number"];
        browser
            .click(&format!(".rows.corners tr[data-corner='{number}']"))
            .await;
        browser
            .until(&format!(
                "document.querySelector('.facts h2').innerText.toUpperCase().startsWith('T{number} ')"
            ))
            .await;
        let shown = browser
            .value(
                "[[...document.querySelectorAll('.facts .phases strong')].slice(0, 3).map((it) => it.innerText),
                  [...[...document.querySelectorAll('.facts tbody tr')].find((it) => it.innerText.startsWith('Apex')).cells]
                      .slice(1, 3).map((it) => it.innerText)]",
            )
            .await;
        let phases = ["entry_loss_s", "mid_loss_s", "exit_loss_s"];
        let phases = phases.map(|phase| written(&corner[phase], 3, true));
        let apexes = ["a", "b"].map(|lap| written(&corner[lap]["apex_speed_kmh"], 1, false));
        assert_eq!(shown, json!([phases, apexes]), "T{number}");
    }
}

/// Alice's lap as a large file, dropped on the page; then the comparison with Ben's.
async fn drop_and_compare(browser: &mut Browser, site: &Site, file: &std::path::Path) {
    browser.go(&format!("{}upload", site.address)).await;
    browser.until("document.querySelector('.drop input')").await;
    let place = browser
        .value("(() => { const it = document.querySelector('.drop').getBoundingClientRect(); return [it.x + it.width / 2, it.y + it.height / 2]; })()")
        .await;
    let data = json!({ "items": [], "files": [file], "dragOperationsMask": 1 });
    for kind in ["dragEnter", "dragOver", "drop"] {
        let event = json!({ "type": kind, "x": place[0], "y": place[1], "data": data });
        browser.call("Input.dispatchDragEvent", event).await;
    }
    browser.until("document.querySelector('.uploads progress')").await;
    browser
        .until("document.querySelector('.uploads .stored a.main')")
        .await;
    browser.click(".uploads .stored a.main").await;
    browser
        .until("document.querySelectorAll('.sessionpage tbody tr').length > 3")
        .await;
    assert_eq!(browser.value(STICKS_OUT).await, "");
    browser.click(".sessionpage .leads a.main").await;
    browser.until("document.querySelector('.coach .point')").await;
    assert_eq!(browser.value(STICKS_OUT).await, "");
}

/// Zooms into T5 with two fingers, reads off with one, and holds the numbers against the command line's.
async fn zoom_and_read(browser: &mut Browser, printed: &Value) {
    holds_corners_against(browser, printed).await;
    browser.click(".rows.corners tr[data-corner='5']").await;
    browser
        .value("document.querySelector('.lanes').scrollIntoView({ block: 'center', behavior: 'instant' })")
        .await;
    let place = browser
        .value("(() => { const it = document.querySelector('.over').getBoundingClientRect(); return [it.left + it.width / 2, it.top + it.height / 2]; })()")
        .await;
    let (x, y) = (place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
    let width = "(() => { const query = new URLSearchParams(location.search); return query.get('to') - query.get('from'); })()";
    let before = browser.value(width).await.as_f64().unwrap();
    touch(browser, "touchStart", &[(x - 40.0, y), (x + 40.0, y)]).await;
    touch(browser, "touchMove", &[(x - 60.0, y), (x + 60.0, y)]).await;
    touch(browser, "touchMove", &[(x - 80.0, y), (x + 80.0, y)]).await;
    touch(browser, "touchEnd", &[]).await;
    let after = browser
        .until(&format!("{width} < {before} && {width}"))
        .await
        .as_f64()
        .unwrap();
    // Fingers twice as far apart: half as much track.
    assert!((after / before - 0.5).abs() < 0.1, "{before} {after}");
    touch(browser, "touchStart", &[(x, y)]).await;
    touch(browser, "touchMove", &[(x + 30.0, y)]).await;
    touch(browser, "touchEnd", &[]).await;
    let read = browser
        .until("(() => { const it = document.querySelector('.readout'); return it.dataset.index && [Number(it.dataset.index), it.innerText]; })()")
        .await;
    let at = usize::try_from(read[0].as_u64().unwrap()).unwrap();
    let (trace, said) = (&printed["trace"], read[1].as_str().unwrap());
    let expected = format!(
        "{} m · Delta {}",
        written(&trace["distance_m"][at], 0, false),
        written(&trace["delta_s"][at], 3, true)
    );
    assert_eq!(said, expected);
    // Two taps, and it is the whole lap again.
    for _ in 0..2 {
        touch(browser, "touchStart", &[(x, y)]).await;
        touch(browser, "touchEnd", &[]).await;
    }
    browser
        .until("!new URLSearchParams(location.search).get('from')")
        .await;
}

#[tokio::test]
async fn a_large_file_is_dropped_compared_asked_about_shared_and_left() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    let folder = tempfile::tempdir().unwrap();
    let on_disk = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let his = on_disk(&bens.file_name, &bens.bytes);
    let hers = on_disk("large.csv", &large(&alices.bytes, 40 << 20));
    assert!(hers.metadata().unwrap().len() > 40 << 20);
    let paths = [&hers, &his].map(|path| path.display().to_string());
    let printed = command_line(&["compare", &paths[0], &paths[1], "--json"]);
    let Friend { file_name, bytes, .. } = bens;
    site.rig.upload("ben", &file_name, &bytes).await;
    let link = site.link("alice").await;
    let Some(mut browser) = Browser::begin(&link, PHONE).await else {
        return site.end().await;
    };
    browser
        .until("document.querySelectorAll('.card.session').length === 1")
        .await;
    assert_eq!(browser.value(STICKS_OUT).await, "");
    drop_and_compare(&mut browser, &site, &hers).await;
    zoom_and_read(&mut browser, &printed).await;

    // A question, and what it rests on leads into the chart.
    browser
        .value("(() => { const field = document.querySelector('.ask input'); field.value = 'Where do I lose most time?'; field.form.requestSubmit(); })()")
        .await;
    browser
        .until("document.querySelector('.turn .answer')?.innerText.includes('T5')")
        .await;
    browser.click(".turn .bar button").await;
    browser
        .until("new URLSearchParams(location.search).get('corner') === '5'")
        .await;

    // A link to a session of her own, revoked again.
    browser.go(&format!("{}session", site.address)).await;
    browser.until("document.querySelector('.share button')").await;
    browser.click(".share button").await;
    let shared = browser
        .until("document.querySelector('.share input[readonly]')?.value")
        .await;
    let Some(mut stranger) = Browser::begin(shared.as_str().unwrap(), PHONE).await else {
        return site.end().await;
    };
    stranger.until("document.querySelector('.tiles')").await;
    assert_eq!(
        stranger.value("document.body.innerText.includes('Alice')").await,
        false
    );
    browser.go(&format!("{}mine", site.address)).await;
    browser.until("document.querySelector('a[href^=session]')").await;
    browser
        .value("document.querySelector('a[href^=session]').closest('li').querySelector('button').click()")
        .await;
    browser.until("!document.querySelector('a[href^=session]')").await;
    assert_eq!(browser.value(STICKS_OUT).await, "");
    stranger.call("Page.reload", json!({})).await;
    stranger.until("document.querySelector('.problem')").await;
    assert_eq!(
        stranger.value("document.querySelector('.tiles')").await,
        Value::Null
    );
    stranger.close().await;

    // Out.
    browser.click(".out").await;
    browser.until("document.querySelector('.enter')").await;
    assert_eq!(
        site.status(&super::Who::Nobody, Method::GET, "api/me").await,
        StatusCode::UNAUTHORIZED
    );
    browser.close().await;
    site.end().await;
}

#[tokio::test]
async fn an_open_session_garage_and_leaderboard_change_by_themselves() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let Some(mut garage) = Browser::begin(&site.link("alice").await, DESKTOP).await else {
        return site.end().await;
    };
    garage
        .until("document.querySelectorAll('.card.session').length === 1")
        .await;
    let Some(mut board) = Browser::begin(&site.link("alice").await, DESKTOP).await else {
        return site.end().await;
    };
    board.until("document.querySelector('.card.session')").await;
    board.go(&format!("{}leaderboard", site.address)).await;
    board
        .until("document.querySelectorAll('tbody tr').length === 1")
        .await;
    let Some(mut session) = Browser::begin(&site.link("alice").await, DESKTOP).await else {
        return site.end().await;
    };
    session.until("document.querySelector('.card.session')").await;
    // The newest one, whichever that is.
    session.go(&format!("{}session", site.address)).await;
    session.until("document.querySelector('.sessionpage')").await;
    let laps = "document.querySelectorAll('.sessionpage .panel:first-child tbody tr').length";
    let before = session.value(laps).await.as_u64().unwrap();
    // Another outing, and a friend's.
    let (bytes, _) = crate::end_to_end::session_log(2, 31);
    site.rig.upload("alice", "later.csv", &bytes).await;
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    garage
        .until("document.querySelectorAll('.card.session').length >= 2 && document.body.innerText.includes('Ben')")
        .await;
    board
        .until("document.querySelectorAll('tbody tr').length === 2")
        .await;
    session.until(&format!("{laps} > {before}")).await;
    session
        .until("document.querySelector('.notice')?.innerText.includes('Ben')")
        .await;
    for browser in [garage, board, session] {
        browser.close().await;
    }
    site.end().await;
}
