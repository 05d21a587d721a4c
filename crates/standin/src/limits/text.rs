//! Limits of contents, embeds and autocomplete choices.
//! The sum over all embeds of a message counts as well as each part.

use serde_json::Value;

use super::Findings;
use crate::json::{integer, list, text};

/// The longest content of a message.
const CONTENT: usize = 2000;
/// The most characters of all embeds of a message together.
const EMBEDS: usize = 6000;

fn length(value: &Value, key: &str) -> usize {
    text(value, key).chars().count()
}

pub(super) fn check(data: &Value, at: &str, findings: &mut Findings) {
    let content = length(data, "content");
    if content > CONTENT {
        findings.broken(
            format!("{at}/content"),
            format!("{content} characters, at most {CONTENT}"),
        );
    }
    let embeds = list(data, "embeds");
    let total: usize = embeds.iter().map(weight).sum();
    if total > EMBEDS {
        let what = format!("{total} characters in all embeds together, at most {EMBEDS}");
        findings.broken(format!("{at}/embeds"), what);
    }
    for (number, embed) in embeds.iter().enumerate() {
        let pictures = ["image", "thumbnail", "video"]
            .iter()
            .any(|key| crate::json::present(embed, key));
        if weight(embed) == 0 && !pictures {
            findings.broken(format!("{at}/embeds/{number}"), "the embed is empty");
        }
        for (field_number, field) in list(embed, "fields").iter().enumerate() {
            for key in ["name", "value"] {
                if text(field, key).trim().is_empty() {
                    let path = format!("{at}/embeds/{number}/fields/{field_number}/{key}");
                    findings.broken(path, "this field is required");
                }
            }
        }
    }
}

/// The characters of an embed that count towards the sum.
fn weight(embed: &Value) -> usize {
    let inside = |part: &str, key: &str| embed.get(part).map_or(0, |it| length(it, key));
    let fields: usize = list(embed, "fields")
        .iter()
        .map(|field| length(field, "name") + length(field, "value"))
        .sum();
    let own = length(embed, "title") + length(embed, "description");
    own + inside("footer", "text") + inside("author", "name") + fields
}

/// A new message needs a content, an embed, a file, components, a sticker or a poll.
pub(super) fn not_empty(data: &Value, at: &str, has_files: bool, findings: &mut Findings) {
    let something = !text(data, "content").trim().is_empty()
        || has_files
        || ["embeds", "components", "sticker_ids"]
            .iter()
            .any(|key| !list(data, key).is_empty())
        || crate::json::present(data, "poll")
        || crate::json::present(data, "message_reference") && integer_type(data) == Some(1);
    if !something {
        findings.broken(format!("{at}/content"), "the message is empty");
    }
}

fn integer_type(data: &Value) -> Option<i64> {
    data.get("message_reference")
        .and_then(|reference| integer(reference, "type"))
}

/// Autocomplete choices: at most 25, with names of 1 to 100 characters and values of at most 100.
pub(super) fn choices(data: &Value, findings: &mut Findings) {
    let choices = list(data, "choices");
    if choices.len() > 25 {
        findings.broken("/data/choices", format!("{} choices, at most 25", choices.len()));
    }
    for (number, choice) in choices.iter().enumerate() {
        let name = length(choice, "name");
        if !(1..=100).contains(&name) {
            findings.broken(
                format!("/data/choices/{number}/name"),
                format!("{name} characters, 1 to 100"),
            );
        }
        if length(choice, "value") > 100 {
            findings.broken(
                format!("/data/choices/{number}/value"),
                "more than 100 characters",
            );
        }
    }
}
