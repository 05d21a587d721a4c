//! Whoever sends slowly, stands still or takes nothing is left after a while, on every route there is.

use std::net::SocketAddr;
use std::time::Duration;

use futures_util::future::join_all;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};

use super::routes::{Route, routes};
use super::{Site, Who};

/// A request takes a second at most; a body, an answer, an upload and an export the multiples of it that the documents name.
const HURRIED: [(&str, &str); 1] = [("PACENOTE__WEB__REQUEST_SECONDS", "1")];
/// Far more than any of them may take.
const FAR_TOO_LONG: Duration = Duration::from_secs(240);

struct Slow {
    address: SocketAddr,
    cookie: String,
}

impl Slow {
    async fn at(site: &Site) -> Self {
        let Who::Signed(cookie) = site.sign_in("alice").await else {
            unreachable!()
        };
        let host = site.address.trim_start_matches("http://").trim_end_matches('/');
        Self {
            address: host.parse().unwrap(),
            cookie,
        }
    }

    /// The head of a request, up to the line that says how long its body is.
    fn head(&self, route: &Route) -> String {
        let Self { address, cookie } = self;
        let more = if route.path == "api/uploads" {
            "?name=slow.csv"
        } else {
            ""
        };
        format!(
            "{} /{}{more} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nCookie: {cookie}\r\n\
             Content-Type: application/json\r\n",
            route.method, route.path
        )
    }
}

/// Every route at once; which of them are not left in time.
async fn none_waits<F: Future<Output = ()>>(ends: impl Iterator<Item = (String, F)>) {
    let ends = ends.map(|(name, end)| async move {
        let ended = tokio::time::timeout(FAR_TOO_LONG, end).await;
        (name, ended.is_ok())
    });
    let waits: Vec<String> = join_all(ends)
        .await
        .into_iter()
        .filter_map(|(name, has_ended)| (!has_ended).then_some(name))
        .collect();
    assert!(waits.is_empty(), "these wait for ever: {waits:?}");
}

fn name(route: &Route) -> String {
    format!("{} {}", route.method, route.path)
}

/// Listens for as long as something is said, so that an answer is never what keeps a connection.
async fn listened_to(mut connection: impl tokio::io::AsyncRead + Unpin) {
    let mut heard = Vec::new();
    // A connection that breaks off has ended too.
    drop(connection.read_to_end(&mut heard).await);
}

#[tokio::test]
async fn a_head_that_never_ends_is_not_waited_for_on_any_route() {
    let site = Site::start_with(&HURRIED).await;
    let slow = &Slow::at(&site).await;
    let ends = routes().into_iter().map(|route| {
        let end = {
            let head = slow.head(&route);
            async move {
                let (reader, mut writer) = TcpStream::connect(slow.address).await.unwrap().into_split();
                let mut beat = tokio::time::interval(Duration::from_millis(50));
                // Letter by letter, then a header that never ends.
                let writing = async {
                    for letter in head.bytes().chain(*b"X-Never: ").chain(std::iter::repeat(b'x')) {
                        beat.tick().await;
                        if writer.write_all(&[letter]).await.is_err() {
                            break;
                        }
                    }
                };
                tokio::select! { () = writing => {}, () = listened_to(reader) => {} }
            }
        };
        (name(&route), end)
    });
    none_waits(ends).await;
    site.sign_in("alice").await;
    site.end().await;
}

/// A file that breaks off, a body that never comes.
#[tokio::test]
async fn a_body_that_stands_still_is_not_waited_for_on_any_route() {
    let site = Site::start_with(&HURRIED).await;
    let slow = &Slow::at(&site).await;
    let ends = written(slow, |mut writer| async move {
        if writer.write_all(b"{").await.is_err() {
            return;
        }
        std::future::pending::<()>().await;
    });
    none_waits(ends).await;
    // One of them was to sign out; whoever comes next is served.
    site.sign_in("alice").await;
    site.end().await;
}

/// A letter now and then, for as long as somebody listens: each piece comes in time, all of it never.
#[tokio::test]
async fn a_body_that_trickles_in_is_not_waited_for_on_any_route() {
    let site = Site::start_with(&HURRIED).await;
    let slow = &Slow::at(&site).await;
    let ends = written(slow, |mut writer| async move {
        let mut beat = tokio::time::interval(Duration::from_millis(100));
        loop {
            beat.tick().await;
            if writer.write_all(b" ").await.is_err() {
                return;
            }
        }
    });
    none_waits(ends).await;
    site.sign_in("alice").await;
    site.end().await;
}

/// Requests whose body is written so; each ends when nothing more is said to it.
fn written<F: Future<Output = ()>>(
    slow: &Slow,
    write: impl Fn(tokio::net::tcp::OwnedWriteHalf) -> F + Copy,
) -> impl Iterator<Item = (String, impl Future<Output = ()>)> {
    routes()
        .into_iter()
        .filter(|route| !is_kept_open(route))
        .map(move |route| {
            let head = format!("{}Content-Length: 60000\r\n\r\n", slow.head(&route));
            let end = async move {
                let (reader, mut writer) = TcpStream::connect(slow.address).await.unwrap().into_split();
                writer.write_all(head.as_bytes()).await.unwrap();
                // The halves are kept until the other side ends it.
                let writing = async {
                    write(writer).await;
                    std::future::pending::<()>().await;
                };
                tokio::select! { () = writing => {}, () = listened_to(reader) => {} }
            };
            (name(&route), end)
        })
}

/// It says something every few seconds for as long as a page is open; these are counted instead.
fn is_kept_open(route: &Route) -> bool {
    route.path == "api/events"
}

/// Asks again and again and reads nothing of what is answered.
#[tokio::test]
async fn whoever_takes_no_answer_loses_the_connection_on_any_route() {
    let site = Site::start_with(&HURRIED).await;
    let slow = &Slow::at(&site).await;
    let routes = routes().into_iter().filter(|route| !is_kept_open(route));
    let ends = routes.map(|route| {
        let request = format!("{}Content-Length: 2\r\n\r\n{{}}", slow.head(&route));
        let end = async move {
            let socket = TcpSocket::new_v4().unwrap();
            socket.set_recv_buffer_size(2048).unwrap();
            let mut connection = socket.connect(slow.address).await.unwrap();
            // Until what was answered and not taken fills everything in between.
            while connection.write_all(request.as_bytes()).await.is_ok() {}
        };
        (name(&route), end)
    });
    none_waits(ends).await;
    site.sign_in("alice").await;
    site.end().await;
}
