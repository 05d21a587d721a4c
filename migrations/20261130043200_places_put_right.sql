-- A lap may lie under the wrong circuit or in the wrong car, and one circuit may be stored twice. Its driver puts that right,
-- and a server's managers for what the whole server sees. It can be taken back for a day.

-- What a share says of a lap follows the lap.
GRANT UPDATE (circuit_id, car_id) ON pacenote.telemetry_sessions TO pacenote_app;
GRANT UPDATE (circuit_id, car_id) ON pacenote.lap_shares TO pacenote_app;
GRANT UPDATE (circuit_name, car_name) ON pacenote.uploads TO pacenote_app;
-- Laps that are never judged are moved too, while a transaction says that it moves; those that are, by the policy of judging.
CREATE POLICY telemetry_sessions_move ON pacenote.telemetry_sessions FOR UPDATE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()) AND (kind NOT IN ('timed', 'partial') OR stopped IS NULL)
           AND (SELECT current_setting('pacenote.moving', true)) = 'on')
    WITH CHECK (user_id = (SELECT pacenote.private_user()) AND (kind NOT IN ('timed', 'partial') OR stopped IS NULL)
                AND (SELECT current_setting('pacenote.moving', true)) = 'on');
CREATE POLICY lap_shares_follow ON pacenote.lap_shares FOR UPDATE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user())) WITH CHECK (user_id = (SELECT pacenote.private_user()));
CREATE POLICY uploads_name ON pacenote.uploads FOR UPDATE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user())) WITH CHECK (user_id = (SELECT pacenote.private_user()));
CREATE FUNCTION pacenote.shares_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE pacenote.lap_shares SET circuit_id = NEW.circuit_id, car_id = NEW.car_id WHERE session_id = NEW.id;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION pacenote.shares_follow() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pacenote.shares_follow() TO pacenote_app;
CREATE TRIGGER telemetry_sessions_moved AFTER UPDATE OF circuit_id, car_id ON pacenote.telemetry_sessions
    FOR EACH ROW WHEN (OLD.circuit_id IS DISTINCT FROM NEW.circuit_id OR OLD.car_id IS DISTINCT FROM NEW.car_id)
    EXECUTE FUNCTION pacenote.shares_follow();

-- What was put right: by a driver for their own laps, or by a manager for laps that the server sees.
CREATE TABLE pacenote.place_moves (
    id           uuid        NOT NULL,
    user_id      bigint      NOT NULL,              -- who did it
    guild_id     bigint      NOT NULL,              -- for which server; 0: for their own laps
    from_circuit bigint,                            -- as a whole into another; NULL: some laps only
    into_circuit bigint,                            -- NULL: cars
    made_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT place_moves_pkey PRIMARY KEY (id),
    CONSTRAINT place_moves_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT place_moves_from_fkey FOREIGN KEY (from_circuit) REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT place_moves_into_fkey FOREIGN KEY (into_circuit) REFERENCES pacenote.circuits (id) ON DELETE CASCADE
);
CREATE INDEX place_moves_user_idx ON pacenote.place_moves (user_id);
CREATE INDEX place_moves_from_idx ON pacenote.place_moves (from_circuit);
CREATE INDEX place_moves_into_idx ON pacenote.place_moves (into_circuit);
-- Where and in which car each lap was before.
CREATE TABLE pacenote.moved_laps (
    move_id    uuid   NOT NULL,
    session_id uuid   NOT NULL,
    user_id    bigint NOT NULL,                     -- whose lap
    guild_id   bigint NOT NULL,                     -- as the move
    circuit_id bigint NOT NULL,
    car_id     bigint,
    CONSTRAINT moved_laps_pkey PRIMARY KEY (move_id, session_id),
    CONSTRAINT moved_laps_move_fkey FOREIGN KEY (move_id) REFERENCES pacenote.place_moves (id) ON DELETE CASCADE,
    CONSTRAINT moved_laps_session_fkey FOREIGN KEY (session_id, user_id)
        REFERENCES pacenote.telemetry_sessions (id, user_id) ON DELETE CASCADE,
    CONSTRAINT moved_laps_circuit_fkey FOREIGN KEY (circuit_id) REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT moved_laps_car_fkey FOREIGN KEY (car_id) REFERENCES pacenote.cars (id) ON DELETE CASCADE
);
CREATE INDEX moved_laps_session_idx ON pacenote.moved_laps (session_id);
CREATE INDEX moved_laps_user_idx ON pacenote.moved_laps (user_id);
CREATE INDEX moved_laps_circuit_idx ON pacenote.moved_laps (circuit_id);
CREATE INDEX moved_laps_car_idx ON pacenote.moved_laps (car_id);
-- Which boards went along.
CREATE TABLE pacenote.moved_boards (
    move_id    uuid   NOT NULL,
    board_id   bigint NOT NULL,
    guild_id   bigint NOT NULL,
    circuit_id bigint NOT NULL,                     -- before
    CONSTRAINT moved_boards_pkey PRIMARY KEY (move_id, board_id),
    CONSTRAINT moved_boards_move_fkey FOREIGN KEY (move_id) REFERENCES pacenote.place_moves (id) ON DELETE CASCADE,
    CONSTRAINT moved_boards_board_fkey FOREIGN KEY (board_id) REFERENCES pacenote.boards (id) ON DELETE CASCADE,
    CONSTRAINT moved_boards_circuit_fkey FOREIGN KEY (circuit_id) REFERENCES pacenote.circuits (id) ON DELETE CASCADE
);
CREATE INDEX moved_boards_board_idx ON pacenote.moved_boards (board_id);
CREATE INDEX moved_boards_circuit_idx ON pacenote.moved_boards (circuit_id);

