//! From an attachment to stored laps: fetch, recognize, cut, measure, store. Nothing is stored by halves.

use sha2::{Digest as _, Sha256};

use super::drawing::Drawing;
use super::focus::Place;
use super::judge_again::{Rejudged, judge_again};
use super::label::{LapSummary, circuit_label};
use super::lap_world::name_of;
use super::load_session::date;
use super::log_file::LogFile;
use super::measured_session::{MeasuredSession, VERSION, corners_key};
use super::preferences::Preferences;
use super::session_table::draw_new_session;
use super::session_title::SessionTitle;
use super::upload_debrief::UploadDebrief;
use super::{Actor, App, Audience, Error};
use super::{circuit_corners, circuit_line, column_mappings};
use crate::analysis::{CircuitCorners, CompareSettings};
use crate::chart::Painter;
use crate::db::circuits::Circuit;
use crate::db::laps::EncodedLap;
use crate::db::uploads::{KnownUpload, NewLap, NewUpload};
use crate::db::{ActorTransaction, cars, circuits, laps, sessions, uploads, users};
use crate::ids::LapId;
use crate::import::{MappedColumn, SourceFile};
use crate::telemetry::{GeoLine, Lap, LapResult, Warning, best_of};

pub use super::log_source::{LogSource, Owner};

