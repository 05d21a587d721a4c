//! Tokens for programs: made and revoked by their owner, good for what their scopes say.

use subtle::ConstantTimeEq as _;

use super::secret::Secret;
use super::visitor::{Member, Visitor};
use crate::app::{Actor, App, Error};
use crate::db::dashboard::tokens;

pub(crate) use crate::db::dashboard::tokens::OwnToken;

/// Before the secret of every token, so that scanners for leaked secrets know it.
pub(crate) const PREFIX: &str = "pacenote_";
/// Tokens that one person may have.
const MOST_TOKENS: usize = 20;

/// What a token may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Scope {
    /// Read what its owner sees.
    Read,
    /// Upload logs for its owner.
    Upload,
    /// Ask the coach.
    Ask,
}

/// Whoever comes with a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bearer {
    /// For whom it stands.
    pub visitor: Visitor,
    /// Its number.
    pub token: i64,
    /// What it may be used for.
    pub scopes: Vec<Scope>,
}

impl App {
    /// A new token of a member; its text is shown this once.
    ///
    /// # Errors
    /// Too many of them, no scope; the database.
    pub async fn make_token(
        &self,
        (actor, member): (&Actor, &Member),
        name: &str,
        scopes: &[Scope],
    ) -> Result<(i64, String), Error> {
        let secret = Secret::new()?;
        // A program is nobody's manager.
        let visitor = Visitor::Member(Member {
            manager_until: None,
            servers: Vec::new(),
            ..member.clone()
        });
        let visitor = serde_json::to_string(&visitor).map_err(Error::Payload)?;
        let scopes: Vec<String> = scopes.iter().map(Scope::to_string).collect();
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        if tokens::mine(&mut tx).await?.len() >= MOST_TOKENS {
            return Err(Error::TooManyTokens { most: MOST_TOKENS });
        }
        let id = tokens::add(&mut tx, &secret.hash(), &visitor, (name, &scopes)).await?;
        tx.commit().await?;
        Ok((id, format!("{PREFIX}{}", secret.text())))
    }

    /// Who comes with a token; `None`: nobody.
    ///
    /// # Errors
    /// The database.
    pub async fn bearer(&self, token: &str) -> Result<Option<Bearer>, Error> {
        let Some(secret) = token.strip_prefix(PREFIX).and_then(Secret::parse) else {
            return Ok(None);
        };
        let mut tx = self.db.as_system().await?;
        let found = tokens::find(&mut tx, &secret.hash()).await?;
        let Some(found) = found.filter(|found| found.secret_sha256.ct_eq(&secret.hash()).into()) else {
            return Ok(None);
        };
        if tokens::note_use(&mut tx, found.id).await? {
            tx.commit().await?;
        }
        Ok(Some(Bearer {
            visitor: serde_json::from_str(&found.visitor).map_err(Error::Payload)?,
            token: found.id,
            scopes: found
                .scopes
                .iter()
                .filter_map(|scope| scope.parse().ok())
                .collect(),
        }))
    }

    /// The actor's own tokens.
    ///
    /// # Errors
    /// The database.
    pub async fn my_tokens(&self, actor: &Actor) -> Result<Vec<OwnToken>, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        Ok(tokens::mine(&mut tx).await?)
    }

    /// Revokes one of the actor's tokens.
    ///
    /// # Errors
    /// There is none of that number; the database.
    pub async fn revoke_token(&self, actor: &Actor, id: i64) -> Result<(), Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        if !tokens::revoke(&mut tx, id).await? {
            return Err(Error::NoSuchLink);
        }
        Ok(tx.commit().await?)
    }
}
