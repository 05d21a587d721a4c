-- Names, start lines and corners belong to those who brought them. A viewer reads what their own files and their server
-- say; everybody reads what the table of well-known circuits says, or three people independently.

-- What the file itself says; a name is told again where its laps are shown.
ALTER TABLE pacenote.uploads
    ADD COLUMN circuit_name text,
    ADD COLUMN car_name     text,
    ADD CONSTRAINT uploads_names_length CHECK (length(circuit_name) BETWEEN 1 AND 100 AND length(car_name) BETWEEN 1 AND 100);

-- `name` was one name for all, by whoever came first; nothing writes or reads it any more. `slug` stays: what a log
-- without positions is known by.
ALTER TABLE pacenote.circuits
    DROP CONSTRAINT circuits_name_and_slug,
    ADD COLUMN common_name   text,
    ADD COLUMN is_well_known boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT circuits_common_name_length CHECK (length(common_name) BETWEEN 1 AND 100);
ALTER TABLE pacenote.cars
    ADD COLUMN common_name text,
    ADD CONSTRAINT cars_common_name_length CHECK (length(common_name) BETWEEN 1 AND 100);
DROP POLICY circuits_name ON pacenote.circuits;
GRANT UPDATE (slug, common_name, is_well_known) ON pacenote.circuits TO pacenote_app;
GRANT UPDATE (common_name) ON pacenote.cars TO pacenote_app;
CREATE POLICY circuits_keeper_name ON pacenote.circuits FOR UPDATE TO pacenote_app
    USING ((SELECT pacenote.is_keeper())) WITH CHECK ((SELECT pacenote.is_keeper()));
CREATE POLICY cars_keeper_name ON pacenote.cars FOR UPDATE TO pacenote_app
    USING ((SELECT pacenote.is_keeper())) WITH CHECK ((SELECT pacenote.is_keeper()));

CREATE TABLE pacenote.circuit_names (
    circuit_id bigint      NOT NULL,
    user_id    bigint      NOT NULL,
    guild_id   bigint      NOT NULL,                -- that sees a lap of such a file; 0: the person alone
    name       text        NOT NULL,
    name_key   text        NOT NULL GENERATED ALWAYS AS (lower(name)) STORED,
    said_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT circuit_names_pkey PRIMARY KEY (circuit_id, guild_id, user_id),
    CONSTRAINT circuit_names_circuit_fkey FOREIGN KEY (circuit_id) REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT circuit_names_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT circuit_names_length CHECK (length(name) BETWEEN 1 AND 100)
);
CREATE INDEX circuit_names_user_idx ON pacenote.circuit_names (user_id, circuit_id);
CREATE TABLE pacenote.car_names (
    car_id   bigint      NOT NULL,
    user_id  bigint      NOT NULL,
    guild_id bigint      NOT NULL,                  -- as in circuit_names
    name     text        NOT NULL,
    name_key text        NOT NULL GENERATED ALWAYS AS (lower(name)) STORED,
    said_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT car_names_pkey PRIMARY KEY (car_id, guild_id, user_id),
    CONSTRAINT car_names_car_fkey FOREIGN KEY (car_id) REFERENCES pacenote.cars (id) ON DELETE CASCADE,
    CONSTRAINT car_names_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT car_names_length CHECK (length(name) BETWEEN 1 AND 100)
);
CREATE INDEX car_names_user_idx ON pacenote.car_names (user_id, car_id);

-- What a server's managers say instead. Without a name it is hidden there.
CREATE TABLE pacenote.guild_circuit_names (
    guild_id   bigint NOT NULL,
    circuit_id bigint NOT NULL,
    name       text,
    CONSTRAINT guild_circuit_names_pkey PRIMARY KEY (guild_id, circuit_id),
    CONSTRAINT guild_circuit_names_circuit_fkey FOREIGN KEY (circuit_id)
        REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT guild_circuit_names_length CHECK (length(name) BETWEEN 1 AND 100)
);
CREATE TABLE pacenote.guild_car_names (
    guild_id bigint NOT NULL,
    car_id   bigint NOT NULL,
    name     text,
    CONSTRAINT guild_car_names_pkey PRIMARY KEY (guild_id, car_id),
    CONSTRAINT guild_car_names_car_fkey FOREIGN KEY (car_id) REFERENCES pacenote.cars (id) ON DELETE CASCADE,
    CONSTRAINT guild_car_names_length CHECK (length(name) BETWEEN 1 AND 100)
);

