//! What is kept beside the laps, where, and for how long.

use std::collections::BTreeMap;
use std::path::PathBuf;

use secrecy::SecretString;
use serde::Deserialize;
use url::Url;

use super::check::{Check, is_loopback};
use crate::app::objects::ObjectPlace;
use crate::app::originals::{KeepOriginals, OriginalsSettings};
use crate::app::retention::Retention;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StorageShape {
    keep_originals: String,
    max_original_mib: i64,
    objects: String,
    s3_endpoint: String,
    s3_region: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RetentionShape {
    laps_days: i64,
    originals_days: i64,
    jobs_days: i64,
}

/// A hundred years.
const MOST_DAYS: i64 = 36_500;

pub(super) fn originals(
    shape: &StorageShape,
    environment: &BTreeMap<String, String>,
    check: &mut Check<'_>,
) -> OriginalsSettings {
    let keep = match shape.keep_originals.as_str() {
        "no" => KeepOriginals::No,
        "database" => KeepOriginals::InDatabase,
        "objects" => KeepOriginals::AsObjects,
        _ => {
            check.problem(
                "storage.keep_originals",
                "must be \"no\", \"database\" or \"objects\"",
            );
            KeepOriginals::No
        }
    };
    let objects = place(shape, environment, check);
    if keep == KeepOriginals::AsObjects && shape.objects.is_empty() {
        check.problem(
            "storage.objects",
            "must say where: \"file:///var/lib/pacenote/originals\" or \"s3://bucket/folder\"",
        );
    }
    let most_mib: u64 = check.range("storage.max_original_mib", shape.max_original_mib, 1, 512);
    OriginalsSettings {
        keep,
        max_bytes: most_mib << 20,
        objects,
    }
}

fn place(
    shape: &StorageShape,
    environment: &BTreeMap<String, String>,
    check: &mut Check<'_>,
) -> Option<ObjectPlace> {
    if shape.objects.is_empty() {
        return None;
    }
    let url = check.url("storage.objects", &shape.objects)?;
    match (url.scheme(), url.host_str()) {
        ("file", None) => Some(ObjectPlace::Folder(PathBuf::from(url.path()))),
        ("s3", Some(bucket)) => {
            let key_id = secret("AWS_ACCESS_KEY_ID", environment, check);
            let key = secret("AWS_SECRET_ACCESS_KEY", environment, check);
            Some(ObjectPlace::Bucket {
                name: bucket.to_owned(),
                prefix: url.path().trim_matches('/').to_owned(),
                endpoint: endpoint(&shape.s3_endpoint, check),
                region: shape.s3_region.clone(),
                key_id: key_id?,
                secret: key?,
            })
        }
        _ => {
            check.problem(
                "storage.objects",
                "must be \"file:///a/folder\" or \"s3://bucket/folder\"",
            );
            None
        }
    }
}

fn secret(name: &str, environment: &BTreeMap<String, String>, check: &mut Check<'_>) -> Option<SecretString> {
    match environment.get(name).filter(|text| !text.trim().is_empty()) {
        Some(text) => Some(SecretString::from(text.trim())),
        None => {
            check.problem(
                name,
                "must be set in the environment for a bucket in storage.objects",
            );
            None
        }
    }
}

/// Files of people travel there: never in plain text to another machine.
fn endpoint(text: &str, check: &mut Check<'_>) -> Option<Url> {
    if text.is_empty() {
        return None;
    }
    let url = check.url("storage.s3_endpoint", text)?;
    if url.scheme() != "https" && !is_loopback(&url) {
        check.problem(
            "storage.s3_endpoint",
            "must begin with https:// on another machine",
        );
        return None;
    }
    Some(url)
}

pub(super) fn retention(shape: &RetentionShape, check: &mut Check<'_>) -> Retention {
    let mut days =
        |key: &str, value: i64| Some(check.range::<u32>(key, value, 0, MOST_DAYS)).filter(|days| *days > 0);
    Retention {
        laps_days: days("retention.laps_days", shape.laps_days),
        originals_days: days("retention.originals_days", shape.originals_days),
        jobs_days: check.range("retention.jobs_days", shape.jobs_days, 1, MOST_DAYS),
    }
}
