//! Who asks, and what they may: by the cookie of a session, or by a token.
//!
//! An endpoint says by its argument what it needs: [`Reads`], [`Asks`], [`Uploads`] or, for what belongs to a person and
//! no program, [`Owns`].

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use chrono::Utc;
use tower_sessions::Session;

use super::dashboard::Dashboard;
use super::limits::Counted;
use super::problem::Failure;
use super::spoken::Spoken;
use crate::app::dashboard::tokens::Scope;
use crate::app::dashboard::{Member, Visitor};
use crate::app::{Actor, Error};
use crate::words::Words;

/// The key in a session under which stands who it is for.
pub(super) const VISITOR: &str = "visitor";

/// Whoever asks.
#[derive(Clone, Debug)]
pub(super) struct Visit {
    pub(super) visitor: Visitor,
    pub(super) actor: Actor,
    pub(super) words: Words,
    is_program: bool,
}

impl Visit {
    /// The person.
    ///
    /// # Errors
    /// A guest.
    pub(super) fn member(&self) -> Result<&Member, Error> {
        self.visitor.member().ok_or(Error::NotAllowed)
    }

    async fn of(parts: &mut Parts, dashboard: &Dashboard, scope: Scope) -> Result<Self, Failure> {
        let (visitor, counted, is_program) = match bearer_token(parts) {
            Some(token) => {
                let bearer = dashboard.app.bearer(&token).await?;
                let Some(bearer) = bearer else {
                    return Err(Error::NotSignedIn.into());
                };
                if !bearer.scopes.contains(&scope) {
                    return Err(Error::NotAllowed.into());
                }
                (bearer.visitor, Counted::Token(bearer.token), true)
            }
            None => {
                let session = Session::from_request_parts(parts, dashboard)
                    .await
                    .map_err(|_| Error::NotSignedIn)?;
                let found: Option<Visitor> = session.get(VISITOR).await.map_err(unreadable)?;
                let visitor = found.ok_or(Error::NotSignedIn)?;
                let counted = Counted::of(&visitor);
                (visitor, counted, false)
            }
        };
        dashboard.requests.admit(counted)?;
        let actor = visitor.actor(Utc::now());
        let words = dashboard.app.words_of(&actor).await;
        if let Some(Spoken(spoken)) = parts.extensions.get() {
            // Set once; a second argument that asks for the visitor finds the same.
            let _known = spoken.set(words.language);
        }
        Ok(Self {
            visitor,
            actor,
            words,
            is_program,
        })
    }
}

/// The database holds the sessions; a session that cannot be read is one of another version.
fn unreadable(error: tower_sessions::session::Error) -> Error {
    match error {
        tower_sessions::session::Error::Store(error) => Error::session_store(error),
        tower_sessions::session::Error::SerdeJson(error) => Error::Payload(error),
    }
}

fn bearer_token(parts: &Parts) -> Option<String> {
    let value = parts.headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim().to_owned())
}

macro_rules! needs {
    ($(#[$doc:meta])* $name:ident, $scope:expr, $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub(super) struct $name(pub(super) Visit);

        impl FromRequestParts<Dashboard> for $name {
            type Rejection = Failure;

            async fn from_request_parts(parts: &mut Parts, dashboard: &Dashboard) -> Result<Self, Failure> {
                let visit = Visit::of(parts, dashboard, $scope).await?;
                let check: fn(&Visit) -> Result<(), Error> = $check;
                check(&visit)?;
                Ok(Self(visit))
            }
        }
    };
}

needs!(
    /// Somebody who may read: a member, a guest, a program with the scope.
    Reads,
    Scope::Read,
    |_| Ok(())
);
needs!(
    /// Somebody who may ask the coach: no guest.
    Asks,
    Scope::Ask,
    |visit| visit.member().map(drop)
);
needs!(
    /// Somebody who may upload: no guest.
    Uploads,
    Scope::Upload,
    |visit| visit.member().map(drop)
);
needs!(
    /// A person with a session: no guest, no program.
    Owns,
    Scope::Read,
    |visit| {
        if visit.is_program {
            return Err(Error::NotAllowed);
        }
        visit.member().map(drop)
    }
);
