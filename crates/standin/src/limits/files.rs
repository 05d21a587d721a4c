//! Rules of multipart bodies: names and sizes of parts, attachments that name them, pictures that decode.
//! A picture that is blank is refused too: nobody sends one on purpose.

use std::io::Cursor;

use serde_json::Value;

use super::Findings;
use crate::json::{self, list, text};
use crate::rest::{Body, Part};

/// The largest request.
const REQUEST_BYTES: usize = 25 << 20;
/// Real snowflakes are larger than this; the ids of new attachments are small numbers.
const SMALLEST_SNOWFLAKE: u64 = 1 << 22;
/// Pictures with more pixels than this are not decoded to look for blankness.
const MOST_PIXELS: u64 = 40_000_000;

pub(super) fn check(data: &Value, at: &str, body: &Body, findings: &mut Findings) {
    if body.size > REQUEST_BYTES {
        findings.broken(
            at,
            format!("the request has {} bytes, at most {REQUEST_BYTES}", body.size),
        );
    }
    if body.parts.len() > 10 {
        findings.broken(at, format!("{} files, at most 10", body.parts.len()));
    }
    for part in &body.parts {
        check_part(part, findings);
    }
    for (number, attachment) in list(data, "attachments").iter().enumerate() {
        let Some(id) = json::id(attachment, "id") else {
            continue;
        };
        if id.0 >= SMALLEST_SNOWFLAKE {
            continue;
        }
        if !body.parts.iter().any(|part| part.number() == Some(id.0)) {
            findings.broken(
                format!("{at}/attachments/{number}"),
                format!("there is no part files[{id}]"),
            );
        }
        if text(attachment, "description").is_empty() {
            findings
                .odd
                .push("a file is sent without a description (alt text)".to_owned());
        }
        if text(attachment, "description").chars().count() > 1024 {
            findings.broken(
                format!("{at}/attachments/{number}/description"),
                "more than 1024 characters",
            );
        }
    }
    let mut named = Vec::new();
    addresses(data, at, &mut named);
    for (path, filename) in named {
        if !body
            .parts
            .iter()
            .any(|part| part.filename.as_deref() == Some(filename))
        {
            findings.broken(
                path,
                format!("attachment://{filename} names no file of this request"),
            );
        }
    }
}

/// Every `attachment://name` of a body, with where it is.
fn addresses<'a>(value: &'a Value, at: &str, named: &mut Vec<(String, &'a str)>) {
    if let Some(filename) = value.as_str().and_then(|text| text.strip_prefix("attachment://")) {
        named.push((at.to_owned(), filename));
    } else if let Some(object) = value.as_object() {
        for (key, field) in object {
            addresses(field, &format!("{at}/{key}"), named);
        }
    } else if let Some(elements) = value.as_array() {
        for (number, element) in elements.iter().enumerate() {
            addresses(element, &format!("{at}/{number}"), named);
        }
    }
}

fn check_part(part: &Part, findings: &mut Findings) {
    let path = format!("/{}", part.name);
    if part.number().is_none() {
        findings.broken(&path, "a file part is named files[n]");
    }
    let filename = part.filename.as_deref().unwrap_or_default();
    if filename.is_empty() {
        findings.broken(&path, "the part has no file name");
    } else if crate::cdn::safe_name(filename) != filename {
        findings
            .odd
            .push(format!("file name {filename:?} will be changed"));
    }
    if part.bytes.is_empty() {
        findings.broken(&path, "the file is empty");
    }
    let claims =
        part.content_type.as_deref() == Some("image/png") || filename.to_ascii_lowercase().ends_with(".png");
    if claims && let Err(what) = picture(&part.bytes) {
        findings.broken(&path, what);
    }
}

/// Whether bytes are a PNG that shows something.
fn picture(bytes: &[u8]) -> Result<(), String> {
    let reader = image::ImageReader::with_format(Cursor::new(bytes), image::ImageFormat::Png);
    let (width, height) = reader
        .into_dimensions()
        .map_err(|error| format!("not a PNG: {error}"))?;
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Ok(());
    }
    let decoded = image::load_from_memory_with_format(bytes, image::ImageFormat::Png)
        .map_err(|error| format!("the PNG does not decode: {error}"))?
        .into_rgba8();
    let mut pixels = decoded.pixels();
    let first = pixels.next();
    if width * height > 1 && pixels.all(|pixel| Some(pixel) == first) {
        return Err("the picture is blank: every pixel is the same".to_owned());
    }
    Ok(())
}