-- The first log of a person, and of a server, says where the line is and which corners there are; for nobody else.
CREATE TABLE pacenote.circuit_start_lines (
    circuit_id      bigint           NOT NULL,
    guild_id        bigint           NOT NULL,      -- 0: a person's own
    user_id         bigint           NOT NULL,      -- 0: a server's
    a_latitude_deg  double precision NOT NULL,
    a_longitude_deg double precision NOT NULL,
    b_latitude_deg  double precision NOT NULL,
    b_longitude_deg double precision NOT NULL,
    created_at      timestamptz      NOT NULL DEFAULT now(),
    CONSTRAINT circuit_start_lines_pkey PRIMARY KEY (circuit_id, guild_id, user_id),
    CONSTRAINT circuit_start_lines_circuit_fkey FOREIGN KEY (circuit_id)
        REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT circuit_start_lines_one_owner CHECK ((guild_id = 0) <> (user_id = 0)),
    CONSTRAINT circuit_start_lines_range CHECK (
        a_latitude_deg BETWEEN -90 AND 90 AND a_longitude_deg BETWEEN -180 AND 180
        AND b_latitude_deg BETWEEN -90 AND 90 AND b_longitude_deg BETWEEN -180 AND 180
    )
);
CREATE INDEX circuit_start_lines_user_idx ON pacenote.circuit_start_lines (user_id) WHERE user_id <> 0;
CREATE TABLE pacenote.circuit_found_corners (
    circuit_id bigint             NOT NULL,
    guild_id   bigint             NOT NULL,
    user_id    bigint             NOT NULL,
    length_m   double precision   NOT NULL,         -- as in circuit_turns
    directions text[]             NOT NULL,
    classes    text[]             NOT NULL,
    entry_m    double precision[] NOT NULL,
    apex_m     double precision[] NOT NULL,
    exit_m     double precision[] NOT NULL,
    created_at timestamptz        NOT NULL DEFAULT now(),
    CONSTRAINT circuit_found_corners_pkey PRIMARY KEY (circuit_id, guild_id, user_id),
    CONSTRAINT circuit_found_corners_circuit_fkey FOREIGN KEY (circuit_id)
        REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT circuit_found_corners_one_owner CHECK ((guild_id = 0) <> (user_id = 0)),
    CONSTRAINT circuit_found_corners_length_positive CHECK (length_m > 0 AND length_m < 1000000),
    CONSTRAINT circuit_found_corners_size CHECK (
        cardinality(apex_m) BETWEEN 1 AND 200
        AND cardinality(directions) = cardinality(apex_m) AND cardinality(classes) = cardinality(apex_m)
        AND cardinality(entry_m) = cardinality(apex_m) AND cardinality(exit_m) = cardinality(apex_m)
    )
);
CREATE INDEX circuit_found_corners_user_idx ON pacenote.circuit_found_corners (user_id) WHERE user_id <> 0;

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['circuit_names', 'car_names', 'guild_circuit_names', 'guild_car_names',
                               'circuit_start_lines', 'circuit_found_corners'] LOOP
        EXECUTE format('ALTER TABLE pacenote.%I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE pacenote.%I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.%I TO pacenote_app', one);
    END LOOP;
    -- Said by a person: seen by them alone, or by the server that sees their laps; counted by the keeper.
    FOREACH one IN ARRAY ARRAY['circuit_names', 'car_names'] LOOP
        EXECUTE format('CREATE POLICY %1$s_see ON pacenote.%1$I FOR SELECT TO pacenote_app USING (
                            user_id = (SELECT pacenote.private_user())
                            OR guild_id = (SELECT pacenote.actor_guild()) OR (SELECT pacenote.is_keeper()))', one);
        EXECUTE format('CREATE POLICY %1$s_add ON pacenote.%1$I FOR INSERT TO pacenote_app
                            WITH CHECK (user_id = (SELECT pacenote.private_user()))', one);
        EXECUTE format('CREATE POLICY %1$s_change ON pacenote.%1$I FOR UPDATE TO pacenote_app
                            USING (user_id = (SELECT pacenote.private_user()))
                            WITH CHECK (user_id = (SELECT pacenote.private_user()))', one);
        EXECUTE format('CREATE POLICY %1$s_remove ON pacenote.%1$I FOR DELETE TO pacenote_app
                            USING (user_id = (SELECT pacenote.private_user()))', one);
    END LOOP;
    FOREACH one IN ARRAY ARRAY['guild_circuit_names', 'guild_car_names'] LOOP
        EXECUTE format('CREATE POLICY %1$s_guild ON pacenote.%1$I TO pacenote_app
                            USING (guild_id = (SELECT pacenote.actor_guild()))
                            WITH CHECK (guild_id = (SELECT pacenote.actor_guild()))', one);
    END LOOP;
    FOREACH one IN ARRAY ARRAY['circuit_start_lines', 'circuit_found_corners'] LOOP
        EXECUTE format('CREATE POLICY %1$s_see ON pacenote.%1$I FOR SELECT TO pacenote_app USING (
                            guild_id = (SELECT pacenote.actor_guild()) OR user_id = (SELECT pacenote.private_user()))', one);
        EXECUTE format('CREATE POLICY %1$s_add ON pacenote.%1$I FOR INSERT TO pacenote_app WITH CHECK (
                            (SELECT pacenote.private_user()) IS NOT NULL
                            AND (guild_id = (SELECT pacenote.actor_guild()) OR user_id = (SELECT pacenote.private_user())))', one);
        EXECUTE format('CREATE POLICY %1$s_remove ON pacenote.%1$I FOR DELETE TO pacenote_app
                            USING (user_id = (SELECT pacenote.private_user()))', one);
    END LOOP;
END $$;

-- The name of a circuit for whoever asks: the server's managers' (hidden: none), the table's, the viewer's own, the one
-- that most in the server say, the one that three people said.
CREATE FUNCTION pacenote.circuit_name(circuit bigint) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN chosen.circuit_id IS NOT NULL THEN chosen.name
           ELSE coalesce(
               CASE WHEN place.is_well_known THEN place.common_name END,
               (SELECT said.name FROM pacenote.circuit_names AS said
                WHERE said.circuit_id = place.id AND said.user_id = pacenote.actor_user()
                  AND said.guild_id = CASE WHEN pacenote.private_user() IS NULL THEN pacenote.actor_guild() ELSE 0 END),
               (SELECT (array_agg(said.name ORDER BY said.said_at, said.user_id))[1]
                FROM pacenote.circuit_names AS said
                WHERE said.circuit_id = place.id AND said.guild_id = pacenote.actor_guild()
                GROUP BY said.name_key ORDER BY count(*) DESC, min(said.said_at), said.name_key LIMIT 1),
               place.common_name)
           END
    FROM pacenote.circuits AS place
    LEFT JOIN pacenote.guild_circuit_names AS chosen
        ON chosen.circuit_id = place.id AND chosen.guild_id = pacenote.actor_guild()
    WHERE place.id = circuit
$$;
CREATE FUNCTION pacenote.car_name(car bigint) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN chosen.car_id IS NOT NULL THEN chosen.name
           ELSE coalesce(
               (SELECT said.name FROM pacenote.car_names AS said
                WHERE said.car_id = model.id AND said.user_id = pacenote.actor_user()
                  AND said.guild_id = CASE WHEN pacenote.private_user() IS NULL THEN pacenote.actor_guild() ELSE 0 END),
               (SELECT (array_agg(said.name ORDER BY said.said_at, said.user_id))[1]
                FROM pacenote.car_names AS said
                WHERE said.car_id = model.id AND said.guild_id = pacenote.actor_guild()
                GROUP BY said.name_key ORDER BY count(*) DESC, min(said.said_at), said.name_key LIMIT 1),
               model.common_name)
           END
    FROM pacenote.cars AS model
    LEFT JOIN pacenote.guild_car_names AS chosen
        ON chosen.car_id = model.id AND chosen.guild_id = pacenote.actor_guild()
    WHERE model.id = car
$$;
REVOKE ALL ON FUNCTION pacenote.circuit_name(bigint), pacenote.car_name(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pacenote.circuit_name(bigint), pacenote.car_name(bigint) TO pacenote_app;

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
       lap.counts, lap.set_aside
FROM pacenote.telemetry_sessions AS lap
JOIN pacenote.users AS driver ON driver.id = lap.user_id
JOIN pacenote.circuits AS circuit ON circuit.id = lap.circuit_id;

-- Whoever drove somewhere before read the one name, and keeps it. Forced row level security also holds for the owner of
-- the tables.
ALTER TABLE pacenote.circuits NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.cars NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.uploads NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.telemetry_sessions NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.lap_shares NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.circuit_lines NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.circuit_turns NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.circuit_names NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.car_names NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.circuit_start_lines NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.circuit_found_corners NO FORCE ROW LEVEL SECURITY;
UPDATE pacenote.uploads AS file SET circuit_name = place.name, car_name = model.name
FROM pacenote.telemetry_sessions AS lap
JOIN pacenote.circuits AS place ON place.id = lap.circuit_id
LEFT JOIN pacenote.cars AS model ON model.id = lap.car_id
WHERE lap.upload_id = file.id;
INSERT INTO pacenote.circuit_names (circuit_id, user_id, guild_id, name)
SELECT DISTINCT lap.circuit_id, lap.user_id, 0, place.name
FROM pacenote.telemetry_sessions AS lap JOIN pacenote.circuits AS place ON place.id = lap.circuit_id
WHERE place.name IS NOT NULL
UNION SELECT DISTINCT share.circuit_id, share.user_id, share.guild_id, place.name
FROM pacenote.lap_shares AS share JOIN pacenote.circuits AS place ON place.id = share.circuit_id
WHERE place.name IS NOT NULL;
INSERT INTO pacenote.car_names (car_id, user_id, guild_id, name)
SELECT DISTINCT lap.car_id, lap.user_id, 0, model.name
FROM pacenote.telemetry_sessions AS lap JOIN pacenote.cars AS model ON model.id = lap.car_id
UNION SELECT DISTINCT share.car_id, share.user_id, share.guild_id, model.name
FROM pacenote.lap_shares AS share JOIN pacenote.cars AS model ON model.id = share.car_id;
INSERT INTO pacenote.circuit_start_lines (circuit_id, guild_id, user_id, a_latitude_deg, a_longitude_deg, b_latitude_deg,
    b_longitude_deg)
SELECT line.circuit_id, owner.guild_id, owner.user_id, line.a_latitude_deg, line.a_longitude_deg, line.b_latitude_deg,
       line.b_longitude_deg
FROM pacenote.circuit_lines AS line
JOIN (SELECT circuit_id, 0::bigint AS guild_id, user_id FROM pacenote.telemetry_sessions
      UNION SELECT circuit_id, guild_id, 0 FROM pacenote.lap_shares) AS owner USING (circuit_id);
INSERT INTO pacenote.circuit_found_corners (circuit_id, guild_id, user_id, length_m, directions, classes, entry_m, apex_m,
    exit_m)
SELECT turns.circuit_id, owner.guild_id, owner.user_id, turns.length_m, turns.directions, turns.classes, turns.entry_m,
       turns.apex_m, turns.exit_m
FROM pacenote.circuit_turns AS turns
JOIN (SELECT circuit_id, 0::bigint AS guild_id, user_id FROM pacenote.telemetry_sessions
      UNION SELECT circuit_id, guild_id, 0 FROM pacenote.lap_shares) AS owner USING (circuit_id);
DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['circuits', 'cars', 'uploads', 'telemetry_sessions', 'lap_shares', 'circuit_lines',
                               'circuit_turns', 'circuit_names', 'car_names', 'circuit_start_lines',
                               'circuit_found_corners'] LOOP
        EXECUTE format('ALTER TABLE pacenote.%I FORCE ROW LEVEL SECURITY', one);
    END LOOP;
END $$;
