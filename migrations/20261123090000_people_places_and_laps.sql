-- Who drives, what and where, and the laps. Everything in a schema of our own: hosted Postgres may expose `public`.

REVOKE ALL ON SCHEMA pacenote FROM PUBLIC;

-- The role of every transaction. Roles belong to the whole server, so another database of ours, or another bot that
-- migrates right now, may have created it already.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'pacenote_app') THEN
        BEGIN
            CREATE ROLE pacenote_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT;
        EXCEPTION
            WHEN duplicate_object OR unique_violation THEN NULL;
        END;
    END IF;
    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'pacenote_app' AND (rolsuper OR rolbypassrls)) THEN
        RAISE EXCEPTION 'the role pacenote_app must not be a superuser nor bypass row level security'
            USING HINT = 'ALTER ROLE pacenote_app NOSUPERUSER NOBYPASSRLS;';
    END IF;
    -- A superuser may take any role; and granting at the same time as another database's migration would collide.
    IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        EXECUTE format('GRANT pacenote_app TO %I', current_user);
    END IF;
EXCEPTION
    WHEN insufficient_privilege THEN
        IF NOT pg_has_role(current_user, 'pacenote_app', 'MEMBER') THEN
            RAISE insufficient_privilege USING
                MESSAGE = format('the login %s may neither create the role pacenote_app nor grant it to itself', current_user),
                HINT = format('CREATE ROLE pacenote_app NOLOGIN; GRANT pacenote_app TO %I;', current_user);
        END IF;
END $$;

GRANT USAGE ON SCHEMA pacenote TO pacenote_app;

CREATE TABLE pacenote.users (
    id           bigint      NOT NULL,              -- Discord's own number of the person
    display_name text        NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_id_positive CHECK (id > 0),
    CONSTRAINT users_display_name_length CHECK (length(display_name) BETWEEN 1 AND 100)
);

CREATE TABLE pacenote.cars (
    id         bigint      GENERATED ALWAYS AS IDENTITY,
    slug       text        NOT NULL,                -- the name without case and spacing
    name       text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT cars_pkey PRIMARY KEY (id),
    CONSTRAINT cars_slug_key UNIQUE (slug),
    CONSTRAINT cars_name_length CHECK (length(name) BETWEEN 1 AND 100 AND length(slug) BETWEEN 1 AND 100)
);

-- Recognized by position and length, else by name and length, else by shape and length.
CREATE TABLE pacenote.circuits (
    id                   bigint           GENERATED ALWAYS AS IDENTITY,
    slug                 text,                      -- the name without case and spacing
    name                 text,                      -- NULL: nobody named it yet
    length_m             double precision NOT NULL,
    center_latitude_deg  double precision,
    center_longitude_deg double precision,
    shape_rad            real[],                    -- heading change per equal part of the lap, left positive
    slow_below_kmh       real,                      -- NULL: as the settings say
    fast_from_kmh        real,
    created_at           timestamptz      NOT NULL DEFAULT now(),
    CONSTRAINT circuits_pkey PRIMARY KEY (id),
    CONSTRAINT circuits_name_length CHECK (length(name) BETWEEN 1 AND 100 AND length(slug) BETWEEN 1 AND 100),
    CONSTRAINT circuits_name_and_slug CHECK ((name IS NULL) = (slug IS NULL)),
    CONSTRAINT circuits_length_positive CHECK (length_m > 0 AND length_m < 1000000),
    CONSTRAINT circuits_center_range CHECK (
        (center_latitude_deg IS NULL) = (center_longitude_deg IS NULL)
        AND center_latitude_deg BETWEEN -90 AND 90 AND center_longitude_deg BETWEEN -180 AND 180
    ),
    CONSTRAINT circuits_shape_size CHECK (cardinality(shape_rad) BETWEEN 1 AND 128),
    CONSTRAINT circuits_thresholds CHECK (slow_below_kmh > 0 AND fast_from_kmh >= slow_below_kmh),
    CONSTRAINT circuits_thresholds_together CHECK ((slow_below_kmh IS NULL) = (fast_from_kmh IS NULL))
);
CREATE INDEX circuits_center_idx ON pacenote.circuits (center_latitude_deg, center_longitude_deg);
CREATE INDEX circuits_slug_idx ON pacenote.circuits (slug);
CREATE INDEX circuits_length_idx ON pacenote.circuits (length_m);

