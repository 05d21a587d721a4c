//! Uploaded files and their signed, expiring addresses.
//!
//! The signature is a keyed hash under a key that lives as long as the stand-in; an address that was
//! altered, made up or has expired answers 404, as Discord's do.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use serde_json::{Value, json};

use crate::id::Id;
use crate::json::put;

/// One uploaded file before it is stored.
#[derive(Debug, Clone)]
pub(crate) struct Upload {
    pub(crate) filename: String,
    pub(crate) content_type: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) bytes: Arc<[u8]>,
}

/// A stored file.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) bytes: Arc<[u8]>,
    pub(crate) content_type: String,
}

/// The store of files by path, and the key of the signatures.
#[derive(Debug, Default)]
pub(crate) struct Cdn {
    files: BTreeMap<String, File>,
    key: RandomState,
}

/// When an address was made and how long it is good for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lease {
    pub(crate) issued_s: u64,
    pub(crate) expires_s: u64,
}

impl Cdn {
    /// Stores a file and returns its attachment object. `folder` is `attachments/<channel>` or
    /// `ephemeral-attachments/<application>`, `base` the address of the server.
    pub(crate) fn store(&mut self, base: &str, folder: &str, id: Id, upload: &Upload, lease: Lease) -> Value {
        let filename = safe_name(&upload.filename);
        let path = format!("/{folder}/{id}/{filename}");
        let content_type = upload
            .content_type
            .clone()
            .unwrap_or_else(|| content_type_of(&filename).to_owned());
        let url = format!("{base}{}", self.address(&path, lease));
        let mut object = json!({
            "id": id, "filename": filename, "size": upload.bytes.len(), "url": url, "proxy_url": url,
            "content_type": content_type,
        });
        if let Some((width, height)) = png_size(&upload.bytes) {
            put(&mut object, "width", width);
            put(&mut object, "height", height);
        }
        if let Some(description) = upload.description.as_deref().filter(|text| !text.is_empty()) {
            put(&mut object, "description", description);
        }
        if folder.starts_with("ephemeral") {
            put(&mut object, "ephemeral", true);
        }
        if filename != upload.filename {
            put(&mut object, "title", upload.filename.clone());
        }
        self.files.insert(
            path,
            File {
                bytes: Arc::clone(&upload.bytes),
                content_type,
            },
        );
        object
    }

    /// The path and query of a fresh address for a stored path.
    fn address(&self, path: &str, lease: Lease) -> String {
        let Lease { issued_s, expires_s } = lease;
        let signature = self.sign(path, expires_s);
        format!("{path}?ex={expires_s:x}&is={issued_s:x}&hm={signature}&")
    }

    fn sign(&self, path: &str, expires_s: u64) -> String {
        let high = self.key.hash_one((path, expires_s, 1_u8));
        let low = self.key.hash_one((path, expires_s, 2_u8));
        format!("{high:016x}{low:016x}")
    }

    /// The file behind a path and query, if the address is genuine and has not expired at `now_s`.
    pub(crate) fn fetch(&self, path: &str, query: &str, now_s: u64) -> Option<&File> {
        let field = |name: &str| {
            query
                .split('&')
                .find_map(|pair| pair.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')))
        };
        let expires_s = field("ex").and_then(|digits| u64::from_str_radix(digits, 16).ok())?;
        let genuine = field("hm").is_some_and(|given| given == self.sign(path, expires_s));
        if genuine && expires_s >= now_s {
            self.files.get(path)
        } else {
            None
        }
    }

    /// An attachment object with a fresh address, as Discord gives when a message is fetched again.
    pub(crate) fn refresh(&self, base: &str, attachment: &mut Value, lease: Lease) {
        let url = crate::json::text(attachment, "url");
        let Some(path) = url.strip_prefix(base).and_then(|rest| rest.split('?').next()) else {
            return;
        };
        let fresh = format!("{base}{}", self.address(path, lease));
        put(attachment, "proxy_url", fresh.clone());
        put(attachment, "url", fresh);
    }
}

/// The name under which a file is stored: letters, digits, `-`, `_` and `.`; anything else becomes `_`.
pub(crate) fn safe_name(name: &str) -> String {
    let cleaned: String = name
        .chars()
        .take(128)
        .map(|sign| {
            if sign.is_ascii_alphanumeric() || "-_.".contains(sign) {
                sign
            } else {
                '_'
            }
        })
        .collect();
    if cleaned.trim_matches('.').is_empty() {
        "file".to_owned()
    } else {
        cleaned
    }
}

/// Width and height from the header of a PNG file.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return None;
    }
    let number = |from: usize| {
        let four: [u8; 4] = bytes.get(from..from + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(four))
    };
    Some((number(16)?, number(20)?))
}

fn content_type_of(filename: &str) -> &'static str {
    let extension = filename
        .rsplit('.')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    match extension.as_str() {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "log" => "text/plain; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "zip" => "application/zip",
        "gz" => "application/gzip",
        _ => "application/octet-stream",
    }
}
