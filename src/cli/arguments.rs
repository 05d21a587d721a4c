//! What can be asked of the command line. What each command and option is for is said by `help`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::coach;
use super::picture_options::{self, ColorOption, PictureOptions};
use crate::telemetry::ChannelRole;
use crate::words::Language;

#[derive(Debug, Parser)]
#[command(version, max_term_width = 100)]
pub(super) struct CommandLine {
    #[arg(long, value_name = "FILE", global = true)]
    pub(super) config: Option<PathBuf>,
    #[arg(long, value_name = "LANGUAGE", value_parser = coach::language, global = true)]
    pub(super) language: Option<Language>,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Serve,
    Try(TryArguments),
    Register,
    Migrate,
    Recompute,
    Doctor,
    Health,
    Inspect(InspectArguments),
    Compare(CompareArguments),
    Ask(AskArguments),
    Map(MapArguments),
    Corner(CornerArguments),
    Analyze(AnalyzeArguments),
    Consistency(ConsistencyArguments),
    Grip(GripArguments),
}

#[derive(Debug, Args)]
pub(super) struct TryArguments {
    #[arg(long, default_value_t = 4010)]
    pub(super) port: u16,
    #[arg(long, value_name = "URL")]
    pub(super) public_url: Option<String>,
    #[arg(long, value_name = "DIR")]
    pub(super) data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct InspectArguments {
    pub(super) file: PathBuf,
    pub(super) ldx: Option<PathBuf>,
    #[arg(long)]
    pub(super) json: bool,
    #[arg(long, value_name = "NAME")]
    pub(super) car: Option<String>,
    #[arg(long)]
    pub(super) one_lap: bool,
    #[arg(long, value_name = "ROLE=COLUMN,unit=UNIT")]
    pub(super) map: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct AnalyzeArguments {
    #[command(flatten)]
    pub(super) log: InspectArguments,
    #[arg(long, value_name = "FILE", requires = "coach")]
    pub(super) against: Option<String>,
    #[command(flatten)]
    pub(super) coach: coach::CoachArguments,
    #[arg(long, value_name = "PNG")]
    pub(super) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ConsistencyArguments {
    pub(super) file: PathBuf,
    #[arg(long, value_name = "PNG")]
    pub(super) out: Option<PathBuf>,
    #[command(flatten)]
    pub(super) picture: PictureOptions,
}

#[derive(Debug, Args)]
pub(super) struct GripArguments {
    pub(super) a: String,
    pub(super) b: Option<String>,
    #[arg(long, value_name = "PNG")]
    pub(super) out: Option<PathBuf>,
    #[command(flatten)]
    pub(super) picture: PictureOptions,
}

#[derive(Debug, Args)]
pub(super) struct AskArguments {
    pub(super) file: String,
    pub(super) question: String,
    #[arg(long, value_name = "FILE")]
    pub(super) against: Option<String>,
    #[command(flatten)]
    pub(super) reader: coach::ReaderArguments,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct CompareArguments {
    pub(super) a: String,
    pub(super) b: String,
    #[arg(num_args = 0..=2)]
    pub(super) others: Vec<String>,
    #[arg(long, value_name = "PNG")]
    pub(super) out: Option<PathBuf>,
    #[arg(long, value_name = "NAME", value_parser = picture_options::channel)]
    pub(super) channel: Option<ChannelRole>,
    #[arg(long, value_name = "NUMBER", conflicts_with = "range")]
    pub(super) corner: Option<u32>,
    #[arg(long, value_name = "FROM..TO", value_parser = picture_options::range_m)]
    pub(super) range: Option<std::ops::RangeInclusive<f64>>,
    #[command(flatten)]
    pub(super) picture: PictureOptions,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
pub(super) struct MapArguments {
    pub(super) a: String,
    pub(super) b: Option<String>,
    #[arg(long, value_name = "PNG")]
    pub(super) out: PathBuf,
    #[arg(long, value_enum)]
    pub(super) color: Option<ColorOption>,
    #[command(flatten)]
    pub(super) picture: PictureOptions,
}

#[derive(Debug, Args)]
pub(super) struct CornerArguments {
    pub(super) a: String,
    pub(super) b: String,
    #[arg(long, value_name = "NUMBER")]
    pub(super) corner: u32,
    #[arg(long, value_name = "PNG")]
    pub(super) out: PathBuf,
    #[command(flatten)]
    pub(super) picture: PictureOptions,
}
