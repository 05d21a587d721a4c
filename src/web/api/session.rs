//! `GET /api/session`, `POST /api/analyze-session`, `POST /api/analyze-laps`: what laps say, and what the coach says.

use axum::Json;
use axum::extract::{Query, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::shapes::{LapRow, seconds};
use crate::app::compare_laps::Pair;
use crate::app::session_numbers::SessionNumbers;
use crate::app::writer::Wording;
use crate::app::{Actor, Error};
use crate::coach::Debrief;
use crate::contract::{self, SessionView, rounded};
use crate::reply::analyze::{Named, where_else};
use crate::units::Seconds;
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, Problem};
use crate::web::visit::{Reads, Visit};
use crate::words::Words;

/// Which session.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct SessionQuery {
    /// A lap of it; nothing: the asker's last upload.
    lap: Option<String>,
}

/// A session: its laps, and the numbers of `pacenote analyze --json`.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Session<'a> {
    laps: Vec<SessionLap>,
    /// Where the sectors end; the last one at the line.
    sectors: Vec<SectorEnd>,
    /// What the laps say together.
    session: SessionView<'a>,
    /// Laps of the file before these, which took no part.
    left_out: usize,
}

/// A lap with its sectors.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SessionLap {
    #[serde(flatten)]
    lap: LapRow,
    /// Behind the best of the session.
    gap_s: Option<f64>,
    /// Its time in every sector; `null`: it could not be laid on the others.
    sectors_s: Option<Vec<f64>>,
}

/// A sector.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct SectorEnd {
    from_corner: u32,
    to_corner: u32,
    end_m: f64,
}

/// The laps of a session and what they say together.
#[utoipa::path(
    get, path = "/api/session", params(SessionQuery), tag = "read",
    responses((status = 200, body = Session), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn session(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
    Query(query): Query<SessionQuery>,
) -> Result<axum::response::Response, Failure> {
    let lap = query.lap.as_deref().filter(|lap| !lap.is_empty());
    let numbers = dashboard.app.session_numbers(&visit.actor, lap).await?;
    Ok(answer(&numbers, &visit.actor, visit.words))
}

/// A session as it goes out.
pub(super) fn answer(numbers: &SessionNumbers, actor: &Actor, words: Words) -> axum::response::Response {
    use axum::response::IntoResponse as _;
    let best = numbers.session.best;
    let gap = |time: Option<Seconds>| seconds(time.zip(best).map(|(time, best)| time - best));
    let listed = numbers.laps.iter().zip(&numbers.sectors.laps);
    let laps = listed.map(|(lap, sectors)| SessionLap {
        gap_s: gap(lap.time),
        sectors_s: sectors
            .as_ref()
            .map(|times| times.iter().map(|time| rounded(time.get(), 4)).collect()),
        lap: LapRow::of(lap, actor, words),
    });
    let sectors = numbers.sectors.sectors.iter().map(|sector| SectorEnd {
        from_corner: sector.from_corner,
        to_corner: sector.to_corner,
        end_m: rounded(sector.end.get(), 2),
    });
    Json(Session {
        laps: laps.collect(),
        sectors: sectors.collect(),
        session: contract::session(&numbers.session),
        left_out: numbers.left_out,
    })
    .into_response()
}

/// What the coach says. Every number comes from code; a model words it at most.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Advice {
    /// What costs time, worth most first; the first one is the focus.
    points: Vec<AdvicePoint>,
    /// To whom it is said, where that is not the reader: "you" is the driver of the lap.
    told_to: Option<String>,
    /// What there is to say beside the points.
    remarks: Vec<String>,
    /// What went well.
    good: Vec<String>,
    /// `computed` or `ai`.
    wording: &'static str,
    /// The laps that it is about: a lap of the session, or both laps.
    about: Vec<LapRow>,
}

/// One thing that costs time.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct AdvicePoint {
    /// Number of the corner; 0: about the lap as a whole.
    corner: u32,
    title: String,
    /// What happens, why it costs time, what to do.
    text: String,
    /// What was measured.
    evidence: String,
    /// How to know that it worked.
    measure: String,
    /// What the corners behind lose because of it.
    linked: Vec<String>,
}

