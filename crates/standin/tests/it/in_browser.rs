//! The page as people use it, in a real browser: on a phone and on a desktop, with a scripted bot behind it.

use serde_json::{Value, json};
use standin::{Config, StandIn};

use crate::bot::{Bot, WITH_CONTENT, command, png};
use crate::browser::{Browser, DESKTOP, PHONE, Screen};

/// A stand-in, a scripted bot, and somebody's browser.
struct Look {
    discord: StandIn,
    bot: Bot,
    browser: Browser,
}

impl Look {
    /// `None` where no browser is installed.
    async fn start(screen: Screen, user: &str, commands: Value) -> Option<Self> {
        let discord = StandIn::start(Config::default()).await.unwrap();
        let bot = Bot::start(&discord, WITH_CONTENT, commands).await;
        let mut browser = Browser::open(&discord.http_base(), screen).await?;
        let person = |is: &str| {
            format!(
                "[...document.querySelectorAll('.person{is}')].find((it) => it.textContent.toLowerCase().includes('{user}'))"
            )
        };
        // Whoever is shown first is not chosen again: the page would begin anew beneath the test.
        browser
            .value(&format!("{} || {}.click()", person(".here"), person("")))
            .await;
        browser.until(&person(".here")).await;
        Some(Self {
            discord,
            bot,
            browser,
        })
    }

    /// The bot writes into the channel that the page shows first.
    async fn say(&mut self, body: Value) -> Value {
        let (status, message) = self.bot.rest.call("POST", &self.path(), Some(body)).await;
        assert_eq!(status, 200, "{message}");
        message
    }

    fn path(&self) -> String {
        let place = self.discord.user("alice").in_channel("telemetry");
        format!("/channels/{}/messages", place.channel_id().unwrap())
    }

    async fn end(self) {
        self.browser.close().await;
        self.discord.assert_clean();
    }
}

#[tokio::test]
async fn markdown_and_its_escapes_read_as_in_the_real_client() {
    let Some(mut look) = Look::start(DESKTOP, "alice", json!([])).await else {
        return;
    };
    let text = "85.0 km\\/h at T5\\: **0.15 s** (\\*not bold\\*) \\<@1\\> \\#1 `a\\b`\n-# small print\n> quoted\n- one\n- two";
    look.say(json!({"content": text, "embeds": [{"title": "Lap \\- 3", "description": "https\\:\\/\\/evil.example \\_x\\_"}]}))
        .await;
    look.browser.until("document.querySelector('.subtext')").await;
    let log = look.browser.log().await;
    for shown in [
        "85.0 km/h at T5: 0.15 s (*not bold*) <@1> #1 a\\b",
        "small print",
        "quoted",
        "Lap - 3",
        "https://evil.example _x_",
    ] {
        assert!(log.contains(shown), "{shown:?} is not in\n{log}");
    }
    let links = look
        .browser
        .value("document.querySelectorAll('#log a').length")
        .await;
    assert_eq!(links, 0, "an escaped address is no link");
    look.end().await;
}

#[tokio::test]
async fn edited_and_deleted_messages_follow() {
    let Some(mut look) = Look::start(PHONE, "alice", json!([])).await else {
        return;
    };
    let first = look.say(json!({"content": "reading"})).await;
    let answer = json!({"content": "read", "message_reference": {"message_id": first["id"]}});
    look.say(answer).await;
    let own = format!("{}/{}", look.path(), first["id"].as_str().unwrap());
    look.bot
        .rest
        .call("PATCH", &own, Some(json!({"content": "stored"})))
        .await;
    look.browser
        .until("document.getElementById('log').innerText.includes('stored') && document.querySelector('.edited')")
        .await;
    look.bot.rest.call("DELETE", &own, None).await;
    look.browser
        .until("document.getElementById('log').innerText.includes('Original message was deleted')")
        .await;
    look.end().await;
}

