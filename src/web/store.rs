//! Where sessions are kept: in the database, through the use cases.

use std::sync::Arc;

use chrono::DateTime;
use serenity::async_trait;
use tower_sessions::SessionStore;
use tower_sessions::cookie::time::OffsetDateTime;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};

use super::visit::VISITOR;
use crate::app::App;
use crate::app::dashboard::Visitor;
use crate::app::dashboard::sessions::KeptSession;

/// Sessions in the database.
#[derive(Clone)]
pub(super) struct Store {
    app: Arc<App>,
}

impl Store {
    pub(super) const fn new(app: Arc<App>) -> Self {
        Self { app }
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

/// A record as it is kept: what it holds as JSON, and whose it is.
struct Written {
    data: String,
    visitor: Option<Visitor>,
}

impl Written {
    fn of(record: &Record) -> Result<Self> {
        let encode = |error: serde_json::Error| Error::Encode(error.to_string());
        let visitor = record.data.get(VISITOR).cloned();
        Ok(Self {
            data: serde_json::to_string(&record.data).map_err(encode)?,
            visitor: visitor.map(serde_json::from_value).transpose().map_err(encode)?,
        })
    }

    fn kept(&self, record: &Record) -> Result<KeptSession<'_>> {
        let expires_at = DateTime::from_timestamp(record.expiry_date.unix_timestamp(), 0);
        Ok(KeptSession {
            id: record.id.0,
            visitor: self.visitor.as_ref(),
            data: &self.data,
            expires_at: expires_at.ok_or_else(|| Error::Encode("no such moment".to_owned()))?,
        })
    }
}

#[expect(clippy::needless_pass_by_value, reason = "as map_err gives it")]
fn failed(error: crate::app::Error) -> Error {
    Error::Backend(crate::app::error::chain(&error))
}

#[async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> Result<()> {
        let written = Written::of(record)?;
        while !self
            .app
            .add_web_session(&written.kept(record)?)
            .await
            .map_err(failed)?
        {
            record.id = Id::default();
        }
        Ok(())
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let written = Written::of(record)?;
        let session = written.kept(record)?;
        self.app.update_web_session(&session).await.map_err(failed)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let Some((data, expires_at)) = self.app.find_web_session(id.0).await.map_err(failed)? else {
            return Ok(None);
        };
        let decode = |error: String| Error::Decode(error);
        Ok(Some(Record {
            id: *id,
            data: serde_json::from_str(&data).map_err(|error| decode(error.to_string()))?,
            expiry_date: OffsetDateTime::from_unix_timestamp(expires_at.timestamp())
                .map_err(|error| decode(error.to_string()))?,
        }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.app.end_web_session(id.0).await.map_err(failed)
    }
}