-- Logs of a circuit that was merged belong to the other one from then on: for a person, and for a server.
CREATE TABLE pacenote.circuit_aliases (
    circuit_id bigint NOT NULL,
    guild_id   bigint NOT NULL,                     -- 0: a person's own
    user_id    bigint NOT NULL,                     -- 0: a server's
    into_id    bigint NOT NULL,
    CONSTRAINT circuit_aliases_pkey PRIMARY KEY (circuit_id, guild_id, user_id),
    CONSTRAINT circuit_aliases_circuit_fkey FOREIGN KEY (circuit_id) REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT circuit_aliases_into_fkey FOREIGN KEY (into_id) REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT circuit_aliases_one_owner CHECK ((guild_id = 0) <> (user_id = 0)),
    CONSTRAINT circuit_aliases_another CHECK (circuit_id <> into_id)
);
CREATE INDEX circuit_aliases_into_idx ON pacenote.circuit_aliases (into_id);
CREATE INDEX circuit_aliases_user_idx ON pacenote.circuit_aliases (user_id) WHERE user_id <> 0;

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['place_moves', 'moved_laps', 'moved_boards', 'circuit_aliases'] LOOP
        EXECUTE format('ALTER TABLE pacenote.%I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE pacenote.%I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.%I TO pacenote_app', one);
    END LOOP;
    -- One's own, and a server's by those who ask there; whether they manage it is checked before.
    FOREACH one IN ARRAY ARRAY['place_moves', 'moved_laps', 'circuit_aliases'] LOOP
        EXECUTE format('CREATE POLICY %1$s_own ON pacenote.%1$I TO pacenote_app
                            USING (user_id = (SELECT pacenote.private_user())
                                   OR (guild_id <> 0 AND guild_id = (SELECT pacenote.actor_guild())
                                       AND (SELECT pacenote.actor_user()) IS NOT NULL))
                            WITH CHECK (user_id = (SELECT pacenote.private_user())
                                   OR (guild_id <> 0 AND guild_id = (SELECT pacenote.actor_guild())
                                       AND (SELECT pacenote.private_user()) IS NOT NULL))', one);
    END LOOP;
    -- What a server had is taken away when the bot leaves it.
    FOREACH one IN ARRAY ARRAY['place_moves', 'circuit_aliases'] LOOP
        EXECUTE format('CREATE POLICY %1$s_keeper_remove ON pacenote.%1$I FOR DELETE TO pacenote_app
                            USING ((SELECT pacenote.is_keeper()) AND guild_id = (SELECT pacenote.actor_guild()))', one);
    END LOOP;
    CREATE POLICY moved_boards_guild ON pacenote.moved_boards TO pacenote_app
        USING (guild_id = (SELECT pacenote.actor_guild()))
        WITH CHECK (guild_id = (SELECT pacenote.actor_guild()) AND (SELECT pacenote.private_user()) IS NOT NULL);
END $$;
