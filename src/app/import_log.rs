//! From an attachment to stored laps: fetch, recognize, cut, measure, store. Nothing is stored by halves.

use std::time::Instant;

use super::drawing::Drawing;
use super::fetched_log::FetchedLog;
use super::focus::FocusKey;
use super::judge_again::{Rejudged, judge_again};
use super::label::{LapSummary, circuit_label};
use super::lap_world::name_of;
use super::load_session::date;
use super::log_file::LogFile;
use super::measured_session::{MeasuredSession, VERSION, corners_key};
use super::preferences::Preferences;
use super::session_notes;
use super::session_table::draw_new_session;
use super::session_title::SessionTitle;
use super::share_laps::Visibility;
use super::stages::Stage;
use super::stop::Stop;
use super::{Actor, App, Audience, Error};
use super::{circuit_corners, circuit_line, column_mappings};
use crate::analysis::{CircuitCorners, CompareSettings};
use crate::chart::Painter;
use crate::db::circuits::{Circuit, KeptLine};
use crate::db::laps::EncodedLap;
use crate::db::originals::{self, Original, StoredOriginal};
use crate::db::posted::Change;
use crate::db::uploads::{NewLap, NewUpload};
use crate::db::{
    ActorTransaction, Constraint, DbError, cars, circuits, jobs, laps, names, sessions, uploads, users,
};
use crate::ids::{GuildId, LapId};
use crate::import::ImportSettings;
use crate::telemetry::{Lap, LapResult};

pub use super::log_source::{LogSource, Owner};
pub use super::stored_log::Outcome;
pub(crate) use super::stored_log::{EarlierLaps, StoredLog};

use super::stored_log::earlier_laps;

/// A log that was read and measured, before it is stored.
pub(super) struct MeasuredLog {
    pub(super) log: LogFile,
    pub(super) session: MeasuredSession,
    /// The samples of each lap, compressed.
    pub(super) samples: Vec<EncodedLap>,
    /// The corners that the log shows; `None` without a lap that counts.
    circuit_corners: Option<CircuitCorners>,
    /// With which corners it was measured.
    pub(super) settings: CompareSettings,
}

/// A log as it was given.
struct GivenLog<'a> {
    source: &'a LogSource,
    name: &'a str,
    sha256: [u8; 32],
    bytes: u64,
    /// The file itself, where it is kept.
    original: Option<Original>,
}

/// What a stored log changes around it.
struct Around {
    place: FocusKey,
    rejudged: Rejudged,
    /// Whether it knows the line of its circuit better than it was known before.
    has_better_line: bool,
}

impl App {
    /// Whether there is room, and whether the owner lets others give us their logs: before anything is fetched.
    pub(super) async fn check_given(&self, actor: &Actor, owner: &Owner) -> Result<(), Error> {
        self.check_room()?;
        if actor.user != owner.user && self.new_laps_of(&as_owner(actor, owner)).await? == Visibility::Private
        {
            return Err(Error::KeepsPrivate);
        }
        Ok(())
    }

    /// Reads and stores a log that is here and was [let in](Self::check_given). `source`: the file that it came in.
    pub(super) async fn import_fetched(
        &self,
        actor: &Actor,
        owner: &Owner,
        source: &LogSource,
        fetched: FetchedLog,
    ) -> Result<StoredLog, Error> {
        let began = Instant::now();
        let outcome = self.read_and_store(actor, owner, source, fetched).await;
        self.metrics.upload(&outcome, began.elapsed());
        outcome
    }

