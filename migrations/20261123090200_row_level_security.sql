-- Who may see and write which row. The actor is in the settings that the first migration's functions read.

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA pacenote FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pacenote TO pacenote_app;

DO $$
DECLARE
    one regclass;
BEGIN
    FOR one IN
        SELECT class.oid FROM pg_catalog.pg_class AS class
        JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = class.relnamespace
        WHERE namespace.nspname = 'pacenote' AND class.relkind IN ('r', 'p')
    LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', one);
    END LOOP;
    -- Roles of a hosted Postgres that an HTTP interface uses; absent elsewhere.
    IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'anon')
        AND EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'authenticated') THEN
        REVOKE ALL ON ALL TABLES IN SCHEMA pacenote FROM anon, authenticated;
        REVOKE ALL ON ALL FUNCTIONS IN SCHEMA pacenote FROM anon, authenticated;
        REVOKE ALL ON SCHEMA pacenote FROM anon, authenticated;
    END IF;
    -- The books of the migrations: for the login that migrates, nobody else.
    EXECUTE format('CREATE POLICY bookkeeping ON pacenote._sqlx_migrations TO %I USING (true) WITH CHECK (true)',
                   current_user);
END $$;

-- People: themselves, and whoever shares a lap with the actor's server (their name stands beside it). Asking the shares
-- and not the laps keeps autocomplete as fast as one server is large, however many drivers there are elsewhere.
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.users TO pacenote_app;
CREATE POLICY users_see ON pacenote.users FOR SELECT TO pacenote_app USING (
    id = (SELECT pacenote.actor_user())
    OR EXISTS (
        SELECT FROM pacenote.lap_shares AS share
        WHERE share.user_id = users.id AND share.guild_id = (SELECT pacenote.actor_guild())
    )
);
CREATE POLICY users_add ON pacenote.users FOR INSERT TO pacenote_app
    WITH CHECK (id = (SELECT pacenote.actor_user()));
CREATE POLICY users_change ON pacenote.users FOR UPDATE TO pacenote_app
    USING (id = (SELECT pacenote.actor_user())) WITH CHECK (id = (SELECT pacenote.actor_user()));
CREATE POLICY users_remove ON pacenote.users FOR DELETE TO pacenote_app
    USING (id = (SELECT pacenote.private_user()));

-- Catalogs: anybody who acts may read and add, and name a circuit that has no name; nobody changes or removes.
GRANT SELECT, INSERT ON pacenote.cars, pacenote.circuits TO pacenote_app;
CREATE POLICY cars_see ON pacenote.cars FOR SELECT TO pacenote_app
    USING ((SELECT pacenote.actor_user()) IS NOT NULL);
CREATE POLICY cars_add ON pacenote.cars FOR INSERT TO pacenote_app
    WITH CHECK ((SELECT pacenote.private_user()) IS NOT NULL);
CREATE POLICY circuits_see ON pacenote.circuits FOR SELECT TO pacenote_app
    USING ((SELECT pacenote.actor_user()) IS NOT NULL);
CREATE POLICY circuits_add ON pacenote.circuits FOR INSERT TO pacenote_app
    WITH CHECK ((SELECT pacenote.private_user()) IS NOT NULL);

GRANT UPDATE (name, slug) ON pacenote.circuits TO pacenote_app;
CREATE POLICY circuits_name ON pacenote.circuits FOR UPDATE TO pacenote_app
    USING (name IS NULL AND (SELECT pacenote.private_user()) IS NOT NULL) WITH CHECK (name IS NOT NULL);

-- Corner names belong to the server that gave them.
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.circuit_corners TO pacenote_app;
CREATE POLICY circuit_corners_guild ON pacenote.circuit_corners TO pacenote_app
    USING (guild_id = (SELECT pacenote.actor_guild())) WITH CHECK (guild_id = (SELECT pacenote.actor_guild()));

-- Files: their owner, where nobody else reads the answer.
GRANT SELECT, INSERT, DELETE ON pacenote.uploads TO pacenote_app;
CREATE POLICY uploads_own ON pacenote.uploads TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user())) WITH CHECK (user_id = (SELECT pacenote.private_user()));

-- Laps: the own ones where nobody else reads the answer, and those shared with the server.
GRANT SELECT, INSERT, DELETE ON pacenote.telemetry_sessions TO pacenote_app;
CREATE POLICY telemetry_sessions_see ON pacenote.telemetry_sessions FOR SELECT TO pacenote_app USING (
    user_id = (SELECT pacenote.private_user())
    OR EXISTS (
        SELECT FROM pacenote.lap_shares AS share
        WHERE share.session_id = telemetry_sessions.id AND share.guild_id = (SELECT pacenote.actor_guild())
    )
);
CREATE POLICY telemetry_sessions_add ON pacenote.telemetry_sessions FOR INSERT TO pacenote_app
    WITH CHECK (user_id = (SELECT pacenote.private_user()));
CREATE POLICY telemetry_sessions_remove ON pacenote.telemetry_sessions FOR DELETE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()));

