-- Whether a lap counts, said in one place: it is timed, valid, and has a time. `telemetry::counted_time` says the same.
ALTER TABLE pacenote.telemetry_sessions
    ADD COLUMN counts boolean NOT NULL
        GENERATED ALWAYS AS (valid AND kind = 'timed' AND lap_time_s IS NOT NULL) STORED;

DROP INDEX pacenote.telemetry_sessions_best_idx;
CREATE INDEX telemetry_sessions_best_idx
    ON pacenote.telemetry_sessions (circuit_id, car_id, lap_time_s) INCLUDE (user_id) WHERE counts;

CREATE OR REPLACE VIEW pacenote.lap_summaries WITH (security_invoker = true) AS
SELECT lap.id, lap.upload_id, lap.user_id, driver.display_name AS driver_name,
       lap.circuit_id, circuit.name AS circuit_name, circuit.length_m AS circuit_length_m,
       lap.car_id, car.name AS car_name,
       lap.lap_number, lap.kind, lap.valid, lap.lap_time_s, lap.recorded_at, lap.created_at,
       -- With the server where the question was asked; outside of servers: with any.
       EXISTS (
           SELECT FROM pacenote.lap_shares AS share
           WHERE share.session_id = lap.id
             AND (share.guild_id = pacenote.actor_guild() OR pacenote.actor_guild() IS NULL)
       ) AS shared,
       lap.counts
FROM pacenote.telemetry_sessions AS lap
JOIN pacenote.users AS driver ON driver.id = lap.user_id
JOIN pacenote.circuits AS circuit ON circuit.id = lap.circuit_id
LEFT JOIN pacenote.cars AS car ON car.id = lap.car_id;
