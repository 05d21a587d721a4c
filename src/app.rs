//! Use cases: one file each. Here, and only here, the pure core meets files, network and database.
//!
//! Permission and quotas are checked here, not in commands. CPU work leaves the async threads.

pub(crate) mod analyze;
pub(crate) mod analyze_lap;
pub(crate) mod analyze_session;
pub(crate) mod ask;
mod background;
pub(crate) mod boards;
pub(crate) mod car_classes;
pub(crate) mod card_anew;
pub(crate) mod choose_laps;
pub(crate) mod circuit_corners;
mod circuit_line;
pub(crate) mod column_mappings;
pub(crate) mod compare_laps;
pub(crate) mod compare_traces;
pub(crate) mod consistency;
mod cut_again;
pub(crate) mod dashboard;
pub(crate) mod data;
pub(crate) mod default_laps;
pub(crate) mod digest;
mod download;
pub(crate) mod draw_corner;
pub(crate) mod draw_map;
pub(crate) mod drawing;
pub(crate) mod due_boards;
pub(crate) mod duel;
pub(crate) mod error;
pub(crate) mod error_reference;
mod fetched_log;
pub(crate) mod first_answers;
mod focus;
pub(crate) mod garage;
pub(crate) mod grip;
mod guessed_speed;
pub(crate) mod import_log;
pub(crate) mod import_logs;
mod import_request;
pub(crate) mod jobs;
mod judge_again;
mod kept_rows;
pub(crate) mod label;
mod languages;
pub(crate) mod lap_pictures;
mod lap_world;
pub(crate) mod leaderboard;
pub(crate) mod leaving;
pub(crate) mod list_laps;
mod load_session;
pub(crate) mod log_file;
pub(crate) mod log_files;
mod log_source;
mod measured_session;
mod metrics;
pub(crate) mod move_laps;
mod moved_around;
pub(crate) mod my_sessions;
pub(crate) mod new_laps;
pub(crate) mod news;
pub(crate) mod notices;
pub(crate) mod objects;
pub(crate) mod offered_laps;
mod offers;
mod optimal_lap;
pub(crate) mod originals;
mod own_corners;
pub(crate) mod own_laps;
pub(crate) mod place_fit;
pub(crate) mod place_names;
pub(crate) mod places;
pub(crate) mod posted;
pub(crate) mod preferences;
pub(crate) mod presence;
pub(crate) mod progress;
mod rate;
mod read_log;
pub(crate) mod recompute;
pub(crate) mod reference_laps;
mod repeat_job;
mod resolve_circuit;
pub(crate) mod retention;
pub(crate) mod room;
mod same_way;
pub(crate) mod sample_lap;
pub(crate) mod session_notes;
pub(crate) mod session_numbers;
pub(crate) mod session_table;
pub(crate) mod session_title;
pub(crate) mod setups;
pub(crate) mod several_drivers;
pub(crate) mod share_laps;
mod spooled_log;
pub(crate) mod stages;
pub(crate) mod status;
mod stop;
mod stored_answer;
mod stored_log;
pub(crate) mod tell_upload;
mod told_of_file;
pub(crate) mod undo_upload;
pub(crate) mod upload_debrief;
pub(crate) mod upload_here;
pub(crate) mod watch_channel;
pub(crate) mod writer;

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

use crate::analysis::{CompareSettings, KnownCircuit};
use crate::db::Db;
use crate::ids::{GuildId, UserId};
use crate::import::ImportSettings;
use crate::words::Language;

pub use crate::db::{Actor, Audience};

impl Actor {
    /// What only managers of the server may do.
    ///
    /// # Errors
    /// Not in a server, not a manager.
    fn check_manager(&self) -> Result<(), Error> {
        if self.guild.is_none() {
            return Err(Error::NotInServer);
        }
        self.is_manager.then_some(()).ok_or(Error::NotManager)
    }

    /// Nobody in particular, who sees what everybody in a server may see: for what the bot does there by itself.
    const fn anybody_in(guild: GuildId) -> Self {
        Self {
            user: UserId::new(0),
            guild: Some(guild),
            audience: Audience::Server,
            is_manager: false,
            language: Language::English,
        }
    }
}

pub use download::{Attachment, AttachmentHosts};
pub use error::{Class, Error};

