-- To how many seconds a lap's time is known, where that is not to the millisecond: nobody is told a rough time to three decimals.

ALTER TABLE pacenote.telemetry_sessions ADD COLUMN time_within_s double precision
    CONSTRAINT telemetry_sessions_time_within_positive CHECK (time_within_s > 0 AND time_within_s < 'infinity');

CREATE OR REPLACE VIEW pacenote.lap_summaries WITH (security_invoker = true) AS
SELECT lap.id, lap.upload_id, lap.user_id, driver.display_name AS driver_name,
       lap.circuit_id, pacenote.circuit_name(lap.circuit_id) AS circuit_name, circuit.length_m AS circuit_length_m,
       lap.car_id, pacenote.car_name(lap.car_id) AS car_name,
       lap.lap_number, lap.kind, lap.valid, lap.lap_time_s, lap.recorded_at, lap.created_at,
       -- With the server where the question was asked; outside of servers: with any.
       EXISTS (
           SELECT FROM pacenote.lap_shares AS share
           WHERE share.session_id = lap.id
             AND (share.guild_id = pacenote.actor_guild() OR pacenote.actor_guild() IS NULL)
       ) AS shared,
       lap.counts, lap.set_aside, lap.time_within_s
FROM pacenote.telemetry_sessions AS lap
JOIN pacenote.users AS driver ON driver.id = lap.user_id
JOIN pacenote.circuits AS circuit ON circuit.id = lap.circuit_id;
