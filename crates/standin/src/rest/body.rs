//! Reading a request body: JSON, or multipart with `payload_json` and files.
//! Sizes are capped before and while a body is read.

use std::sync::Arc;

use axum::body::{Body as HttpBody, to_bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use serde_json::Value;

use crate::cdn::Upload;
use crate::json::{self, list, text};

/// Larger bodies are not read: the API takes 25 MiB.
const LARGEST_BYTES: usize = 26 << 20;

/// A body that was read.
#[derive(Debug, Default)]
pub(crate) struct Body {
    pub(crate) json: Value,
    pub(crate) parts: Vec<Part>,
    /// All bytes of JSON and files together.
    pub(crate) size: usize,
}

/// A file of a multipart body.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) filename: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) bytes: Arc<[u8]>,
}

impl Part {
    /// The `n` of `files[n]`.
    pub(crate) fn number(&self) -> Option<u64> {
        self.name.strip_prefix("files[")?.strip_suffix(']')?.parse().ok()
    }
}

impl Body {
    pub(crate) fn has_files(&self) -> bool {
        !self.parts.is_empty()
    }

    /// The files, described as `data.attachments` describes them.
    pub(crate) fn uploads(&self, data: &Value) -> Vec<Upload> {
        let about = |number: Option<u64>| {
            list(data, "attachments")
                .iter()
                .find(|it| json::id(it, "id").map(|id| id.0) == number)
        };
        self.parts
            .iter()
            .map(|part| Upload {
                filename: part.filename.clone().unwrap_or_default(),
                content_type: part
                    .content_type
                    .clone()
                    .filter(|kind| kind != "application/octet-stream"),
                description: about(part.number()).map(|it| text(it, "description").to_owned()),
                bytes: Arc::clone(&part.bytes),
            })
            .collect()
    }
}

/// Reads a body, or says why it cannot be read.
pub(crate) async fn read(request: Request<HttpBody>) -> Result<Body, String> {
    let kind = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if kind.starts_with("multipart/form-data") {
        return read_multipart(request).await;
    }
    let kind = kind.to_owned();
    let bytes = to_bytes(request.into_body(), LARGEST_BYTES)
        .await
        .map_err(|error| format!("the body is too large: {error}"))?;
    if bytes.is_empty() {
        return Ok(Body::default());
    }
    if !kind.starts_with("application/json") {
        return Err(format!("content type {kind:?} instead of application/json"));
    }
    let json = serde_json::from_slice(&bytes).map_err(|error| format!("the body is not JSON: {error}"))?;
    Ok(Body {
        json,
        parts: Vec::new(),
        size: bytes.len(),
    })
}

async fn read_multipart(request: Request<HttpBody>) -> Result<Body, String> {
    let mut multipart = Multipart::from_request(request, &())
        .await
        .map_err(|error| error.body_text())?;
    let mut body = Body::default();
    let mut seen = false;
    while let Some(field) = multipart.next_field().await.map_err(|error| error.body_text())? {
        let name = field.name().unwrap_or_default().to_owned();
        let filename = field.file_name().map(str::to_owned);
        let content_type = field.content_type().map(str::to_owned);
        let bytes = field.bytes().await.map_err(|error| error.body_text())?;
        body.size += bytes.len();
        if body.size > LARGEST_BYTES {
            return Err("the body is too large".to_owned());
        }
        if name == "payload_json" {
            seen = true;
            body.json = serde_json::from_slice(&bytes)
                .map_err(|error| format!("payload_json is not JSON: {error}"))?;
        } else {
            body.parts.push(Part {
                name,
                filename,
                content_type,
                bytes: Arc::from(&*bytes),
            });
        }
    }
    if seen {
        Ok(body)
    } else {
        Err("multipart without payload_json".to_owned())
    }
}
