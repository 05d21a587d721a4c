//! A scripted bot: a gateway connection, REST calls, and the few helpers that tests need.
//! It does what it is told and nothing else, so that tests can let it misbehave.

#![allow(dead_code, reason = "the example uses another part of it than the tests")]

use std::collections::VecDeque;
use std::io::Read;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use standin::StandIn;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// `GUILDS`, `GUILD_MESSAGES`, `DIRECT_MESSAGES`.
pub(crate) const PLAIN: u64 = 1 | 1 << 9 | 1 << 12;
/// Plus `MESSAGE_CONTENT`.
pub(crate) const WITH_CONTENT: u64 = PLAIN | 1 << 15;
/// Nothing that is waited for takes longer.
const PATIENCE: Duration = Duration::from_secs(10);

/// The REST side.
#[derive(Clone)]
pub(crate) struct Rest {
    client: reqwest::Client,
    base: String,
    token: String,
    pub(crate) application: String,
}

/// The gateway side.
pub(crate) struct Gateway {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    pub(crate) sequence: u64,
    pub(crate) session: String,
    waiting: VecDeque<Value>,
}

/// Both.
pub(crate) struct Bot {
    pub(crate) rest: Rest,
    pub(crate) gateway: Gateway,
}

impl Bot {
    /// Identifies and registers commands.
    pub(crate) async fn start(discord: &StandIn, intents: u64, commands: Value) -> Self {
        let rest = Rest::new(discord);
        let gateway = Gateway::identify(&rest, intents, false).await;
        let (status, body) = rest.put_commands(commands).await;
        assert_eq!(status, 200, "{body}");
        discord.wait_for_bot().await.unwrap();
        Self { rest, gateway }
    }

    /// The next interaction.
    pub(crate) async fn interaction(&mut self) -> Value {
        self.gateway.event("INTERACTION_CREATE").await
    }

    /// Takes the next interaction and answers it.
    pub(crate) async fn answer(&mut self, callback: Value) -> Value {
        let interaction = self.interaction().await;
        let (status, body) = self.rest.respond(&interaction, callback).await;
        assert!(status < 300, "{status} {body}");
        interaction
    }
}

impl Rest {
    pub(crate) fn new(discord: &StandIn) -> Self {
        let client = reqwest::Client::builder()
            .user_agent("DiscordBot (https://example.invalid/bot, 0.0.0)")
            .build()
            .unwrap();
        Self {
            client,
            base: discord.http_base(),
            token: discord.token().to_owned(),
            application: discord.application_id().to_string(),
        }
    }

    /// A request below `/api/v10`.
    pub(crate) async fn call(&self, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        let mut request = self.request(method, path);
        if let Some(body) = body {
            request = request.json(&body);
        }
        finish(request).await
    }

    /// A request with files.
    pub(crate) async fn upload(
        &self,
        method: &str,
        path: &str,
        body: Value,
        files: &[(&str, &[u8])],
    ) -> (u16, Value) {
        let mut form = reqwest::multipart::Form::new().text("payload_json", body.to_string());
        for (number, (name, bytes)) in files.iter().enumerate() {
            let part = reqwest::multipart::Part::bytes(bytes.to_vec()).file_name((*name).to_owned());
            form = form.part(format!("files[{number}]"), part);
        }
        finish(self.request(method, path).multipart(form)).await
    }

    fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        self.client
            .request(method, format!("{}/api/v10{path}", self.base))
            .header("authorization", format!("Bot {}", self.token))
    }

    /// A plain download or page request.
    pub(crate) async fn get(&self, url: &str) -> reqwest::Result<reqwest::Response> {
        self.client.get(url).send().await
    }

    /// A request of the page.
    pub(crate) fn page(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    pub(crate) async fn put_commands(&self, commands: Value) -> (u16, Value) {
        self.call(
            "PUT",
            &format!("/applications/{}/commands", self.application),
            Some(commands),
        )
        .await
    }

    /// The first response to an interaction.
    pub(crate) async fn respond(&self, interaction: &Value, callback: Value) -> (u16, Value) {
        self.call("POST", &callback_path(interaction), Some(callback))
            .await
    }

    /// The path of `@original`.
    pub(crate) fn original(&self, interaction: &Value) -> String {
        format!("{}/messages/@original", self.hook(interaction))
    }

    /// The path of follow-ups.
    pub(crate) fn hook(&self, interaction: &Value) -> String {
        format!(
            "/webhooks/{}/{}",
            self.application,
            interaction["token"].as_str().unwrap()
        )
    }

    pub(crate) async fn edit(&self, interaction: &Value, body: Value) -> (u16, Value) {
        self.call("PATCH", &self.original(interaction), Some(body)).await
    }
}

pub(crate) fn callback_path(interaction: &Value) -> String {
    let field = |key: &str| interaction[key].as_str().unwrap().to_owned();
    format!("/interactions/{}/{}/callback", field("id"), field("token"))
}

