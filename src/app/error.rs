//! What can go wrong in a use case, and whose business it is. Every `From` a lower error lives here.

use std::time::Duration;

use super::label::LapSummary;
use crate::analysis::AnalysisError;
use crate::chart::ChartError;
use crate::chart::compare::NoSuchCorner;
use crate::db::DbError;
use crate::import::{ImportError, MappingError};
use crate::units::Seconds;

/// Why a use case has no outcome. The sentences for people are in `reply::error`, never here.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be used.
    #[error("the file was refused")]
    Import(#[from] ImportError),
    /// Reading the file took too long.
    #[error("reading took longer than {0:?}")]
    ParseTimeout(Duration),
    /// The file is over the cap.
    #[error("the file is over {max_bytes} bytes")]
    FileTooLarge {
        /// The cap.
        max_bytes: usize,
    },
    /// The attachment is not on one of Discord's hosts.
    #[error("the attachment is on a foreign host")]
    ForeignAttachment,
    /// The attachment could not be fetched.
    #[error("the download failed")]
    Download(#[source] reqwest::Error),
    /// A fetched file could not be kept on this machine.
    #[error("a file could not be kept")]
    Spool(#[source] std::io::Error),
    /// A message without a file.
    #[error("the message has no file")]
    NoFile,
    /// A message of a bot.
    #[error("the message is from a bot")]
    PostedByBot,
    /// The laps cannot be compared.
    #[error("the laps cannot be compared")]
    Analysis(#[from] AnalysisError),
    /// The picture could not be drawn.
    #[error("the picture could not be drawn")]
    Chart(#[from] ChartError),
    /// The database does not answer.
    #[error("the database does not answer")]
    DatabaseUnavailable(#[source] DbError),
    /// The database refused something it should have taken.
    #[error("database")]
    Database(#[source] DbError),
    /// The asker has no lap stored here.
    #[error("no laps stored")]
    NoLaps,
    /// There is one lap and nothing to hold it against.
    #[error("only one lap stored")]
    OnlyOneLap,
    /// Nobody else has a lap on that circuit, in that car, that may be shown here.
    #[error("only one driver there")]
    OnlyOneDriver,
    /// What was given as a lap names none that the asker may see here.
    #[error("no such lap")]
    NoSuchLap,
    /// What was typed as a lap fits several.
    #[error("{} laps fit", .0.len())]
    WhichLap(Vec<LapSummary>),
    /// What was given as a circuit or as a car names none.
    #[error("no such circuit or car")]
    NoSuchPlace,
    /// What is to become one is one.
    #[error("the same place")]
    SamePlace,
    /// There is no circuit and car in which both people show a lap.
    #[error("nothing in common")]
    NothingInCommon,
    /// No board stands there.
    #[error("no such board")]
    NoSuchBoard,
    /// No challenge has that name, or none can have it.
    #[error("no such challenge")]
    NoSuchChallenge,
    /// A server has as many boards as it may have.
    #[error("{0} boards are the most")]
    TooManyBoards(usize),
    /// A log has no setup sheet, or its owner does not show it.
    #[error("no setup sheet")]
    NoSetup,
    /// Nobody has shared a lap on that circuit (in that car).
    #[error("nobody there")]
    NobodyThere,
    /// The session has too few laps that count.
    #[error("too few laps")]
    TooFewLaps,
    /// The lap has no corner of that number.
    #[error(transparent)]
    NoSuchCorner(#[from] NoSuchCorner),
    /// A corner is to change, but no number was given.
    #[error("no corner was named")]
    WhichCorner,
    /// The lap shows no corner at all.
    #[error("the lap has no corners")]
    NoCorners,
    /// The lap is the asker's, but the answer would be seen by others.
    #[error("the lap is private and the answer would be public")]
    LapIsPrivate,
    /// The friend has no lap here that the asker may see.
    #[error("the friend shares no lap on this circuit here")]
    FriendHasNoLap,
    /// More than a question.
    #[error("the question is too long")]
    QuestionTooLong,
    /// The answer that a button belongs to is not remembered any more.
    #[error("the answer is forgotten")]
    ForgottenAnswer,
    /// Only the driver may do that.
    #[error("somebody else's lap")]
    NotYours,
    /// The driver keeps what they post private, and somebody else asked.
    #[error("the driver keeps new laps private")]
    KeepsPrivate,
    /// Only a manager of the server may do that.
    #[error("not a manager")]
    NotManager,
    /// The command or button is of another version.
    #[error("outdated command")]
    OutdatedCommand,
    /// A command panicked.
    #[error("a command panicked")]
    Panicked,
    /// A job was begun so often without an end that nobody begins it again: each time its process died.
    #[error("a job was begun too often without an end")]
    BegunTooOften,
    /// The command makes sense in a server only.
    #[error("not in a server")]
    NotInServer,
    /// One command too many in a minute.
    #[error("rate limit, retry in {retry_in}")]
    TooFast {
        /// When the next one is welcome.
        retry_in: Seconds,
    },
    /// There is no room for it: on the disk, or in what the database may grow to.
    #[error("no room left")]
    NoRoom(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The person has as many laps as are kept of one.
    #[error("the person has {most} laps")]
    TooManyLaps {
        /// How many are kept.
        most: u64,
    },
    /// The server has as many laps as are kept of one.
    #[error("the server has {most} laps")]
    ServerFull {
        /// How many are kept.
        most: u64,
    },
    /// One file too many in an hour.
    #[error("more than {most} files in an hour")]
    TooManyFiles {
        /// How many are taken.
        most: u64,
    },
    /// A job cannot be written down, or is not understood.
    #[error("a job is not understood")]
    Payload(#[source] serde_json::Error),
    /// An export could not be packed.
    #[error("an export could not be packed")]
    Export(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The person deleted what is kept of them while their file was read.
    #[error("the person deleted their data meanwhile")]
    DataDeleted,
    /// Only whoever runs the bot may ask that.
    #[error("not the owner of the bot")]
    NotOwner,
    /// A file as it was given cannot be kept, had or removed where it is to lie.
    #[error("the place of original files failed")]
    Objects(#[source] object_store::Error),
    /// A file as it was given lies where the settings name no place any more.
    #[error("storage.objects names no place, and an original lies in one")]
    NoObjects,
    /// What was said about a column is not understood.
    #[error("the mapping is not understood")]
    Mapping(#[from] MappingError),
    /// No column of that name is mapped, or it is no name of a column.
    #[error("no such column")]
    NoSuchColumn,
    /// Somebody else said what that column means.
    #[error("mapped by somebody else")]
    MappedByOther,
    /// The server has too many mappings.
    #[error("too many mappings")]
    TooManyMappings,
    /// The dashboard is not served.
    #[error("no dashboard")]
    NoDashboard,
    /// A link or token that does not exist, or no longer.
    #[error("no such link")]
    NoSuchLink,
    /// A link to one comparison or session that shows nothing, or nothing any more.
    #[error("nothing is shared by this link")]
    NothingShared,
    /// Not the password of that garage.
    #[error("wrong password")]
    WrongPassword,
    /// Nobody that we know.
    #[error("not signed in")]
    NotSignedIn,
    /// Somebody who may only read, a token without the scope, or a request from another site.
    #[error("not allowed")]
    NotAllowed,
    /// A request to the dashboard that cannot be understood.
    #[error("a request is not understood: {0}")]
    Request(String),
    /// Too short or too long a password.
    #[error("a password has {least} to {most} characters")]
    PasswordLength {
        /// Characters at least.
        least: usize,
        /// Characters at most.
        most: usize,
    },
    /// As many tokens or links as one person may have.
    #[error("there are {most} already")]
    TooManyTokens {
        /// How many are kept.
        most: usize,
    },
    /// The bot is going down.
    #[error("shutting down")]
    ShuttingDown,
    /// A computation panicked.
    #[error("a computation crashed")]
    Crashed(#[source] tokio::task::JoinError),
    /// Discord refused or did not answer.
    #[error("Discord did not take it")]
    Discord(#[from] Box<serenity::Error>),
}

impl Error {
    /// The laps are there and seen, and what is asked for cannot be said of them.
    #[must_use]
    pub const fn is_of_what_is_left(&self) -> bool {
        matches!(
            self,
            Self::Analysis(_)
                | Self::OnlyOneLap
                | Self::TooFewLaps
                | Self::NoSuchCorner(_)
                | Self::NoCorners
                | Self::NothingInCommon
        )
    }

    /// The database takes longer than a first answer may.
    #[must_use]
    pub fn database_too_slow(elapsed: tokio::time::error::Elapsed) -> Self {
        Self::DatabaseUnavailable(DbError::Unavailable(Box::new(elapsed)))
    }

    /// The sessions of the dashboard cannot be reached.
    #[must_use]
    pub fn session_store(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::DatabaseUnavailable(DbError::Unavailable(Box::new(error)))
    }
}

impl From<DbError> for Error {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Unavailable(_) => Self::DatabaseUnavailable(error),
            DbError::Full(_) => Self::NoRoom(Box::new(error)),
            DbError::NotFound | DbError::Conflict(_) | DbError::Unexpected(_) => Self::Database(error),
        }
    }
}

/// Where a lap was looked for: what is not there is a lap that the asker may not see, or no longer.
pub(super) fn no_such_lap(error: DbError) -> Error {
    match error {
        DbError::NotFound => Error::NoSuchLap,
        DbError::Unavailable(_) | DbError::Full(_) | DbError::Conflict(_) | DbError::Unexpected(_) => {
            error.into()
        }
    }
}

impl From<serenity::Error> for Error {
    fn from(error: serenity::Error) -> Self {
        Self::Discord(Box::new(error))
    }
}

/// Whose business an error is; decides tone and log level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Input or permission of the person: said with a next step, logged as info.
    User,
    /// A limit or an outage: said when to retry.
    Busy,
    /// Ours: said with a reference, logged as an error with its chain.
    Internal,
}

impl Error {
    /// Whether the same may work in a moment, so that it is worth another try instead of an answer.
    #[must_use]
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::DatabaseUnavailable(_) | Self::ShuttingDown)
    }

    /// Whose business it is.
    #[must_use]
    pub fn class(&self) -> Class {
        match self {
            Self::Import(_)
            | Self::FileTooLarge { .. }
            | Self::ForeignAttachment
            | Self::NoFile
            | Self::PostedByBot
            | Self::Analysis(_)
            | Self::NoLaps
            | Self::OnlyOneLap
            | Self::OnlyOneDriver
            | Self::NoSuchLap
            | Self::WhichLap(_)
            | Self::NoSuchPlace
            | Self::SamePlace
            | Self::NothingInCommon
            | Self::NoSuchBoard
            | Self::NoSuchChallenge
            | Self::TooManyBoards(_)
            | Self::NobodyThere
            | Self::NoSetup
            | Self::TooFewLaps
            | Self::NoSuchCorner(_)
            | Self::WhichCorner
            | Self::NoCorners
            | Self::LapIsPrivate
            | Self::FriendHasNoLap
            | Self::QuestionTooLong
            | Self::ForgottenAnswer
            | Self::NotYours
            | Self::KeepsPrivate
            | Self::NotManager
            | Self::NotOwner
            | Self::DataDeleted
            | Self::OutdatedCommand
            | Self::Mapping(_)
            | Self::NoSuchColumn
            | Self::MappedByOther
            | Self::TooManyMappings
            | Self::TooManyLaps { .. }
            | Self::ServerFull { .. }
            | Self::NoDashboard
            | Self::NoSuchLink
            | Self::NothingShared
            | Self::WrongPassword
            | Self::NotSignedIn
            | Self::NotAllowed
            | Self::Request(_)
            | Self::PasswordLength { .. }
            | Self::TooManyTokens { .. }
            | Self::NotInServer => Class::User,
            Self::ParseTimeout(_)
            | Self::Download(_)
            | Self::TooFast { .. }
            | Self::TooManyFiles { .. }
            | Self::NoRoom(_)
            | Self::ShuttingDown
            | Self::DatabaseUnavailable(_) => Class::Busy,
            Self::Database(_)
            | Self::Chart(_)
            | Self::Crashed(_)
            | Self::Panicked
            | Self::BegunTooOften
            | Self::Payload(_)
            | Self::Export(_)
            | Self::Objects(_)
            | Self::NoObjects
            | Self::Spool(_)
            | Self::Discord(_) => Class::Internal,
        }
    }
}

/// The error with all its causes on one line, for the log.
#[must_use]
pub(crate) fn chain(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
