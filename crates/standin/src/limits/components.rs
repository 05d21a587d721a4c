//! Limits of message components and modals.
//! Rows, buttons, menus, unique `custom_id`s, and the flag for messages made of components only.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Findings;
use crate::json::{integer, list, present, text};
use crate::message::COMPONENTS_V2;

/// The most components of a message, counted with everything inside.
const MOST: usize = 40;

pub(super) fn check(data: &Value, at: &str, findings: &mut Findings) {
    let components = list(data, "components");
    let modern = integer(data, "flags").unwrap_or(0) & COMPONENTS_V2 != 0;
    if modern {
        for key in ["content", "embeds"] {
            let used = !text(data, key).is_empty() || !list(data, key).is_empty();
            if used {
                findings.broken(
                    format!("{at}/{key}"),
                    "not allowed in a message of components only",
                );
            }
        }
    } else if components.len() > 5 {
        findings.broken(
            format!("{at}/components"),
            format!("{} rows, at most 5", components.len()),
        );
    }
    let mut seen = Seen::default();
    for (number, component) in components.iter().enumerate() {
        let path = format!("{at}/components/{number}");
        if !modern && integer(component, "type") != Some(1) {
            findings.broken(&path, "the outermost components are action rows");
        }
        walk(component, &path, &mut seen, findings);
    }
    if seen.count > MOST {
        findings.broken(
            format!("{at}/components"),
            format!("{} components, at most {MOST}", seen.count),
        );
    }
}

/// What was met so far in one message.
#[derive(Default)]
struct Seen {
    custom_ids: BTreeSet<String>,
    count: usize,
}

fn walk(component: &Value, at: &str, seen: &mut Seen, findings: &mut Findings) {
    seen.count += 1;
    if present(component, "custom_id") {
        let id = text(component, "custom_id");
        if !seen.custom_ids.insert(id.to_owned()) {
            findings.broken(
                format!("{at}/custom_id"),
                format!("custom_id {id:?} is used twice"),
            );
        }
        let length = id.chars().count();
        if !(1..=100).contains(&length) {
            findings.broken(
                format!("{at}/custom_id"),
                format!("{length} characters, 1 to 100"),
            );
        }
    }
    match integer(component, "type") {
        Some(1) => row(component, at, findings),
        Some(2) => button(component, at, findings),
        Some(3) => menu(component, at, findings),
        _ => {}
    }
    for (number, child) in list(component, "components").iter().enumerate() {
        walk(child, &format!("{at}/components/{number}"), seen, findings);
    }
    if let Some(accessory) = component.get("accessory") {
        walk(accessory, &format!("{at}/accessory"), seen, findings);
    }
}

fn row(component: &Value, at: &str, findings: &mut Findings) {
    let inside = list(component, "components");
    let buttons = inside
        .iter()
        .filter(|child| integer(child, "type") == Some(2))
        .count();
    if inside.is_empty() {
        findings.broken(at, "the row is empty");
    }
    if buttons > 5 {
        findings.broken(at, format!("{buttons} buttons in a row, at most 5"));
    }
    if inside.len() > buttons && inside.len() > 1 {
        findings.broken(at, "a row holds up to five buttons or one menu");
    }
}

fn button(component: &Value, at: &str, findings: &mut Findings) {
    let link = integer(component, "style") == Some(5);
    if link && (!present(component, "url") || present(component, "custom_id")) {
        findings.broken(at, "a link button has a url and no custom_id");
    }
    if !link && !present(component, "custom_id") && !present(component, "sku_id") {
        findings.broken(at, "a button has a custom_id");
    }
    if text(component, "label").chars().count() > 80 {
        findings.broken(format!("{at}/label"), "more than 80 characters");
    }
    if text(component, "label").is_empty() && !present(component, "emoji") && !present(component, "sku_id") {
        findings.broken(at, "a button has a label or an emoji");
    }
}

fn menu(component: &Value, at: &str, findings: &mut Findings) {
    let options = list(component, "options");
    let mut values = BTreeSet::new();
    if !options.iter().all(|option| values.insert(text(option, "value"))) {
        findings.broken(format!("{at}/options"), "two options have the same value");
    }
    let least = integer(component, "min_values").unwrap_or(1);
    let most = integer(component, "max_values").unwrap_or(1);
    let available = i64::try_from(options.len()).unwrap_or(i64::MAX);
    if least > most || most > available {
        findings.broken(at, "min_values and max_values do not fit the number of options");
    }
}

/// A modal: one to five components, each with its own `custom_id`.
pub(super) fn modal(data: &Value, findings: &mut Findings) {
    let components = list(data, "components");
    if !(1..=5).contains(&components.len()) {
        findings.broken(
            "/data/components",
            format!("{} components, 1 to 5", components.len()),
        );
    }
    let mut ids = BTreeSet::new();
    for (number, component) in components.iter().enumerate() {
        let inside = component
            .get("component")
            .into_iter()
            .chain(list(component, "components"));
        for input in inside.filter(|input| present(input, "custom_id")) {
            if !ids.insert(text(input, "custom_id")) {
                findings.broken(format!("/data/components/{number}"), "a custom_id is used twice");
            }
        }
    }
}
