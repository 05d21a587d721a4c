-- What a server hears without asking: news of its best laps, boards that stay right, challenges. Nothing here is on until
-- somebody turns it on.

-- Where a server wants to hear of its best laps, and in which language.
CREATE TABLE pacenote.news_channels (
    guild_id   bigint      NOT NULL,
    channel_id bigint      NOT NULL,
    language   text        NOT NULL,
    set_by     bigint      NOT NULL,                -- no foreign key: a manager need not be a driver
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT news_channels_pkey PRIMARY KEY (guild_id),
    CONSTRAINT news_channels_ids_positive CHECK (guild_id > 0 AND channel_id > 0 AND set_by > 0),
    CONSTRAINT news_channels_language_short CHECK (char_length(language) BETWEEN 2 AND 8)
);

-- What became of an upload's fastest lap in a server: nothing, or a message. Laps have no foreign key here: when one of them
-- is gone or taken back, the message is corrected, and then the row goes.
CREATE TABLE pacenote.news (
    guild_id      bigint      NOT NULL,
    upload_id     uuid        NOT NULL,
    lap_id        uuid        NOT NULL,
    beaten_lap_id uuid,                             -- NULL: nobody was beaten, so there is nothing to tell
    channel_id    bigint,
    message_id    bigint,                           -- NULL beside a beaten lap: claimed, and not said yet
    claimed_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT news_pkey PRIMARY KEY (guild_id, upload_id)
);

-- One message in a channel that is edited whenever a lap changes it. With a name and a time it is a challenge.
CREATE TABLE pacenote.boards (
    id         bigint      GENERATED ALWAYS AS IDENTITY,
    guild_id   bigint      NOT NULL,
    channel_id bigint      NOT NULL,
    circuit_id bigint      NOT NULL,
    car_id     bigint,                              -- NULL: any car
    name       text,
    starts_at  timestamptz,
    ends_at    timestamptz,
    language   text        NOT NULL,
    set_by     bigint      NOT NULL,
    message_id bigint,                              -- NULL: not posted yet
    shown      text        NOT NULL DEFAULT '',     -- what the message shows, as a fingerprint of the shared laps
    places     bigint[]    NOT NULL DEFAULT '{}',   -- the drivers as they stand there, the fastest first
    claimed_at timestamptz,
    closed_at  timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT boards_pkey PRIMARY KEY (id),
    CONSTRAINT boards_circuit_fkey FOREIGN KEY (circuit_id) REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT boards_car_fkey FOREIGN KEY (car_id) REFERENCES pacenote.cars (id) ON DELETE CASCADE,
    CONSTRAINT boards_ids_positive CHECK (guild_id > 0 AND channel_id > 0 AND set_by > 0),
    CONSTRAINT boards_name_short CHECK (char_length(name) BETWEEN 1 AND 60),
    CONSTRAINT boards_language_short CHECK (char_length(language) BETWEEN 2 AND 8),
    CONSTRAINT boards_challenge_times CHECK ((name IS NULL) = (starts_at IS NULL) AND (name IS NULL) = (ends_at IS NULL)),
    CONSTRAINT boards_challenge_lasts CHECK (ends_at > starts_at)
);
CREATE UNIQUE INDEX boards_standing_key ON pacenote.boards (guild_id, circuit_id, coalesce(car_id, 0)) WHERE name IS NULL;
CREATE INDEX boards_guild_idx ON pacenote.boards (guild_id);
CREATE INDEX boards_circuit_idx ON pacenote.boards (circuit_id);
CREATE INDEX boards_car_idx ON pacenote.boards (car_id);

-- The newest shares of a server.
CREATE INDEX lap_shares_created_idx ON pacenote.lap_shares (guild_id, created_at);

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['news_channels', 'news', 'boards'] LOOP
        EXECUTE format('ALTER TABLE pacenote.%I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE pacenote.%I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.%I TO pacenote_app', one);
        EXECUTE format('CREATE POLICY %1$s_system ON pacenote.%1$I TO pacenote_app
                            USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()))', one);
        EXECUTE format('CREATE POLICY %1$s_guild ON pacenote.%1$I FOR SELECT TO pacenote_app
                            USING (guild_id = (SELECT pacenote.actor_guild()))', one);
    END LOOP;
    -- Whether somebody may set them up is checked before; here, that it is their own server.
    FOREACH one IN ARRAY ARRAY['news_channels', 'boards'] LOOP
        EXECUTE format('CREATE POLICY %1$s_write ON pacenote.%1$I TO pacenote_app
                            USING (guild_id = (SELECT pacenote.actor_guild()) AND (SELECT pacenote.private_user()) IS NOT NULL)
                            WITH CHECK (guild_id = (SELECT pacenote.actor_guild()) AND (SELECT pacenote.private_user()) IS NOT NULL)', one);
    END LOOP;
END $$;