/// Limits of the use cases and settings of the core, from `config/default.toml`.
#[derive(Clone, Debug)]
pub struct AppSettings {
    /// Caps of import for files from a chat.
    pub import: ImportSettings,
    /// Caps of import for files of this machine and for uploads by link.
    pub import_large: ImportSettings,
    /// Thresholds of the comparison.
    pub compare: CompareSettings,
    /// Circuits that are known by where and how long they are.
    pub circuits: Arc<[KnownCircuit]>,
    /// Laps with less time between them are one session of `/progress`.
    pub session_gap: Duration,
    /// Longest time one file may take to read.
    pub parse_timeout: Duration,
    /// Longest time a download may take.
    pub download_timeout: Duration,
    /// Files read at the same time.
    pub parallel_parses: usize,
    /// Pictures drawn at the same time; 0: one per core.
    pub parallel_renders: usize,
    /// Commands one person may run in a minute.
    pub commands_per_minute: u32,
    /// Files one person may give us in an hour.
    pub files_per_hour: u32,
    /// Who waits for longer is told how far it is, in seconds.
    pub progress_after_s: u32,
    /// Files under way at the same time, downloads included.
    pub parallel_files: usize,
    /// Room on the disk for files that wait to be read, in bytes.
    pub spool_bytes: usize,
    /// Laps that are kept of one person.
    pub laps_per_person: u64,
    /// Laps that are shown to one server.
    pub laps_per_server: u64,
    /// Which files are kept as they were given, and where.
    pub originals: originals::OriginalsSettings,
    /// What is kept for a time only.
    pub retention: retention::Retention,
    /// What the database may grow to; `None`: as far as the disk goes.
    pub max_database_bytes: Option<u64>,
    /// What a model may cost, and how long an answer may take.
    pub ai: AiLimits,
    /// Where the dashboard is; `None`: it is not served.
    pub dashboard: Option<dashboard::DashboardAddress>,
    /// How people sign in to it with Discord; `None`: they do not.
    pub discord_login: Option<dashboard::discord_login::DiscordLogin>,
    /// Largest file taken on the dashboard, in bytes.
    pub max_upload_bytes: usize,
    /// What one person or program may ask of the dashboard in a minute.
    pub requests_per_minute: u32,
    /// How long one request to the dashboard may take; uploads and exports a multiple of it.
    pub request_time: Duration,
}

/// What a model may cost, and how long an answer may take. Neurons are the service's unit of work; a day is one of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AiLimits {
    /// Neurons for everybody together in a day.
    pub neurons_per_day: u64,
    /// Neurons for one server in a day.
    pub neurons_per_server: u64,
    /// Neurons for one person in a day.
    pub neurons_per_person: u64,
    /// Questions one person may ask in a minute.
    pub questions_per_minute: u32,
    /// From the question to the last word of the answer.
    pub answer_timeout: Duration,
}

/// Files that are uploaded to the dashboard at the same time, each of which may fill its cap on the disk.
const UPLOADS_AT_ONCE: usize = 3;
/// How often a minute the password of one garage may be tried, by everybody together.
const PASSWORD_TRIES_PER_MINUTE: u32 = 10;
/// Answers in chat that are worked on at the same time, for each core: a session that is loaded takes several MB.
const ANSWERS_PER_CORE: usize = 3;

/// Everything the use cases need. One per process, shared.
pub struct App {
    db: Db,
    settings: AppSettings,
    downloads: download::Downloads,
    rate: rate::CommandRate,
    questions: rate::CommandRate,
    refusals: rate::CommandRate,
    uploads_here: Arc<Semaphore>,
    password_tries: rate::Rate<crate::ids::GuildId>,
    password_permits: Arc<Semaphore>,
    memory: ask::Memory,
    offers: offers::Offers,
    languages: languages::Heard,
    stages: stages::Stages,
    writer: Arc<writer::Writer>,
    parse_permits: Arc<Semaphore>,
    render_permits: Arc<Semaphore>,
    answer_permits: Arc<Semaphore>,
    idle_painters: drawing::IdlePainters,
    background: background::Background,
    instance: i32,
    jobs_ready: Notify,
    first_answers: first_answers::FirstAnswers,
    /// Jobs whose askers know that we have them.
    may_begin: Mutex<Vec<jobs::JobId>>,
    laps_changed: Notify,
    answers_stale: Notify,
    /// Whether there may be laps to be cut again: at the start of a process, too.
    cuts_due: AtomicBool,
    /// Whether the database tells what changes.
    hears_changes: AtomicBool,
    room: room::Room,
    metrics: metrics::Metrics,
    started_at: Instant,
    objects: Option<objects::Objects>,
}

