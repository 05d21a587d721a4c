//! Whose preferences are seen and changed by whom.

use pacenote::testing::db::preferences::{self, StoredPreferences};
use pacenote::testing::db::{DbError, users};

use super::rows::{ANNA, BERT, CLUB, alone, in_public};
use crate::database::TestDatabase;

fn imperial(language: Option<&str>) -> StoredPreferences {
    StoredPreferences {
        units: "imperial".to_owned(),
        language: language.map(str::to_owned),
        level: "fast".to_owned(),
        picture: "chat".to_owned(),
        new_laps: "private".to_owned(),
    }
}

#[tokio::test]
async fn preferences_are_ones_own_and_known_in_public_answers() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
    assert_eq!(preferences::find(&mut transaction).await.unwrap(), None);
    users::upsert(&mut transaction, "Anna").await.unwrap();
    preferences::set(&mut transaction, &imperial(Some("de")))
        .await
        .unwrap();
    preferences::set(&mut transaction, &imperial(None)).await.unwrap();
    transaction.commit().await.unwrap();
    for (actor, expect) in [
        (alone(ANNA, Some(CLUB)), Some(imperial(None))),
        (in_public(ANNA, CLUB), Some(imperial(None))),
        (alone(BERT, Some(CLUB)), None),
        (in_public(BERT, CLUB), None),
    ] {
        let mut transaction = db.as_actor(&actor).await.unwrap();
        assert_eq!(
            preferences::find(&mut transaction).await.unwrap(),
            expect,
            "{actor:?}"
        );
    }
}

#[tokio::test]
async fn a_language_that_nobody_speaks_is_not_kept() {
    let TestDatabase { db, .. } = TestDatabase::create().await;
    let mut transaction = db.as_actor(&alone(ANNA, None)).await.unwrap();
    users::upsert(&mut transaction, "Anna").await.unwrap();
    let refused = preferences::set(&mut transaction, &imperial(Some("tlh"))).await;
    assert!(matches!(refused, Err(DbError::Conflict(_))), "{refused:?}");
}
