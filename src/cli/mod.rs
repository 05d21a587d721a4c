//! The command line: running the bot, and looking at files without Discord, network or database.
//!
//! JSON and exit codes of `inspect`, `compare` and `analyze` are a fixed contract; see `contract`.

mod analyze;
mod ask;
mod caller;
mod coach;
mod compare;
mod consistency;
mod corner;
mod doctor;
mod failure;
mod grip;
mod health;
mod inspect;
mod inspect_archive;
mod json;
mod log;
mod map;
mod page;
mod picture;
mod reading;
mod recompute;
mod sample_sessions;
mod serve;
mod table;
mod try_out;
mod wording;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use self::caller::Caller;
use crate::config;
use crate::telemetry::ChannelRole;
use crate::words::Language;

pub use failure::Failure;

/// Coaches racing drivers from their telemetry, in Discord.
#[derive(Debug, Parser)]
#[command(version, about, max_term_width = 100)]
#[command(
    after_help = "Without a command, `serve`. Settings: config/default.toml; secrets in DISCORD_TOKEN, DATABASE_URL, AI_TOKEN."
)]
pub struct CommandLine {
    /// Settings laid over the defaults (TOML)
    #[arg(long, value_name = "FILE", global = true)]
    config: Option<PathBuf>,
    /// Language of pages, pictures and the coach: en, de, fr, es, it, pt (default: the terminal's; of an answer: the question's)
    #[arg(long, value_name = "LANGUAGE", value_parser = coach::language, global = true)]
    language: Option<Language>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the bot (the default)
    Serve,
    /// Try everything on this machine: database, a stand-in for Discord with a chat page, the real bot
    Try(TryArguments),
    /// Tell Discord which commands there are (once, and after an update)
    Register,
    /// Bring the database to this version
    Migrate,
    /// Compute everything that is stored again with this version, beside a running bot; resumable
    Recompute,
    /// Check settings, token, intents, database and model access, each with what to do
    Doctor,
    /// Ask a running bot on this machine whether it is well (for containers)
    Health,
    /// Say what a log file is and which laps it holds
    Inspect(InspectArguments),
    /// Compare two laps: A is looked at, B is the reference
    Compare(CompareArguments),
    /// Ask the coach one question about a log
    Ask(AskArguments),
    /// Draw the track of a lap: who gains where, or its speed, gear, pedals
    Map(MapArguments),
    /// Draw one corner of two laps, and say what happens in it
    Corner(CornerArguments),
    /// Say where the time is in a session
    Analyze(AnalyzeArguments),
    /// Say which corners of a session are repeated, and which are a matter of luck
    Consistency(ConsistencyArguments),
    /// Say how much of the grip one lap or two use
    Grip(GripArguments),
}

