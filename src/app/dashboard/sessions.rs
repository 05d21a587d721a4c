//! Who is signed in. What a session holds is the store's business; whose it is stands beside it.

use chrono::{DateTime, Utc};
use sha2::{Digest as _, Sha256};

use super::visitor::Visitor;
use crate::app::{Actor, App, Error};
use crate::db::dashboard::{SecretHash, sessions};
use crate::ids::{GuildId, UserId};

pub(crate) use crate::db::dashboard::sessions::OwnSession;

/// A session to keep.
#[derive(Clone, Debug)]
pub struct KeptSession<'a> {
    /// What the browser holds; only its hash is stored.
    pub id: i128,
    /// For whom it is; `None`: nobody is signed in.
    pub visitor: Option<&'a Visitor>,
    /// All that it holds, as JSON.
    pub data: &'a str,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

impl KeptSession<'_> {
    fn row(&self) -> sessions::NewSession<'_> {
        let (user, guild) = match self.visitor {
            Some(Visitor::Member(member)) => (Some(UserId::new(member.user)), member.guild),
            Some(Visitor::Guest { guild, .. }) => (None, Some(*guild)),
            None => (None, None),
        };
        sessions::NewSession {
            id: hash(self.id),
            user,
            guild: guild.map(GuildId::new),
            data: self.data,
            expires_at: self.expires_at,
        }
    }
}

fn hash(id: i128) -> SecretHash {
    Sha256::digest(id.to_le_bytes()).into()
}

impl App {
    /// Keeps a new session. `false`: its id is taken.
    ///
    /// # Errors
    /// The database.
    pub async fn add_web_session(&self, session: &KeptSession<'_>) -> Result<bool, Error> {
        let mut tx = self.db.as_system().await?;
        let added = sessions::add(&mut tx, &session.row()).await?;
        tx.commit().await?;
        Ok(added)
    }

    /// Keeps what a session holds now.
    ///
    /// # Errors
    /// The database.
    pub async fn update_web_session(&self, session: &KeptSession<'_>) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        sessions::update(&mut tx, &session.row()).await?;
        Ok(tx.commit().await?)
    }

    /// What a session holds and when it ends.
    ///
    /// # Errors
    /// The database.
    pub async fn find_web_session(&self, id: i128) -> Result<Option<(String, DateTime<Utc>)>, Error> {
        let mut tx = self.db.as_system().await?;
        Ok(sessions::find(&mut tx, &hash(id)).await?)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The database.
    pub async fn end_web_session(&self, id: i128) -> Result<(), Error> {
        let mut tx = self.db.as_system().await?;
        sessions::end(&mut tx, &hash(id)).await?;
        Ok(tx.commit().await?)
    }

    /// The actor's own sessions.
    ///
    /// # Errors
    /// The database.
    pub async fn my_web_sessions(&self, actor: &Actor) -> Result<Vec<OwnSession>, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        Ok(sessions::mine(&mut tx).await?)
    }

    /// Ends one of the actor's own sessions, or with `None` all of them.
    ///
    /// # Errors
    /// The database.
    pub async fn end_my_web_sessions(&self, actor: &Actor, id: Option<i64>) -> Result<u64, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let ended = sessions::end_mine(&mut tx, id).await?;
        tx.commit().await?;
        Ok(ended)
    }
}
