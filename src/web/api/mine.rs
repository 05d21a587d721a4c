//! What belongs to the person: tokens, links, sessions of login, the garage's password, settings.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::shapes::{LapRow, moment};
use crate::app::Error;
use crate::app::dashboard::links::LinkTarget;
use crate::app::dashboard::tokens::Scope;
use crate::app::label::LapSummary;
use crate::app::preferences::{DisplayUnits, Form, LanguageChoice, Level, PreferenceChanges, World};
use crate::app::share_laps::Visibility;
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, Problem};
use crate::web::visit::Owns;
use crate::words::Language;

/// Everything that is the person's own beside laps.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Mine {
    tokens: Vec<TokenRow>,
    links: Vec<LinkRow>,
    logins: Vec<LoginRow>,
    /// Whether the server's garage has a password.
    has_password: bool,
    /// `metric` or `imperial`.
    units: &'static str,
    /// Two letters; `null`: as the client speaks.
    language: Option<&'static str>,
    /// `novice`, `club` or `fast`.
    level: &'static str,
    /// Who sees what they give us from now on: `server` or `private`.
    new_laps: &'static str,
    /// Where laps were driven whose file does not say: `sim` or `real`; `null`: not said.
    drives: Option<&'static str>,
    /// For which screen pictures in chat are drawn: `chat`, `compact`, `wide` or `detail`.
    picture: &'static str,
    /// What is kept of them.
    kept: HeldData,
}

/// What is kept of a person.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct HeldData {
    /// Files that were read.
    files: u64,
    laps: u64,
    /// Laps that some server sees.
    shared_laps: u64,
    /// Servers that see some.
    servers: u64,
}

/// A token, without its secret.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TokenRow {
    id: i64,
    name: String,
    scopes: Vec<String>,
    created_at: String,
    /// To the hour; `null`: never.
    used_at: Option<String>,
}

/// A link, without its secret.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LinkRow {
    id: i64,
    /// The lap looked at, or one of the session.
    lap: LapRow,
    /// The lap it is held against; `null`: a session.
    against: Option<LapRow>,
    shows_names: bool,
    created_at: String,
    expires_at: String,
}

/// A session of login.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LoginRow {
    id: i64,
    created_at: String,
    expires_at: String,
}

/// What belongs to the person.
#[utoipa::path(get, path = "/api/mine", tag = "own", responses((status = 200, body = Mine), (status = "default", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn mine(
    State(dashboard): State<Dashboard>,
    Owns(visit): Owns,
) -> Result<Json<Mine>, Failure> {
    let (app, actor) = (&dashboard.app, &visit.actor);
    let member = visit.member()?;
    let tokens = app.my_tokens(actor).await?.into_iter().map(|token| TokenRow {
        id: token.id,
        name: token.name,
        scopes: token.scopes,
        created_at: moment(token.created_at),
        used_at: token.used_at.map(moment),
    });
    let row = |lap: &LapSummary| LapRow::of(lap, actor, visit.words);
    let links = app.my_links(actor).await?.into_iter().map(|shown| LinkRow {
        id: shown.link.id,
        lap: row(&shown.lap),
        against: shown.against.as_ref().map(row),
        shows_names: shown.link.target.shows_names,
        created_at: moment(shown.link.created_at),
        expires_at: moment(shown.link.expires_at),
    });
    let kept = app.kept_data(actor).await?;
    let logins = app
        .my_web_sessions(actor)
        .await?
        .into_iter()
        .map(|login| LoginRow {
            id: login.id,
            created_at: moment(login.created_at),
            expires_at: moment(login.expires_at),
        });
    let chosen = app
        .choose_preferences(actor, &member.driver, PreferenceChanges::default())
        .await?;
    Ok(Json(Mine {
        tokens: tokens.collect(),
        links: links.collect(),
        logins: logins.collect(),
        has_password: app.has_garage_password(actor).await?,
        units: chosen.units.name(),
        language: match chosen.language {
            LanguageChoice::Auto => None,
            LanguageChoice::Fixed(language) => Some(language.code()),
        },
        level: chosen.level.name(),
        new_laps: chosen.new_laps.name(),
        drives: chosen.drives.map(World::name),
        picture: chosen.picture.name(),
        kept: HeldData {
            files: kept.files,
            laps: kept.laps,
            shared_laps: kept.shared_laps,
            servers: kept.servers,
        },
    }))
}

/// A token to make.
#[derive(Debug, Deserialize, ToSchema)]
pub(super) struct NewToken {
    /// What its owner calls it.
    name: String,
    /// `read`, `upload`, `ask`.
    scopes: Vec<String>,
}

/// A secret that is shown this once.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MadeSecret {
    id: i64,
    /// The token, or the address of the link.
    secret: String,
}

/// Makes a token.
#[utoipa::path(post, path = "/api/tokens", tag = "own", request_body = NewToken, responses((status = 200, body = MadeSecret), (status = "default", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn make_token(
    State(dashboard): State<Dashboard>,
    Owns(visit): Owns,
    Json(new): Json<NewToken>,
) -> Result<Json<MadeSecret>, Failure> {
    let mut scopes: Vec<Scope> = Vec::new();
    for scope in &new.scopes {
        let scope = scope
            .parse()
            .map_err(|_| Error::Request("no such scope".to_owned()))?;
        if !scopes.contains(&scope) {
            scopes.push(scope);
        }
    }
    if scopes.is_empty() {
        return Err(Error::Request("a token needs a scope".to_owned()).into());
    }
    let owner = (&visit.actor, visit.member()?);
    let (id, secret) = dashboard.app.make_token(owner, &new.name, &scopes).await?;
    Ok(Json(MadeSecret { id, secret }))
}

