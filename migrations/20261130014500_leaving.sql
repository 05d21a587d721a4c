-- Where the bot is, so that it is noticed when it is not any more; and who was looked for in a server last.

CREATE TABLE pacenote.guilds (
    application_id bigint      NOT NULL,
    guild_id       bigint      NOT NULL,
    seen_at        timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT guilds_pkey PRIMARY KEY (application_id, guild_id)
);
CREATE TABLE pacenote.members (
    guild_id   bigint      NOT NULL,
    user_id    bigint      NOT NULL,                -- no foreign key: it goes with the laps that are shown
    checked_at timestamptz NOT NULL DEFAULT 'epoch',
    CONSTRAINT members_pkey PRIMARY KEY (guild_id, user_id)
);
CREATE INDEX members_checked_idx ON pacenote.members (checked_at);
CREATE INDEX members_user_idx ON pacenote.members (user_id);

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['guilds', 'members'] LOOP
        EXECUTE format('ALTER TABLE pacenote.%I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE pacenote.%I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.%I TO pacenote_app', one);
        EXECUTE format('CREATE POLICY %1$s_system ON pacenote.%1$I TO pacenote_app
                            USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()))', one);
    END LOOP;
    -- Whoever shows laps to a server is on its list.
    CREATE POLICY members_add ON pacenote.members FOR INSERT TO pacenote_app
        WITH CHECK (user_id = (SELECT pacenote.private_user()) AND guild_id = (SELECT pacenote.actor_guild()));
    -- What a server saw and had is taken away for that server alone.
    FOREACH one IN ARRAY ARRAY['lap_shares', 'circuit_corners', 'guild_circuit_names', 'guild_car_names',
                               'circuit_start_lines', 'circuit_found_corners', 'column_mappings', 'circuit_names', 'car_names',
                               'watched_channels'] LOOP
        EXECUTE format('CREATE POLICY %1$s_keeper_remove ON pacenote.%1$I FOR DELETE TO pacenote_app
                            USING ((SELECT pacenote.is_keeper()) AND guild_id = (SELECT pacenote.actor_guild()))', one);
    END LOOP;
END $$;
-- Who shows laps by now.
ALTER TABLE pacenote.lap_shares NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.members NO FORCE ROW LEVEL SECURITY;
INSERT INTO pacenote.members (guild_id, user_id, checked_at)
SELECT DISTINCT guild_id, user_id, 'epoch'::timestamptz FROM pacenote.lap_shares;
ALTER TABLE pacenote.lap_shares FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.members FORCE ROW LEVEL SECURITY;
