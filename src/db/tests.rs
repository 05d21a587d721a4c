//! What happens to a query that runs outside of a transaction: nobody can write one outside of `db`, and if one slips
//! in here, it must see nothing.

use std::os::unix::fs::PermissionsExt;

use super::private::{Lifetime, PrivateServer, PrivateServerSettings};
use super::{Actor, Audience, Db, users};
use crate::ids::UserId;

#[tokio::test]
async fn a_query_that_forgets_the_actor_sees_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let server = PrivateServer::start(&PrivateServerSettings {
        data_dir: folder.path().to_owned(),
        cache_dir: folder.path().join("programs"),
        binaries_dir: None,
        search_path: std::env::split_paths(&path).collect(),
        lifetime: Lifetime::WithParent,
    })
    .await
    .unwrap();
    // One connection, so that every query gets the one that the actor had.
    let db = Db::connect(&server.source(), 1).await.unwrap();
    let anna = Actor {
        user: UserId::new(1001),
        guild: None,
        audience: Audience::OnlyUser,
        is_manager: false,
        language: crate::words::Language::default(),
    };
    let mut transaction = db.as_actor(&anna).await.unwrap();
    users::upsert(&mut transaction, "Anna").await.unwrap();
    let (role, n_users): (String, i64) =
        sqlx::query_as("SELECT current_user::text, (SELECT count(*) FROM pacenote.users)")
            .fetch_one(transaction.connection())
            .await
            .unwrap();
    assert_eq!((role.as_str(), n_users), ("pacenote_app", 1));
    transaction.commit().await.unwrap();

    let (role, user, n_users): (String, String, i64) = sqlx::query_as(
        "SELECT current_user::text, current_setting('pacenote.user_id', true), (SELECT count(*) FROM pacenote.users)",
    )
    .fetch_one(db.pool())
    .await
    .unwrap();
    assert_eq!((role.as_str(), user.as_str(), n_users), ("pacenote_app", "", 0));
    let forged = sqlx::query("INSERT INTO pacenote.users (id, display_name) VALUES (1001, 'forged')");
    assert!(forged.execute(db.pool()).await.is_err());
    db.close().await;
    server.stop().await.unwrap();
}