-- Numbers and names that a server gave to corners.
CREATE TABLE pacenote.circuit_corners (
    circuit_id bigint           NOT NULL,
    guild_id   bigint           NOT NULL,
    number     smallint         NOT NULL,
    name       text,
    apex_m     double precision NOT NULL,
    CONSTRAINT circuit_corners_pkey PRIMARY KEY (circuit_id, guild_id, number),
    CONSTRAINT circuit_corners_circuit_fkey FOREIGN KEY (circuit_id) REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT circuit_corners_number_positive CHECK (number > 0),
    CONSTRAINT circuit_corners_name_length CHECK (length(name) BETWEEN 1 AND 60)
);

CREATE TABLE pacenote.uploads (
    id          uuid        NOT NULL,
    user_id     bigint      NOT NULL,
    sha256      bytea       NOT NULL,
    format      text        NOT NULL,
    file_name   text        NOT NULL,
    file_bytes  bigint      NOT NULL,
    row_count   bigint      NOT NULL,
    guild_id    bigint,                             -- where it was posted; NULL: direct message
    channel_id  bigint,
    message_id  bigint,
    driver      text,                               -- as the file names them
    recorded_at timestamptz,
    warnings    jsonb       NOT NULL DEFAULT '[]',
    created_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uploads_pkey PRIMARY KEY (id),
    CONSTRAINT uploads_id_user_key UNIQUE (id, user_id),
    CONSTRAINT uploads_user_sha256_key UNIQUE (user_id, sha256),
    CONSTRAINT uploads_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT uploads_sha256_size CHECK (octet_length(sha256) = 32),
    CONSTRAINT uploads_text_length CHECK (
        length(format) BETWEEN 1 AND 50 AND length(file_name) BETWEEN 1 AND 255 AND length(driver) BETWEEN 1 AND 100
    ),
    CONSTRAINT uploads_counts CHECK (file_bytes >= 0 AND row_count >= 0),
    CONSTRAINT uploads_warnings_array CHECK (jsonb_typeof(warnings) = 'array')
);

-- One row is one lap.
CREATE TABLE pacenote.telemetry_sessions (
    id          uuid             NOT NULL,          -- version 7: ordered by when it was stored
    upload_id   uuid             NOT NULL,
    user_id     bigint           NOT NULL,
    circuit_id  bigint           NOT NULL,
    car_id      bigint,
    lap_number  bigint           NOT NULL,
    kind        text             NOT NULL,
    valid       boolean          NOT NULL,
    lap_time_s  double precision,                   -- NULL: not complete
    time_basis  text             NOT NULL,
    start_s     double precision NOT NULL,          -- on the recording's clock
    length_m    double precision NOT NULL,
    recorded_at timestamptz,
    created_at  timestamptz      NOT NULL DEFAULT now(),
    CONSTRAINT telemetry_sessions_pkey PRIMARY KEY (id),
    CONSTRAINT telemetry_sessions_id_user_key UNIQUE (id, user_id),
    CONSTRAINT telemetry_sessions_upload_fkey FOREIGN KEY (upload_id, user_id)
        REFERENCES pacenote.uploads (id, user_id) ON DELETE CASCADE,
    CONSTRAINT telemetry_sessions_circuit_fkey FOREIGN KEY (circuit_id) REFERENCES pacenote.circuits (id),
    CONSTRAINT telemetry_sessions_car_fkey FOREIGN KEY (car_id) REFERENCES pacenote.cars (id),
    CONSTRAINT telemetry_sessions_lap_number_range CHECK (lap_number BETWEEN 0 AND 4294967295),
    CONSTRAINT telemetry_sessions_kind_known CHECK (kind IN ('timed', 'out', 'in', 'standing', 'partial')),
    CONSTRAINT telemetry_sessions_time_basis_known
        CHECK (time_basis IN ('stated', 'beacon', 'lap_clock', 'lap_channel', 'line_crossing', 'rows')),
    CONSTRAINT telemetry_sessions_lap_time_positive CHECK (lap_time_s > 0 AND lap_time_s < 'infinity'),
    CONSTRAINT telemetry_sessions_length_positive CHECK (length_m >= 0 AND length_m < 'infinity')
);
-- A person's laps on a circuit in a car, fastest first; and the newest laps of a person.
CREATE INDEX telemetry_sessions_driver_idx
    ON pacenote.telemetry_sessions (user_id, circuit_id, car_id, lap_time_s);
