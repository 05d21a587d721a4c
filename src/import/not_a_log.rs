//! Files that are known for what they are and are no logs, or logs that only their own program can open.
//!
//! They are told by their first bytes, by their first lines or, where these say nothing, by the ending of their name.

/// What a file is that is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotALog {
    /// A picture.
    Picture,
    /// Sound or video.
    Video,
    /// A PDF document.
    Pdf,
    /// A spreadsheet or another office document.
    Workbook,
    /// A 7z or RAR archive.
    OtherArchive,
    /// An archive inside of an archive.
    NestedArchive,
    /// Python's serialized objects, which could run code.
    Pickle,
    /// A database of Le Mans Ultimate.
    LmuDatabase,
    /// A binary iRacing log that could not be recognized (or a dump of the running simulator).
    Ibt,
    /// A binary AiM log of the older kind, `.drk`, or one that could not be recognized.
    AimBinary,
    /// A backup of RaceChrono, `.rcz`.
    RaceChronoBackup,
    /// A log of MoTeC's older programs or of a Pi system, `.pds`.
    Pds,
    /// A Garmin activity.
    Fit,
    /// A Garmin activity as XML.
    Tcx,
    /// A page that a browser saved.
    WebPage,
    /// A track without times, as GPX or KML.
    TrackWithoutTimes,
    /// The lap times of a MoTeC log, without the log itself.
    LdxAlone,
    /// Subtitles of a video.
    Subtitles,
    /// A table with one row per lap.
    LapTable,
    /// Other binary data.
    Binary,
}

impl NotALog {
    /// The stable name for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::LapTable | Self::TrackWithoutTimes | Self::LdxAlone | Self::Subtitles | Self::Tcx => {
                "no_lap_data"
            }
            Self::WebPage => "unknown_format",
            Self::Picture
            | Self::Video
            | Self::Pdf
            | Self::Workbook
            | Self::OtherArchive
            | Self::NestedArchive
            | Self::Pickle
            | Self::LmuDatabase
            | Self::Ibt
            | Self::AimBinary
            | Self::RaceChronoBackup
            | Self::Pds
            | Self::Fit
            | Self::Binary => "not_text",
        }
    }
}

/// What bytes that are no text are, by signature, else by the file's name; the last resort is [`NotALog::Binary`].
pub(super) fn of_binary(name: &str, bytes: &[u8]) -> NotALog {
    by_signature(bytes).unwrap_or_else(|| by_name(name).unwrap_or(NotALog::Binary))
}

/// Signatures that begin with nothing a text could begin with, or long enough to be no accident.
pub(super) fn by_signature(bytes: &[u8]) -> Option<NotALog> {
    const SIGNATURES: [(&[u8], NotALog); 10] = [
        (b"\x89PNG\r\n", NotALog::Picture),
        (b"\xff\xd8\xff", NotALog::Picture),
        (b"GIF8", NotALog::Picture),
        (b"BM", NotALog::Picture),
        (b"RIFF", NotALog::Video),
        (b"%PDF-", NotALog::Pdf),
        (b"7z\xbc\xaf\x27\x1c", NotALog::OtherArchive),
        (b"Rar!", NotALog::OtherArchive),
        (b"PK\x03\x04", NotALog::NestedArchive),
        (b"\x1f\x8b", NotALog::NestedArchive),
    ];
    let at = |offset: usize, mark: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(mark));
    if at(4, b"ftyp") {
        return Some(NotALog::Video);
    }
    if at(8, b".FIT") {
        return Some(NotALog::Fit);
    }
    if at(8, b"DUCK") {
        return Some(NotALog::LmuDatabase);
    }
    let found = SIGNATURES
        .iter()
        .find(|(signature, _)| bytes.starts_with(signature));
    found.map(|(_, what)| *what)
}

