//! Who sees what: checked through every query, straight in SQL, after reuse of connections, in parallel, and in the
//! catalog.

use pacenote::testing::db::laps::{LapFilter, OwnLaps, Page};
use pacenote::testing::db::uploads::StoredUpload;
use pacenote::testing::db::{Actor, Db, DbError, circuits, corners, laps, uploads, users};
use pacenote::testing::ids::UserId;
use sqlx::{AssertSqlSafe, Connection, PgConnection};

use super::rows::{ANNA, BERT, CARA, CLUB, RIVALS, alone, in_public, post, store};
use crate::database::TestDatabase;

/// How many laps of a file an actor gets, by every way there is; all ways must agree.
async fn seen(db: &Db, actor: &Actor, driver: UserId, file: &StoredUpload) -> usize {
    let mut transaction = db.as_actor(actor).await.unwrap();
    let transaction = &mut transaction;
    let visible = laps::visible(transaction, "", None, 25).await.unwrap();
    let listed: Vec<_> = visible
        .iter()
        .filter(|lap| lap.upload == file.id)
        .map(|lap| lap.id)
        .collect();
    assert_eq!(
        laps::of_upload(transaction, file.id).await.unwrap().len(),
        listed.len()
    );
    for lap in &file.laps {
        let expect = listed.contains(lap);
        assert_eq!(laps::summary(transaction, *lap).await.is_ok(), expect);
        assert_eq!(laps::load(transaction, *lap).await.is_ok(), expect);
        assert_eq!(
            !corners::of_lap(transaction, *lap).await.unwrap().is_empty(),
            expect
        );
        assert_eq!(
            !corners::classes_of_lap(transaction, *lap)
                .await
                .unwrap()
                .is_empty(),
            expect
        );
    }
    let last = laps::last_of_user(transaction, driver).await.unwrap();
    assert!(last.is_none_or(|last| last.upload != file.id || listed.contains(&last.id)));
    if let Some(circuit) = circuits::driven(transaction, "", None, 25).await.unwrap().first() {
        for found in [
            laps::best_of_user(transaction, driver, circuit.id, None, None)
                .await
                .unwrap(),
            laps::best_shared(transaction, circuit.id, None).await.unwrap(),
        ] {
            assert!(found.is_none_or(|lap| lap.upload != file.id || listed.contains(&lap.id)));
        }
    } else {
        assert_eq!(listed, []);
    }
    let mine = laps::mine(transaction, &LapFilter::default(), Page { index: 0, size: 100 })
        .await
        .unwrap();
    let n_mine = mine.laps.iter().filter(|lap| lap.upload == file.id).count();
    assert_eq!(n_mine, if actor.user == driver { listed.len() } else { 0 });
    listed.len()
}

#[tokio::test]
async fn a_lap_is_seen_by_its_driver_alone_and_by_the_server_it_is_shared_with() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let private = post(&db, ANNA, 1, &[75.0, 76.0], None).await;
    let shared = post(&db, ANNA, 2, &[77.0], Some(CLUB)).await;
    let rows = [
        // actor, private, shared
        (alone(ANNA, None), 2, 1),
        (alone(ANNA, Some(CLUB)), 2, 1),
        (alone(ANNA, Some(RIVALS)), 2, 1),
        (in_public(ANNA, CLUB), 0, 1),
        (in_public(ANNA, RIVALS), 0, 0),
        (alone(BERT, None), 0, 0),
        (alone(BERT, Some(CLUB)), 0, 1),
        (alone(BERT, Some(RIVALS)), 0, 0),
        (in_public(BERT, CLUB), 0, 1),
        (in_public(BERT, RIVALS), 0, 0),
    ];
    for (actor, expect_private, expect_shared) in rows {
        assert_eq!(
            seen(&db, &actor, ANNA, &private).await,
            expect_private,
            "{actor:?}"
        );
        assert_eq!(seen(&db, &actor, ANNA, &shared).await, expect_shared, "{actor:?}");
    }
    let mut system = db.as_system().await.unwrap();
    assert_eq!(laps::visible(&mut system, "", None, 25).await.unwrap(), []);
}

