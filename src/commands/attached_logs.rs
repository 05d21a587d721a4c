//! The logs among the files of a message, as a job keeps them.

use serenity::model::channel::Attachment;

use crate::app::jobs::PostedFile;

/// Attachments as a job keeps them: those that may be logs, else all of them, so that somebody hears what they are.
pub(super) fn posted_files(files: &[Attachment]) -> Vec<PostedFile> {
    let has_logs = files.iter().any(looks_like_log);
    files
        .iter()
        .filter(|file| !has_logs || looks_like_log(file))
        .map(|file| PostedFile {
            name: file.filename.clone(),
            url: file.url.clone(),
            size_bytes: u64::from(file.size),
        })
        .collect()
}

/// In a watched channel people also post pictures and videos; those are none of our business.
pub(super) fn looks_like_log(file: &Attachment) -> bool {
    const ENDINGS: [&str; 18] = [
        ".csv", ".vbo", ".ld", ".ldx", ".ibt", ".xrk", ".xrz", ".txt", ".tsv", ".json", ".dovex", ".log",
        ".gz", ".zip", ".nmea", ".nma", ".ubx", ".gpx",
    ];
    let name = file.filename.to_lowercase();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}