impl Advice {
    /// `elsewhere`: what costs most, where no point is about that.
    fn of(debrief: &Debrief, (wording, named): (&Wording, &Named<'_>), elsewhere: Option<String>) -> Self {
        let points = debrief.points.iter().map(|point| AdvicePoint {
            corner: point.corner,
            title: point.title.clone(),
            text: named.text(&point.text),
            evidence: named.say(&point.evidence),
            measure: named.say(&format!("{} {}", debrief.labels.measure, point.measure)),
            linked: point.linked.iter().map(|line| named.say(line)).collect(),
        });
        Self {
            points: points.collect(),
            remarks: elsewhere
                .into_iter()
                .chain(debrief.remarks.iter().map(|remark| named.say(remark)))
                .collect(),
            good: debrief.good.iter().map(|good| named.say(good)).collect(),
            wording: match wording {
                Wording::Computed => "computed",
                Wording::Ai(_) => "ai",
            },
            told_to: None,
            about: Vec::new(),
        }
    }
}

/// A session to analyze: one that is stored, or what is known of one that is not.
#[derive(Debug, Deserialize, ToSchema)]
pub(super) struct SessionToAnalyze {
    /// A lap of a stored session; nothing, and no lap time either: the asker's last upload.
    lap: Option<String>,
    /// Without a log: a lap time, `1:42.5` or seconds.
    lap_time: Option<LapTime>,
    /// Without a log: the circuit by its name.
    circuit: Option<String>,
    /// Without a log: the driver, for the answer's words.
    driver: Option<String>,
    /// Let a model word it, where one is set up.
    #[serde(default)]
    worded: bool,
}

/// A lap time as people write it.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(untagged)]
pub(super) enum LapTime {
    /// Seconds.
    Seconds(f64),
    /// `1:42.5`.
    Text(String),
}

impl LapTime {
    fn seconds(&self) -> Option<Seconds> {
        let value = match self {
            Self::Seconds(value) => *value,
            Self::Text(text) => match text.trim().replace(',', ".").rsplit_once(':') {
                Some((minutes, seconds)) => {
                    let minutes: u32 = minutes.parse().ok()?;
                    f64::from(minutes).mul_add(60.0, seconds.parse().ok()?)
                }
                None => text.trim().replace(',', ".").parse().ok()?,
            },
        };
        (value.is_finite() && value > 0.0 && value < 7200.0).then_some(Seconds::new(value))
    }
}

/// Points on where the time is in a session, worth most first. Where a lap time is given instead of a lap, the session of
/// the driver's stored lap there that is nearest to it.
#[utoipa::path(
    post, path = "/api/analyze-session", request_body = SessionToAnalyze, tag = "read",
    responses((status = 200, body = Advice), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn analyze_session(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
    Json(asked): Json<SessionToAnalyze>,
) -> Result<Json<Advice>, Failure> {
    let app = &dashboard.app;
    let Visit { actor, words, .. } = &visit;
    let lap = match &asked.lap_time {
        Some(time) => {
            let time = time
                .seconds()
                .ok_or_else(|| Error::Request("not a lap time".to_owned()))?;
            let near = app.lap_near(actor, asked.driver.as_deref(), asked.circuit.as_deref(), time);
            Some(near.await?.id.to_string())
        }
        None => asked.lap.clone().filter(|lap| !lap.is_empty()),
    };
    let said = app
        .analyze_session(actor, lap.as_deref(), words.language.code())
        .await?;
    let worded = match visit.member() {
        Ok(_) if asked.worded => app.word_session(actor, &said).await,
        _ => None,
    };
    let said = worded.as_ref().unwrap_or(&said);
    let about = said.laps.first();
    let told_to = about.filter(|_| !said.is_own);
    // Where laps differ by their own spread only, no place stands out.
    let compared = said.about.as_ref().filter(|_| !said.debrief.points.is_empty());
    let elsewhere = compared.and_then(|about| where_else(&said.debrief, &about.comparison, *words));
    let named = Named::nobody(&said.wording, *words);
    Ok(Json(Advice {
        about: about
            .map(|lap| LapRow::of(lap, actor, *words))
            .into_iter()
            .collect(),
        told_to: told_to.map(|lap| words.analyze_told_to(&lap.driver)),
        ..Advice::of(&said.debrief, (&said.wording, &named), elsewhere)
    }))
}

/// Two laps to analyze.
#[derive(Debug, Deserialize, ToSchema)]
pub(super) struct LapsToAnalyze {
    /// The lap looked at.
    a: String,
    /// The reference.
    b: String,
    /// Let a model word it, where one is set up.
    #[serde(default)]
    worded: bool,
}

/// Points on where the time is between two laps, worth most first.
#[utoipa::path(
    post, path = "/api/analyze-laps", request_body = LapsToAnalyze, tag = "read",
    responses((status = 200, body = Advice), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn analyze_laps(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
    Json(asked): Json<LapsToAnalyze>,
) -> Result<Json<Advice>, Failure> {
    let Visit { actor, words, .. } = &visit;
    let pair = Pair::parse(&asked.a, &asked.b)?;
    let said = dashboard
        .app
        .analyze_lap(actor, pair, words.language.code())
        .await?;
    let worded = match visit.member() {
        Ok(_) if asked.worded => dashboard.app.word_analysis(actor, &said).await,
        _ => None,
    };
    let said = worded.as_ref().unwrap_or(&said);
    let about = [&said.a, &said.b];
    let named = Named::of(&said.a, &said.b, &said.wording, *words);
    let elsewhere = where_else(&said.debrief, &said.comparison, *words);
    Ok(Json(Advice {
        about: about.map(|lap| LapRow::of(lap, actor, *words)).into(),
        told_to: said.names_driver.then(|| words.analyze_told_to(&said.a.driver)),
        ..Advice::of(&said.debrief, (&said.wording, &named), elsewhere)
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lap_time_is_read_as_people_write_it() {
        let check = |json: &str, expect: Option<f64>| {
            let time: LapTime = serde_json::from_str(json).unwrap();
            assert_eq!(time.seconds().map(Seconds::get), expect, "{json}");
        };
        check("102.5", Some(102.5));
        check("\"1:42.5\"", Some(102.5));
        check("\"1:42,5\"", Some(102.5));
        check("\" 58.201 \"", Some(58.201));
        for json in ["-1", "0", "1e9", "\"\"", "\"fast\"", "\"1:2:3\"", "\"NaN\""] {
            check(json, None);
        }
    }
}