#[tokio::test]
async fn buttons_menus_and_forms_work_on_a_phone_and_on_a_desktop() {
    for screen in [PHONE, DESKTOP] {
        let Some(mut look) = Look::start(screen, "ben", json!([])).await else {
            return;
        };
        let options = json!([
            {"label": "T5 Carousel · 0.31 s", "value": "5", "description": "braking"},
            {"label": "T12 Canada Corner · 0.10 s", "value": "12"},
        ]);
        let rows = json!([
            {"type": 1, "components": [
                {"type": 2, "style": 2, "label": "Columns", "custom_id": "form"},
                {"type": 2, "style": 5, "label": "Help", "url": "https://example.invalid/help"},
            ]},
            {"type": 1, "components": [{"type": 3, "custom_id": "corner", "placeholder": "A corner", "options": options}]},
            {"type": 1, "components": [{"type": 5, "custom_id": "driver", "placeholder": "A driver"}]},
        ]);
        look.say(json!({"content": "what next", "components": rows}))
            .await;

        look.browser.click("A corner").await;
        assert_eq!(look.browser.sticks_out().await, [""; 0], "{screen:?}");
        look.browser.click("T12 Canada Corner · 0.10 s").await;
        let update = json!({"type": 4, "data": {"content": "corner twelve", "flags": 64}});
        let chosen = look.bot.answer(update).await;
        assert_eq!(chosen["data"]["values"], json!(["12"]));
        look.browser
            .until("document.getElementById('log').innerText.includes('corner twelve')")
            .await;

        look.browser.click("A driver").await;
        look.browser.click("Alice").await;
        let chosen = look.bot.answer(json!({"type": 6})).await;
        let alice = look.discord.user("alice").id().unwrap().to_string();
        assert_eq!(chosen["data"]["values"], json!([alice]));

        look.browser.click("Columns").await;
        let input = json!({"type": 4, "custom_id": "lap", "style": 1, "label": "The lap", "required": true});
        let form = json!({"type": 9, "data": {"title": "Which columns?", "custom_id": "columns",
            "components": [{"type": 1, "components": [input]}]}});
        look.bot.answer(form).await;
        look.browser
            .until("document.querySelector('#modal[open] input')")
            .await;
        look.browser
            .value("document.querySelector('#modal input').value = 'LapNo'")
            .await;
        look.browser.click("Submit").await;
        let sent = look
            .bot
            .answer(json!({"type": 4, "data": {"content": "kept", "flags": 64}}))
            .await;
        assert_eq!(sent["data"]["components"][0]["components"][0]["value"], "LapNo");
        look.browser
            .until("document.getElementById('log').innerText.includes('kept')")
            .await;
        look.end().await;
    }
}

