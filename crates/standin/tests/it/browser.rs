//! A real browser in front of the page, driven over the `DevTools` protocol: where a Chromium is installed.
//!
//! What is waited for is waited for in the page itself, so that nothing sleeps and nothing is asked twice.

#![allow(dead_code, reason = "each test target uses another part of it")]

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// Nothing that a page does takes longer.
const PATIENCE: Duration = Duration::from_secs(30);
/// Names under which a Chromium is installed.
const PROGRAMS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// One page in a browser of its own; both end with it.
pub(crate) struct Browser {
    process: Child,
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    session: String,
    number: u64,
    _profile: Profile,
}

/// A screen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) is_phone: bool,
}

/// A phone held upright.
pub(crate) const PHONE: Screen = Screen {
    width: 390,
    height: 844,
    is_phone: true,
};
/// A small desktop window.
pub(crate) const DESKTOP: Screen = Screen {
    width: 1280,
    height: 900,
    is_phone: false,
};

/// A folder that goes away.
struct Profile(PathBuf);

impl Drop for Profile {
    fn drop(&mut self) {
        // A browser that is still writing leaves something behind in the temporary folder; that is all.
        drop(std::fs::remove_dir_all(&self.0));
    }
}

impl Browser {
    /// Opens the chat page; `None`, with a printed line, where no Chromium is installed.
    pub(crate) async fn open(address: &str, screen: Screen) -> Option<Self> {
        let mut browser = Self::begin(address, screen).await?;
        browser
            .until("document.querySelector('#channels .channel')")
            .await;
        Some(browser)
    }

    /// Opens an address, without waiting for anything on the page.
    pub(crate) async fn begin(address: &str, screen: Screen) -> Option<Self> {
        let Some(program) = installed() else {
            eprintln!("skipped: no Chromium is installed, the page was not looked at");
            return None;
        };
        let profile = Profile(std::env::temp_dir().join(format!(
            "page-{}-{:x}",
            std::process::id(),
            std::time::SystemTime::now()
                .duration_since(std::time::UNIX_EPOCH)
                .unwrap()
                .as_nanos()
        )));
        let mut process = Command::new(program)
            .args([
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-proxy-server",
                "--disable-background-networking",
                "--disable-component-update",
                "--remote-debugging-port=0",
            ])
            .arg(format!("--user-data-dir={}", profile.0.display()))
            .arg("about:blank")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let endpoint = async {
            while let Some(line) = lines.next_line().await.unwrap() {
                if let Some(endpoint) = line.strip_prefix("DevTools listening on ") {
                    return endpoint.to_owned();
                }
            }
            panic!("the browser ended before it listened");
        };
        let endpoint = tokio::time::timeout(PATIENCE, endpoint)
            .await
            .expect("the browser starts in time");
        // What it says later is nobody's business, but a full pipe would stop it.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let (socket, _) = connect_async(endpoint).await.unwrap();
        let mut browser = Self {
            process,
            socket,
            session: String::new(),
            number: 0,
            _profile: profile,
        };
        let target = browser
            .call("Target.createTarget", json!({"url": "about:blank"}))
            .await;
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let attached = browser.call("Target.attachToTarget", attach).await;
        browser.session = attached["sessionId"].as_str().unwrap().to_owned();
        browser.resize(screen).await;
        browser.call("Page.enable", json!({})).await;
        browser.go(address).await;
        Some(browser)
    }

    /// Goes to an address.
    pub(crate) async fn go(&mut self, address: &str) {
        self.call("Page.navigate", json!({"url": address})).await;
    }

    /// Gives the page another screen.
    pub(crate) async fn resize(&mut self, screen: Screen) {
        let metrics = json!({
            "width": screen.width, "height": screen.height, "deviceScaleFactor": 1, "mobile": screen.is_phone,
        });
        self.call("Emulation.setDeviceMetricsOverride", metrics).await;
        let touch = json!({"enabled": screen.is_phone});
        self.call("Emulation.setTouchEmulationEnabled", touch).await;
    }

    /// The value of an expression of the page.
    pub(crate) async fn value(&mut self, expression: &str) -> Value {
        let ask = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let mut answer = self.call("Runtime.evaluate", ask).await;
        assert!(
            answer.get("exceptionDetails").is_none(),
            "{expression}\n{answer:#}"
        );
        answer["result"]["value"].take()
    }

