//! What somebody gave us, with all that is needed to read it and to answer, also after a restart.

use serde::{Deserialize, Serialize};

use super::log_source::{LogSource, Owner};
use super::{Actor, Attachment, Audience};
use crate::db::jobs::JobId;
use crate::ids::{ChannelId, GuildId, LapId, UserId};
use crate::import;
use crate::words::Language;

/// Files that somebody gave us: all that is needed to read them and to answer, also after a restart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportRequest {
    pub(super) asker: u64,
    guild: Option<u64>,
    pub(super) is_public: bool,
    owner: u64,
    driver: String,
    channel: u64,
    message: Option<u64>,
    pub(super) files: Vec<PostedFile>,
    /// What was asked in place of a file.
    #[serde(default)]
    question: String,
    /// Files that are stored already, of which the channel is to be told.
    #[serde(default)]
    told: Vec<ToldFile>,
    /// How the file is read, where its driver said so.
    #[serde(default)]
    reading: Reading,
    answer: AnswerPlace,
    locale: String,
}

/// What a driver says of a file that it does not say itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Which car of several in one table.
    pub car: Option<String>,
    /// It is one lap, from its first to its last row.
    pub is_one_lap: bool,
    /// A lap of what was read of it before, which goes.
    #[serde(default)]
    pub replaces: Option<LapId>,
}

/// A file that is stored already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldFile {
    /// Which one.
    pub upload: String,
    /// Its name.
    pub name: String,
}

/// A file as Discord describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostedFile {
    /// Its name.
    pub name: String,
    /// Where to fetch it; signed and expiring.
    pub url: String,
    /// Its size as stated.
    pub size_bytes: u64,
}

impl PostedFile {
    fn attachment(&self) -> Attachment {
        Attachment {
            file_name: self.name.clone(),
            url: self.url.clone(),
            size_bytes: self.size_bytes,
        }
    }
}

/// Where the answer goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AnswerPlace {
    /// Below the message with the files.
    Reply,
    /// Into the deferred answer of an interaction, for as long as its token lives.
    Interaction {
        /// The interaction's id.
        id: u64,
        /// Its token.
        token: String,
    },
}

/// What an [`ImportRequest`] is made of.
#[derive(Clone, Debug)]
pub struct ImportParts<'a> {
    /// Who asks, where, and who reads the answer.
    pub actor: &'a Actor,
    /// Whose laps they become.
    pub owner: Owner,
    /// The channel in which it was asked.
    pub channel: ChannelId,
    /// The message that the files are attached to.
    pub message: Option<u64>,
    /// The files; none: somebody wrote to us without one.
    pub files: Vec<PostedFile>,
    /// Where the answer goes.
    pub answer: AnswerPlace,
    /// What the asker's Discord client speaks.
    pub locale: &'a str,
}

impl From<ImportParts<'_>> for ImportRequest {
    fn from(parts: ImportParts<'_>) -> Self {
        Self {
            asker: parts.actor.user.get(),
            guild: parts.actor.guild.map(GuildId::get),
            is_public: parts.actor.audience == Audience::Server,
            owner: parts.owner.user.get(),
            driver: parts.owner.driver,
            channel: parts.channel.get(),
            message: parts.message,
            files: parts.files,
            question: String::new(),
            told: Vec::new(),
            reading: Reading::default(),
            answer: parts.answer,
            locale: parts.locale.to_owned(),
        }
    }
}

impl ImportRequest {
    /// Who asks, where, and who reads the answer.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor {
            user: UserId::new(self.asker),
            guild: self.guild.map(GuildId::new),
            audience: if self.is_public {
                Audience::Server
            } else {
                Audience::OnlyUser
            },
            is_manager: false,
            language: Language::of_locale(&self.locale).unwrap_or_default(),
        }
    }

    /// Whose laps they become.
    #[must_use]
    pub fn owner(&self) -> Owner {
        Owner {
            user: UserId::new(self.owner),
            driver: self.driver.clone(),
            guild: self.guild.map(GuildId::new),
        }
    }

    /// The files.
    #[must_use]
    pub fn files(&self) -> &[PostedFile] {
        &self.files
    }

    /// The same request with a question in it, which is asked where there is no file.
    #[must_use]
    pub fn with_question(self, question: String) -> Self {
        Self { question, ..self }
    }

    /// The same request about files that are stored already: the channel is told of them.
    #[must_use]
    pub fn telling_of(self, told: Vec<ToldFile>) -> Self {
        Self { told, ..self }
    }

    /// Files that are stored already, of which the channel is to be told.
    #[must_use]
    pub fn told(&self) -> &[ToldFile] {
        &self.told
    }

    /// What is asked in place of a file; empty: nothing.
    #[must_use]
    pub fn question(&self) -> &str {
        if self.files.is_empty() { &self.question } else { "" }
    }

    /// What the asker's Discord client speaks; empty where nobody says.
    #[must_use]
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// The same request with other addresses for its files.
    #[must_use]
    pub fn with_files(self, files: Vec<PostedFile>) -> Self {
        Self { files, ..self }
    }

    /// Its files as logs to import: an `.ld` and its `.ldx` are one.
    pub(super) fn sources(&self, job: JobId) -> Vec<LogSource> {
        let names: Vec<&str> = self.files.iter().map(|file| file.name.as_str()).collect();
        let attachment = |place: usize| self.files.get(place).map(PostedFile::attachment);
        let pairs = import::paired(&names).into_iter();
        pairs
            .filter_map(|pair| {
                Some(LogSource {
                    attachment: attachment(pair.log)?,
                    ldx: pair.ldx.and_then(attachment),
                    car: self.reading.car.clone(),
                    is_one_lap: self.reading.is_one_lap,
                    replaces: self.reading.replaces,
                    channel: Some(ChannelId::new(self.channel)),
                    message: self.message,
                    job: Some(job),
                })
            })
            .collect()
    }

    /// The same request, its file read otherwise.
    #[must_use]
    pub fn read_as(self, reading: Reading) -> Self {
        Self { reading, ..self }
    }

    /// The same request, answered elsewhere.
    #[must_use]
    pub fn answered_at(self, answer: AnswerPlace) -> Self {
        Self { answer, ..self }
    }

    /// The server in which it was asked.
    #[must_use]
    pub const fn guild(&self) -> Option<u64> {
        self.guild
    }

    /// The channel in which it was asked.
    #[must_use]
    pub const fn channel(&self) -> u64 {
        self.channel
    }

    /// The message that the files are attached to.
    #[must_use]
    pub const fn message(&self) -> Option<u64> {
        self.message
    }

    /// Where the answer goes.
    #[must_use]
    pub const fn answer(&self) -> &AnswerPlace {
        &self.answer
    }

    /// The number by which Discord knows what brought it: an interaction or a message.
    #[must_use]
    pub fn number(&self) -> u64 {
        match (&self.answer, self.message) {
            (AnswerPlace::Interaction { id, .. }, _) => *id,
            (AnswerPlace::Reply, message) => message.unwrap_or_default(),
        }
    }

    /// The same by which every process knows it again.
    pub(super) fn key(&self) -> String {
        if let Some(first) = self.told.first() {
            return format!("told:{}", first.upload);
        }
        match (&self.answer, self.message) {
            (AnswerPlace::Interaction { id, .. }, _) => format!("interaction:{id}"),
            (AnswerPlace::Reply, message) => format!("message:{}", message.unwrap_or_default()),
        }
    }
}
