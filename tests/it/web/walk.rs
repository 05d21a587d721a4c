//! The whole way in a real browser, on a phone and on a desktop.

use reqwest::{Method, StatusCode};
use serde_json::json;

use super::uploads::large_log;
use super::{Site, link_in};
use crate::end_to_end::browser::{Browser, DESKTOP, PHONE};
use crate::end_to_end::two_friends;

/// Everything that sticks out of the window and cannot be scrolled to.
const STICKS_OUT: &str = "[...document.querySelectorAll('body *')]
    .filter((it) => it.offsetParent && !it.closest('.scroll, nav'))
    .filter((it) => it.getBoundingClientRect().right > innerWidth + 1)
    .map((it) => `${it.tagName}.${it.className}`).join(' ')";

#[tokio::test]
async fn from_a_comparison_in_chat_to_the_corner_that_costs_most_in_two_clicks() {
    for screen in [PHONE, DESKTOP] {
        let site = Site::start().await;
        let [alices, bens] = two_friends();
        site.world.upload("ben", &bens.file_name, &bens.bytes).await;
        site.world.upload("alice", &alices.file_name, &alices.bytes).await;
        let telemetry = site.world.telemetry("alice");
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

#[tokio::test]
async fn a_large_file_is_dropped_compared_asked_about_shared_and_left() {
    let site = Site::start().await;
    let [alices, bens] = two_friends();
    site.world.upload("ben", &bens.file_name, &bens.bytes).await;
    site.world.upload("alice", &alices.file_name, &alices.bytes).await;
    let alice = site.sign_in("alice").await;
    let pair = site.get(&alice, "api/compare").await;
    let id = |lap: usize| pair["laps"][lap]["lap"]["id"].as_str().unwrap().to_owned();
    let (a, b) = (id(0), id(1));
    let link = site.link("alice").await;
    let Some(mut browser) = Browser::begin(&link, PHONE).await else {
        return site.end().await;
    };
    browser
        .until("document.querySelectorAll('.card.session').length === 2")
        .await;
    assert_eq!(browser.value(STICKS_OUT).await, "");

    // A large file.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("large.csv");
    std::fs::write(&file, large_log(40 << 20)).unwrap();
    browser.go(&format!("{}upload", site.address)).await;
    browser.until("document.querySelector('.drop input')").await;
    browser.give_files(".drop input", &[&file]).await;
    browser
        .until("document.querySelector('.uploads .stored a.main')")
        .await;
    browser.click(".uploads .stored a.main").await;
    browser
        .until("document.querySelectorAll('.sessionpage tbody tr').length > 3")
        .await;
    assert_eq!(browser.value(STICKS_OUT).await, "");

    // A comparison: the numbers under a finger are those of the endpoint.
    browser.go(&format!("{}compare?a={a}&b={b}", site.address)).await;
    browser.until("document.querySelector('.coach .point')").await;
    browser.click(".rows.corners tbody tr:nth-child(5)").await;
    browser
        .until("document.querySelector('.facts:not([hidden])')")
        .await;
    let query = browser.value("location.search").await;
    let expected = site
        .get(&alice, &format!("api/compare{}", query.as_str().unwrap()))
        .await;
    let box_of = "(() => { const it = document.querySelector('.over').getBoundingClientRect(); return [it.left + it.width / 2, it.top + it.height / 2]; })()";
    browser
        .value("document.querySelector('.lanes').scrollIntoView({ block: 'center', behavior: 'instant' })")
        .await;
    let place = browser.value(box_of).await;
    let touch = |kind: &str, points: serde_json::Value| json!({ "type": kind, "touchPoints": points });
    let (x, y) = (place[0].as_f64().unwrap(), place[1].as_f64().unwrap());
    let spread = |by: f64| json!([{ "x": x - by, "y": y, "id": 1 }, { "x": x + by, "y": y, "id": 2 }]);
    let before = browser
        .value("new URLSearchParams(location.search).get('from')")
        .await;
    for (kind, points) in [
        ("touchStart", spread(40.0)),
        ("touchMove", spread(60.0)),
        ("touchMove", spread(80.0)),
        ("touchEnd", json!([])),
    ] {
        browser
            .call("Input.dispatchTouchEvent", touch(kind, points))
            .await;
    }
    browser
        .until(&format!(
            "new URLSearchParams(location.search).get('from') !== {before} && new URLSearchParams(location.search).get('from')"
        ))
        .await;
    for (kind, points) in [
        ("touchStart", json!([{ "x": x, "y": y }])),
        ("touchMove", json!([{ "x": x + 30.0, "y": y }])),
        ("touchEnd", json!([])),
    ] {
        browser
            .call("Input.dispatchTouchEvent", touch(kind, points))
            .await;
    }
    let read = browser
        .until("document.querySelector('.readout').dataset.station && [document.querySelector('.readout').dataset.station, document.querySelector('.readout').dataset.delta]")
        .await;
    let number = |at: usize| -> f64 { read[at].as_str().unwrap().parse().unwrap() };
    let trace = &expected["comparison"]["trace"];
    let station = trace["distance_m"]
        .as_array()
        .unwrap()
        .iter()
        .position(|metre| (metre.as_f64().unwrap() - number(0)).abs() < 0.01)
        .unwrap();
    let delta_s = trace["delta_s"][station].as_f64().unwrap();
    assert!((delta_s - number(1)).abs() < 1e-9, "{delta_s}");

    // A question, and what it rests on.
    browser
        .value("(() => { const field = document.querySelector('.ask input'); field.value = 'Where do I lose most time?'; field.form.requestSubmit(); })()")
        .await;
    browser
        .until("document.querySelector('.turn .answer')?.innerText.includes('T5')")
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
    stranger.close().await;
    browser.go(&format!("{}mine", site.address)).await;
    browser.until("document.querySelector('a[href^=session]')").await;
    browser
        .value("document.querySelector('a[href^=session]').closest('li').querySelector('button').click()")
        .await;
    browser.until("!document.querySelector('a[href^=session]')").await;
    assert_eq!(browser.value(STICKS_OUT).await, "");

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