/// What a text is that is no log, by its first lines.
pub(super) fn of_text(text: &str) -> Option<NotALog> {
    const HEAD_CHARS: usize = 2000;
    let head: String = text.chars().take(HEAD_CHARS).collect();
    let first = head.trim_start();
    // A document whose first part happens to be text.
    if first.starts_with("%PDF-") {
        return Some(NotALog::Pdf);
    }
    if first.starts_with('<') {
        let lower = first.get(..20).unwrap_or(first).to_ascii_lowercase();
        return if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
            Some(NotALog::WebPage)
        } else if head.contains("<TrainingCenterDatabase") {
            Some(NotALog::Tcx)
        } else if head.contains("<LDXFile") {
            Some(NotALog::LdxAlone)
        } else if head.contains("<gpx") || head.contains("<kml") {
            Some(NotALog::TrackWithoutTimes)
        } else {
            None
        };
    }
    let mut lines = first.lines().take(4);
    let is_cue = |line: &str| line.contains(" --> ");
    (first.starts_with("WEBVTT") || lines.any(is_cue)).then_some(NotALog::Subtitles)
}

/// What an archive is by its name, where it is a program's own file.
pub(super) fn of_archive(name: &str) -> Option<NotALog> {
    const ENDINGS: [(&str, NotALog); 3] = [
        (".rcz", NotALog::RaceChronoBackup),
        (".ods", NotALog::Workbook),
        (".numbers", NotALog::Workbook),
    ];
    let lower = name.to_ascii_lowercase();
    let found = ENDINGS.iter().find(|(ending, _)| lower.ends_with(ending));
    found.map(|(_, what)| *what)
}

/// What the ending of a name says of bytes that say nothing.
fn by_name(name: &str) -> Option<NotALog> {
    const ENDINGS: [(&str, NotALog); 12] = [
        (".ibt", NotALog::Ibt),
        (".xrk", NotALog::AimBinary),
        (".xrz", NotALog::AimBinary),
        (".drk", NotALog::AimBinary),
        (".duckdb", NotALog::LmuDatabase),
        (".rcz", NotALog::RaceChronoBackup),
        (".pds", NotALog::Pds),
        (".fit", NotALog::Fit),
        (".mp4", NotALog::Video),
        (".mov", NotALog::Video),
        (".xls", NotALog::Workbook),
        (".pkl", NotALog::Pickle),
    ];
    let lower = name.to_ascii_lowercase();
    let found = ENDINGS.iter().find(|(ending, _)| lower.ends_with(ending));
    found.map(|(_, what)| *what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_no_log_is_known_by_its_beginning() {
        let check = |text: &str, expect: Option<NotALog>| assert_eq!(of_text(text), expect, "{text}");
        check("%PDF-1.4\n1 0 obj\n", Some(NotALog::Pdf));
        check("<!DOCTYPE html>\n<html><body>", Some(NotALog::WebPage));
        check(
            "<?xml version=\"1.0\"?>\n<TrainingCenterDatabase>",
            Some(NotALog::Tcx),
        );
        check("<gpx><trk/></gpx>", Some(NotALog::TrackWithoutTimes));
        check("<LDXFile/>", Some(NotALog::LdxAlone));
        check("1\n00:00:00,000 --> 00:00:01,000\n", Some(NotALog::Subtitles));
        check("Time,Speed\n0,1\n", None);
    }

    #[test]
    fn what_is_no_log_is_known_by_its_bytes_before_its_name() {
        let check = |name: &str, bytes: &[u8], expect: NotALog| assert_eq!(of_binary(name, bytes), expect);
        check("lap.csv", b"\x89PNG\r\n\x1a\n", NotALog::Picture);
        check("x.ibt", &[2, 0, 0, 0], NotALog::Ibt);
        check("lap.ibt", b"\x0e\x10\x43\x08\x00\x00\x00\x00.FIT", NotALog::Fit);
        check("lap.bin", b"\0\0\0\x1cftypisom", NotALog::Video);
        check("session.rcz", &[0; 20], NotALog::RaceChronoBackup);
        check("x.csv", &[7; 100], NotALog::Binary);
    }
}