/// What became of a log.
#[derive(Clone, Debug)]
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
    pub laps: Vec<LapSummary>,
    /// What was wrong with it and changes a number or leaves one out.
    pub warnings: Vec<Warning>,
    /// Whether others in the server see its laps.
    pub shared: bool,
    /// What it changed about laps that were stored before.
    pub earlier: EarlierLaps,
    /// The table of its laps, where it was read now and has several.
    pub picture: Option<Drawing>,
    /// What its laps made of the focus that the driver was given before, in words.
    pub focus: Option<String>,
    /// What it comes to; `None` where no lap counts.
    pub debrief: Option<Box<UploadDebrief>>,
    /// For whom it is written: the driver.
    pub reader: Preferences,
    /// Whether it was given to us in a server.
    pub in_server: bool,
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
    pub fn best(&self) -> Option<&LapSummary> {
        best_of(&self.laps, |lap| lap.counted_time())
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

/// A log that was read and measured, before it is stored.
struct MeasuredLog {
    log: LogFile,
    session: MeasuredSession,
    /// The samples of each lap, compressed.
    samples: Vec<EncodedLap>,
    /// The corners that the log shows; `None` without a lap that counts.
    circuit_corners: Option<CircuitCorners>,
    /// With which corners it was measured.
    settings: CompareSettings,
}

/// A file as it was posted.
struct PostedFile<'a> {
    source: &'a LogSource,
    sha256: [u8; 32],
    bytes: u64,
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
            language: actor.language,
        };
        let mut tx = self.db.as_actor(&owner_actor).await?;
        if let Some(known) = uploads::find(&mut tx, &sha256).await? {
            let mut stored = already_stored(known, owner);
            drop(tx);
            self.debrief_stored(actor, owner, &mut stored).await;
            return Ok(stored);
        }
        let mappings = column_mappings::applying(&mut tx).await?;
        drop(tx);

        let file = PostedFile {
            source,
            sha256,
            bytes: bytes.len() as u64,
        };
        let log = self.read_in_time(source, bytes, mappings).await?;
        let resolved = self.resolve_circuit(&owner_actor, &log).await?;
        let (line, settings) = (resolved.line, resolved.settings.clone());
        let measured = self.in_time(move || measure(log, line, settings)).await??;
        let circuit = self.catalog_circuit(&owner_actor, &resolved).await?;

        let mut tx = self.db.as_actor(&owner_actor).await?;
        users::upsert(&mut tx, &owner.driver).await?;
        let (mut stored, place, rejudged) =
            store(&mut tx, (actor, owner), &file, &measured, &circuit).await?;
        tx.commit().await?;
        let is_judged_anew = stored
            .laps
            .iter()
            .any(|lap| rejudged.changed.contains_key(&lap.id));
        self.measure_again(&owner_actor, &rejudged.files).await;
        stored.focus = self
            .focus_after(&owner_actor, actor.audience, place, &measured.log.laps)
            .await;
        tracing::info!(
            format = measured.log.recording.format,
            laps = stored.laps.len(),
            size_bytes = file.bytes,
            "log stored"
        );
        let log = stored.clone();
        let drawing = self.paint(move |painter| measured.draw(painter, &log, is_judged_anew));
        // The laps are stored; a picture that could not be drawn takes nothing from them.
        stored.picture = drawing.await.ok().flatten();
        self.debrief_stored(actor, owner, &mut stored).await;
        Ok(stored)
    }

    /// The laps are stored: what cannot be said of them takes nothing from that.
    async fn debrief_stored(&self, actor: &Actor, owner: &Owner, stored: &mut StoredLog) {
        let driver = Actor {
            user: owner.user,
            ..*actor
        };
        let best = stored.best().map(|lap| lap.id);
        let is_new = stored.outcome == Outcome::Stored;
        match self.debrief_upload(&driver, best, is_new, "").await {
            Ok((reader, debrief)) => {
                stored.reader = reader;
                stored.debrief = debrief.map(Box::new);
            }
            Err(error) => tracing::error!(error = %error, "an upload could not be debriefed"),
        }
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

/// The CPU part behind reading: laps at the circuit's line, their corners, their samples compressed.
fn measure(log: LogFile, line: Option<GeoLine>, settings: CompareSettings) -> Result<MeasuredLog, Error> {
    let log = match line {
        Some(line) => circuit_line::cut_at(log, line),
        None => log,
    };
    let session = MeasuredSession::of(&log.laps, &settings);
    Ok(MeasuredLog {
        circuit_corners: circuit_corners::shown_by(&session.session, &log),
        samples: log.laps.iter().map(EncodedLap::of).collect::<Result<_, _>>()?,
        session,
        settings,
        log,
    })
}

impl MeasuredLog {
    /// The corners and classes that hold for whoever reads the session next.
    fn corners_key(&self) -> i64 {
        let mut settings = self.settings.clone();
        if settings.corners.known.is_none() {
            settings.corners.known.clone_from(&self.circuit_corners);
        }
        corners_key(&settings)
    }

    /// The table of its laps with the verdicts that they have by now.
    fn draw(&self, painter: &mut Painter, stored: &StoredLog, is_judged_anew: bool) -> Option<Drawing> {
        let results: Vec<LapResult> = stored.laps.iter().map(LapSummary::result).collect();
        let title = SessionTitle {
            driver: &stored.driver,
            circuit: &stored.circuit,
            car: stored.car.as_deref().unwrap_or_default(),
            date: &self.log.recording.recorded_at.map(date).unwrap_or_default(),
        };
        if !is_judged_anew {
            return draw_new_session(painter, &results, &self.session, title);
        }
        let judged = self.log.laps.iter().zip(&results);
        let judged: Vec<Lap> = judged
            .map(|(lap, result)| lap.clone().judged(result.kind, result.valid))
            .collect();
        let session = MeasuredSession::of(&judged, &self.settings);
        draw_new_session(painter, &results, &session, title)
    }
}

async fn store(
    tx: &mut ActorTransaction,
    (actor, owner): (&Actor, &Owner),
    file: &PostedFile<'_>,
    measured: &MeasuredLog,
    circuit: &Circuit,
) -> Result<(StoredLog, Place, Rejudged), Error> {
    let recording = &measured.log.recording;
    let car = match &recording.vehicle {
        Some(vehicle) => cars::find_or_create(tx, vehicle).await?,
        None => None,
    };
    let corners = measured.session.corners();
    let laps = measured.log.laps.iter().zip(&corners).zip(&measured.samples);
    let laps: Vec<NewLap<'_>> = laps
        .map(|((lap, corners), samples)| NewLap {
            lap,
            corners,
            samples,
        })
        .collect();
    let share_with = owner.guild.filter(|_| !actor.may_read_private());
    let upload = NewUpload {
        sha256: file.sha256,
        format: recording.format,
        world: name_of(recording.world),
        file_name: &file.source.attachment.file_name,
        file_bytes: file.bytes,
        rows: recording.rows as u64,
        guild: owner.guild,
        channel: Some(file.source.channel),
        message: file.source.message,
        warnings: &measured.log.warnings,
        recorded_at: recording.recorded_at,
        driver: recording.driver.as_deref(),
        car,
        circuit: circuit.id,
    };
    let new = uploads::store(tx, &upload, &laps, share_with).await?;
    let line = measured.log.circuit.line.as_ref();
    if let Some(line) = line.filter(|line| circuit_line::is_across_a_track(line)) {
        circuits::keep_line(tx, circuit.id, line).await?;
    }
    if let Some(corners) = &measured.circuit_corners {
        circuits::keep_corners(tx, circuit.id, corners).await?;
    }
    let rejudged = judge_again(tx, circuit.id, car).await?;
    let laps = laps::of_upload(tx, new.id).await?;
    let results: Vec<_> = laps.iter().map(|lap| (lap.id, lap.counts())).collect();
    if let Some(kept) = measured.session.kept(&results, measured.corners_key()) {
        sessions::keep(tx, new.id, VERSION, &kept).await?;
    }
    let place = Place {
        circuit: circuit.id,
        car,
    };
    let stored = StoredLog {
        outcome: Outcome::Stored,
        file_name: file.source.attachment.file_name.clone(),
        circuit: circuit_label(&circuit.label()),
        car: recording.vehicle.clone(),
        driver: owner.driver.clone(),
        laps,
        warnings: measured
            .log
            .warnings
            .iter()
            .filter(|warning| !warning.is_put_right())
            .cloned()
            .collect(),
        shared: share_with.is_some(),
        earlier: earlier_laps(&rejudged, &new.laps, actor.audience),
        picture: None,
        focus: None,
        debrief: None,
        reader: Preferences::default(),
        in_server: owner.guild.is_some(),
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
        debrief: None,
        reader: Preferences::default(),
        in_server: owner.guild.is_some(),
        file_name: known.file_name,
        laps: known.laps,
    }
}
