//! What can be asked of the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::coach;
use super::picture_options::{self, ColorOption, PictureOptions};
use crate::telemetry::ChannelRole;
use crate::words::Language;

/// Coaches racing drivers from their telemetry, in Discord.
#[derive(Debug, Parser)]
#[command(version, about, max_term_width = 100)]
#[command(
    after_help = "Without a command, `serve`. Settings: config/default.toml; secrets in DISCORD_TOKEN, DATABASE_URL, AI_TOKEN."
)]
pub(super) struct CommandLine {
    /// Settings laid over the defaults (TOML)
    #[arg(long, value_name = "FILE", global = true)]
    pub(super) config: Option<PathBuf>,
    /// Language of pages, pictures and the coach: en, de, fr, es, it, pt (default: the terminal's; of an answer: the question's)
    #[arg(long, value_name = "LANGUAGE", value_parser = coach::language, global = true)]
    pub(super) language: Option<Language>,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
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
pub(super) struct TryArguments {
    /// Port of the chat page, on loopback
    #[arg(long, default_value_t = 4010)]
    pub(super) port: u16,
    /// Address under which a proxy on this machine serves the dashboard (default: the dashboard's own)
    #[arg(long, value_name = "URL")]
    pub(super) public_url: Option<String>,
    /// Keep the data in this folder (default: a new temporary one, removed at the end)
    #[arg(long, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct InspectArguments {
    /// The log file
    pub(super) file: PathBuf,
    /// The .ldx of an .ld (found by itself where it lies beside it)
    pub(super) ldx: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    pub(super) json: bool,
    /// Of several cars in one table read this one, as the table spells it (default: the first)
    #[arg(long, value_name = "NAME")]
    pub(super) car: Option<String>,
    /// The table is one lap, from its first to its last row
    #[arg(long)]
    pub(super) one_lap: bool,
    /// Say what a column is, where it was not recognized: `speed="Vel",unit=mph`; may be given several times
    #[arg(long, value_name = "ROLE=COLUMN,unit=UNIT")]
    pub(super) map: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct AnalyzeArguments {
    #[command(flatten)]
    pub(super) log: InspectArguments,
    /// Say where the fastest lap loses against this one: FILE, or FILE#N for lap N (with --coach)
    #[arg(long, value_name = "FILE", requires = "coach")]
    pub(super) against: Option<String>,
    #[command(flatten)]
    pub(super) coach: coach::CoachArguments,
    /// Draw the table of laps into this PNG file
    #[arg(long, value_name = "PNG")]
    pub(super) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ConsistencyArguments {
    /// The log file
    pub(super) file: PathBuf,
    /// Draw corners and laps into this PNG file
    #[arg(long, value_name = "PNG")]
    pub(super) out: Option<PathBuf>,
    #[command(flatten)]
    pub(super) picture: PictureOptions,
}

#[derive(Debug, Args)]
pub(super) struct GripArguments {
    /// The lap looked at: FILE, or FILE#N for lap N (default: the fastest)
    pub(super) a: String,
    /// A lap beside it
    pub(super) b: Option<String>,
    /// Draw the friction circle into this PNG file
    #[arg(long, value_name = "PNG")]
    pub(super) out: Option<PathBuf>,
    #[command(flatten)]
    pub(super) picture: PictureOptions,
}

#[derive(Debug, Args)]
pub(super) struct AskArguments {
    /// The log file: FILE for its session, FILE#N for lap N
    pub(super) file: String,
    /// The question, in any of the coach's languages
    pub(super) question: String,
    /// The reference: FILE, or FILE#N for lap N (default: the file's own best lap)
    #[arg(long, value_name = "FILE")]
    pub(super) against: Option<String>,
    #[command(flatten)]
    pub(super) reader: coach::ReaderArguments,
    /// Print JSON
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct CompareArguments {
    /// The lap looked at: FILE, or FILE#N for lap N (default: the fastest)
    pub(super) a: String,
    /// The reference lap
    pub(super) b: String,
    /// Up to two more laps, held against the same reference
    #[arg(num_args = 0..=2)]
    pub(super) others: Vec<String>,
    /// Draw the comparison into this PNG file
    #[arg(long, value_name = "PNG")]
    pub(super) out: Option<PathBuf>,
    /// Draw one more channel, by its name in `inspect`: `rpm`, `lat_accel`, …
    #[arg(long, value_name = "NAME", value_parser = picture_options::channel)]
    pub(super) channel: Option<ChannelRole>,
    /// Draw this corner only
    #[arg(long, value_name = "NUMBER", conflicts_with = "range")]
    pub(super) corner: Option<u32>,
    /// Draw this part of the reference lap only, in metres
    #[arg(long, value_name = "FROM..TO", value_parser = picture_options::range_m)]
    pub(super) range: Option<std::ops::RangeInclusive<f64>>,
    #[command(flatten)]
    pub(super) picture: PictureOptions,
    /// Print JSON
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct MapArguments {
    /// The lap looked at: FILE, or FILE#N for lap N (default: the fastest)
    pub(super) a: String,
    /// The lap it is held against
    pub(super) b: Option<String>,
    /// The PNG file to write
    #[arg(long, value_name = "PNG")]
    pub(super) out: PathBuf,
    /// What the colors say (default: gain with two laps, speed with one)
    #[arg(long, value_enum)]
    pub(super) color: Option<ColorOption>,
    #[command(flatten)]
    pub(super) picture: PictureOptions,
}

#[derive(Debug, Args)]
pub(super) struct CornerArguments {
    /// The lap looked at: FILE, or FILE#N for lap N (default: the fastest)
    pub(super) a: String,
    /// The reference lap
    pub(super) b: String,
    /// Number of the corner
    #[arg(long, value_name = "NUMBER")]
    pub(super) corner: u32,
    /// The PNG file to write
    #[arg(long, value_name = "PNG")]
    pub(super) out: PathBuf,
    #[command(flatten)]
    pub(super) picture: PictureOptions,
}