/// Revokes a token.
#[utoipa::path(delete, path = "/api/tokens/{id}", tag = "own", params(("id" = i64, Path)), responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn revoke_token(
    State(dashboard): State<Dashboard>,
    Owns(visit): Owns,
    Path(id): Path<i64>,
) -> Result<StatusCode, Failure> {
    dashboard.app.revoke_token(&visit.actor, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A link to make.
#[derive(Debug, Deserialize, ToSchema)]
pub(super) struct NewLink {
    /// The lap looked at, one of one's own.
    lap: String,
    /// The lap it is held against, one of one's own; nothing: the session of the lap.
    against: Option<String>,
    /// Whether names are shown.
    #[serde(default)]
    shows_names: bool,
    /// Days until it expires, at most 90.
    days: u32,
}

/// Makes a link to a comparison or a session of one's own.
#[utoipa::path(post, path = "/api/links", tag = "own", request_body = NewLink, responses((status = 200, body = MadeSecret), (status = "default", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn make_link(
    State(dashboard): State<Dashboard>,
    Owns(visit): Owns,
    Json(new): Json<NewLink>,
) -> Result<Json<MadeSecret>, Failure> {
    let lap = |text: &str| text.parse().map_err(|_| Error::NoSuchLap);
    let target = LinkTarget {
        lap: lap(&new.lap)?,
        against: new.against.as_deref().map(lap).transpose()?,
        shows_names: new.shows_names,
    };
    let (id, secret) = dashboard.app.make_link(&visit.actor, &target, new.days).await?;
    Ok(Json(MadeSecret { id, secret }))
}

/// Revokes a link.
#[utoipa::path(delete, path = "/api/links/{id}", tag = "own", params(("id" = i64, Path)), responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn revoke_link(
    State(dashboard): State<Dashboard>,
    Owns(visit): Owns,
    Path(id): Path<i64>,
) -> Result<StatusCode, Failure> {
    dashboard.app.revoke_link(&visit.actor, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Ends a session of login.
#[utoipa::path(delete, path = "/api/logins/{id}", tag = "own", params(("id" = i64, Path)), responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn end_login(
    State(dashboard): State<Dashboard>,
    Owns(visit): Owns,
    Path(id): Path<i64>,
) -> Result<StatusCode, Failure> {
    dashboard.app.end_my_web_sessions(&visit.actor, Some(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The password of the garage; nothing: there is none any more.
#[derive(Debug, Deserialize, ToSchema)]
pub(super) struct NewPassword {
    password: Option<String>,
}

/// Sets the password of the server's garage. Managers only.
#[utoipa::path(put, path = "/api/password", tag = "own", request_body = NewPassword, responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn set_password(
    State(dashboard): State<Dashboard>,
    Owns(visit): Owns,
    Json(new): Json<NewPassword>,
) -> Result<StatusCode, Failure> {
    let password = new.password.as_deref().filter(|password| !password.is_empty());
    dashboard.app.set_garage_password(&visit.actor, password).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Settings to change; what is not there stays.
#[derive(Debug, Deserialize, ToSchema)]
pub(super) struct Settings {
    /// `metric` or `imperial`.
    units: Option<String>,
    /// Two letters, or `auto`.
    language: Option<String>,
    /// `novice`, `club` or `fast`.
    level: Option<String>,
    /// `server` or `private`.
    new_laps: Option<String>,
    /// `sim`, `real`, or `unsaid`.
    drives: Option<String>,
    /// `chat`, `compact` or `wide`.
    picture: Option<String>,
}

impl Settings {
    /// What is to change; `None`: something that cannot be chosen.
    fn changes(&self) -> Option<PreferenceChanges> {
        /// Nothing where nothing is said; `None` where what is said is not known.
        fn chosen<T>(name: Option<&str>, known: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
            name.map_or(Some(None), |name| known(name).map(Some))
        }
        let visibility = |name: &str| {
            let choices = [Visibility::Server, Visibility::Private];
            choices.into_iter().find(|choice| choice.name() == name)
        };
        Some(PreferenceChanges {
            units: chosen(self.units.as_deref(), DisplayUnits::by_name)?,
            language: chosen(self.language.as_deref(), |code| match code {
                "auto" => Some(LanguageChoice::Auto),
                code => Language::of_locale(code).map(LanguageChoice::Fixed),
            })?,
            level: chosen(self.level.as_deref(), Level::by_name)?,
            new_laps: chosen(self.new_laps.as_deref(), visibility)?,
            drives: chosen(self.drives.as_deref(), |name| match name {
                "unsaid" => Some(None),
                name => World::by_name(name).map(Some),
            })?,
            picture: chosen(self.picture.as_deref(), Form::from_name)?,
        })
    }
}

/// Changes settings.
#[utoipa::path(patch, path = "/api/settings", tag = "own", request_body = Settings, responses((status = 204), (status = "default", body = Problem, content_type = "application/problem+json")))]
pub(super) async fn change_settings(
    State(dashboard): State<Dashboard>,
    Owns(visit): Owns,
    Json(new): Json<Settings>,
) -> Result<StatusCode, Failure> {
    let changes = new
        .changes()
        .ok_or_else(|| Error::Request("no such choice".to_owned()))?;
    let driver = &visit.member()?.driver;
    dashboard
        .app
        .choose_preferences(&visit.actor, driver, changes)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}
