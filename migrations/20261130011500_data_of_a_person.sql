-- What a person can take along and take away: what we said about them is known by its number, so that it can go too.

-- Messages of ours that others than the asker may read, or that lie in a direct message. No word of them is kept.
CREATE TABLE pacenote.posted_messages (
    message_id     bigint      NOT NULL,
    channel_id     bigint      NOT NULL,
    guild_id       bigint,                          -- NULL: a direct message
    user_id        bigint      NOT NULL,            -- who asked; no foreign key: they may store nothing
    about          bigint[]    NOT NULL,            -- whose laps it tells of
    laps           uuid[]      NOT NULL,            -- which, as far as they can be pressed
    posted_at      timestamptz NOT NULL DEFAULT now(),
    unwanted_since timestamptz,                     -- to be deleted in Discord
    CONSTRAINT posted_messages_pkey PRIMARY KEY (message_id),
    CONSTRAINT posted_messages_ids_positive CHECK (message_id > 0 AND channel_id > 0 AND user_id > 0)
);
CREATE INDEX posted_messages_user_idx ON pacenote.posted_messages (user_id);
CREATE INDEX posted_messages_about_idx ON pacenote.posted_messages USING gin (about);
CREATE INDEX posted_messages_laps_idx ON pacenote.posted_messages USING gin (laps);
CREATE INDEX posted_messages_posted_idx ON pacenote.posted_messages (posted_at);
CREATE INDEX posted_messages_unwanted_idx ON pacenote.posted_messages (unwanted_since)
    WHERE unwanted_since IS NOT NULL;
ALTER TABLE pacenote.posted_messages ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.posted_messages FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.posted_messages TO pacenote_app;
CREATE POLICY posted_messages_system ON pacenote.posted_messages TO pacenote_app
    USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()));

-- For whatever has to reach beyond one person's rows: names that several said, and what goes with whoever leaves. A keeper
-- acts for one person or one server, sees numbers and names, and never a lap.
CREATE FUNCTION pacenote.is_keeper() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT current_setting('pacenote.audience', true) IS NOT DISTINCT FROM 'keeper' $$;
REVOKE ALL ON FUNCTION pacenote.is_keeper() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pacenote.is_keeper() TO pacenote_app;

-- Whoever leaves takes their name off what they set up for a server.
CREATE POLICY column_mappings_keeper_see ON pacenote.column_mappings FOR SELECT TO pacenote_app
    USING ((SELECT pacenote.is_keeper()));
CREATE POLICY column_mappings_keeper_change ON pacenote.column_mappings FOR UPDATE TO pacenote_app
    USING ((SELECT pacenote.is_keeper()) AND set_by = (SELECT pacenote.actor_user()))
    WITH CHECK ((SELECT pacenote.is_keeper()));
CREATE POLICY watched_channels_keeper_see ON pacenote.watched_channels FOR SELECT TO pacenote_app
    USING ((SELECT pacenote.is_keeper()));
CREATE POLICY watched_channels_keeper_change ON pacenote.watched_channels FOR UPDATE TO pacenote_app
    USING ((SELECT pacenote.is_keeper()) AND set_by = (SELECT pacenote.actor_user()))
    WITH CHECK ((SELECT pacenote.is_keeper()));

-- A place or a car that only they drove goes with them; foreign keys keep the others.
GRANT DELETE ON pacenote.cars, pacenote.circuits TO pacenote_app;
CREATE POLICY cars_keeper_remove ON pacenote.cars FOR DELETE TO pacenote_app USING ((SELECT pacenote.is_keeper()));
CREATE POLICY circuits_keeper_remove ON pacenote.circuits FOR DELETE TO pacenote_app
    USING ((SELECT pacenote.is_keeper()));