#[derive(Debug, Args)]
struct TryArguments {
    /// Port of the chat page, on loopback
    #[arg(long, default_value_t = 4010)]
    port: u16,
    /// Address under which a proxy on this machine serves the dashboard (default: the dashboard's own)
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Keep the data in this folder (default: a new temporary one, removed at the end)
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct InspectArguments {
    /// The log file
    file: PathBuf,
    /// The .ldx of an .ld (found by itself where it lies beside it)
    ldx: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Of several cars in one table read this one, as the table spells it (default: the first)
    #[arg(long, value_name = "NAME")]
    car: Option<String>,
    /// The table is one lap, from its first to its last row
    #[arg(long)]
    one_lap: bool,
    /// Say what a column is, where it was not recognized: `speed="Vel",unit=mph`; may be given several times
    #[arg(long, value_name = "ROLE=COLUMN,unit=UNIT")]
    map: Vec<String>,
}

#[derive(Debug, Args)]
struct AnalyzeArguments {
    #[command(flatten)]
    log: InspectArguments,
    /// Say where the fastest lap loses against this one: FILE, or FILE#N for lap N (with --coach)
    #[arg(long, value_name = "FILE", requires = "coach")]
    against: Option<String>,
    #[command(flatten)]
    coach: coach::CoachArguments,
    /// Draw the table of laps into this PNG file
    #[arg(long, value_name = "PNG")]
    out: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct ConsistencyArguments {
    /// The log file
    file: PathBuf,
    /// Draw corners and laps into this PNG file
    #[arg(long, value_name = "PNG")]
    out: Option<PathBuf>,
    #[command(flatten)]
    picture: picture::PictureOptions,
}

#[derive(Debug, Args)]
struct GripArguments {
    /// The lap looked at: FILE, or FILE#N for lap N (default: the fastest)
    a: String,
    /// A lap beside it
    b: Option<String>,
    /// Draw the friction circle into this PNG file
    #[arg(long, value_name = "PNG")]
    out: Option<PathBuf>,
    #[command(flatten)]
    picture: picture::PictureOptions,
}

#[derive(Debug, Args)]
struct AskArguments {
    /// The log file: FILE for its session, FILE#N for lap N
    file: String,
    /// The question, in any of the coach's languages
    question: String,
    /// The reference: FILE, or FILE#N for lap N (default: the file's own best lap)
    #[arg(long, value_name = "FILE")]
    against: Option<String>,
    #[command(flatten)]
    reader: coach::ReaderArguments,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct CompareArguments {
    /// The lap looked at: FILE, or FILE#N for lap N (default: the fastest)
    a: String,
    /// The reference lap
    b: String,
    /// Up to two more laps, held against the same reference
    #[arg(num_args = 0..=2)]
    others: Vec<String>,
    /// Draw the comparison into this PNG file
    #[arg(long, value_name = "PNG")]
    out: Option<PathBuf>,
    /// Draw one more channel, by its name in `inspect`: `rpm`, `lat_accel`, …
    #[arg(long, value_name = "NAME", value_parser = picture::channel)]
    channel: Option<ChannelRole>,
    /// Draw this corner only
    #[arg(long, value_name = "NUMBER", conflicts_with = "range")]
    corner: Option<u32>,
    /// Draw this part of the reference lap only, in metres
    #[arg(long, value_name = "FROM..TO", value_parser = picture::range_m)]
    range: Option<std::ops::RangeInclusive<f64>>,
    #[command(flatten)]
    picture: picture::PictureOptions,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct MapArguments {
    /// The lap looked at: FILE, or FILE#N for lap N (default: the fastest)
    a: String,
    /// The lap it is held against
    b: Option<String>,
    /// The PNG file to write
    #[arg(long, value_name = "PNG")]
    out: PathBuf,
    /// What the colors say (default: gain with two laps, speed with one)
    #[arg(long, value_enum)]
    color: Option<picture::ColorOption>,
    #[command(flatten)]
    picture: picture::PictureOptions,
}

#[derive(Debug, Args)]
struct CornerArguments {
    /// The lap looked at: FILE, or FILE#N for lap N (default: the fastest)
    a: String,
    /// The reference lap
    b: String,
    /// Number of the corner
    #[arg(long, value_name = "NUMBER")]
    corner: u32,
    /// The PNG file to write
    #[arg(long, value_name = "PNG")]
    out: PathBuf,
    #[command(flatten)]
    picture: picture::PictureOptions,
}

/// Runs what the command line asks for.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = CommandLine::parse();
    let caller = Caller::new(
        arguments.config.as_deref(),
        arguments.language,
        &config::environment(),
    );
    let outcome = match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => serve::serve(&caller),
        Command::Try(arguments) => try_out::try_out(&caller, &arguments),
        Command::Register => serve::register(&caller),
        Command::Migrate => serve::migrate(&caller),
        Command::Recompute => recompute::recompute(&caller),
        Command::Doctor => doctor::doctor(&caller),
        Command::Health => health::health(&caller),
        Command::Inspect(arguments) => inspect::inspect(&caller, &arguments),
        Command::Compare(arguments) => compare::compare(&caller, &arguments),
        Command::Ask(arguments) => ask::ask(&caller, &arguments),
        Command::Map(arguments) => map::map(&caller, &arguments),
        Command::Corner(arguments) => corner::corner(&caller, &arguments),
        Command::Analyze(arguments) => analyze::analyze(&caller, &arguments),
        Command::Consistency(arguments) => consistency::consistency(&caller, &arguments),
        Command::Grip(arguments) => grip::grip(&caller, &arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(caller.words),
    }
}
