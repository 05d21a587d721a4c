//! The pages' files, compiled in. Nothing is ever read from a folder.

use std::io::Write as _;
use std::sync::LazyLock;

use axum::Router;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};

use super::dashboard::Dashboard;

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";

/// The pages are one file: its script draws what the address asks for.
const PAGES: [&str; 9] = [
    "/",
    "/enter",
    "/session",
    "/compare",
    "/corner",
    "/upload",
    "/mine",
    "/shared",
    "/leaderboard",
];

macro_rules! file {
    ($name:literal, $kind:expr) => {
        (
            concat!("/assets/", $name),
            $kind,
            include_bytes!(concat!("../../assets/dashboard/", $name)) as &[u8],
        )
    };
}

macro_rules! font {
    ($name:literal) => {
        (
            concat!("/assets/", $name),
            "font/ttf",
            include_bytes!(concat!("../../assets/fonts/", $name)) as &[u8],
        )
    };
}

const FILES: [(&str, &str, &[u8]); 21] = [
    file!("api.js", SCRIPT),
    file!("app.js", SCRIPT),
    file!("ask.js", SCRIPT),
    file!("compare.js", SCRIPT),
    file!("corner.js", SCRIPT),
    file!("dom.js", SCRIPT),
    file!("enter.js", SCRIPT),
    file!("garage.js", SCRIPT),
    file!("lanes.js", SCRIPT),
    file!("leaderboard.js", SCRIPT),
    file!("live.js", SCRIPT),
    file!("mine.js", SCRIPT),
    file!("say.js", SCRIPT),
    file!("session.js", SCRIPT),
    file!("shared.js", SCRIPT),
    file!("track.js", SCRIPT),
    file!("upload.js", SCRIPT),
    file!("icon.svg", "image/svg+xml"),
    file!("style.css", STYLE),
    font!("SofiaSansSemiCondensed-SemiBold.ttf"),
    font!("SofiaSansSemiCondensed-ExtraBold.ttf"),
];

const PAGE: &[u8] = include_bytes!("../../assets/dashboard/index.html");

/// The file that every page is, for an address that is none: its script says so.
pub(super) fn page() -> impl IntoResponse {
    ([(CONTENT_TYPE, HTML)], PAGE)
}

/// A file as it is sent.
struct File {
    path: &'static str,
    kind: &'static str,
    plain: &'static [u8],
    packed: Vec<u8>,
    etag: String,
}

static PACKED: LazyLock<Vec<File>> = LazyLock::new(|| {
    let pages = PAGES.map(|path| (path, HTML, PAGE));
    pages
        .into_iter()
        .chain(FILES)
        .map(|(path, kind, plain)| File {
            path,
            kind,
            plain,
            packed: packed(plain),
            etag: etag(plain),
        })
        .collect()
});

/// Smaller; empty where that fails, then the file is sent as it is.
fn packed(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(plain).and_then(|()| encoder.finish());
    written.unwrap_or_default()
}

fn etag(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    let hex: String = hash.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{hex}\"")
}

pub(super) fn router() -> Router<Dashboard> {
    PACKED.iter().fold(Router::new(), |router, file| {
        router.route(
            file.path,
            get(move |headers: HeaderMap| async move { send(file, &headers) }),
        )
    })
}

fn send(file: &'static File, asked: &HeaderMap) -> Response {
    let text = |name| {
        asked
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    let etag = HeaderValue::from_str(&file.etag);
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(file.kind));
    // Asked for again each time, sent again only where it is another.
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(etag) = etag {
        headers.insert(ETAG, etag);
    }
    if text(IF_NONE_MATCH).is_some_and(|known| known.contains(&file.etag)) {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    let takes_packed = text(ACCEPT_ENCODING).is_some_and(|encodings| encodings.contains("gzip"));
    if takes_packed && !file.packed.is_empty() {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        return (headers, file.packed.as_slice()).into_response();
    }
    (headers, file.plain).into_response()
}