CREATE INDEX telemetry_sessions_newest_idx ON pacenote.telemetry_sessions (user_id, id DESC);
-- The best laps on a circuit in a car; `lap_shares` says which of them a server may see.
CREATE INDEX telemetry_sessions_best_idx
    ON pacenote.telemetry_sessions (circuit_id, car_id, lap_time_s) INCLUDE (user_id) WHERE valid AND kind = 'timed';
CREATE INDEX telemetry_sessions_upload_idx ON pacenote.telemetry_sessions (upload_id);

-- A lap that is here may be seen by everybody on that server. The owner stands beside it so that the policies of the two
-- tables need not ask each other in circles; the key keeps it true.
CREATE TABLE pacenote.lap_shares (
    session_id uuid        NOT NULL,
    guild_id   bigint      NOT NULL,
    user_id    bigint      NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT lap_shares_pkey PRIMARY KEY (session_id, guild_id),
    CONSTRAINT lap_shares_session_fkey FOREIGN KEY (session_id, user_id)
        REFERENCES pacenote.telemetry_sessions (id, user_id) ON DELETE CASCADE,
    CONSTRAINT lap_shares_guild_positive CHECK (guild_id > 0)
);
CREATE INDEX lap_shares_guild_idx ON pacenote.lap_shares (guild_id, user_id, session_id);
CREATE INDEX lap_shares_user_idx ON pacenote.lap_shares (user_id);

-- The samples, one compressed column per lap and channel. Channel 0 holds the times of a time base, shared by every
-- channel with the same `time_base`. The codes of channel, kind, unit and codec are in src/db/points.rs and src/db/points/codes.rs.
CREATE TABLE pacenote.telemetry_data (
    session_id  uuid     NOT NULL,
    channel     smallint NOT NULL,
    time_base   smallint NOT NULL,
    codec       smallint NOT NULL,
    kind        smallint,
    unit        smallint,
    name        text,
    source      text,
    source_unit text,
    n_samples   integer  NOT NULL,
    data        bytea    NOT NULL,
    CONSTRAINT telemetry_data_pkey PRIMARY KEY (session_id, channel, time_base),
    CONSTRAINT telemetry_data_session_fkey FOREIGN KEY (session_id)
        REFERENCES pacenote.telemetry_sessions (id) ON DELETE CASCADE,
    CONSTRAINT telemetry_data_n_samples_range CHECK (n_samples BETWEEN 1 AND 2000000),
    CONSTRAINT telemetry_data_size CHECK (octet_length(data) BETWEEN 1 AND 33554432)
);
ALTER TABLE pacenote.telemetry_data ALTER COLUMN data SET STORAGE EXTERNAL; -- already compressed

