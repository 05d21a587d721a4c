//! The database goes away and comes back under a running bot.

use std::time::{Duration, Instant};

use pacenote::testing::db::private::{Lifetime, PrivateServer, PrivateServerSettings};
use pacenote::testing::db::{Db, DbError, laps};

use super::rows::{ANNA, alone, post};
use crate::database::settings;

#[tokio::test]
async fn a_database_that_is_gone_is_unavailable_in_time_and_used_again_when_it_is_back() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let settings = PrivateServerSettings {
        lifetime: Lifetime::WithParent,
        ..settings(folder.path().to_owned())
    };
    let server = PrivateServer::start(&settings).await.unwrap();
    let db = Db::connect(&server.source(), 3).await.unwrap();
    let stored = post(&db, ANNA, 1, &[75.0], None).await;
    let mut interrupted = db.as_actor(&alone(ANNA, None)).await.unwrap();
    server.stop().await.unwrap();

    let error = laps::load(&mut interrupted, stored.laps[0]).await.unwrap_err();
    assert!(matches!(error, DbError::Unavailable(_)), "{error:?}");
    let asked = Instant::now();
    let error = db.as_actor(&alone(ANNA, None)).await.map(drop).unwrap_err();
    assert!(matches!(error, DbError::Unavailable(_)), "{error:?}");
    assert!(asked.elapsed() < Duration::from_secs(8), "{:?}", asked.elapsed());
    assert!(matches!(db.ping().await, Err(DbError::Unavailable(_))));
    drop(interrupted);

    let server = PrivateServer::start(&settings).await.unwrap();
    let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
    assert!(laps::load(&mut transaction, stored.laps[0]).await.is_ok());
    drop(transaction);
    db.close().await;
    server.stop().await.unwrap();
}