    /// What was read of a file goes for what is read of it now; a job that is resumed finds it gone. Before that nothing goes:
    /// what cannot be fetched or read any more takes nothing away.
    async fn give_way(&self, owner: &Actor, lap: LapId) -> Result<(), Error> {
        match self.undo_upload(owner, lap, None).await {
            Ok(_) | Err(Error::NoSuchLap) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn read_and_store(
        &self,
        actor: &Actor,
        owner: &Owner,
        source: &LogSource,
        fetched: FetchedLog,
    ) -> Result<StoredLog, Error> {
        let fetched = fetched
            .of_car(source.car.as_deref())
            .of_one_lap(source.is_one_lap);
        let (sha256, name) = (fetched.sha256, fetched.name.clone());
        let owner_actor = as_owner(actor, owner);
        let mut tx = self.db.as_actor(&owner_actor).await?;
        if let Some(known) = uploads::find(&mut tx, &sha256).await? {
            drop(tx);
            return self.already_stored(actor, owner, source, known).await;
        }
        let mappings = column_mappings::applying(&mut tx).await?;
        drop(tx);

        let size_bytes = fetched.size_bytes;
        let import = ImportSettings {
            car: source.car.clone(),
            one_lap: source.is_one_lap,
            ..self.settings.import.clone()
        };
        let time = self.reading_time(size_bytes);
        let (log, packed) = self.read_in_time(fetched, import, mappings, time).await?;
        let log = self.with_speed_unit(&owner_actor, log).await?;
        self.note_stage(source.job, Stage::Read { laps: log.laps.len() });
        let resolved = self.resolve_circuit(&owner_actor, &log).await?;
        let (line, settings) = (resolved.line, resolved.settings.clone());
        let circuits = self.settings.circuits.clone();
        let (measured, may_be) = self
            .in_time(time, move |stop| {
                let may_be = log.likely_circuit(&circuits).map(|circuit| circuit.name.clone());
                Ok((measure(log, line, settings, stop)?, may_be))
            })
            .await?;
        if let Some(lap) = source.replaces {
            self.give_way(&owner_actor, lap).await?;
        }
        let circuit = self.catalog_circuit(&owner_actor, &resolved).await?;
        let original = match packed {
            Some(packed) => Some(self.place_original(packed, source.read_as()).await?),
            None => None,
        };
        let file = GivenLog {
            source,
            name: &name,
            sha256,
            bytes: size_bytes,
            original,
        };

        // What is stored keeps the disk busy.
        self.first_answers_given().await;
        let mut tx = self.db.as_system().await?;
        // Whoever deleted everything of theirs while it was read did not give us this file any more.
        if let Some(job) = source.job
            && !jobs::keep_while_storing(&mut tx, job).await?
        {
            return Err(Error::DataDeleted);
        }
        tx.act_as(&owner_actor).await?;
        users::upsert(&mut tx, &owner.driver).await?;
        self.check_quota(&mut tx, owner.guild, measured.log.laps.len())
            .await?;
        let stored = store(&mut tx, (actor, owner), &file, &measured, &circuit).await;
        if let Err(Error::Database(DbError::Conflict(Constraint(name)))) = &stored
            && name == "uploads_user_sha256_key"
        {
            // The same file twice at once: the other one was quicker.
            drop(tx);
            let mut tx = self.db.as_actor(&owner_actor).await?;
            let known = uploads::find(&mut tx, &sha256).await?.ok_or(Error::NoSuchLap)?;
            drop(tx);
            return self.already_stored(actor, owner, source, known).await;
        }
        let (mut stored, around) = stored?;
        let (place, rejudged) = (around.place, around.rejudged);
        if let (
            Some(Original {
                kept: StoredOriginal::Object(key),
                ..
            }),
            Some(lap),
        ) = (&file.original, stored.laps.first())
        {
            tx.act_as_system().await?;
            originals::link_object(&mut tx, key, lap.upload).await?;
        }
        tx.act_as_keeper(&owner_actor).await?;
        names::agree(&mut tx, place.circuit, place.car).await?;
        tx.commit().await?;
        self.note_stage(source.job, Stage::Stored);
        if around.has_better_line {
            self.mark_to_cut_again(&owner_actor, place.circuit, shown_to(actor, owner))
                .await;
        }
        self.name_for_readers(&owner_actor, actor.audience, &mut stored)
            .await?;
        stored.may_be = may_be;
        stored.same_as = self.maybe_the_same(&owner_actor, place.circuit).await?;
        let is_judged_anew = stored
            .laps
            .iter()
            .any(|lap| rejudged.changed.contains_key(&lap.id));
        self.measure_again(&owner_actor, &rejudged.files).await;
        stored.focus = self
            .focus_after(&owner_actor, actor.audience, place, &measured.log.laps)
            .await;
        self.keep_told(&owner_actor, &stored).await;
        let rejudged_laps: Vec<LapId> = rejudged.changed.keys().copied().collect();
        self.outdate(&rejudged_laps, &rejudged.files, Change::Corrected)
            .await;
        tracing::info!(
            format = measured.log.recording.format,
            laps = stored.laps.len(),
            size_bytes = file.bytes,
            "log stored"
        );
        let driver = owner_actor.read_by(actor.audience);
        stored.reader = self.preferences(&driver, "").await.unwrap_or_default();
        let log = stored.clone();
        let drawing = self.paint(move |painter| measured.draw(painter, &log, is_judged_anew));
        // The laps are stored; a picture that could not be drawn takes nothing from them.
        stored.picture = drawing.await.ok().flatten();
        self.debrief_stored(actor, owner, &mut stored).await;
        Ok(stored)
    }
}

/// Rows are written as their owner, who may be another person than the asker.
const fn as_owner(actor: &Actor, owner: &Owner) -> Actor {
    Actor {
        user: owner.user,
        guild: owner.guild,
        audience: Audience::OnlyUser,
        is_manager: false,
        language: actor.language,
    }
}

/// The server that sees what is stored.
fn shown_to(actor: &Actor, owner: &Owner) -> Option<GuildId> {
    owner.guild.filter(|_| !actor.may_read_private())
}

/// The CPU part behind reading: laps at the circuit's line, their corners, their samples compressed.
pub(super) fn measure(
    log: LogFile,
    line: Option<KeptLine>,
    settings: CompareSettings,
    stop: &Stop,
) -> Result<MeasuredLog, Error> {
    let log = match line {
        Some(line) => circuit_line::cut_at(log, &line),
        None => log,
    };
    stop.check()?;
    let session = MeasuredSession::of(&log.laps, &log.with_own_corners(settings.clone()));
    stop.check()?;
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
        let words = stored.reader.words();
        let circuit = stored.circuit.as_ref();
        let circuit = circuit.map_or_else(String::new, |circuit| circuit_label(circuit, words));
        let day = self.log.recording.recorded_at.map(|moment| date(moment, words));
        let title = SessionTitle {
            driver: &stored.driver,
            circuit: &circuit,
            car: stored.car.as_deref().unwrap_or_default(),
            date: &day.unwrap_or_default(),
            words,
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
    file: &GivenLog<'_>,
    measured: &MeasuredLog,
    circuit: &Circuit,
) -> Result<(StoredLog, Around), Error> {
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
    let share_with = shown_to(actor, owner);
    let upload = NewUpload {
        sha256: file.sha256,
        format: recording.format,
        world: name_of(recording.world),
        file_name: file.name,
        file_bytes: file.bytes,
        rows: recording.rows as u64,
        guild: owner.guild,
        channel: file.source.channel,
        message: file.source.message,
        job: file.source.job,
        warnings: &measured.log.warnings,
        recorded_at: recording.recorded_at,
        driver: recording.driver.as_deref(),
        car,
        circuit: circuit.id,
        circuit_name: measured.log.circuit_name(),
        car_name: recording.vehicle.as_deref(),
    };
    let new = uploads::store(tx, &upload, &laps, share_with).await?;
    session_notes::fill(tx, new.id, &recording.conditions).await?;
    if let Some(original) = &file.original {
        originals::keep(tx, new.id, original).await?;
    }
    let line = measured.log.circuit.line.as_ref();
    let mut has_better_line = false;
    if let Some(line) = line.filter(|line| circuit_line::is_across_a_track(line)) {
        let kept = KeptLine {
            line: *line,
            is_found: circuit_line::is_found(&measured.log),
        };
        // Before it is kept where none was: what was found gives way to what is known.
        has_better_line =
            !kept.is_found && circuits::improve_line(tx, circuit.id, &kept.line, share_with).await?;
        circuits::keep_line(tx, circuit.id, &kept, share_with).await?;
    }
    if let Some(corners) = &measured.circuit_corners {
        circuits::keep_corners(tx, circuit.id, corners, share_with).await?;
    }
    let rejudged = judge_again(tx, circuit.id, car).await?;
    let laps = laps::of_upload(tx, new.id).await?;
    let results: Vec<_> = laps.iter().map(|lap| (lap.id, lap.counts())).collect();
    if let Some(kept) = measured.session.kept(&results, measured.corners_key()) {
        sessions::keep(tx, new.id, VERSION, &kept).await?;
    }
    let place = FocusKey {
        circuit: circuit.id,
        car,
    };
    let stored = StoredLog {
        outcome: Outcome::Stored,
        file_name: file.name.to_owned(),
        circuit: Some(circuit.label()),
        same_as: None,
        may_be: None,
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
        has_left: false,
        earlier: earlier_laps(&rejudged, &new.laps, actor.audience),
        picture: None,
        focus: None,
        debrief: None,
        reader: Preferences::default(),
        in_server: owner.guild.is_some(),
        is_recalled: false,
    };
    let around = Around {
        place,
        rejudged,
        has_better_line,
    };
    Ok((stored, around))
}