impl App {
    /// Joins database and settings. Attachments are fetched from `hosts` and from nowhere else.
    ///
    /// # Errors
    /// The HTTP client could not be set up, or the place of original files.
    pub fn new(
        db: Db,
        settings: AppSettings,
        hosts: AttachmentHosts,
        writer: writer::Writer,
    ) -> Result<Self, Error> {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let n_renders = if settings.parallel_renders == 0 {
            cores
        } else {
            settings.parallel_renders
        };
        Ok(Self {
            downloads: download::Downloads::new(
                hosts,
                settings.download_timeout,
                settings.import.max_bytes,
                settings.spool_bytes,
            )?,
            rate: rate::CommandRate::new(settings.commands_per_minute),
            questions: rate::CommandRate::new(settings.ai.questions_per_minute),
            // Once a minute somebody may be told again that it is too much.
            refusals: rate::CommandRate::new(1),
            uploads_here: Arc::new(Semaphore::new(UPLOADS_AT_ONCE)),
            password_tries: rate::Rate::new(PASSWORD_TRIES_PER_MINUTE),
            password_permits: Arc::new(Semaphore::new(1)),
            memory: ask::Memory::default(),
            offers: offers::Offers::default(),
            languages: languages::Heard::default(),
            stages: stages::Stages::default(),
            writer: Arc::new(writer),
            parse_permits: Arc::new(Semaphore::new(settings.parallel_parses)),
            render_permits: Arc::new(Semaphore::new(n_renders)),
            answer_permits: Arc::new(Semaphore::new(cores * ANSWERS_PER_CORE)),
            idle_painters: drawing::IdlePainters::default(),
            background: background::Background::new(n_renders, settings.parallel_parses + n_renders)
                .map_err(|_| Error::Panicked)?,
            instance: new_instance(),
            jobs_ready: Notify::new(),
            first_answers: first_answers::FirstAnswers::default(),
            may_begin: Mutex::default(),
            laps_changed: Notify::new(),
            answers_stale: Notify::new(),
            cuts_due: AtomicBool::new(true),
            hears_changes: AtomicBool::new(false),
            room: room::Room::default(),
            metrics: metrics::Metrics::default(),
            started_at: Instant::now(),
            objects: settings
                .originals
                .objects
                .as_ref()
                .map(objects::Objects::open)
                .transpose()?,
            db,
            settings,
        })
    }

    /// Who waits for longer is told how far it is, and again as it goes on.
    #[must_use]
    pub fn progress_after(&self) -> Duration {
        Duration::from_secs(self.settings.progress_after_s.into())
    }

    /// Files under way at the same time.
    #[must_use]
    pub const fn parallel_files(&self) -> usize {
        self.settings.parallel_files
    }

    /// Whether a person may be told once more that something was too much.
    #[must_use]
    pub fn may_refuse(&self, user: UserId) -> bool {
        self.refusals.admit(&user).is_ok()
    }

    /// Largest file taken, in bytes.
    #[must_use]
    pub fn max_file_bytes(&self) -> usize {
        self.settings.import.max_bytes
    }

    /// What one person or program may ask of the dashboard in a minute.
    #[must_use]
    pub const fn requests_per_minute(&self) -> u32 {
        self.settings.requests_per_minute
    }

    /// How long one request to the dashboard may take.
    #[must_use]
    pub const fn request_time(&self) -> Duration {
        self.settings.request_time
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// It does not.
    pub async fn check_database(&self) -> Result<(), Error> {
        Ok(self.db.ping().await?)
    }

    /// Waits until this answer may be worked on: whoever waits holds no laps in memory. `None` while the process ends.
    pub async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.answer_permits).acquire_owned().await.ok()
    }

    /// Counts a command of this person.
    ///
    /// # Errors
    /// [`Error::TooFast`] where it was one too many.
    pub fn admit(&self, actor: &Actor) -> Result<(), Error> {
        let admitted = self.rate.admit(&actor.user);
        self.metrics.command(admitted.is_ok());
        admitted
    }

    /// Forgets what was asked by a person and what a model worded: it may tell of laps that are gone.
    fn forget_answers(&self, user: UserId) {
        self.memory.forget(user);
        self.writer.forget();
    }

    /// Runs CPU work on a blocking thread, one of `permits` at a time.
    async fn on_cpu<T: Send + 'static>(
        permits: &Arc<Semaphore>,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Error> {
        let permit = Arc::clone(permits)
            .acquire_owned()
            .await
            .map_err(|_| Error::ShuttingDown)?;
        // The permit goes along: work that a caller has given up on still counts until it ends.
        background::spawn_cpu(move || {
            let outcome = work();
            drop(permit);
            outcome
        })
        .await
        .map_err(Error::Crashed)
    }
}

/// A number that no other process on the same database is likely to have.
fn new_instance() -> i32 {
    let [.., a, b, c, d] = uuid::Uuid::now_v7().into_bytes();
    i32::from_le_bytes([a, b, c, d & 0x7F])
}