-- Sharing: one's own laps, and only with the server one is in; taking back works from anywhere.
GRANT SELECT, INSERT, DELETE ON pacenote.lap_shares TO pacenote_app;
CREATE POLICY lap_shares_see ON pacenote.lap_shares FOR SELECT TO pacenote_app USING (
    guild_id = (SELECT pacenote.actor_guild()) OR user_id = (SELECT pacenote.private_user())
);
CREATE POLICY lap_shares_add ON pacenote.lap_shares FOR INSERT TO pacenote_app
    WITH CHECK (user_id = (SELECT pacenote.private_user()) AND guild_id = (SELECT pacenote.actor_guild()));
CREATE POLICY lap_shares_remove ON pacenote.lap_shares FOR DELETE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()));

-- Whatever belongs to a lap is seen with the lap and written by its owner.
GRANT SELECT, INSERT ON pacenote.telemetry_data, pacenote.lap_grid, pacenote.corner_analysis,
    pacenote.corner_class_analysis TO pacenote_app;
GRANT SELECT ON pacenote.telemetry_points, pacenote.lap_summaries TO pacenote_app;
DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['telemetry_data', 'lap_grid', 'corner_analysis', 'corner_class_analysis'] LOOP
        EXECUTE format(
            'CREATE POLICY %1$s_see ON pacenote.%1$I FOR SELECT TO pacenote_app USING (
                 EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap WHERE lap.id = %1$I.session_id))', one);
        EXECUTE format(
            'CREATE POLICY %1$s_add ON pacenote.%1$I FOR INSERT TO pacenote_app WITH CHECK (
                 EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap
                         WHERE lap.id = %1$I.session_id AND lap.user_id = (SELECT pacenote.private_user())))', one);
    END LOOP;
END $$;

-- Findings show numbers of both laps: both must be visible.
GRANT SELECT, INSERT, DELETE ON pacenote.findings TO pacenote_app;
CREATE POLICY findings_see ON pacenote.findings FOR SELECT TO pacenote_app USING (
    EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap WHERE lap.id = findings.session_id)
    AND EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap WHERE lap.id = findings.reference_session_id)
);
CREATE POLICY findings_add ON pacenote.findings FOR INSERT TO pacenote_app WITH CHECK (
    EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap
            WHERE lap.id = findings.session_id AND lap.user_id = (SELECT pacenote.private_user()))
    AND EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap WHERE lap.id = findings.reference_session_id)
);
CREATE POLICY findings_remove ON pacenote.findings FOR DELETE TO pacenote_app USING (
    EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap
            WHERE lap.id = findings.session_id AND lap.user_id = (SELECT pacenote.private_user()))
);

-- Answers: whoever asked, where nobody else reads along.
GRANT SELECT, INSERT, DELETE ON pacenote.answers TO pacenote_app;
CREATE POLICY answers_see ON pacenote.answers FOR SELECT TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()));
CREATE POLICY answers_add ON pacenote.answers FOR INSERT TO pacenote_app
    WITH CHECK (user_id = (SELECT pacenote.actor_user()) AND guild_id IS NOT DISTINCT FROM (SELECT pacenote.actor_guild()));
CREATE POLICY answers_remove ON pacenote.answers FOR DELETE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()));

-- Quota: one's own and the server's, whoever reads; entries are added and never changed.
GRANT SELECT, INSERT ON pacenote.quota_ledger TO pacenote_app;
CREATE POLICY quota_ledger_see ON pacenote.quota_ledger FOR SELECT TO pacenote_app
    USING (user_id = (SELECT pacenote.actor_user()) OR guild_id = (SELECT pacenote.actor_guild()));
CREATE POLICY quota_ledger_add ON pacenote.quota_ledger FOR INSERT TO pacenote_app
    WITH CHECK (user_id = (SELECT pacenote.actor_user()) AND guild_id IS NOT DISTINCT FROM (SELECT pacenote.actor_guild()));

-- Settings and watched channels belong to a server; who may change them is the bot's business (Discord permissions).
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.settings, pacenote.watched_channels TO pacenote_app;
CREATE POLICY settings_guild ON pacenote.settings TO pacenote_app
    USING (guild_id = (SELECT pacenote.actor_guild()))
    WITH CHECK (guild_id = (SELECT pacenote.actor_guild()) AND set_by = (SELECT pacenote.actor_user()));
CREATE POLICY watched_channels_guild ON pacenote.watched_channels TO pacenote_app
    USING (guild_id = (SELECT pacenote.actor_guild())) WITH CHECK (guild_id = (SELECT pacenote.actor_guild()));
CREATE POLICY watched_channels_system_see ON pacenote.watched_channels FOR SELECT TO pacenote_app
    USING ((SELECT pacenote.is_system()));

-- Jobs are the bot's own.
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.jobs TO pacenote_app;
CREATE POLICY jobs_system ON pacenote.jobs TO pacenote_app
    USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()));