    /// Waits until an expression is true; what it is by then.
    pub(crate) async fn until(&mut self, expression: &str) -> Value {
        let wait = format!(
            "new Promise((done, fail) => {{
                const look = () => {{ try {{ const it = ({expression}); if (it) {{ done(it instanceof Node ? true : it); return true; }} }} catch (_) {{}} return false; }};
                if (look()) return;
                const watch = new MutationObserver(() => {{ if (look()) watch.disconnect(); }});
                watch.observe(document, {{ subtree: true, childList: true, attributes: true, characterData: true }});
                // A picture that arrives changes nothing else.
                document.addEventListener('load', look, true);
                setTimeout(() => fail(new Error('never came')), 25000);
            }})"
        );
        self.value(&wait).await
    }

    /// Clicks the first element with this text, or that fits a selector beginning with a sign.
    pub(crate) async fn click(&mut self, what: &str) {
        let find = finder(what);
        self.until(&find).await;
        self.value(&format!("({find}).click()")).await;
    }

    /// Everything that can be read in the messages.
    pub(crate) async fn log(&mut self) -> String {
        let text = self.value("document.getElementById('log').innerText").await;
        text.as_str().unwrap().to_owned()
    }

    /// Gives files to the picker of the composer, as dropping them does, and sends them.
    pub(crate) async fn send_files(&mut self, files: &[&Path]) {
        self.give_files("#picker", files).await;
        self.until("document.querySelector('#files .chip')").await;
        self.click("#send").await;
        self.until("document.getElementById('files').hidden").await;
    }

    /// Gives files to a picker.
    pub(crate) async fn give_files(&mut self, picker: &str, files: &[&Path]) {
        let root = self.call("DOM.getDocument", json!({})).await["root"]["nodeId"].clone();
        let find = json!({"nodeId": root, "selector": picker});
        let node = self.call("DOM.querySelector", find).await["nodeId"].clone();
        let give = json!({"nodeId": node, "files": files});
        self.call("DOM.setFileInputFiles", give).await;
    }

    /// Widths at which something sticks out of the window, and who it is; empty where nothing does.
    pub(crate) async fn sticks_out(&mut self) -> Vec<String> {
        let found = self
            .value(
                "[...document.querySelectorAll('main *, #side *')]
                    .filter((it) => it.offsetParent && !it.closest('pre') && !it.closest('#side'))
                    .filter((it) => { const box = it.getBoundingClientRect(); return box.right > innerWidth + 1 || box.left < -1; })
                    .map((it) => `${it.tagName}.${it.className} ${Math.round(it.getBoundingClientRect().right)}`)",
            )
            .await;
        serde_json::from_value(found).unwrap()
    }

    /// The page as a PNG.
    pub(crate) async fn picture(&mut self) -> String {
        let shot = self
            .call("Page.captureScreenshot", json!({"format": "png"}))
            .await;
        shot["data"].as_str().unwrap().to_owned()
    }

    /// Ends the browser.
    pub(crate) async fn close(mut self) {
        self.process.start_kill().unwrap();
        self.process.wait().await.unwrap();
    }

    /// One call of the protocol.
    pub(crate) async fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.number += 1;
        let number = self.number;
        let mut request = json!({"id": number, "method": method, "params": parameters});
        if !self.session.is_empty() {
            request["sessionId"] = json!(self.session);
        }
        let text = request.to_string();
        self.socket.send(Message::Text(text.into())).await.unwrap();
        let answer = async {
            loop {
                let message = self.socket.next().await.expect("the browser lives").unwrap();
                let Message::Text(text) = message else { continue };
                let mut answer: Value = serde_json::from_str(text.as_str()).unwrap();
                if answer["id"] == number {
                    assert!(answer.get("error").is_none(), "{method}: {answer}");
                    return answer["result"].take();
                }
            }
        };
        tokio::time::timeout(PATIENCE, answer)
            .await
            .unwrap_or_else(|_| panic!("{method} took too long"))
    }
}

/// An expression that finds an element: by selector, or among what can be pressed by its text, the newest first.
fn finder(what: &str) -> String {
    if what.starts_with(['#', '.', '[']) {
        return format!("document.querySelector({})", json!(what));
    }
    format!(
        "[...document.querySelectorAll('button, a.button')].filter((it) => it.offsetParent !== null && !it.disabled)
            .reverse().find((it) => (it.querySelector('.select-label, .select-shown, .popup-title') ?? it).innerText.trim() === {})",
        json!(what)
    )
}

fn installed() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| PROGRAMS.map(|program| folder.join(program)))
        .find(|program| program.is_file())
}
