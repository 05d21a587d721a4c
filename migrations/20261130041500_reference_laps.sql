-- The lap that a person or a server holds others against where nobody says which: a coach's, a friend's, last year's best.
-- It points at a lap and changes nothing about it; it is in no board for being one.

CREATE TABLE pacenote.reference_laps (
    guild_id   bigint,                              -- NULL: a person's own
    user_id    bigint,                              -- NULL: a server's
    circuit_id bigint      NOT NULL,
    car_id     bigint,                              -- NULL: laps in no known car
    session_id uuid        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT reference_laps_key UNIQUE NULLS NOT DISTINCT (guild_id, user_id, circuit_id, car_id),
    CONSTRAINT reference_laps_whose CHECK ((guild_id IS NULL) <> (user_id IS NULL)),
    CONSTRAINT reference_laps_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT reference_laps_circuit_fkey FOREIGN KEY (circuit_id) REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT reference_laps_car_fkey FOREIGN KEY (car_id) REFERENCES pacenote.cars (id) ON DELETE CASCADE,
    CONSTRAINT reference_laps_session_fkey FOREIGN KEY (session_id)
        REFERENCES pacenote.telemetry_sessions (id) ON DELETE CASCADE
);
CREATE INDEX reference_laps_session_idx ON pacenote.reference_laps (session_id);
CREATE INDEX reference_laps_circuit_idx ON pacenote.reference_laps (circuit_id);
CREATE INDEX reference_laps_car_idx ON pacenote.reference_laps (car_id);
CREATE INDEX reference_laps_user_idx ON pacenote.reference_laps (user_id);

ALTER TABLE pacenote.reference_laps ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.reference_laps FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.reference_laps TO pacenote_app;
CREATE POLICY reference_laps_system ON pacenote.reference_laps TO pacenote_app
    USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()));
-- That a lap is one is seen here; the lap itself only by those who may see it.
CREATE POLICY reference_laps_see ON pacenote.reference_laps FOR SELECT TO pacenote_app
    USING (user_id = (SELECT pacenote.actor_user()) OR guild_id = (SELECT pacenote.actor_guild()));
CREATE POLICY reference_laps_write ON pacenote.reference_laps TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user())
           OR (guild_id = (SELECT pacenote.actor_guild()) AND (SELECT pacenote.private_user()) IS NOT NULL))
    WITH CHECK (user_id = (SELECT pacenote.private_user())
           OR (guild_id = (SELECT pacenote.actor_guild()) AND (SELECT pacenote.private_user()) IS NOT NULL));
