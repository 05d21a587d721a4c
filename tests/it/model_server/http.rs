//! The wire: one request a connection, an answer written as the play wants it.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::play::{Answer, Play};
use super::shape::Shape;
use super::{Received, State, contract};

pub(super) async fn serve(mut stream: TcpStream, state: Arc<State>) {
    let Some((head, body)) = read_request(&mut stream).await else {
        return;
    };
    let path = head.split_whitespace().nth(1).unwrap_or_default().to_owned();
    let header = |name: &str| {
        head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
        })
    };
    let body: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    contract::check_request(&path, &body);
    let (play, shape) = *state.play.lock().unwrap();
    let shape = if path.ends_with("/chat/completions") {
        Shape::BareChat
    } else {
        shape
    };
    let answer = play.answer(&body);
    let (status, extra, text, usage) = written(play, shape, &body, &answer);
    if status == 200 && !matches!(play, Play::HalfABody) {
        contract::check_answer(&path, &serde_json::from_str(&text).unwrap());
    } else if status != 200 && text.starts_with('{') {
        contract::check_error(&serde_json::from_str(&text).unwrap());
    }
    state.requests.lock().unwrap().push(Received {
        path,
        token: header("authorization")
            .and_then(|value| value.strip_prefix("Bearer ").map(str::to_owned))
            .unwrap_or_default(),
        body,
        usage,
    });
    let kind = if text.starts_with('<') {
        "text/html"
    } else {
        "application/json"
    };
    let head = format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n{extra}connection: close\r\n\r\n",
        text.len()
    );
    // The client may hang up whenever it wants.
    let _gone = write_answer(&mut stream, play, &head, &text).await;
}

async fn write_answer(stream: &mut TcpStream, play: Play, head: &str, text: &str) -> std::io::Result<()> {
    stream.write_all(head.as_bytes()).await?;
    match play {
        Play::HalfABody => stream.write_all(&text.as_bytes()[..text.len() / 2]).await?,
        Play::SlowDrip => {
            for byte in text.as_bytes() {
                stream.write_all(&[*byte]).await?;
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
        _ => stream.write_all(text.as_bytes()).await?,
    }
    stream.shutdown().await
}

/// Status, further headers, body, and what was counted.
fn written(
    play: Play,
    shape: Shape,
    request: &Value,
    answer: &Answer,
) -> (u16, &'static str, String, Option<(u64, u64)>) {
    let envelope = |code: u64, message: &str| {
        json!({ "success": false, "errors": [{ "code": code, "message": message }], "messages": [], "result": null })
            .to_string()
    };
    match play {
        Play::DayUsedUp => (429, "", envelope(3036, "you have used up your daily free allocation"), None),
        Play::Busy => (429, "retry-after: 1\r\n", envelope(3040, "Capacity temporarily exceeded, please try again."), None),
        Play::Gone => (
            410,
            "",
            json!({ "error": { "code": "model_gone", "message": "AiError: 5028: This model was deprecated on 2026-05-30" } }).to_string(),
            None,
        ),
        Play::WrongToken => (401, "", envelope(10000, "Authentication error"), None),
        Play::HtmlError => (502, "", "<html><body><h1>502 Bad Gateway</h1></body></html>".to_owned(), None),
        _ => {
            let read = request["messages"].to_string().len() / 4;
            let counted = answer.text.len() + answer.thinking.len();
            let usage = (read as u64, (counted / 4 + 1) as u64);
            (200, "", shape.wrap(answer, usage).to_string(), Some(usage))
        }
    }
}

/// Head and body of a request; `None` where the client went away.
async fn read_request(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let mut part = [0_u8; 8192];
    loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..at]).into_owned();
            let length: usize = head
                .lines()
                .find_map(|line| {
                    line.to_ascii_lowercase()
                        .strip_prefix("content-length:")?
                        .trim()
                        .parse()
                        .ok()
                })
                .unwrap_or(0);
            if bytes.len() >= at + 4 + length {
                return Some((head, bytes[at + 4..at + 4 + length].to_vec()));
            }
        }
        match stream.read(&mut part).await {
            Ok(n) if n > 0 => bytes.extend_from_slice(&part[..n]),
            _ => return None,
        }
    }
}