#[tokio::test]
async fn actors_that_take_turns_on_the_same_connections_never_see_each_others_laps() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let anna = post(&db, ANNA, 1, &[75.0], None).await;
    let bert = post(&db, BERT, 2, &[76.0], None).await;
    // Far more tasks than connections; some end by an error, some without an end.
    let tasks: Vec<_> = (0..60)
        .map(|turn| {
            let (user, own, other) = if turn % 2 == 0 {
                (ANNA, &anna, &bert)
            } else {
                (BERT, &bert, &anna)
            };
            let (db, own, other) = (db.clone(), own.clone(), other.clone());
            tokio::spawn(async move {
                let mut transaction = db.as_actor(&alone(user, Some(CLUB))).await.unwrap();
                assert!(laps::summary(&mut transaction, own.laps[0]).await.is_ok());
                assert!(laps::summary(&mut transaction, other.laps[0]).await.is_err());
                assert_eq!(
                    laps::visible(&mut transaction, "", None, 25).await.unwrap().len(),
                    1
                );
                if turn % 3 == 0 {
                    transaction.commit().await.unwrap();
                } else if turn % 3 == 1 {
                    // A failed statement leaves the transaction broken; it must not leave the connection so.
                    store(&mut transaction, if user == ANNA { 1 } else { 2 }, &[80.0], None)
                        .await
                        .unwrap_err();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

#[tokio::test]
async fn nobody_writes_for_somebody_else() {
    let database = TestDatabase::create().await;
    let db = &database.db;
    let anna = post(db, ANNA, 1, &[75.0], Some(CLUB)).await;
    let mut transaction = db.as_actor(&alone(BERT, Some(CLUB))).await.unwrap();
    let deleted = laps::delete(&mut transaction, OwnLaps::Lap(anna.laps[0])).await;
    assert!(matches!(deleted, Err(DbError::NotFound)), "{deleted:?}");
    drop(transaction);
    // An answer that everybody reads comes from a transaction that stores nothing.
    let mut transaction = db.as_actor(&in_public(ANNA, CLUB)).await.unwrap();
    let refused = store(&mut transaction, 2, &[75.0], Some(CLUB)).await.unwrap_err();
    assert!(matches!(refused, DbError::Unexpected(_)), "{refused:?}");
    drop(transaction);
    // Sharing with a server that the actor is not in.
    let mut transaction = db.as_actor(&alone(ANNA, Some(RIVALS))).await.unwrap();
    let refused = store(&mut transaction, 3, &[75.0], Some(CLUB)).await.unwrap_err();
    assert!(matches!(refused, DbError::Unexpected(_)), "{refused:?}");
    drop(transaction);

    let lap = anna.laps[0];
    for statement in [
        "INSERT INTO pacenote.users (id, display_name) VALUES (1003, 'forged')".to_owned(),
        "UPDATE pacenote.users SET display_name = 'forged' WHERE id = 1001 RETURNING 1 / 0".to_owned(),
        format!("UPDATE pacenote.telemetry_sessions SET user_id = 1002 WHERE id = '{lap}'"),
        format!("UPDATE pacenote.telemetry_sessions SET valid = false WHERE id = '{lap}'"),
        format!(
            "INSERT INTO pacenote.lap_shares (session_id, guild_id, user_id) VALUES ('{lap}', 2001, 1002)"
        ),
        format!(
            "INSERT INTO pacenote.lap_shares (session_id, guild_id, user_id) VALUES ('{lap}', 2001, 1001)"
        ),
        format!(
            "INSERT INTO pacenote.telemetry_data (session_id, channel, time_base, codec, n_samples, data) VALUES ('{lap}', 99, 0, 1, 1, 'x')"
        ),
        "UPDATE pacenote.circuits SET name = 'forged', slug = 'forged' WHERE name = 'Tianma' RETURNING 1 / 0"
            .to_owned(),
        "DELETE FROM pacenote.circuits".to_owned(),
        "TRUNCATE pacenote.users".to_owned(),
        "SELECT * FROM pacenote._sqlx_migrations".to_owned(),
        "INSERT INTO pacenote.jobs (kind, payload) VALUES ('forged', '{}')".to_owned(),
        "INSERT INTO pacenote.watched_channels (guild_id, channel_id, set_by) VALUES (2002, 1, 1002)"
            .to_owned(),
        "CREATE TABLE pacenote.forged ()".to_owned(),
    ] {
        let done = as_app(&mut database.as_owner().await, "1002", "2001", "user", &statement).await;
        // A row that policies hide is not touched; everything else is refused.
        let is_harmless = done.as_ref().map_or(true, |rows| *rows == 0);
        assert!(is_harmless, "{statement}: {done:?}");
    }
    let (name, n_forged): (String, i64) = sqlx::query_as(
        "SELECT (SELECT display_name FROM pacenote.users WHERE id = 1001),
                (SELECT count(*) FROM pacenote.telemetry_data WHERE channel = 99)",
    )
    .fetch_one(&mut database.as_owner().await)
    .await
    .unwrap();
    assert_eq!((name.as_str(), n_forged), ("driver 1001", 0));
}

/// One statement in the way that the bot runs all of them, but with any SQL; gives the rows it concerned.
async fn as_app(
    connection: &mut PgConnection,
    user: &str,
    guild: &str,
    audience: &str,
    statement: &str,
) -> Result<u64, sqlx::Error> {
    let mut transaction = connection.begin().await?;
    sqlx::query(
        "SELECT set_config('role', 'pacenote_app', true), set_config('pacenote.user_id', $1, true),
                        set_config('pacenote.guild_id', $2, true), set_config('pacenote.audience', $3, true)",
    )
    .bind(user)
    .bind(guild)
    .bind(audience)
    .execute(&mut *transaction)
    .await?;
    let done = sqlx::query(AssertSqlSafe(statement.to_owned()))
        .execute(&mut *transaction)
        .await?
        .rows_affected();
    transaction.commit().await?;
    Ok(done)
}

/// Everything in the schema that can be selected from and that the bot may select from.
async fn relations(owner: &mut PgConnection) -> Vec<String> {
    sqlx::query_scalar(
        "SELECT relation.relname::text FROM pg_class AS relation
         WHERE relation.relnamespace = 'pacenote'::regnamespace AND relation.relkind IN ('r', 'p', 'v', 'm', 'f')
           AND has_table_privilege('pacenote_app', relation.oid, 'SELECT')
         ORDER BY 1",
    )
    .fetch_all(owner)
    .await
    .unwrap()
}

#[tokio::test]
async fn without_an_actor_every_table_and_view_is_empty() {
    let database = TestDatabase::create().await;
    post(&database.db, ANNA, 1, &[75.0], Some(CLUB)).await;
    let mut owner = database.as_owner().await;
    let relations = relations(&mut owner).await;
    assert!(
        relations.contains(&"telemetry_points".to_owned()) && relations.len() >= 17,
        "{relations:?}"
    );
    for relation in &relations {
        for audience in ["", "user", "server", "nonsense", "system"] {
            let select = format!("SELECT FROM pacenote.{relation}");
            let seen = as_app(&mut owner, "", "", audience, &select).await.unwrap();
            // The lists of who shows laps somewhere, and of whose which file is, are the bot's own.
            let is_list = matches!(relation.as_str(), "members" | "kept_files");
            if !(is_list && audience == "system") {
                assert_eq!(seen, 0, "{relation} with the audience {audience:?}");
            }
        }
        // A keeper counts names, which belong to no lap.
        let select = format!("SELECT FROM pacenote.{relation}");
        let seen = as_app(&mut owner, "", "", "keeper", &select).await.unwrap();
        let may_see = matches!(
            relation.as_str(),
            "circuit_names" | "car_names" | "column_mappings" | "watched_channels"
        );
        assert!(seen == 0 || may_see, "{relation} as a keeper");
    }
}

#[tokio::test]
async fn a_stranger_sees_no_row_of_a_private_lap_in_any_table_or_view() {
    let database = TestDatabase::create().await;
    post(&database.db, ANNA, 1, &[75.0], None).await;
    let mut owner = database.as_owner().await;
    for relation in relations(&mut owner).await {
        if matches!(relation.as_str(), "cars" | "circuits") {
            continue;
        }
        for (user, guild, audience) in [
            ("1002", "2001", "user"),
            ("1002", "2001", "server"),
            ("1001", "2001", "server"),
        ] {
            let select = if relation == "users" {
                format!("SELECT FROM pacenote.users WHERE id <> {user}")
            } else {
                format!("SELECT FROM pacenote.{relation}")
            };
            let seen = as_app(&mut owner, user, guild, audience, &select).await.unwrap();
            assert_eq!(seen, 0, "{relation} as {user} {guild} {audience}");
        }
    }
}

#[tokio::test]
async fn every_table_forces_row_level_security_and_every_view_judges_who_asks() {
    let database = TestDatabase::create().await;
    let mut owner = database.as_owner().await;
    let open: Vec<String> = sqlx::query_scalar(
        "SELECT relname::text FROM pg_class
         WHERE relnamespace = 'pacenote'::regnamespace AND relkind IN ('r', 'p')
           AND NOT (relrowsecurity AND relforcerowsecurity
                    AND EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid))",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    assert_eq!(open, Vec::<String>::new());
    let views: Vec<String> = sqlx::query_scalar(
        "SELECT relname::text FROM pg_class
         WHERE relnamespace = 'pacenote'::regnamespace AND relkind IN ('v', 'm')
           AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    assert_eq!(views, Vec::<String>::new());
    let functions: Vec<String> = sqlx::query_scalar(
        "SELECT proname::text FROM pg_proc WHERE pronamespace = 'pacenote'::regnamespace AND prosecdef",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    assert_eq!(functions, Vec::<String>::new());
    let (is_super, bypasses, may_login): (bool, bool, bool) = sqlx::query_as(
        "SELECT rolsuper, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname = 'pacenote_app'",
    )
    .fetch_one(&mut owner)
    .await
    .unwrap();
    assert!(!is_super && !bypasses && !may_login);
    let for_all: Vec<String> = sqlx::query_scalar(
        "SELECT relname::text FROM pg_class, aclexplode(relacl)
         WHERE relnamespace = 'pacenote'::regnamespace AND grantee = 0",
    )
    .fetch_all(&mut owner)
    .await
    .unwrap();
    assert_eq!(for_all, Vec::<String>::new());
}

#[tokio::test]
async fn role_and_actor_end_with_the_transaction() {
    let database = TestDatabase::create().await;
    let mut owner = database.as_owner().await;
    let state = "SELECT current_user::text, coalesce(current_setting('pacenote.user_id', true), '')";
    let before: (String, String) = sqlx::query_as(state).fetch_one(&mut owner).await.unwrap();
    as_app(&mut owner, "1001", "2001", "user", "SELECT")
        .await
        .unwrap();
    as_app(&mut owner, "1001", "2001", "user", "SELECT 1 / 0")
        .await
        .unwrap_err();
    let after: (String, String) = sqlx::query_as(state).fetch_one(&mut owner).await.unwrap();
    assert_eq!((after.0, after.1.as_str()), (before.0, ""));
}

#[tokio::test]
async fn names_are_seen_with_laps_and_without_them_not() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    post(&db, ANNA, 1, &[75.0], Some(CLUB)).await;
    post(&db, CARA, 2, &[75.0], None).await;
    let mut transaction = db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    users::upsert(&mut transaction, "  Anna\u{0} \n").await.unwrap();
    transaction.commit().await.unwrap();
    let mut transaction = db.as_actor(&in_public(BERT, CLUB)).await.unwrap();
    let laps = laps::visible(&mut transaction, "", None, 25).await.unwrap();
    assert_eq!(
        laps.iter().map(|lap| lap.driver.as_str()).collect::<Vec<_>>(),
        ["Anna"]
    );
    assert_eq!(uploads::find(&mut transaction, &[1; 32]).await.unwrap(), None);
}
