//! In by Discord, where the application's id and secret are set: asked of the stand-in.

use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode};

use super::{Site, Who};
use crate::end_to_end::browser::{Browser, PHONE};
use crate::end_to_end::two_friends;

/// The id that the stand-in's application always has, and its secret.
async fn site() -> Site {
    let standin = standin::StandIn::start(standin::Config::default()).await.unwrap();
    let (id, secret) = (standin.application_id().to_string(), standin.client_secret());
    standin.shutdown().await;
    let set = [
        ("PACENOTE__WEB__DISCORD_CLIENT_ID", id.as_str()),
        ("DISCORD_CLIENT_SECRET", secret),
    ];
    Site::start_with(&set).await
}

fn location(response: &Response) -> String {
    response.headers()[LOCATION].to_str().unwrap().to_owned()
}

fn cookies(response: &Response) -> Vec<String> {
    let set = response.headers().get_all(SET_COOKIE).iter();
    set.map(|cookie| cookie.to_str().unwrap().to_owned()).collect()
}

fn pair(cookie: &str) -> String {
    cookie.split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn whoever_agrees_comes_in_as_themselves_and_nobody_else_does() {
    let site = site().await;
    let [alices, bens] = two_friends();
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let http = Client::builder()
        .no_proxy()
        .redirect(Policy::none())
        .build()
        .unwrap();
    let get = |address: String, cookie: &str| http.get(address).header(COOKIE, cookie).send();
    let address = |path: &str| format!("{}{path}", site.address);

    let away = get(address("api/discord/begin"), "").await.unwrap();
    assert_eq!(away.status(), StatusCode::SEE_OTHER);
    let kept = cookies(&away).remove(0);
    assert!(
        kept.contains("HttpOnly") && kept.contains("SameSite=Lax"),
        "{kept}"
    );
    let asked = location(&away);
    for part in [
        "code_challenge_method=S256",
        "scope=identify+guilds",
        "response_type=code",
    ] {
        assert!(asked.contains(part), "{asked}");
    }
    let kept = pair(&kept);
    assert!(
        !asked.contains(kept.split_once('=').unwrap().1),
        "the verifier stays in the browser"
    );
    let alice = site.rig.standin.user("alice").id().unwrap();
    let agreed = get(format!("{asked}&as={alice}"), "").await.unwrap();
    let back = location(&agreed);
    assert!(back.starts_with(&address("api/discord/return?code=")), "{back}");

    // Another browser, or none: what Discord said is of no use there. No session begins.
    let strange = get(address("api/discord/begin"), "").await.unwrap();
    let strange = pair(&cookies(&strange)[0]);
    for cookie in ["", strange.as_str(), "pacenote-discord=x"] {
        let refused = get(back.clone(), cookie).await.unwrap();
        assert!(
            location(&refused).ends_with("enter?failed=discord"),
            "{}",
            location(&refused)
        );
        assert!(!cookies(&refused).iter().any(|of| of.starts_with("pacenote=")));
    }
    let entered = get(back.clone(), &kept).await.unwrap();
    assert_eq!(location(&entered), "../../");
    let set = cookies(&entered);
    let session = set.iter().find(|of| of.starts_with("pacenote=")).unwrap();
    assert!(
        session.contains("SameSite=Strict") && session.contains("HttpOnly"),
        "{session}"
    );
    assert!(
        set.iter()
            .any(|of| of.contains("pacenote-discord=;") && of.contains("Max-Age=0"))
    );
    let alice = Who::Signed(pair(session));
    let me = site.get(&alice, "api/me").await;
    assert_eq!((&me["name"], &me["is_manager"]), (&"Alice".into(), &true.into()));
    let servers: Vec<_> = me["servers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["id"])
        .collect();
    assert!(servers.contains(&&me["server"]), "{me}");
    let seen = site.get(&alice, "api/sessions").await;
    assert_eq!(
        seen["sessions"].as_array().unwrap().len(),
        2,
        "her own and what Ben shares there"
    );
    // Once.
    let again = get(back, &kept).await.unwrap();
    assert!(location(&again).ends_with("failed=discord"));
    site.end().await;
}

#[tokio::test]
async fn a_browser_is_led_to_discord_and_back() {
    let site = site().await;
    let Some(mut browser) = Browser::begin(&site.address, PHONE).await else {
        return site.end().await;
    };
    // Followed as a click does; a page that is left answers nothing more.
    for link in [".enter a.main", "#ben"] {
        browser.until(&format!("document.querySelector('{link}')")).await;
        let to = browser
            .value(&format!("document.querySelector('{link}').href"))
            .await;
        browser.go(to.as_str().unwrap()).await;
    }
    browser.until("document.querySelector('.filters')").await;
    let name = browser
        .value("document.querySelector('.bar .soft').innerText")
        .await;
    assert_eq!(name, "Ben");
    browser.close().await;
    site.end().await;
}

#[tokio::test]
async fn without_an_id_there_is_no_such_way() {
    let site = Site::start().await;
    let words = site.get(&Who::Nobody, "api/words").await;
    assert_eq!(words["has_discord"], false);
    let status = site
        .status(&Who::Nobody, reqwest::Method::GET, "api/discord/begin")
        .await;
    assert!(!status.is_success() && !status.is_redirection(), "{status}");
    site.end().await;
}

/// In by Discord, for one server or for whichever is first.
async fn by_discord(site: &Site, http: &Client, user: &str, server: &str) -> Who {
    let get = |address: String, cookie: String| http.get(address).header(COOKIE, cookie).send();
    let begin = format!("{}api/discord/begin{server}", site.address);
    let away = get(begin, String::new()).await.unwrap();
    let kept = pair(&cookies(&away)[0]);
    let asked = location(&away);
    assert!(
        asked.contains("prompt=none"),
        "nobody agrees twice to the same: {asked}"
    );
    let user = site.rig.standin.user(user).id().unwrap();
    let agreed = get(format!("{asked}&as={user}"), String::new()).await.unwrap();
    let entered = get(location(&agreed), kept).await.unwrap();
    let set = cookies(&entered);
    let session = set.iter().find(|of| of.starts_with("pacenote=")).unwrap();
    Who::Signed(pair(session))
}

#[tokio::test]
async fn whoever_is_in_several_servers_looks_at_one_after_the_other() {
    let site = site().await;
    let [alices, bens] = two_friends();
    site.rig.upload("ben", &bens.file_name, &bens.bytes).await;
    site.rig.upload("alice", &alices.file_name, &alices.bytes).await;
    let rival = site
        .rig
        .standin
        .user("carla")
        .in_channel_of("Rival Garage", "logs");
    // The bot is known to be in a server once it has heard of it.
    rival.slash("laps").run().await.unwrap();
    let http = Client::builder()
        .no_proxy()
        .redirect(Policy::none())
        .build()
        .unwrap();
    let mut seen = Vec::new();
    let carla = by_discord(&site, &http, "carla", "").await;
    let me = site.get(&carla, "api/me").await;
    for server in me["servers"].as_array().unwrap() {
        let id = server["id"].as_str().unwrap();
        let there = by_discord(&site, &http, "carla", &format!("?server={id}")).await;
        let me = site.get(&there, "api/me").await;
        assert_eq!(me["server"], server["id"], "{me}");
        let sessions = site.get(&there, "api/sessions").await;
        seen.push((
            server["name"].as_str().unwrap().to_owned(),
            sessions["sessions"].as_array().unwrap().len(),
        ));
    }
    seen.sort();
    assert_eq!(seen.len(), 2, "{seen:?}");
    assert_eq!(seen[0], ("Rival Garage".to_owned(), 0));
    assert_eq!(seen[1].1, 2, "what the two show to their server: {seen:?}");
    // A server that is not theirs is none: they see their own laps alone.
    let strange = by_discord(&site, &http, "carla", "?server=1").await;
    let me = site.get(&strange, "api/me").await;
    assert_eq!(
        (&me["server"], &me["is_manager"]),
        (&serde_json::Value::Null, &false.into())
    );
    site.end().await;
}
