//! Advisory locks on a connection of their own: what one process has, no other one has, and it is free again as soon as
//! that process or its connection is gone.

use std::time::Duration;

use sqlx::{ConnectOptions, Connection, PgConnection};

use super::{ConnectError, DatabaseSource, DbError, login};

/// The locks of processes, by their numbers.
pub(in crate::db) const INSTANCES: i32 = 0x0050_4143;
/// No question on this connection takes longer.
const PATIENCE: Duration = Duration::from_secs(3);
/// The server itself notices within eight seconds that the machine at the other end is gone.
const PREPARE: &str = "SET ROLE pacenote_app; SET statement_timeout = '2s'; SET tcp_keepalives_idle = 3; \
                       SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 2; SET tcp_user_timeout = 8000";

/// A connection that holds locks for as long as it is there.
#[derive(Debug)]
pub struct Lease {
    connection: PgConnection,
}

/// What can be had by one process only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exclusive {
    /// The life of the process with this number.
    Instance(i32),
    /// One shard of an application.
    Shard {
        /// The application's id.
        application: u64,
        /// Which shard.
        shard: u32,
    },
}

impl Exclusive {
    fn keys(self) -> (i32, i32) {
        match self {
            Self::Instance(number) => (INSTANCES, number),
            Self::Shard { application, shard } => {
                // Snowflakes differ in their upper bits; folded, two applications on one database stay apart.
                let folded = (application >> 22) ^ (application >> 43) ^ application;
                let bytes = folded.to_le_bytes();
                let low = i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
                (low | 1, i32::try_from(shard).unwrap_or(i32::MAX))
            }
        }
    }
}

impl Lease {
    /// Connects.
    ///
    /// # Errors
    /// As [`Db::connect`](super::Db::connect).
    pub async fn open(source: &DatabaseSource) -> Result<Self, ConnectError> {
        let options = source.options()?;
        let place = login::place(&options);
        let connecting = async {
            let mut connection = options.application_name("pacenote-lease").connect().await?;
            sqlx::raw_sql(PREPARE).execute(&mut connection).await?;
            Ok::<_, sqlx::Error>(connection)
        };
        match tokio::time::timeout(PATIENCE, connecting).await {
            Ok(connected) => Ok(Self {
                connection: connected.map_err(|error| login::explain(place, &error))?,
            }),
            Err(_) => Err(ConnectError::Unreachable {
                place,
                reason: format!("no answer within {} seconds", PATIENCE.as_secs()),
            }),
        }
    }

    /// Takes something that nobody else has. `false`: somebody has it.
    ///
    /// # Errors
    /// [`DbError::Unavailable`]: the connection, and everything that it held, is gone.
    pub async fn take(&mut self, what: Exclusive) -> Result<bool, DbError> {
        let (class, object) = what.keys();
        let query = async {
            let taken: bool = sqlx::query_scalar("SELECT pg_try_advisory_lock($1, $2)")
                .bind(class)
                .bind(object)
                .fetch_one(&mut self.connection)
                .await?;
            Ok(taken)
        };
        within(query).await
    }

    /// Gives something back.
    ///
    /// # Errors
    /// [`DbError::Unavailable`]: the connection, and everything that it held, is gone.
    pub async fn give_back(&mut self, what: Exclusive) -> Result<(), DbError> {
        let (class, object) = what.keys();
        let query = sqlx::query("SELECT pg_advisory_unlock($1, $2)")
            .bind(class)
            .bind(object)
            .execute(&mut self.connection);
        within(query).await.map(drop)
    }

    /// Whether the connection, and with it everything it holds, is still there.
    ///
    /// # Errors
    /// [`DbError::Unavailable`]: it is not.
    pub async fn check(&mut self) -> Result<(), DbError> {
        within(sqlx::query("SELECT 1").execute(&mut self.connection))
            .await
            .map(drop)
    }

    /// Gives everything back.
    pub async fn close(self) {
        drop(tokio::time::timeout(PATIENCE, self.connection.close()).await);
    }
}

async fn within<T>(query: impl Future<Output = Result<T, sqlx::Error>>) -> Result<T, DbError> {
    match tokio::time::timeout(PATIENCE, query).await {
        Ok(answer) => Ok(answer?),
        Err(elapsed) => Err(DbError::Unavailable(Box::new(elapsed))),
    }
}
