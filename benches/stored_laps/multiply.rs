//! More rows of the same kind: copies of the laps that are stored, under new identities, shared with the same server.
//!
//! A driver has a hundred copies at most: then come others of the same name, as in a server that grows.

use pacenote::testing::db::private::PrivateServer;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, PgConnection};

/// Tables of a lap, and the column that names it; the last ones are its samples.
const OF_LAP: [&str; 5] = [
    "lap_shares",
    "corner_analysis",
    "corner_class_analysis",
    "lap_grid",
    "telemetry_data",
];

/// Copies whole files until there are about so many laps; gives how many there are.
pub(crate) async fn to(server: &PrivateServer, n_laps: i64, with_samples: bool) -> i64 {
    let mut connection = server.connect_options().connect().await.unwrap();
    let there: i64 = one(
        &mut connection,
        "SELECT count(*) FROM pacenote.telemetry_sessions",
    )
    .await;
    let originals: i64 = one(&mut connection, "SELECT count(*) FROM pacenote.telemetry_sessions WHERE upload_id IN (SELECT id FROM pacenote.uploads ORDER BY created_at, id LIMIT 8)").await;
    let (from, until) = (there / originals, n_laps / originals);
    if until > from {
        let identity = |what: &str| {
            format!(
                "(lpad(to_hex((extract(epoch FROM now()) * 1000)::bigint + copy), 12, '0') || '7' || substr(md5({what}::text || copy), 1, 19))::uuid"
            )
        };
        for statement in [
            "DROP TABLE IF EXISTS new_uploads, new_laps".to_owned(),
            format!(
                "CREATE TEMP TABLE new_uploads AS SELECT id AS old, {} AS new, copy, copy / 100 * 1000000 AS shift
                 FROM (SELECT id FROM pacenote.uploads ORDER BY created_at, id LIMIT 8) AS original,
                      generate_series({from}, {until} - 1) AS copy",
                identity("id")
            ),
            format!(
                "CREATE TEMP TABLE new_laps AS SELECT lap.id AS old, {} AS new, upload.new AS upload, upload.shift
                 FROM new_uploads AS upload JOIN pacenote.telemetry_sessions AS lap ON lap.upload_id = upload.old",
                identity("lap.id")
            ),
            "INSERT INTO pacenote.users (id, display_name)
             SELECT DISTINCT driver.id + map.shift, driver.display_name FROM pacenote.users AS driver, new_uploads AS map
             WHERE driver.id IN (SELECT of.user_id FROM pacenote.uploads AS of JOIN new_uploads AS file ON file.old = of.id)
             ON CONFLICT DO NOTHING"
                .to_owned(),
            "ANALYZE new_laps".to_owned(),
        ] {
            run(&mut connection, statement).await;
        }
        let upload = "new_uploads AS map ON map.old = of.id";
        let hash = ("sha256", "sha256(map.new::text::bytea)");
        let driver = ("user_id", "of.user_id + map.shift");
        copy(
            &mut connection,
            "uploads",
            &[("id", "map.new"), hash, driver],
            upload,
        )
        .await;
        let lap = "new_laps AS map ON map.old = of.id";
        let of_file = ("upload_id", "map.upload");
        copy(
            &mut connection,
            "telemetry_sessions",
            &[("id", "map.new"), of_file, driver],
            lap,
        )
        .await;
        for table in OF_LAP {
            if with_samples || table == "lap_shares" {
                let mut replaced = vec![("session_id", "map.new")];
                if matches!(table, "lap_shares" | "corner_class_analysis") {
                    replaced.push(driver);
                }
                let lap = "new_laps AS map ON map.old = of.session_id";
                copy(&mut connection, table, &replaced, lap).await;
            }
        }
        if with_samples {
            let laps = "(SELECT array_agg(one.new ORDER BY old.place) FROM unnest(of.lap_ids) WITH ORDINALITY AS old (id, place)
                         JOIN new_laps AS one ON one.old = old.id AND one.upload = map.new)";
            let file = "new_uploads AS map ON map.old = of.upload_id";
            let replaced = [("upload_id", "map.new"), ("lap_ids", laps), driver];
            copy(&mut connection, "session_analysis", &replaced, file).await;
        }
        run(&mut connection, "VACUUM ANALYZE".to_owned()).await;
    }
    let there = one(
        &mut connection,
        "SELECT count(*) FROM pacenote.telemetry_sessions",
    )
    .await;
    connection.close().await.unwrap();
    there
}

/// Everything in the schema over the laps, which have to have samples, all of them; and how long a lap lasts, on average.
pub(crate) async fn bytes_a_lap(server: &PrivateServer) -> (i64, f64) {
    let mut connection = server.connect_options().connect().await.unwrap();
    let found = sqlx::query_as(
        "SELECT (SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class
                 WHERE relnamespace = 'pacenote'::regnamespace AND relkind = 'r') / count(*), avg(lap_time_s)
         FROM pacenote.telemetry_sessions",
    )
    .fetch_one(&mut connection)
    .await
    .unwrap();
    connection.close().await.unwrap();
    found
}

/// Copies rows with some columns replaced; columns that Postgres computes are left to it.
async fn copy(connection: &mut PgConnection, table: &str, replaced: &[(&str, &str)], map: &str) {
    let names: Vec<&str> = replaced.iter().map(|(name, _)| *name).collect();
    let values: Vec<&str> = replaced.iter().map(|(_, value)| *value).collect();
    let kept: Vec<String> = sqlx::query_scalar(
        "SELECT column_name::text FROM information_schema.columns
         WHERE table_schema = 'pacenote' AND table_name = $1 AND is_generated = 'NEVER' AND column_name <> ALL ($2)",
    )
    .bind(table)
    .bind(names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>())
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let into = kept.join(", ");
    let from = kept
        .iter()
        .map(|name| format!("of.{name}"))
        .collect::<Vec<_>>()
        .join(", ");
    let statement = format!(
        "INSERT INTO pacenote.{table} ({into}, {}) SELECT {from}, {} FROM pacenote.{table} AS of JOIN {map}",
        names.join(", "),
        values.join(", ")
    );
    run(connection, statement).await;
}

async fn run(connection: &mut PgConnection, statement: String) {
    sqlx::query(AssertSqlSafe(statement))
        .execute(connection)
        .await
        .unwrap();
}

async fn one(connection: &mut PgConnection, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(connection).await.unwrap()
}