#[tokio::test]
async fn several_files_are_dropped_and_nothing_sticks_out() {
    let folder = std::env::temp_dir().join(format!("dropped-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let files = [
        "one lap of an evening with a very long name indeed, exported twice.csv",
        "two.csv",
    ]
    .map(|name| {
        let file = folder.join(name);
        std::fs::write(&file, "t,v\n0,1\n").unwrap();
        file
    });
    for screen in [PHONE, DESKTOP] {
        let Some(mut look) = Look::start(screen, "alice", json!([])).await else {
            return;
        };
        look.browser.send_files(&[&files[0], &files[1]]).await;
        let posted = look.bot.gateway.event("MESSAGE_CREATE").await;
        assert_eq!(posted["attachments"].as_array().unwrap().len(), 2);
        let cards = json!({"embeds": [
            {"title": "A title that is long enough to need a second line on a telephone", "description": "text", "image": {"url": "attachment://one.png"}},
            {"image": {"url": "attachment://two.png"}},
        ], "attachments": [{"id": 0, "filename": "one.png", "description": "the corner"}, {"id": 1, "filename": "two.png", "description": "the laps"}]});
        let path = look.path();
        let (status, body) = look
            .bot
            .rest
            .upload(
                "POST",
                &path,
                cards,
                &[("one.png", &png(1080, 1350)), ("two.png", &png(1600, 900))],
            )
            .await;
        assert_eq!(status, 200, "{body}");
        look.browser
            .until("[...document.querySelectorAll('#log img')].filter((it) => it.complete && it.naturalWidth).length === 2")
            .await;
        assert_eq!(look.browser.sticks_out().await, [""; 0], "{screen:?}");
        look.end().await;
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn commands_and_their_options_are_in_the_language_of_the_person() {
    let option = json!([{"name": "lap", "name_localizations": {"de": "runde"}, "description": "Which lap",
        "description_localizations": {"de": "Welche Runde"}, "type": 3}]);
    let mut compare = command("compare", option);
    compare["name_localizations"] = json!({"de": "vergleichen"});
    compare["description_localizations"] = json!({"de": "Zwei Runden nebeneinander"});
    let Some(mut look) = Look::start(DESKTOP, "carla", json!([compare])).await else {
        return;
    };
    look.browser
        .value("(() => { const text = document.getElementById('text'); text.value = '/vergl'; text.dispatchEvent(new Event('input')); })()")
        .await;
    look.browser
        .until("document.getElementById('popup').innerText.includes('Zwei Runden nebeneinander')")
        .await;
    look.browser
        .value("document.querySelector('.popup-item').dispatchEvent(new MouseEvent('mousedown'))")
        .await;
    look.browser.click("+ runde").await;
    look.browser.click("#send").await;
    let run = look
        .bot
        .answer(json!({"type": 4, "data": {"content": "da", "flags": 64}}))
        .await;
    assert_eq!(run["data"]["name"], "compare");
    look.browser
        .until("document.getElementById('log').innerText.includes('da')")
        .await;
    look.end().await;
}

/// What is wider than its place: the page, the messages, or a text of a message that is not all there.
/// A block of code is scrolled, and the line above an answer only hints at what was said.
const CUT_OFF: &str = "[document.documentElement, document.getElementById('log'), ...document.querySelectorAll('#log .message *')]
    .filter((it) => it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0)
    .filter((it) => it === document.documentElement || getComputedStyle(it).overflowX !== 'visible')
    .filter((it) => it.tagName !== 'PRE' && !it.closest('.used'))
    .map((it) => `${it.tagName}.${it.className} ${it.scrollWidth} in ${it.clientWidth}`)";

#[tokio::test]
async fn cards_of_every_kind_fit_on_a_phone_and_on_a_desktop() {
    let word = "Streckenabschnittsgeschwindigkeitsvergleich".repeat(2);
    let line = format!("{word}  1:37.451");
    for screen in [PHONE, DESKTOP] {
        let Some(mut look) = Look::start(screen, "alice", json!([])).await else {
            return;
        };
        let buttons: Vec<Value> = (0..5)
            .map(|at| json!({"type": 2, "style": 2, "label": format!("Where is the time? {at}"), "custom_id": format!("b{at}")}))
            .collect();
        let label = "2026-12-01 02:04 · Circuit of 3.02 km · lap 12 · about 1:37.60 · Carla";
        let menu = json!({"type": 3, "custom_id": "lap", "placeholder": "A corner and what it costs",
            "options": [{"label": label, "value": "1", "description": label}]});
        let fields = json!([
            {"name": word, "value": "1:37.451", "inline": true},
            {"name": "Best", "value": word, "inline": true},
            {"name": "Spread", "value": "0.18 s", "inline": true},
        ]);
        look.say(json!({
            "content": format!("{word}\n```\n{line}\n```"),
            "embeds": [{"title": word, "description": format!("**{word}**\n```\n{line}\n```\n-# {word}"),
                "fields": fields, "footer": {"text": word}}],
            "components": [{"type": 1, "components": buttons}, {"type": 1, "components": [menu]}],
        }))
        .await;
        look.browser
            .until("document.querySelector('#log .select-face')")
            .await;
        let closed = look.browser.value(CUT_OFF).await;
        assert_eq!(closed, json!([]), "{screen:?}");
        assert_eq!(look.browser.sticks_out().await, [""; 0], "{screen:?}");
        look.browser.click("A corner and what it costs").await;
        let open = look.browser.value(CUT_OFF).await;
        assert_eq!(open, json!([]), "{screen:?}");
        look.end().await;
    }
}
