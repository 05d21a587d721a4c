-- Files as they were given, where the owner of a bot keeps them, and everything computed again when analysis improves.

-- The file itself, beside its laps: here, or as an object in a folder or bucket.
CREATE TABLE pacenote.originals (
    upload_id  uuid   NOT NULL,
    user_id    bigint NOT NULL,
    car        text,                                -- of several cars in the file the one that was read
    packed     bytea,                               -- a zip of the log and of what lay beside it; NULL: it is an object
    object_key text,
    CONSTRAINT originals_pkey PRIMARY KEY (upload_id),
    CONSTRAINT originals_object_key UNIQUE (object_key),
    CONSTRAINT originals_upload_fkey FOREIGN KEY (upload_id, user_id)
        REFERENCES pacenote.uploads (id, user_id) ON DELETE CASCADE,
    CONSTRAINT originals_one_place CHECK ((packed IS NULL) <> (object_key IS NULL)),
    CONSTRAINT originals_car_length CHECK (length(car) BETWEEN 1 AND 200)
);
ALTER TABLE pacenote.originals ALTER COLUMN packed SET STORAGE EXTERNAL; -- already compressed
ALTER TABLE pacenote.originals ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.originals FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON pacenote.originals TO pacenote_app;
CREATE POLICY originals_own ON pacenote.originals TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user())) WITH CHECK (user_id = (SELECT pacenote.private_user()));

-- Every object, written down before it is written: one that no file names is removed, whatever happened in between.
CREATE TABLE pacenote.original_objects (
    object_key text        NOT NULL,                -- random, says nothing
    upload_id  uuid,
    linked_at  timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT original_objects_pkey PRIMARY KEY (object_key),
    CONSTRAINT original_objects_key_length CHECK (length(object_key) BETWEEN 1 AND 100),
    CONSTRAINT original_objects_original_fkey FOREIGN KEY (upload_id)
        REFERENCES pacenote.originals (upload_id) ON DELETE SET NULL
);
CREATE INDEX original_objects_upload_idx ON pacenote.original_objects (upload_id);
CREATE INDEX original_objects_loose_idx ON pacenote.original_objects (created_at) WHERE upload_id IS NULL;

-- One run over all files; one that was not finished is gone on with.
CREATE TABLE pacenote.recomputations (
    id          bigint      GENERATED ALWAYS AS IDENTITY,
    started_at  timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    CONSTRAINT recomputations_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX recomputations_one_open_key ON pacenote.recomputations ((true)) WHERE finished_at IS NULL;

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['original_objects', 'recomputations'] LOOP
        EXECUTE format('ALTER TABLE pacenote.%I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE pacenote.%I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.%I TO pacenote_app', one);
        EXECUTE format('CREATE POLICY %1$s_system ON pacenote.%1$I TO pacenote_app
                            USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()))', one);
    END LOOP;
END $$;

-- Which files there are, whose, how old: what the bot itself goes through, to ask each person's rights for each. What a file
-- is called and what it holds is not in it.
CREATE TABLE pacenote.kept_files (
    upload_id    uuid        NOT NULL,
    user_id      bigint      NOT NULL,
    given_at     timestamptz NOT NULL DEFAULT now(),
    computed_at  timestamptz NOT NULL DEFAULT now(),
    has_original boolean     NOT NULL DEFAULT false,
    CONSTRAINT kept_files_pkey PRIMARY KEY (upload_id),
    CONSTRAINT kept_files_upload_fkey FOREIGN KEY (upload_id, user_id)
        REFERENCES pacenote.uploads (id, user_id) ON DELETE CASCADE
);
CREATE INDEX kept_files_user_idx ON pacenote.kept_files (user_id);
CREATE INDEX kept_files_computed_idx ON pacenote.kept_files (computed_at, upload_id);
CREATE INDEX kept_files_given_idx ON pacenote.kept_files (given_at, upload_id);
CREATE INDEX kept_files_original_idx ON pacenote.kept_files (given_at, upload_id) WHERE has_original;
ALTER TABLE pacenote.uploads NO FORCE ROW LEVEL SECURITY;
INSERT INTO pacenote.kept_files (upload_id, user_id, given_at, computed_at)
SELECT id, user_id, created_at, created_at FROM pacenote.uploads;
ALTER TABLE pacenote.uploads FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.kept_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.kept_files FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (computed_at, has_original) ON pacenote.kept_files TO pacenote_app;
CREATE POLICY kept_files_own ON pacenote.kept_files TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user())) WITH CHECK (user_id = (SELECT pacenote.private_user()));
CREATE POLICY kept_files_system ON pacenote.kept_files FOR SELECT TO pacenote_app
    USING ((SELECT pacenote.is_system()));
-- Whatever version stores a file, it is on the list.
CREATE FUNCTION pacenote.list_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO pacenote.kept_files (upload_id, user_id, given_at) VALUES (NEW.id, NEW.user_id, NEW.created_at);
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION pacenote.list_file() FROM PUBLIC;
CREATE TRIGGER uploads_list AFTER INSERT ON pacenote.uploads FOR EACH ROW EXECUTE FUNCTION pacenote.list_file();

-- A lap that is read again keeps its identity, and what its driver decided; its samples are replaced. Only own laps, and
-- only in a transaction that says that this is what it does.
CREATE FUNCTION pacenote.reads_again() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT current_setting('pacenote.reads_again', true) IS NOT DISTINCT FROM 'on' $$;
REVOKE ALL ON FUNCTION pacenote.reads_again() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pacenote.reads_again() TO pacenote_app;
GRANT UPDATE (lap_number, lap_time_s, time_basis, start_s, length_m, stopped, longest_gap_m, flagged, recorded_at, world)
    ON pacenote.telemetry_sessions TO pacenote_app;
CREATE POLICY telemetry_sessions_read_again ON pacenote.telemetry_sessions FOR UPDATE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()) AND (SELECT pacenote.reads_again()))
    WITH CHECK (user_id = (SELECT pacenote.private_user()) AND (SELECT pacenote.reads_again())
                AND (NOT valid OR (kind = 'timed' AND NOT stopped AND flagged IS NOT TRUE AND set_aside IS NULL
                                   AND lap_time_s IS NOT NULL)));
GRANT DELETE ON pacenote.telemetry_data, pacenote.lap_grid TO pacenote_app;
CREATE POLICY telemetry_data_remove ON pacenote.telemetry_data FOR DELETE TO pacenote_app USING (
    (SELECT pacenote.reads_again()) AND EXISTS (
        SELECT FROM pacenote.telemetry_sessions AS lap
        WHERE lap.id = telemetry_data.session_id AND lap.user_id = (SELECT pacenote.private_user())));
CREATE POLICY lap_grid_remove ON pacenote.lap_grid FOR DELETE TO pacenote_app USING (
    (SELECT pacenote.reads_again()) AND EXISTS (
        SELECT FROM pacenote.telemetry_sessions AS lap
        WHERE lap.id = lap_grid.session_id AND lap.user_id = (SELECT pacenote.private_user())));
-- What a share says of its lap follows the lap.
GRANT UPDATE (lap_time_s) ON pacenote.lap_shares TO pacenote_app;
CREATE POLICY lap_shares_read_again ON pacenote.lap_shares FOR UPDATE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()) AND (SELECT pacenote.reads_again()))
    WITH CHECK (user_id = (SELECT pacenote.private_user()));
