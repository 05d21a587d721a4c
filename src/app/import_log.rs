//! From an attachment to stored laps: fetch, recognize, cut, measure, store. Nothing is stored by halves.

use sha2::{Digest as _, Sha256};

use super::drawing::Drawing;
use super::focus::Place;
use super::judge_again::{Rejudged, judge_again};
use super::label::circuit_label;
use super::lap_corners::lap_corners;
use super::lap_world::name_of;
use super::log_file::LogFile;
use super::session_table::draw_new_session;
use super::{Actor, App, Audience, Error};
use super::{circuit_corners, circuit_line, column_mappings};
use crate::analysis::{self, CircuitCorners, CompareSettings};
use crate::db::corners::LapCorner;
use crate::db::laps::LapSummary;
use crate::db::uploads::{KnownUpload, NewLap, NewUpload};
use crate::db::{ActorTransaction, cars, circuits, uploads, users};
use crate::ids::LapId;
use crate::import::{ImportError, MappedColumn, SourceFile};
use crate::telemetry::{ChannelRole, GeoLine, Lap, LapKind, Warning, best_of, counted_time};
use crate::units::Seconds;

pub use super::log_source::{LogSource, Owner};

/// What became of a log.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredLog {
    /// Whether it was new.
    pub outcome: Outcome,
    /// Its name.
    pub file_name: String,
    /// The circuit's name, or what is known of it.
    pub circuit: String,
    /// The car's name.
    pub car: Option<String>,
    /// The driver's name.
    pub driver: String,
    /// Its laps in the order driven.
    pub laps: Vec<StoredLap>,
    /// What was wrong with it, in sentences.
    pub warnings: Vec<String>,
    /// Whether others in the server see its laps.
    pub shared: bool,
    /// What it changed about laps that were stored before.
    pub earlier: EarlierLaps,
    /// The table of its laps, where it was read now and has several.
    pub picture: Option<Drawing>,
    /// What its laps made of the focus that the driver was given before, in words.
    pub focus: Option<String>,
}

/// Laps stored before, on the same circuit in the same car, whose verdict is another beside the new ones. Only those
/// that whoever reads the answer may know of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EarlierLaps {
    /// They counted and do not any more.
    pub no_longer_count: usize,
    /// They count now.
    pub count_now: usize,
}

impl StoredLog {
    /// The fastest lap that counts.
    #[must_use]
    pub fn best(&self) -> Option<&StoredLap> {
        best_of(&self.laps, |lap| counted_time(lap.kind, lap.valid, lap.time))
    }
}

/// Whether a log was new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is stored now.
    Stored,
    /// The same driver's same file was stored before.
    AlreadyStored,
}

/// A stored lap, as the reply lists it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StoredLap {
    /// Which lap.
    pub id: LapId,
    /// The file's number.
    pub number: u32,
    /// Lap time, where complete.
    pub time: Option<Seconds>,
    /// What kind of lap.
    pub kind: LapKind,
    /// Whether it counts.
    pub valid: bool,
}

/// A log that was read and measured, before it is stored.
struct MeasuredLog {
    log: LogFile,
    sha256: [u8; 32],
    file_bytes: u64,
    /// One list per lap.
    corners: Vec<Vec<LapCorner>>,
    /// The corners that the log shows; `None` without a lap that counts.
    circuit_corners: Option<CircuitCorners>,
    signature: circuits::CircuitSignature,
}

