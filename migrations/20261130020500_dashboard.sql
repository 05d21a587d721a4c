-- The dashboard: ways in, who is signed in, tokens, passwords of garages, links to share, and word of new laps.
-- Secrets are stored as hashes only: whoever reads these tables gets nowhere with them.

-- Links that sign in once, given by a command.
CREATE TABLE pacenote.web_entries (
    secret_sha256 bytea       NOT NULL,
    user_id       bigint      NOT NULL,
    visitor       jsonb       NOT NULL,              -- who signs in: as the command saw them
    created_at    timestamptz NOT NULL DEFAULT now(),
    expires_at    timestamptz NOT NULL,
    CONSTRAINT web_entries_pkey PRIMARY KEY (secret_sha256),
    CONSTRAINT web_entries_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT web_entries_secret_size CHECK (octet_length(secret_sha256) = 32)
);
CREATE INDEX web_entries_user_idx ON pacenote.web_entries (user_id);

-- Who is signed in.
CREATE TABLE pacenote.web_sessions (
    id_sha256  bytea       NOT NULL,
    id         bigint      GENERATED ALWAYS AS IDENTITY, -- by which a person ends one of theirs
    user_id    bigint,                                   -- NULL: a guest by password
    guild_id   bigint,
    data       jsonb       NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    CONSTRAINT web_sessions_pkey PRIMARY KEY (id_sha256),
    CONSTRAINT web_sessions_id_key UNIQUE (id),
    CONSTRAINT web_sessions_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT web_sessions_id_size CHECK (octet_length(id_sha256) = 32),
    CONSTRAINT web_sessions_data_size CHECK (octet_length(data::text) <= 4096)
);
CREATE INDEX web_sessions_user_idx ON pacenote.web_sessions (user_id, id);
CREATE INDEX web_sessions_expires_idx ON pacenote.web_sessions (expires_at);

-- Tokens for programs.
CREATE TABLE pacenote.web_tokens (
    id            bigint      GENERATED ALWAYS AS IDENTITY,
    secret_sha256 bytea       NOT NULL,
    user_id       bigint      NOT NULL,
    visitor       jsonb       NOT NULL,
    name          text        NOT NULL,
    scopes        text[]      NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now(),
    used_at       timestamptz,
    CONSTRAINT web_tokens_pkey PRIMARY KEY (id),
    CONSTRAINT web_tokens_secret_key UNIQUE (secret_sha256),
    CONSTRAINT web_tokens_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT web_tokens_secret_size CHECK (octet_length(secret_sha256) = 32),
    CONSTRAINT web_tokens_name_length CHECK (length(name) BETWEEN 1 AND 60),
    CONSTRAINT web_tokens_scopes_known CHECK (
        cardinality(scopes) BETWEEN 1 AND 3 AND scopes <@ ARRAY['read', 'upload', 'ask']
    )
);
CREATE INDEX web_tokens_user_idx ON pacenote.web_tokens (user_id, id);

-- The password of a server's garage.
CREATE TABLE pacenote.web_passwords (
    guild_id      bigint      NOT NULL,
    password_hash text        NOT NULL,                 -- in the PHC format
    set_by        bigint      NOT NULL,
    set_at        timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT web_passwords_pkey PRIMARY KEY (guild_id),
    CONSTRAINT web_passwords_guild_positive CHECK (guild_id > 0),
    CONSTRAINT web_passwords_hash_length CHECK (length(password_hash) BETWEEN 20 AND 300)
);

