//! Two stored laps against each other: choose, load, compare, draw.

use super::label::LapLabel;
use super::{Actor, App, Audience, Error};
use crate::analysis::{self, CompareSettings, Comparison};
use crate::chart::compare::{CompareInput, DEFAULT_CHANNELS, LapSide};
use crate::chart::{self, ChartError, DisplayUnits};
use crate::db::laps::{self, LapFilter, Page};
use crate::db::{ActorTransaction, DbError, circuits};
use crate::ids::LapId;
use crate::telemetry::Lap;

/// Which laps a person asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    lap: Choice,
    against: Choice,
}

/// A lap in a command's option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    /// Nothing was given.
    Default,
    /// One of the offered choices.
    Lap(LapId),
    /// Something else was typed.
    Unknown,
}

impl Pair {
    /// From the options as typed.
    #[must_use]
    pub fn parse(lap: Option<&str>, against: Option<&str>) -> Self {
        let choice = |typed: Option<&str>| match typed {
            None => Choice::Default,
            Some(typed) => typed.parse().map_or(Choice::Unknown, Choice::Lap),
        };
        Self {
            lap: choice(lap),
            against: choice(against),
        }
    }
}

/// A comparison with its picture.
#[derive(Clone, Debug)]
pub struct ComparedLaps {
    /// The lap looked at.
    pub a: LapLabel,
    /// The reference.
    pub b: LapLabel,
    /// What the comparison says.
    pub comparison: Comparison,
    /// The picture; `None` where it could not be drawn.
    pub picture: Option<Drawing>,
}

/// A PNG and what it says in words.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// The file.
    pub png: Vec<u8>,
    /// What it says in words.
    pub alt_text: String,
}

/// What a picture's title says about a lap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LapTitle {
    /// The driver's name.
    pub driver: String,
    /// The file's number of the lap.
    pub number: u32,
    /// The circuit's name.
    pub circuit: Option<String>,
    /// The car's name.
    pub car: Option<String>,
}

/// Two laps, loaded and labeled, with the thresholds of their circuit.
pub(super) struct LoadedPair {
    pub(super) a: (LapLabel, Lap),
    pub(super) b: (LapLabel, Lap),
    pub(super) settings: CompareSettings,
}

impl App {
    /// Compares two laps and draws them. Defaults: the asker's last lap against their best on that circuit.
    ///
    /// # Errors
    /// No such laps, laps that cannot be compared, the database.
    pub async fn compare_laps(&self, actor: &Actor, pair: Pair) -> Result<ComparedLaps, Error> {
        let LoadedPair {
            a: (a_label, a),
            b: (b_label, b),
            settings,
        } = self.load_pair(actor, pair).await?;
        let titles = (title(&a_label), title(&b_label));
        let (comparison, picture) = Self::on_cpu(&self.render_permits, move || {
            let comparison = analysis::compare(&a, &b, &settings)?;
            let picture = draw(&comparison, (&a, &titles.0), (&b, &titles.1));
            Ok::<_, Error>((comparison, picture))
        })
        .await??;
        if let Err(error) = &picture {
            tracing::error!(error = %error, "a comparison could not be drawn");
        }
        Ok(ComparedLaps {
            a: a_label,
            b: b_label,
            comparison,
            picture: picture.ok(),
        })
    }