-- The lap every `step_m` of its own distance, scaled to small integers, for SQL. NULL: the log has no such channel.
CREATE TABLE pacenote.lap_grid (
    session_id        uuid             NOT NULL,
    first_m           double precision NOT NULL,    -- distance of the first station
    step_m            real             NOT NULL,
    time_01ms         integer[]        NOT NULL,    -- since the line, 0.1 ms
    speed_cmps        smallint[]       NOT NULL,    -- 0.01 m/s
    throttle_permille smallint[],
    brake_permille    smallint[],
    brake_cbar        smallint[],                   -- 0.01 bar, where the log has a pressure
    steering_mrad     smallint[],
    gear              smallint[],
    lat_accel_cmps2   smallint[],                   -- 0.01 m/s²
    long_accel_cmps2  smallint[],
    CONSTRAINT lap_grid_pkey PRIMARY KEY (session_id),
    CONSTRAINT lap_grid_session_fkey FOREIGN KEY (session_id)
        REFERENCES pacenote.telemetry_sessions (id) ON DELETE CASCADE,
    CONSTRAINT lap_grid_step_positive CHECK (step_m > 0),
    CONSTRAINT lap_grid_one_value_per_station CHECK (
        cardinality(time_01ms) BETWEEN 2 AND 100000
        AND cardinality(speed_cmps) = cardinality(time_01ms)
        AND cardinality(throttle_permille) = cardinality(time_01ms)
        AND cardinality(brake_permille) = cardinality(time_01ms)
        AND cardinality(brake_cbar) = cardinality(time_01ms)
        AND cardinality(steering_mrad) = cardinality(time_01ms)
        AND cardinality(gear) = cardinality(time_01ms)
        AND cardinality(lat_accel_cmps2) = cardinality(time_01ms)
        AND cardinality(long_accel_cmps2) = cardinality(time_01ms)
    )
);

CREATE TABLE pacenote.corner_analysis (
    session_id      uuid             NOT NULL,
    corner          integer          NOT NULL,
    name            text,
    direction       text,                           -- NULL: not known
    class           text             NOT NULL,
    entry_m         double precision NOT NULL,      -- the corner's own, along the reference
    apex_m          double precision NOT NULL,
    exit_m          double precision NOT NULL,
    lap_apex_m      double precision NOT NULL,      -- where this lap was slowest
    entry_speed_mps double precision NOT NULL,
    apex_speed_mps  double precision NOT NULL,
    exit_speed_mps  double precision NOT NULL,
    time_s          double precision NOT NULL,
    brake_point_m   double precision,
    brake_estimated boolean          NOT NULL,      -- read from deceleration
    brake_release_m double precision,
    brake_peak      double precision,               -- in the unit of the brake channel
    throttle_on_m   double precision,
    full_throttle_m double precision,
    throttle_lifts  integer,
    coast_s         double precision,
    min_gear        integer,
    CONSTRAINT corner_analysis_pkey PRIMARY KEY (session_id, corner),
    CONSTRAINT corner_analysis_session_fkey FOREIGN KEY (session_id)
        REFERENCES pacenote.telemetry_sessions (id) ON DELETE CASCADE,
    CONSTRAINT corner_analysis_corner_positive CHECK (corner > 0),
    CONSTRAINT corner_analysis_name_length CHECK (length(name) BETWEEN 1 AND 60),
    CONSTRAINT corner_analysis_direction_known CHECK (direction IN ('left', 'right')),
    CONSTRAINT corner_analysis_class_known CHECK (class IN ('slow', 'medium', 'fast'))
);

-- Means over the corners of one class in one lap. Person, circuit and car stand beside it for the index; the lap they
-- are copied from never changes them.
CREATE TABLE pacenote.corner_class_analysis (
    session_id      uuid             NOT NULL,
    class           text             NOT NULL,
    user_id         bigint           NOT NULL,
    circuit_id      bigint           NOT NULL,
    car_id          bigint,
    corner_count    integer          NOT NULL,
    entry_speed_mps double precision NOT NULL,
    apex_speed_mps  double precision NOT NULL,
    exit_speed_mps  double precision NOT NULL,
    time_s          double precision NOT NULL,      -- the sum, not the mean
    brake_peak      double precision,
    coast_s         double precision,               -- the sum
    CONSTRAINT corner_class_analysis_pkey PRIMARY KEY (session_id, class),
    CONSTRAINT corner_class_analysis_session_fkey FOREIGN KEY (session_id, user_id)
        REFERENCES pacenote.telemetry_sessions (id, user_id) ON DELETE CASCADE,
    CONSTRAINT corner_class_analysis_class_known CHECK (class IN ('slow', 'medium', 'fast')),
    CONSTRAINT corner_class_analysis_count_positive CHECK (corner_count > 0)
);
CREATE INDEX corner_class_analysis_statistics_idx
    ON pacenote.corner_class_analysis (user_id, circuit_id, car_id, class);

