//! The first connection: as the login itself, to a server that is new enough; and what stands in the way, in words.

use std::time::Duration;

use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, Connection, PgConnection};

use super::DatabaseSource;

/// The longest wait for a connection at start.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// `security_invoker` views came with this major version.
pub(in crate::db) const OLDEST_SERVER: u32 = 15;

/// Why there is no database to work with. The texts are for the person who runs Pacenote and hold no password.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// Not an address.
    #[error(
        "DATABASE_URL is not an address of a Postgres database. It should look like \
         postgresql://user:password@host:5432/database, with special characters in the password percent-encoded"
    )]
    BadUrl,
    /// A pooler that shares server connections between clients.
    #[error(
        "DATABASE_URL points to a transaction pooler (port {port}), through which answers get mixed up between \
         clients. Use the session pooler's string instead (same host, port 5432; in Supabase: Connect, Session pooler) \
         or the direct connection"
    )]
    TransactionPooler {
        /// The port in the address.
        port: u16,
    },
    /// Names, laps and the password would go over the network for everybody to read.
    #[error(
        "DATABASE_URL leads to {host} without TLS. Set sslmode=require in it, or sslmode=verify-full with sslrootcert=/path/to/the/certificate"
    )]
    PlainText {
        /// The host.
        host: String,
    },
    /// No connection.
    #[error(
        "the database at {place} cannot be reached: {reason}. Check that it runs and that DATABASE_URL names it"
    )]
    Unreachable {
        /// Host and port, or the socket.
        place: String,
        /// The operating system's words.
        reason: String,
    },
    /// A connection that is not trusted.
    #[error(
        "the certificate of the database at {place} could not be verified: {reason}. Download the provider's \
         certificate (Supabase: Database settings, SSL configuration) and add sslrootcert=/path/to/it to DATABASE_URL"
    )]
    Certificate {
        /// Host and port.
        place: String,
        /// The TLS library's words.
        reason: String,
    },
    /// The server said no.
    #[error("the database at {place} refused: {message}")]
    Refused {
        /// Host and port, or the socket.
        place: String,
        /// The server's words, with its hint.
        message: String,
    },
    /// The server is too old.
    #[error("the database server is version {found}; Pacenote needs PostgreSQL {OLDEST_SERVER} or newer")]
    TooOld {
        /// What the server says it is.
        found: String,
    },
    /// The schema could not be brought up to date.
    #[error("the database's tables could not be brought up to date: {message}")]
    Migration {
        /// What failed, with the server's hint.
        message: String,
    },
}

/// One connection as the login itself, for migrations and checks; the server's version as it says it.
pub(in crate::db) async fn login(source: &DatabaseSource) -> Result<(PgConnection, String), ConnectError> {
    let options = source.options()?;
    let place = place(&options);
    let options = options.application_name("pacenote-start");
    let mut connection = match tokio::time::timeout(CONNECT_TIMEOUT, options.connect()).await {
        Ok(connected) => connected.map_err(|error| explain(place.clone(), &error))?,
        Err(_) => {
            let reason = format!("no answer within {} seconds", CONNECT_TIMEOUT.as_secs());
            return Err(ConnectError::Unreachable { place, reason });
        }
    };
    let found: String = sqlx::query_scalar("SHOW server_version")
        .fetch_one(&mut connection)
        .await
        .map_err(|error| explain(place, &error))?;
    let is_old = connection
        .server_version_num()
        .is_some_and(|number| number < OLDEST_SERVER * 10_000);
    if is_old {
        drop(connection.close().await);
        return Err(ConnectError::TooOld { found });
    }
    Ok((connection, found))
}

/// Where the options lead, without the login.
pub(in crate::db) fn place(options: &PgConnectOptions) -> String {
    options.get_socket().map_or_else(
        || format!("{}:{}", options.get_host(), options.get_port()),
        |socket| socket.display().to_string(),
    )
}

/// A start-up error in words; what a query error is called later is in `error.rs`.
pub(in crate::db) fn explain(place: String, error: &sqlx::Error) -> ConnectError {
    if let Some(database) = error.as_database_error() {
        return ConnectError::Refused {
            place,
            message: with_hint(database),
        };
    }
    let said = error.to_string();
    // What is wrong in a handshake comes as data that makes no sense.
    let is_handshake = |error: &std::io::Error| error.kind() == std::io::ErrorKind::InvalidData;
    if matches!(error, sqlx::Error::Tls(_)) || matches!(error, sqlx::Error::Io(error) if is_handshake(error))
    {
        return ConnectError::Certificate { place, reason: said };
    }
    ConnectError::Unreachable { place, reason: said }
}

/// The server's message and its hint in one line.
pub(in crate::db) fn with_hint(database: &dyn sqlx::error::DatabaseError) -> String {
    let hint = database
        .try_downcast_ref::<sqlx::postgres::PgDatabaseError>()
        .and_then(sqlx::postgres::PgDatabaseError::hint);
    hint.map_or_else(
        || database.message().to_owned(),
        |hint| format!("{} ({hint})", database.message()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_that_is_not_trusted_is_no_server_that_is_away() {
        let check = |kind: std::io::ErrorKind, is_certificate: bool| {
            let error = sqlx::Error::Io(std::io::Error::new(
                kind,
                "invalid peer certificate: UnknownIssuer",
            ));
            let said = explain("db.example:5432".to_owned(), &error);
            assert_eq!(
                matches!(said, ConnectError::Certificate { .. }),
                is_certificate,
                "{said}"
            );
        };
        check(std::io::ErrorKind::InvalidData, true);
        check(std::io::ErrorKind::ConnectionRefused, false);
    }
}
