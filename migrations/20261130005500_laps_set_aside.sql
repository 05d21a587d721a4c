-- What drivers decide about their own laps.

-- A lap that its driver set aside never counts, whatever laps arrive later: 'excluded', or 'not_mine' where somebody else
-- drove it and it is kept to be compared with.
ALTER TABLE pacenote.telemetry_sessions
    ADD COLUMN set_aside text,
    ADD CONSTRAINT telemetry_sessions_set_aside_known CHECK (set_aside IN ('excluded', 'not_mine'));

GRANT UPDATE (set_aside) ON pacenote.telemetry_sessions TO pacenote_app;
DROP POLICY telemetry_sessions_judge ON pacenote.telemetry_sessions;
CREATE POLICY telemetry_sessions_judge ON pacenote.telemetry_sessions FOR UPDATE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()) AND kind IN ('timed', 'partial') AND stopped IS NOT NULL)
    WITH CHECK (user_id = (SELECT pacenote.private_user()) AND kind IN ('timed', 'partial')
                AND (NOT valid OR (kind = 'timed' AND NOT stopped AND flagged IS NOT TRUE AND set_aside IS NULL
                                   AND lap_time_s IS NOT NULL)));

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
       lap.counts, lap.set_aside
FROM pacenote.telemetry_sessions AS lap
JOIN pacenote.users AS driver ON driver.id = lap.user_id
JOIN pacenote.circuits AS circuit ON circuit.id = lap.circuit_id
LEFT JOIN pacenote.cars AS car ON car.id = lap.car_id;

-- Who sees what a person posts in a server from now on, unless they say otherwise with the file.
ALTER TABLE pacenote.user_preferences
    ADD COLUMN new_laps text NOT NULL DEFAULT 'server',
    ADD CONSTRAINT user_preferences_new_laps_known CHECK (new_laps IN ('server', 'private'));
