//! Every page on a phone and on a desktop, in two languages, with the evenings of `pacenote try`: nothing sticks out.
//!
//! With `PACENOTE_DASHBOARD_PICTURES=docs/dashboard` what is seen is written there as PNG.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use serde_json::json;

use super::Site;
use super::walk::STICKS_OUT;
use crate::end_to_end::browser::{Browser, DESKTOP, PHONE, Screen};

#[path = "../../../src/cli/sample_sessions.rs"]
mod sample_sessions;

/// A page, and what is there once it is drawn.
const PAGES: [(&str, &str, &str); 9] = [
    ("garage", "./", ".card.session"),
    ("session", "session?lap=LAP", ".coach .point"),
    ("compare", "compare?a=LAP&b=OTHER&corner=5", ".coach .point"),
    ("whole-lap", "compare?a=LAP&b=OTHER", ".coach .point"),
    ("corner", "corner?lap=LAP&corner=5&against=OTHER", ".tile a"),
    ("leaderboard", "leaderboard", "tbody tr"),
    ("upload", "upload", ".drop"),
    ("mine", "mine", ".list li"),
    ("sign-in", "enter", ".enter"),
];

async fn picture(browser: &mut Browser, folder: &Path, name: &str, screen: Screen) {
    let png = STANDARD.decode(browser.picture().await).unwrap();
    assert!(png.len() <= 300 * 1024, "{name}: {} bytes", png.len());
    std::fs::write(folder.join(format!("{name}-{}.png", screen.width)), png).unwrap();
}

#[tokio::test]
async fn no_page_sticks_out_of_a_phone_or_a_desktop() {
    #[allow(clippy::disallowed_methods, reason = "the tests have no config.rs")]
    let folder = std::env::var_os("PACENOTE_DASHBOARD_PICTURES").map(PathBuf::from);
    let site = Site::start().await;
    for sample in sample_sessions::sample_sessions() {
        assert!(!sample.says.is_empty());
        let bytes = sample.text.into_bytes();
        site.rig.upload(sample.user, sample.file_name, &bytes).await;
    }
    let alice = site.sign_in("alice").await;
    let sessions = site.get(&alice, "api/sessions").await;
    let of = |driver: &str| {
        let sessions = sessions["sessions"].as_array().unwrap().iter();
        let found = sessions.clone().find(|of| of["driver"] == driver).unwrap();
        found["lap"].as_str().unwrap().to_owned()
    };
    let (lap, other) = (of("Alice"), of("Ben"));
    for screen in [PHONE, DESKTOP] {
        let Some(mut browser) = Browser::begin(&site.link("alice").await, screen).await else {
            return site.end().await;
        };
        browser.until("document.querySelector('.card.session')").await;
        for language in ["en", "de"] {
            site.ask(&alice, Method::PATCH, "api/settings")
                .json(&json!({ "language": language }))
                .send()
                .await
                .unwrap();
            for (name, page, drawn) in PAGES {
                let page = page.replace("LAP", &lap).replace("OTHER", &other);
                browser.go("about:blank").await;
                browser.go(&format!("{}{page}", site.address)).await;
                browser
                    .until(&format!("document.querySelector({})", json!(drawn)))
                    .await;
                assert_eq!(
                    browser.value(STICKS_OUT).await,
                    "",
                    "{name} in {language} on {screen:?}"
                );
                if let Some(folder) = folder.as_deref().filter(|_| language == "en") {
                    picture(&mut browser, folder, name, screen).await;
                }
            }
        }
        browser.close().await;
    }
    site.end().await;
}