impl App {
    /// Fetches, reads and stores a log for `owner`. Laps become visible to the server where the answer is.
    ///
    /// # Errors
    /// The file is refused, cannot be fetched, or the database does not answer; then nothing is stored.
    pub async fn import_log(
        &self,
        actor: &Actor,
        owner: &Owner,
        source: &LogSource,
    ) -> Result<StoredLog, Error> {
        let bytes = self.downloads.fetch(&source.attachment).await?;
        let sha256: [u8; 32] = Sha256::digest(&bytes).into();
        // Rows are written as their owner, who may be another person than the asker.
        let owner_actor = Actor {
            user: owner.user,
            guild: owner.guild,
            audience: Audience::OnlyUser,
            is_manager: false,
        };
        let mut tx = self.db.as_actor(&owner_actor).await?;
        if let Some(known) = uploads::find(&mut tx, &sha256).await? {
            return Ok(already_stored(known, owner));
        }
        let mappings = column_mappings::applying(&mut tx).await?;
        drop(tx);

        let file_bytes = bytes.len() as u64;
        let log = self.read_in_time(source, bytes, mappings).await?;
        let line = self.stored_line(&owner_actor, &log).await?;
        let settings = self.settings_for(&owner_actor, &log).await?;
        let measuring = settings.clone();
        let measured = self
            .in_time(move || measure(log, line, sha256, file_bytes, &measuring))
            .await??;

        let mut tx = self.db.as_actor(&owner_actor).await?;
        users::upsert(&mut tx, &owner.driver).await?;
        let (mut stored, place, rejudged) = store(&mut tx, actor, owner, source, &measured).await?;
        self.measure_again(&mut tx, &rejudged.files).await?;
        tx.commit().await?;
        stored.focus = self
            .focus_after(&owner_actor, actor.audience, place, &measured.log.laps)
            .await;
        tracing::info!(
            format = measured.log.recording.format,
            laps = stored.laps.len(),
            size_bytes = measured.file_bytes,
            "log stored"
        );
        let log = stored.clone();
        let drawing = self.paint(move |painter| draw_new_session(painter, &measured.log, &log, &settings));
        // The laps are stored; a picture that could not be drawn takes nothing from them.
        stored.picture = drawing.await.ok().flatten();
        Ok(stored)
    }

    /// Reads a file and cuts it by its own evidence.
    async fn read_in_time(
        &self,
        source: &LogSource,
        bytes: bytes::Bytes,
        mappings: Vec<MappedColumn>,
    ) -> Result<LogFile, Error> {
        let name = source.attachment.file_name.clone();
        let (import, circuits) = (self.settings.import.clone(), self.settings.circuits.clone());
        let read = move || {
            let file = SourceFile {
                name: &name,
                bytes: &bytes,
            };
            LogFile::read_mapped(&file, &import, &circuits, &mappings)
        };
        Ok(self.in_time(read).await??)
    }

    /// CPU work on one file, within the time that a file may take.
    async fn in_time<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Error> {
        let limit = self.settings.parse_timeout;
        tokio::time::timeout(limit, Self::on_cpu(&self.parse_permits, work))
            .await
            .map_err(|_| Error::ParseTimeout(limit))?
    }
}

/// The CPU part behind reading: laps at the circuit's line, corners, what the circuit is known by.
fn measure(
    log: LogFile,
    line: Option<GeoLine>,
    sha256: [u8; 32],
    file_bytes: u64,
    settings: &CompareSettings,
) -> Result<MeasuredLog, Error> {
    let log = match line {
        Some(line) => circuit_line::cut_at(log, line),
        None => log,
    };
    let Some(reference) = log.reference() else {
        let has_laps = log.recording.channels.contains_key(&ChannelRole::Lap);
        return Err(Error::Import(ImportError::NoLapData {
            what: "No lap was found in this log".to_owned(),
            hint: "Export at least one complete lap, with the lap column or with positions.",
            wanted: (!has_laps).then_some(ChannelRole::Lap),
            columns: log.recording.unknown_columns,
        }));
    };
    let session = analysis::analyze_session(&log.laps, settings);
    let signature = signature(&log, reference);
    Ok(MeasuredLog {
        sha256,
        file_bytes,
        corners: lap_corners(&session),
        circuit_corners: circuit_corners::shown_by(&session, &log),
        signature,
        log,
    })
}

/// What the circuit is known by.
pub(super) fn signature(log: &LogFile, reference: &Lap) -> circuits::CircuitSignature {
    let driven = log.circuit.signature.as_ref();
    let stated = log.recording.circuit.length;
    circuits::CircuitSignature {
        name: log.circuit_name().map(str::to_owned),
        length: stated
            .or(driven.map(|driven| driven.length))
            .unwrap_or_else(|| reference.length()),
        center: driven.and_then(|driven| driven.center),
        shape: driven
            .and_then(|driven| driven.turn_deg)
            .map_or_else(Vec::new, |parts_deg| {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "degrees turned in a part of a lap are small"
                )]
                parts_deg
                    .iter()
                    .map(|part_deg| part_deg.to_radians() as f32)
                    .collect()
            }),
    }
}

