//! How fast the dashboard is, and what it weighs. Prints; `cargo bench --bench web`. Takes three minutes at most.
//!
//! The real bot serves it, on a private server, before the stand-in for Discord. Eight sessions of 14 laps are posted in
//! chat; then the rows are multiplied, samples and all, to 10,000 laps. Two more drivers each post a lap of 7.2 km. What is
//! timed on the server is a request over loopback; what is timed in the browser is the page in a headless Chromium, 390 x
//! 844 and 1280 x 900, from the navigation to the drawn lanes, where one is installed. The readers are 200 people who open a
//! page every four to twelve seconds for half a minute, while logs are posted in chat.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "printing is what it does"
)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a measurement that fails has to stop"
)]

#[path = "../crates/standin/tests/it/browser.rs"]
mod browser;
#[path = "stored_laps/laps.rs"]
mod laps;
#[path = "stored_laps/multiply.rs"]
#[allow(dead_code, reason = "another bench prints what else is in it")]
mod multiply;
#[path = "stored_laps/private_server.rs"]
mod private_server;
#[path = "web/readers.rs"]
mod readers;
#[path = "web/site.rs"]
mod site;

use std::time::Instant;

use browser::{Browser, DESKTOP, PHONE, Screen};
use site::Site;

const ROUNDS: usize = 30;
const STORED_LAPS: i64 = 10_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(run());
}

async fn run() {
    let mut site = Site::start().await;
    let stored = site.fill(STORED_LAPS).await;
    site.post_long_laps().await;
    weights(&site).await;
    println!(
        "\n{:<52}{:>10}{:>10}",
        format!("milliseconds on the server, {stored} laps"),
        "median",
        "slowest"
    );
    for (name, path) in [
        ("garage: sessions", "api/sessions"),
        ("garage: circuits and cars", "api/places"),
        ("garage: one's own", "api/sessions?whose=mine"),
        ("leaderboard", "api/leaderboard"),
        ("session", format!("api/session?lap={}", site.lap).as_str()),
        ("comparison of two laps of 7.2 km", site.pair.as_str()),
    ] {
        let (median, slowest) = timed(&site, path).await;
        println!("{name:<52}{median:>10.1}{slowest:>10.1}");
    }
    println!(
        "\n{:<52}{:>10}{:>10}",
        "milliseconds in the browser", "390 px", "1280 px"
    );
    let (phone, desktop) = (in_browser(&site, PHONE).await, in_browser(&site, DESKTOP).await);
    if let (Some(phone), Some(desktop)) = (phone, desktop) {
        for ((name, phone), (_, desktop)) in phone.iter().zip(&desktop) {
            println!("{name:<52}{phone:>10.1}{desktop:>10.1}");
        }
    }
    println!();
    readers::read(&site).await;
    site.end().await;
}

/// What a browser fetches before it shows the first number, compressed as it is sent.
async fn weights(site: &Site) {
    let mut sum = 0;
    let mut fonts = 0;
    let mut files = vec![String::new()];
    let scripts = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/dashboard")).unwrap();
    files.extend(scripts.filter_map(|file| {
        let name = file.unwrap().file_name().into_string().unwrap();
        (name != "index.html").then(|| format!("assets/{name}"))
    }));
    for weight in ["SemiBold", "ExtraBold"] {
        files.push(format!("assets/SofiaSansSemiCondensed-{weight}.ttf"));
    }
    for file in &files {
        let bytes = site.bytes(file).await;
        sum += bytes;
        if file.ends_with(".ttf") {
            fonts += bytes;
        }
    }
    println!("{:<52}{:>10}", "bytes of all pages, gzip", sum);
    println!("{:<52}{:>10}", "  of these fonts", fonts);
    println!(
        "{:<52}{:>10}",
        "bytes of a comparison of two laps of 7.2 km, gzip",
        site.bytes(&site.pair).await
    );
}

/// Median and slowest of some requests.
async fn timed(site: &Site, path: &str) -> (f64, f64) {
    let mut times_ms = Vec::new();
    for _ in 0..ROUNDS {
        let began = Instant::now();
        site.bytes(path).await;
        times_ms.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    times_ms.sort_by(f64::total_cmp);
    (times_ms[ROUNDS / 2], times_ms[ROUNDS - 1])
}

/// First picture, a look at one corner, a move of the cursor. `None`: there is no Chromium.
async fn in_browser(site: &Site, screen: Screen) -> Option<Vec<(&'static str, f64)>> {
    let mut browser = Browser::begin(&site.link("alice").await, screen).await?;
    browser.until("document.querySelector('.card.session')").await;
    let page = format!("{}{}", site.address, site.pair.replace("api/", ""));
    let mut drawn = Vec::new();
    for _ in 0..5 {
        browser.go("about:blank").await;
        browser.go(&page).await;
        let shown = browser
            .until("performance.getEntriesByName('drawn')[0]?.startTime")
            .await;
        drawn.push(shown.as_f64().unwrap());
    }
    drawn.sort_by(f64::total_cmp);
    let times = browser.value(MOVES).await;
    let time = |of: &str| times[of].as_f64().unwrap();
    let told = vec![
        ("comparison on screen, median of 5", drawn[2]),
        ("  slowest of 5", drawn[4]),
        ("cursor moved, median of 400", time("median")),
        ("  slowest of 400", time("slowest")),
        ("zoomed to a corner, median of 40", time("zoom")),
    ];
    browser.close().await;
    Some(told)
}

/// Moves the cursor over the lanes as a mouse does, then looks at corner after corner.
const MOVES: &str = "(() => {
    const over = document.querySelector('.lanes .over'), box = over.getBoundingClientRect();
    const move = (share) => over.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse', bubbles: true,
        clientX: box.left + 50 + share * (box.width - 60), clientY: box.top + box.height / 2 }));
    const timed = (times, deed) => Array.from({ length: times }, (_, at) => {
        const began = performance.now(); deed(at); return performance.now() - began;
    }).sort((one, other) => one - other);
    timed(50, (at) => move(at / 50));
    const moves = timed(400, (at) => move(at / 400));
    const rows = [...document.querySelectorAll('.rows.corners tbody tr')];
    const zooms = timed(40, (at) => rows[at % rows.length].click());
    return { median: moves[200], slowest: moves[399], zoom: zooms[20] };
})()";