-- The actor of a transaction is in three settings that end with it:
--   pacenote.user_id, pacenote.guild_id   numbers, empty where there is none
--   pacenote.audience                     who reads the answer: 'user', 'server'; or 'system' for the bot itself
-- Without them every function below gives NULL (or false), no comparison holds, and nobody sees anything.

CREATE FUNCTION pacenote.actor_user() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT NULLIF(current_setting('pacenote.user_id', true), '')::bigint $$;

CREATE FUNCTION pacenote.actor_guild() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT NULLIF(current_setting('pacenote.guild_id', true), '')::bigint $$;

-- The person whose private rows the answer may show: only where nobody else reads it.
CREATE FUNCTION pacenote.private_user() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
        SELECT CASE WHEN current_setting('pacenote.audience', true) = 'user'
                    THEN NULLIF(current_setting('pacenote.user_id', true), '')::bigint END
    $$;

CREATE FUNCTION pacenote.is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT current_setting('pacenote.audience', true) IS NOT DISTINCT FROM 'system' $$;

-- A lap time as people write it, for searching: one expression and not STRICT, so that it is inlined into queries.
CREATE FUNCTION pacenote.lap_time_text(lap_time_s double precision) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
        SELECT CASE WHEN round(lap_time_s::numeric, 3) < 60 THEN round(lap_time_s::numeric, 3)::text
                    ELSE trunc(round(lap_time_s::numeric, 3) / 60)::text || ':'
                        || lpad(mod(round(lap_time_s::numeric, 3), 60)::text, 6, '0') END
    $$;

-- A lap with the names that people know it by.
CREATE VIEW pacenote.lap_summaries WITH (security_invoker = true) AS
SELECT lap.id, lap.upload_id, lap.user_id, driver.display_name AS driver_name,
       lap.circuit_id, circuit.name AS circuit_name, circuit.length_m AS circuit_length_m,
       lap.car_id, car.name AS car_name,
       lap.lap_number, lap.kind, lap.valid, lap.lap_time_s, lap.recorded_at, lap.created_at,
       -- With the server where the question was asked; outside of servers: with any.
       EXISTS (
           SELECT FROM pacenote.lap_shares AS share
           WHERE share.session_id = lap.id
             AND (share.guild_id = pacenote.actor_guild() OR pacenote.actor_guild() IS NULL)
       ) AS shared
FROM pacenote.telemetry_sessions AS lap
JOIN pacenote.users AS driver ON driver.id = lap.user_id
JOIN pacenote.circuits AS circuit ON circuit.id = lap.circuit_id
LEFT JOIN pacenote.cars AS car ON car.id = lap.car_id;

-- The grid as rows. `security_invoker`: whoever asks is judged, not whoever made the view.
CREATE VIEW pacenote.telemetry_points WITH (security_invoker = true) AS
SELECT grid.session_id,
       point.station::integer                                   AS station,
       grid.first_m + (point.station - 1) * grid.step_m::double precision AS distance_m,
       point.time_01ms / 10000.0::double precision              AS time_s,
       point.speed_cmps * 0.036::double precision               AS speed_kmh,
       point.throttle_permille / 1000.0::double precision       AS throttle,
       point.brake_permille / 1000.0::double precision          AS brake,
       point.brake_cbar / 100.0::double precision               AS brake_bar,
       point.steering_mrad / 1000.0::double precision           AS steering_rad,
       point.gear                                               AS gear,
       point.lat_accel_cmps2 / 980.665::double precision        AS lat_accel_g,
       point.long_accel_cmps2 / 980.665::double precision       AS long_accel_g
FROM pacenote.lap_grid AS grid,
     unnest(grid.time_01ms, grid.speed_cmps, grid.throttle_permille, grid.brake_permille, grid.brake_cbar,
            grid.steering_mrad, grid.gear, grid.lat_accel_cmps2, grid.long_accel_cmps2)
         WITH ORDINALITY AS point (time_01ms, speed_cmps, throttle_permille, brake_permille, brake_cbar,
                                   steering_mrad, gear, lat_accel_cmps2, long_accel_cmps2, station);
