//! The questions of `questions.toml`.

use std::error::Error;

use serde::Deserialize;

use super::model_server::Play;

const SOURCE: &str = include_str!("questions.toml");

/// What kind of question it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Laps,
    Term,
    General,
    OffTopic,
    Unsafe,
    Injection,
}

/// A question with what a right answer is about.
pub struct Asked {
    pub kind: Kind,
    pub session: String,
    pub text: String,
    /// The corner that comes first.
    pub corner: Option<u32>,
    /// The corner that is named.
    pub about: Option<u32>,
}

impl Asked {
    pub fn needs_model(&self) -> bool {
        matches!(self.kind, Kind::Laps | Kind::General | Kind::Injection)
    }
}

pub struct Questions(Vec<Asked>);

#[derive(Deserialize)]
struct File {
    laps: Vec<OfLaps>,
    terms: Texts,
    general: Texts,
    off_topic: Texts,
    r#unsafe: Texts,
    injections: Texts,
}

#[derive(Deserialize)]
struct OfLaps {
    session: String,
    corner: Option<u32>,
    about: Option<u32>,
    texts: Vec<String>,
}

#[derive(Deserialize)]
struct Texts {
    texts: Vec<String>,
}

impl Questions {
    pub fn load() -> Result<Self, Box<dyn Error>> {
        let file: File = toml::from_str(SOURCE)?;
        let mut all = Vec::new();
        for of in file.laps {
            for text in of.texts {
                all.push(Asked {
                    kind: Kind::Laps,
                    session: of.session.clone(),
                    text,
                    corner: of.corner,
                    about: of.about,
                });
            }
        }
        for (kind, texts) in [
            (Kind::Term, file.terms),
            (Kind::General, file.general),
            (Kind::OffTopic, file.off_topic),
            (Kind::Unsafe, file.r#unsafe),
            (Kind::Injection, file.injections),
        ] {
            for text in texts.texts {
                all.push(Asked {
                    kind,
                    session: String::from("several"),
                    text,
                    corner: None,
                    about: None,
                });
            }
        }
        Ok(Self(all))
    }

    pub fn all(&self) -> impl Iterator<Item = &Asked> {
        self.0.iter()
    }

    /// What a played model is asked: everything of a faithful and of an obedient one, a few of the others.
    pub fn for_play(&self, play: Play) -> Vec<&Asked> {
        let all = matches!(play, Play::Faithful | Play::Obedient);
        self.0
            .iter()
            .filter(|asked| asked.needs_model())
            .enumerate()
            .filter(|(asked_idx, _)| all || asked_idx % 9 == 0)
            .map(|(_, asked)| asked)
            .collect()
    }
}
