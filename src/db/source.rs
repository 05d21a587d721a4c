//! Where the database is: a `DATABASE_URL`, checked before anything connects, or the private server.

use std::net::IpAddr;
use std::str::FromStr;

use secrecy::{ExposeSecret, SecretString};
use sqlx::postgres::{PgConnectOptions, PgSslMode};
use url::Url;

use super::ConnectError;

/// The port on which hosted poolers share server connections between clients at every statement.
const TRANSACTION_POOLER_PORT: u16 = 6543;

/// Where the database is.
#[derive(Clone)]
pub enum DatabaseSource {
    /// An address with a login: `postgresql://…`.
    Url(SecretString),
    /// The private server, see [`PrivateServer::source`](super::private::PrivateServer::source).
    Private(Box<PgConnectOptions>),
}

impl DatabaseSource {
    /// How to connect.
    ///
    /// # Errors
    /// An address that is none, or that leads to a transaction pooler.
    pub(in crate::db) fn options(&self) -> Result<PgConnectOptions, ConnectError> {
        match self {
            Self::Url(url) => from_url(url.expose_secret()),
            Self::Private(options) => Ok((**options).clone()),
        }
    }
}

fn from_url(text: &str) -> Result<PgConnectOptions, ConnectError> {
    // What is wrong inside is not repeated: the text holds a password.
    let url = Url::parse(text).map_err(|_| ConnectError::BadUrl)?;
    if !matches!(url.scheme(), "postgres" | "postgresql") {
        return Err(ConnectError::BadUrl);
    }
    let options = PgConnectOptions::from_str(text).map_err(|_| ConnectError::BadUrl)?;
    let host = options.get_host().to_ascii_lowercase();
    let is_supabase = host.ends_with(".supabase.co") || host.ends_with(".supabase.com");
    let is_shared_pooler = host.ends_with(".pooler.supabase.com");
    let port = options.get_port();
    // Found by asking: behind a transaction pooler prepared statements of one client answer those of another.
    if port == TRANSACTION_POOLER_PORT || (is_shared_pooler && port != 5432) {
        return Err(ConnectError::TransactionPooler { port });
    }
    let states = |keys: [&str; 2]| url.query_pairs().any(|(key, _)| keys.contains(&&*key));
    let states_tls = states(["sslmode", "ssl-mode"]);
    if options.get_socket().is_some() || is_this_machine(&host) {
        return Ok(options);
    }
    if !states_tls {
        // A certificate to check against, or a provider whose certificates are known, leaves no doubt.
        let is_checkable = is_supabase || states(["sslrootcert", "ssl-root-cert"]);
        let mode = if is_checkable {
            PgSslMode::VerifyFull
        } else {
            PgSslMode::Require
        };
        return Ok(options.ssl_mode(mode));
    }
    match options.get_ssl_mode() {
        PgSslMode::Require | PgSslMode::VerifyCa | PgSslMode::VerifyFull => Ok(options),
        PgSslMode::Disable | PgSslMode::Allow | PgSslMode::Prefer => Err(ConnectError::PlainText { host }),
    }
}

/// Whether a host is this machine, which nobody listens in on.
fn is_this_machine(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    // A path is the folder of a socket.
    bare == "localhost"
        || bare.starts_with('/')
        || bare.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(url: &str) -> Result<PgConnectOptions, ConnectError> {
        DatabaseSource::Url(SecretString::from(url)).options()
    }

    #[test]
    fn transaction_poolers_are_refused_and_the_message_names_the_session_string() {
        let check = |url: &str| {
            let message = options(url).unwrap_err().to_string();
            assert!(
                message.contains("session") && message.contains("5432"),
                "{message}"
            );
            assert!(!message.contains("hunter2"), "{message}");
        };
        check("postgresql://postgres.abc:hunter2@aws-0-eu.pooler.supabase.com:6543/postgres");
        check("postgresql://postgres.abc:hunter2@aws-0-eu.pooler.supabase.com:7000/postgres");
        check("postgresql://me:hunter2@db.example.org:6543/postgres");
        check("postgresql://me:hunter2@db.example.org/postgres?port=6543");
        check("postgresql://me:hunter2@db.example.org/postgres?host=AWS-0.POOLER.supabase.com&port=6544");
    }

    #[test]
    fn a_hosted_database_is_verified_unless_the_address_says_otherwise() {
        let check = |url: &str, expect: PgSslMode| {
            let mode = options(url).unwrap().get_ssl_mode();
            assert_eq!(format!("{mode:?}"), format!("{expect:?}"), "{url}");
        };
        check(
            "postgresql://postgres:x@db.abc.supabase.co:5432/postgres",
            PgSslMode::VerifyFull,
        );
        check(
            "postgresql://postgres.abc:x@aws-0-eu.pooler.supabase.com:5432/postgres",
            PgSslMode::VerifyFull,
        );
        check(
            "postgresql://postgres:x@db.abc.supabase.co/postgres?sslmode=require",
            PgSslMode::Require,
        );
        check("postgresql://me@localhost/pacenote", PgSslMode::Prefer);
        check(
            "postgresql://me@127.0.0.1/pacenote?sslmode=disable",
            PgSslMode::Disable,
        );
        check("postgresql://me@db.example.org/pacenote", PgSslMode::Require);
        check(
            "postgresql://me@db.example.org/pacenote?sslrootcert=/ca.pem",
            PgSslMode::VerifyFull,
        );
    }

    #[test]
    fn nothing_goes_over_a_network_in_plain_text() {
        for mode in ["disable", "allow", "prefer"] {
            let message = options(&format!(
                "postgresql://me:hunter2@db.example.org/p?sslmode={mode}"
            ))
            .unwrap_err()
            .to_string();
            assert!(
                message.contains("sslmode=require") && !message.contains("hunter2"),
                "{message}"
            );
        }
    }

    #[test]
    fn text_that_is_no_address_is_refused_without_repeating_it() {
        for text in [
            "",
            "hunter2",
            "mysql://me:hunter2@localhost/db",
            "postgres://me:hunter2@localhost:99999/db",
        ] {
            let message = options(text).unwrap_err().to_string();
            assert!(
                message.contains("DATABASE_URL") && !message.contains("hunter2"),
                "{message}"
            );
        }
    }
}