    /// Chooses and loads two laps that the actor's audience may see.
    pub(super) async fn load_pair(&self, actor: &Actor, pair: Pair) -> Result<LoadedPair, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let against = match pair.against {
            Choice::Lap(id) => Some(self.visible(actor, &mut tx, id).await?),
            Choice::Unknown => return Err(Error::NoSuchLap),
            Choice::Default => None,
        };
        let a = match (pair.lap, &against) {
            (Choice::Lap(id), _) => self.visible(actor, &mut tx, id).await?,
            (Choice::Unknown, _) => return Err(Error::NoSuchLap),
            (Choice::Default, None) => laps::last_of_user(&mut tx, actor.user)
                .await?
                .ok_or(Error::NoLaps)?,
            (Choice::Default, Some(against)) => last_on(&mut tx, against).await?.ok_or(Error::NoLaps)?,
        };
        let b = match against {
            Some(against) => against,
            None => {
                let own = laps::best_of_user(&mut tx, actor.user, a.circuit, None, Some(a.id)).await?;
                let other = match own {
                    Some(own) => Some(own),
                    None => laps::best_shared(&mut tx, a.circuit, None).await?,
                };
                other.filter(|other| other.id != a.id).ok_or(Error::OnlyOneLap)?
            }
        };
        let circuit = circuits::get(&mut tx, b.circuit).await?;
        let a_lap = laps::load(&mut tx, a.id).await?;
        let b_lap = laps::load(&mut tx, b.id).await?;
        let mut settings = self.settings.compare.clone();
        if let Some((slow_below, fast_from)) = circuit.classes {
            settings.corners.slow_below = slow_below;
            settings.corners.fast_from = fast_from;
        }
        Ok(LoadedPair {
            a: (a.into(), a_lap),
            b: (b.into(), b_lap),
            settings,
        })
    }

    /// A lap by its id. One that the asker may see, but not this answer's audience, is called private, not unknown.
    async fn visible(
        &self,
        actor: &Actor,
        tx: &mut ActorTransaction,
        id: LapId,
    ) -> Result<laps::LapSummary, Error> {
        match laps::summary(tx, id).await {
            Err(DbError::NotFound) if actor.audience == Audience::Server => {
                let asker = Actor {
                    audience: Audience::OnlyUser,
                    ..*actor
                };
                let mut tx = self.db.as_actor(&asker).await?;
                match laps::summary(&mut tx, id).await {
                    Ok(_) => Err(Error::LapIsPrivate),
                    Err(error) => Err(error.into()),
                }
            }
            outcome => Ok(outcome?),
        }
    }
}

/// The asker's newest lap that counts on the circuit of another lap.
async fn last_on(
    tx: &mut ActorTransaction,
    against: &laps::LapSummary,
) -> Result<Option<laps::LapSummary>, Error> {
    let filter = LapFilter {
        circuit: Some(against.circuit),
        only_valid: true,
        ..LapFilter::default()
    };
    let newest = laps::mine(tx, &filter, Page { index: 0, size: 2 }).await?;
    Ok(newest.laps.into_iter().find(|lap| lap.id != against.id))
}

fn title(label: &LapLabel) -> LapTitle {
    LapTitle {
        driver: label.driver.clone(),
        number: label.number,
        circuit: Some(label.circuit.clone()),
        car: label.car.clone(),
    }
}

/// Draws a comparison for a phone.
///
/// # Errors
/// It could not be drawn.
pub fn draw(
    comparison: &Comparison,
    (a, a_title): (&Lap, &LapTitle),
    (b, b_title): (&Lap, &LapTitle),
) -> Result<Drawing, ChartError> {
    let labels = (
        format!("lap {}", a_title.number),
        format!("lap {}", b_title.number),
    );
    let figure = chart::compare::figure(&CompareInput {
        comparison,
        a: side(a, a_title, &labels.0),
        b: side(b, b_title, &labels.1),
        circuit: b_title
            .circuit
            .as_deref()
            .or(a_title.circuit.as_deref())
            .unwrap_or_default(),
        units: DisplayUnits::Metric,
        channels: &DEFAULT_CHANNELS,
        window: None,
    });
    Ok(Drawing {
        png: chart::png(&figure, chart::Form::Compact)?,
        alt_text: figure.alt_text.clone(),
    })
}

fn side<'a>(lap: &'a Lap, title: &'a LapTitle, label: &'a str) -> LapSide<'a> {
    LapSide {
        lap,
        driver: &title.driver,
        label,
        car: title.car.as_deref().unwrap_or_default(),
    }
}