async fn store(
    tx: &mut ActorTransaction,
    actor: &Actor,
    owner: &Owner,
    source: &LogSource,
    measured: &MeasuredLog,
) -> Result<(StoredLog, Place, Rejudged), Error> {
    let recording = &measured.log.recording;
    let circuit = circuits::find_or_create(tx, &measured.signature).await?;
    let car = match &recording.vehicle {
        Some(vehicle) => cars::find_or_create(tx, vehicle).await?,
        None => None,
    };
    let laps: Vec<NewLap<'_>> = measured
        .log
        .laps
        .iter()
        .zip(&measured.corners)
        .map(|(lap, corners)| NewLap { lap, corners })
        .collect();
    let share_with = owner.guild.filter(|_| !actor.may_read_private());
    let upload = NewUpload {
        sha256: measured.sha256,
        format: recording.format,
        world: name_of(recording.world),
        file_name: &source.attachment.file_name,
        file_bytes: measured.file_bytes,
        rows: recording.rows as u64,
        guild: owner.guild,
        channel: Some(source.channel),
        message: source.message,
        warnings: &measured.log.warnings,
        recorded_at: recording.recorded_at,
        driver: recording.driver.as_deref(),
        car,
        circuit: circuit.id,
    };
    let ids = uploads::store(tx, &upload, &laps, share_with).await?.laps;
    let line = measured.log.circuit.line.as_ref();
    if let Some(line) = line.filter(|line| circuit_line::is_across_a_track(line)) {
        circuits::keep_line(tx, circuit.id, line).await?;
    }
    if let Some(corners) = &measured.circuit_corners {
        circuits::keep_corners(tx, circuit.id, corners).await?;
    }
    let rejudged = judge_again(tx, circuit.id, car).await?;
    let earlier = earlier_laps(&rejudged, &ids, actor.audience);
    let laps = measured.log.laps.iter().zip(ids).map(|(lap, id)| {
        let changed = rejudged.changed.get(&id);
        StoredLap {
            id,
            number: lap.number(),
            time: lap.time(),
            kind: changed.map_or(lap.kind(), |verdict| verdict.kind),
            valid: changed.map_or(lap.valid(), |verdict| verdict.valid),
        }
    });
    let place = Place {
        circuit: circuit.id,
        car,
    };
    let stored = StoredLog {
        outcome: Outcome::Stored,
        file_name: source.attachment.file_name.clone(),
        circuit: circuit_label(&circuit.label()),
        car: recording.vehicle.clone(),
        driver: owner.driver.clone(),
        laps: laps.collect(),
        warnings: worth_telling(&measured.log.warnings),
        shared: share_with.is_some(),
        earlier,
        picture: None,
        focus: None,
    };
    Ok((stored, place, rejudged))
}

/// Counts the changed laps other than the new ones; where others read the answer, of laps that they see.
fn earlier_laps(rejudged: &Rejudged, new: &[LapId], audience: Audience) -> EarlierLaps {
    let count = |valid: bool| {
        rejudged
            .changed
            .iter()
            .filter(|(id, _)| audience == Audience::OnlyUser || rejudged.shared.contains(id))
            .filter(|(id, verdict)| verdict.valid == valid && !new.contains(id))
            .count()
    };
    EarlierLaps {
        no_longer_count: count(false),
        count_now: count(true),
    }
}

/// What changes a number or leaves one out; what was put right without loss is in `inspect`, not in a chat.
fn worth_telling(warnings: &[Warning]) -> Vec<String> {
    const PUT_RIGHT: [&str; 3] = ["duplicate_timestamps", "empty_cells", "text_cells"];
    warnings
        .iter()
        .filter(|warning| !PUT_RIGHT.contains(&warning.code))
        .map(|warning| warning.message.clone())
        .collect()
}

fn already_stored(known: KnownUpload, owner: &Owner) -> StoredLog {
    let first: Option<&LapSummary> = known.laps.first();
    StoredLog {
        outcome: Outcome::AlreadyStored,
        circuit: first.map_or_else(String::new, |lap| circuit_label(&lap.circuit)),
        car: first.and_then(|lap| lap.car.clone()),
        driver: owner.driver.clone(),
        shared: known.laps.iter().any(|lap| lap.shared),
        warnings: Vec::new(),
        earlier: EarlierLaps::default(),
        picture: None,
        focus: None,
        file_name: known.file_name,
        laps: known
            .laps
            .iter()
            .map(|lap| StoredLap {
                id: lap.id,
                number: lap.number,
                time: lap.time,
                kind: lap.kind,
                valid: lap.valid,
            })
            .collect(),
    }
}
