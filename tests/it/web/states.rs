//! What pages say where something is wrong, on a phone, in two languages: the sentence, a way on, and nothing that sticks out.

use reqwest::{Method, StatusCode};
use serde_json::json;

use super::walk::STICKS_OUT;
use super::{Site, Who};
use crate::end_to_end::browser::{Browser, PHONE};
use crate::end_to_end::two_friends;

const PASSWORD: &str = "four words in a row";

/// A browser of somebody who reads this language.
async fn reads(language: &str) -> Option<Browser> {
    let mut browser = Browser::begin("about:blank", PHONE).await?;
    let reader = json!({ "userAgent": "Mozilla/5.0", "acceptLanguage": language });
    browser.call("Network.setUserAgentOverride", reader).await;
    Some(browser)
}

async fn says(browser: &mut Browser, all: &[&str]) {
    for text in all {
        browser
            .until(&format!("document.body.innerText.includes({})", json!(text)))
            .await;
    }
    assert_eq!(browser.value(STICKS_OUT).await, "", "{all:?}");
}

async fn at(browser: &mut Browser, address: &str, all: &[&str]) {
    browser.go("about:blank").await;
    browser.go(address).await;
    says(browser, all).await;
}

/// Fills the form of a garage's password and sends it.
async fn tries(browser: &mut Browser, password: &str) {
    let fill = format!(
        "(() => {{ document.querySelector('.problem')?.remove(); document.querySelector('[name=password]').value = {}; document.querySelector('form').requestSubmit(); }})()",
        json!(password)
    );
    browser.value(&fill).await;
}

/// `[English, German]`, of which one is read.
type Said<'a> = [&'a str; 2];

async fn strangers(site: &Site, server: &str, used: &str, language: usize) {
    let Some(mut browser) = reads(["en-US", "de-DE"][language]).await else {
        return;
    };
    let address = |path: &str| format!("{}{path}", site.address);
    let of = |said: Said<'static>| said[language];
    let sign_in = of(["Sign in", "Anmelden"]);
    at(&mut browser, &address(""), &[sign_in]).await;
    let gone = of(["work any more", "gilt nicht mehr"]);
    at(&mut browser, used, &[gone, "/dashboard", sign_in]).await;
    let nothing = of(["shows nothing any more", "zeigt nichts mehr"]);
    let ask_for = of(["whoever gave it to you", "von der du ihn hast"]);
    at(&mut browser, &address("shared#nonsense"), &[nothing, ask_for]).await;
    let no_page = of(["nothing at this address", "An dieser Adresse ist nichts"]);
    at(&mut browser, &address("no-such-page"), &[no_page, "Garage"]).await;
    let password = of(["Password", "Passwort"]);
    at(
        &mut browser,
        &address(&format!("enter?server={server}")),
        &[password],
    )
    .await;
    tries(&mut browser, "not the password at all").await;
    says(
        &mut browser,
        &[of(["the password of this garage", "das Passwort dieser Garage"])],
    )
    .await;
    browser.close().await;
}

#[tokio::test]
async fn whoever_is_not_let_in_is_told_why_and_what_to_do() {
    let site = Site::start().await;
    let alice = site.sign_in("alice").await;
    let server = site.get(&alice, "api/me").await["server"]
        .as_str()
        .unwrap()
        .to_owned();
    let set = site
        .ask(&alice, Method::PUT, "api/password")
        .json(&json!({ "password": PASSWORD }));
    assert_eq!(set.send().await.unwrap().status(), StatusCode::NO_CONTENT);
    let used = site.link("ben").await;
    site.enter(&used).await;
    for language in [0, 1] {
        strangers(&site, &server, &used, language).await;
    }
    // Whoever guesses on is told to wait.
    if let Some(mut browser) = reads("en-US").await {
        at(
            &mut browser,
            &format!("{}enter?server={server}", site.address),
            &["Password"],
        )
        .await;
        for _ in 0..12 {
            tries(&mut browser, "a guess like any other").await;
            browser.until("document.querySelector('.problem')").await;
        }
        says(&mut browser, &["One moment", "then try again"]).await;
        browser.close().await;
    }
    site.end().await;
}

#[tokio::test]
async fn a_guest_and_somebody_who_was_signed_out_are_led_on() {
    let site = Site::start().await;
    let [_, bens] = two_friends();
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    let alice = site.sign_in("alice").await;
    let server = site.get(&alice, "api/me").await["server"]
        .as_str()
        .unwrap()
        .to_owned();
    let set = site
        .ask(&alice, Method::PUT, "api/password")
        .json(&json!({ "password": PASSWORD }));
    assert_eq!(set.send().await.unwrap().status(), StatusCode::NO_CONTENT);
    let Some(mut guest) = reads("de-DE").await else {
        return site.end().await;
    };
    let address = |path: &str| format!("{}{path}", site.address);
    at(
        &mut guest,
        &address(&format!("enter?server={server}")),
        &["Passwort"],
    )
    .await;
    tries(&mut guest, PASSWORD).await;
    guest.until("document.querySelector('.card.session')").await;
    // A guest has no session of their own, and gives nothing.
    at(&mut guest, &address("session"), &["Ben"]).await;
    guest.until("document.querySelector('.card.session')").await;
    at(&mut guest, &address("upload"), &["Hier darfst du nur lesen"]).await;
    at(&mut guest, &address("mine"), &["Hier darfst du nur lesen"]).await;
    at(
        &mut guest,
        &address("session?lap=nonsense"),
        &["In der Garage steht alles"],
    )
    .await;
    guest.close().await;

    // A page that is open while its session ends leads back in.
    let Some(mut browser) = Browser::begin(&site.link("alice").await, PHONE).await else {
        return site.end().await;
    };
    browser.until("document.querySelector('.card.session')").await;
    sqlx::query("UPDATE pacenote.web_sessions SET expires_at = now() - interval '1 second'")
        .execute(&mut site.rig.as_owner().await)
        .await
        .unwrap();
    browser.click("[href=leaderboard]").await;
    says(&mut browser, &["Sign in", "/dashboard"]).await;
    assert_eq!(
        site.status(&Who::Nobody, Method::GET, "api/me").await,
        StatusCode::UNAUTHORIZED
    );
    browser.close().await;
    site.end().await;
}
