//! What was said about columns: a server's for that server, a person's own for nobody else.

use pacenote::testing::db::column_mappings::{self, StoredMapping};
use pacenote::testing::db::{Actor, users};

use super::rows::{ANNA, BERT, CLUB, RIVALS, alone, in_public};
use crate::database::TestDatabase;

async fn said(database: &TestDatabase, actor: Actor) -> Vec<(String, String)> {
    let mut transaction = database.db.as_actor(&actor).await.unwrap();
    let list = column_mappings::list(&mut transaction).await.unwrap();
    list.into_iter()
        .map(|StoredMapping { name, role, .. }| (name, role))
        .collect()
}

async fn say(database: &TestDatabase, actor: Actor, name: &str, role: &str) {
    let mut transaction = database.db.as_actor(&actor).await.unwrap();
    users::upsert(&mut transaction, "somebody").await.unwrap();
    column_mappings::set(&mut transaction, name, role, "")
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}

#[tokio::test]
async fn a_column_is_explained_for_one_server_or_for_one_person() {
    let database = TestDatabase::create().await;
    say(&database, alone(ANNA, Some(CLUB)), "Vel", "speed").await;
    say(&database, alone(ANNA, None), "Tick", "time").await;
    // Whatever its case, it is the same column, and the last word counts.
    say(&database, alone(BERT, Some(CLUB)), "VEL", "rpm").await;
    let pair = |name: &str, role: &str| vec![(name.to_owned(), role.to_owned())];
    for (actor, expect) in [
        (alone(BERT, Some(CLUB)), pair("VEL", "rpm")),
        (in_public(ANNA, CLUB), pair("VEL", "rpm")),
        (alone(ANNA, Some(RIVALS)), Vec::new()),
        (alone(ANNA, None), pair("Tick", "time")),
        (alone(BERT, None), Vec::new()),
    ] {
        assert_eq!(said(&database, actor).await, expect, "{actor:?}");
    }
    let mut transaction = database.db.as_actor(&alone(BERT, Some(RIVALS))).await.unwrap();
    assert!(!column_mappings::remove(&mut transaction, "vel").await.unwrap());
    drop(transaction);
    let mut transaction = database.db.as_actor(&alone(ANNA, Some(CLUB))).await.unwrap();
    assert!(column_mappings::remove(&mut transaction, "vel").await.unwrap());
    transaction.commit().await.unwrap();
    assert_eq!(said(&database, alone(BERT, Some(CLUB))).await, Vec::new());
}