async fn finish(request: reqwest::RequestBuilder) -> (u16, Value) {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let bytes = response.bytes().await.unwrap();
    (status, serde_json::from_slice(&bytes).unwrap_or_default())
}

impl Gateway {
    /// Connects and reads HELLO.
    pub(crate) async fn connect(rest: &Rest) -> Self {
        let (_, body) = rest.call("GET", "/gateway", None).await;
        let url = format!("{}/?v=10", body["url"].as_str().unwrap());
        let (socket, _) = connect_async(url).await.unwrap();
        let mut gateway = Self {
            socket,
            sequence: 0,
            session: String::new(),
            waiting: VecDeque::new(),
        };
        let hello = gateway.receive().await.unwrap();
        assert_eq!(hello["op"], 10);
        assert!(hello["d"]["heartbeat_interval"].as_u64().unwrap() > 0);
        gateway
    }

    /// Connects, identifies and reads READY.
    pub(crate) async fn identify(rest: &Rest, intents: u64, compress: bool) -> Self {
        let mut gateway = Self::connect(rest).await;
        gateway.send_identify(rest, intents, compress).await;
        let ready = gateway.event("READY").await;
        gateway.session = ready["session_id"].as_str().unwrap().to_owned();
        gateway
    }

    pub(crate) async fn send_identify(&mut self, rest: &Rest, intents: u64, compress: bool) {
        let properties = json!({"os": "linux", "browser": "scripted", "device": "scripted"});
        let token = format!("Bot {}", rest.token);
        let data = json!({
            "token": token, "intents": intents, "compress": compress, "properties": properties, "shard": [0, 1],
        });
        self.send(json!({"op": 2, "d": data})).await;
    }

    pub(crate) async fn send_resume(&mut self, rest: &Rest, session: &str, sequence: u64) {
        let data = json!({"token": rest.token, "session_id": session, "seq": sequence});
        self.send(json!({"op": 6, "d": data})).await;
    }

    pub(crate) async fn send(&mut self, payload: Value) {
        self.socket
            .send(Message::Text(payload.to_string().into()))
            .await
            .unwrap();
    }

    /// The next payload; the close code where the connection ended (0: without a close frame).
    pub(crate) async fn receive(&mut self) -> Result<Value, u16> {
        loop {
            let message = tokio::time::timeout(PATIENCE, self.socket.next())
                .await
                .expect("a payload in time");
            let payload: Value = match message {
                Some(Ok(Message::Text(text))) => serde_json::from_str(text.as_str()).unwrap(),
                Some(Ok(Message::Binary(bytes))) => {
                    let mut text = String::new();
                    flate2::read::ZlibDecoder::new(&bytes[..])
                        .read_to_string(&mut text)
                        .unwrap();
                    serde_json::from_str(&text).unwrap()
                }
                Some(Ok(Message::Close(frame))) => return Err(frame.map_or(0, |frame| frame.code.into())),
                Some(Ok(_)) => continue,
                Some(Err(_)) | None => return Err(0),
            };
            if let Some(sequence) = payload["s"].as_u64() {
                self.sequence = sequence;
            }
            return Ok(payload);
        }
    }

    /// The next event of that name; others are kept for later calls. Heartbeats that are asked for are sent.
    pub(crate) async fn event(&mut self, name: &str) -> Value {
        if let Some(at) = self.waiting.iter().position(|payload| payload["t"] == name) {
            return self.waiting.remove(at).unwrap()["d"].take();
        }
        loop {
            let mut payload = self
                .receive()
                .await
                .unwrap_or_else(|code| panic!("closed with {code}"));
            if payload["op"] == 1 {
                self.send(json!({"op": 1, "d": self.sequence})).await;
            } else if payload["t"] == name {
                return payload["d"].take();
            } else {
                self.waiting.push_back(payload);
            }
        }
    }

    /// The next payload with this opcode.
    pub(crate) async fn opcode(&mut self, op: u64) -> Value {
        loop {
            let payload = self
                .receive()
                .await
                .unwrap_or_else(|code| panic!("closed with {code}"));
            if payload["op"] == op {
                return payload;
            }
        }
    }

    /// Closes the connection with a code.
    pub(crate) async fn close(mut self, code: u16) {
        use tokio_tungstenite::tungstenite::protocol::CloseFrame;
        let frame = CloseFrame {
            code: code.into(),
            reason: "".into(),
        };
        self.socket.close(Some(frame)).await.unwrap();
    }
}

/// A PNG that shows something: a gradient of this size.
pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(width, height, |x, y| {
        let shade = |part: u32, whole: u32| u8::try_from(part * 255 / whole.max(1)).unwrap();
        image::Rgb([shade(x, width), 90, shade(y, height)])
    });
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A slash command with these options.
pub(crate) fn command(name: &str, options: impl Into<Value>) -> Value {
    json!({"name": name, "type": 1, "description": format!("The {name} command"), "options": options.into()})
}
