//! Discord as it is reached in earnest: with TLS, under its own name, with the rate limiter on.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use standin::{Config, Disruption, StandIn};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{DEFAULT_VERSIONS, ServerConfig};

use super::{Rig, config, two_friends};
use crate::database::TestDatabase;

/// Listens with a certificate for Discord's name, written to `certificate`, and passes on what comes to the stand-in.
async fn listen_with_tls(standin: SocketAddr, certificate: &Path) -> SocketAddr {
    let made = rcgen::generate_simple_self_signed(vec!["discord.com".to_owned()]).unwrap();
    std::fs::write(certificate, made.cert.pem()).unwrap();
    let chain: Vec<CertificateDer<'static>> = vec![made.cert.der().clone()];
    let key = PrivateKeyDer::try_from(made.key_pair.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(DEFAULT_VERSIONS)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut outside = acceptor.accept(stream).await?;
                let mut inside = TcpStream::connect(standin).await?;
                tokio::io::copy_bidirectional(&mut outside, &mut inside).await
            });
        }
    });
    address
}

#[tokio::test]
async fn what_discord_limits_is_said_once_through_tls_with_the_limiter_on() {
    let folder = tempfile::tempdir().unwrap();
    let certificate = folder.path().join("discord.pem");
    let config = Config {
        known_as: Some("discord.com".to_owned()),
        ..config()
    };
    let standin = StandIn::start(config).await.unwrap();
    let inside = standin.http_base().trim_start_matches("http://").parse().unwrap();
    let address = listen_with_tls(inside, &certificate).await;
    let tls = format!("{address} {}", certificate.display());
    let database = TestDatabase::create_without_pool().await;
    let rig = Rig::start_before(standin, database, &[("PACENOTE_DISCORD_TLS", &tls)]).await;
    let [alices, bens] = two_friends();
    // One is told to wait in the middle of its answer, the other before anything is said.
    for (user, log) in [("alice", alices), ("ben", bens)] {
        let place = rig.telemetry(user);
        let mention = rig.standin.bot_mention();
        rig.standin.fault(Disruption::RateLimitOnce(700));
        let posted = place.post(&mention, vec![(&log.file_name, log.bytes)]).unwrap();
        let answer = rig
            .standin
            .wait_until("an answer", || {
                let messages = place.messages().unwrap();
                messages
                    .into_iter()
                    .find(|message| message.reply_to == Some(posted) && message.text().contains("1 lap"))
            })
            .await
            .unwrap();
        rig.standin.fault(Disruption::RateLimitOnce(300));
        let compared = place.slash("compare").run().await.unwrap();
        assert!(!compared.message.text().contains("Something broke"));
        let answers = place.messages().unwrap().into_iter();
        let answers = answers.filter(|message| message.reply_to == answer.reply_to);
        assert_eq!(answers.count(), 1, "{user}");
    }
    let files: i64 = sqlx::query_scalar("SELECT count(*) FROM pacenote.uploads")
        .fetch_one(&mut rig.as_owner().await)
        .await
        .unwrap();
    assert_eq!(files, 2);
    rig.end().await;
}