-- Links to one comparison or session of one's own.
CREATE TABLE pacenote.web_links (
    id            bigint      GENERATED ALWAYS AS IDENTITY,
    secret_sha256 bytea       NOT NULL,
    user_id       bigint      NOT NULL,
    lap_id        uuid        NOT NULL,
    against_id    uuid,                                 -- NULL: the session of the lap
    shows_names   boolean     NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT now(),
    expires_at    timestamptz NOT NULL,
    CONSTRAINT web_links_pkey PRIMARY KEY (id),
    CONSTRAINT web_links_secret_key UNIQUE (secret_sha256),
    CONSTRAINT web_links_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    -- Only laps of one's own; a link goes with them.
    CONSTRAINT web_links_lap_fkey FOREIGN KEY (lap_id, user_id)
        REFERENCES pacenote.telemetry_sessions (id, user_id) ON DELETE CASCADE,
    CONSTRAINT web_links_against_fkey FOREIGN KEY (against_id, user_id)
        REFERENCES pacenote.telemetry_sessions (id, user_id) ON DELETE CASCADE,
    CONSTRAINT web_links_secret_size CHECK (octet_length(secret_sha256) = 32)
);
CREATE INDEX web_links_user_idx ON pacenote.web_links (user_id, id);
CREATE INDEX web_links_lap_idx ON pacenote.web_links (lap_id);
CREATE INDEX web_links_against_idx ON pacenote.web_links (against_id);

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['web_entries', 'web_sessions', 'web_tokens', 'web_passwords', 'web_links'] LOOP
        EXECUTE format('ALTER TABLE pacenote.%I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE pacenote.%I FORCE ROW LEVEL SECURITY', one);
        -- Whoever comes with a secret is nobody yet: it is looked up by the bot itself.
        EXECUTE format('CREATE POLICY %1$s_system ON pacenote.%1$I TO pacenote_app
                            USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()))', one);
    END LOOP;
    FOREACH one IN ARRAY ARRAY['web_entries', 'web_sessions', 'web_tokens', 'web_links'] LOOP
        EXECUTE format('CREATE POLICY %1$s_own ON pacenote.%1$I TO pacenote_app
                            USING (user_id = (SELECT pacenote.private_user()))
                            WITH CHECK (user_id = (SELECT pacenote.private_user()))', one);
    END LOOP;
END $$;
GRANT SELECT, INSERT, DELETE ON pacenote.web_entries, pacenote.web_links TO pacenote_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.web_sessions, pacenote.web_tokens, pacenote.web_passwords TO pacenote_app;

-- A password belongs to a server; who may set it is the bot's business (Discord permissions).
CREATE POLICY web_passwords_guild ON pacenote.web_passwords TO pacenote_app
    USING (guild_id = (SELECT pacenote.actor_guild()))
    WITH CHECK (guild_id = (SELECT pacenote.actor_guild()) AND set_by = (SELECT pacenote.private_user()));

-- Which file a shared lap is of: lists of sessions go through files, the newest first.
ALTER TABLE pacenote.lap_shares ADD COLUMN upload_id uuid;
ALTER TABLE pacenote.telemetry_sessions NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.lap_shares NO FORCE ROW LEVEL SECURITY;
UPDATE pacenote.lap_shares AS share SET upload_id = lap.upload_id
FROM pacenote.telemetry_sessions AS lap WHERE lap.id = share.session_id;
ALTER TABLE pacenote.telemetry_sessions FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.lap_shares FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.lap_shares ALTER COLUMN upload_id SET NOT NULL;
CREATE OR REPLACE FUNCTION pacenote.describe_share() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT lap.circuit_id, lap.car_id, lap.lap_time_s, lap.counts, lap.upload_id
    INTO NEW.circuit_id, NEW.car_id, NEW.lap_time_s, NEW.counts, NEW.upload_id
    FROM pacenote.telemetry_sessions AS lap WHERE lap.id = NEW.session_id;
    RETURN NEW;
END $$;
CREATE INDEX lap_shares_upload_idx ON pacenote.lap_shares (guild_id, upload_id DESC, user_id);

-- Word of new laps: which file they are of, nothing else. Who may see them is asked when it arrives.
CREATE FUNCTION pacenote.tell_new_laps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    one uuid;
BEGIN
    FOR one IN SELECT DISTINCT upload_id FROM added LOOP
        PERFORM pg_notify('pacenote_laps', one::text);
        -- Where the database has Supabase's broadcast, the same word goes out there.
        IF to_regprocedure('realtime.send(jsonb,text,text,boolean)') IS NOT NULL
            AND has_schema_privilege('realtime', 'USAGE')
            AND has_function_privilege('realtime.send(jsonb,text,text,boolean)', 'EXECUTE') THEN
            EXECUTE 'SELECT realtime.send($1, $2, $3, true)'
                USING jsonb_build_object('upload', one), 'laps', 'pacenote';
        END IF;
    END LOOP;
    RETURN NULL;
END $$;
CREATE FUNCTION pacenote.tell_shared_laps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    one uuid;
BEGIN
    FOR one IN SELECT DISTINCT upload_id FROM added LOOP
        PERFORM pg_notify('pacenote_laps', one::text);
    END LOOP;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION pacenote.tell_new_laps(), pacenote.tell_shared_laps() FROM PUBLIC;
CREATE TRIGGER telemetry_sessions_tell AFTER INSERT ON pacenote.telemetry_sessions
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION pacenote.tell_new_laps();
CREATE TRIGGER lap_shares_tell AFTER INSERT ON pacenote.lap_shares
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION pacenote.tell_shared_laps();
