-- What a person wants to be told in direct messages. Everything is off until they say so themselves.
CREATE TABLE pacenote.notices (
    user_id      bigint      NOT NULL,
    beaten       boolean     NOT NULL DEFAULT false,    -- somebody took their best
    focus        boolean     NOT NULL DEFAULT false,    -- laps do what they were told to work on
    weekly       boolean     NOT NULL DEFAULT false,    -- the week in one message
    news         boolean     NOT NULL DEFAULT false,    -- a server may tell of their personal bests
    quiet_from   smallint,                              -- hours of their day
    quiet_until  smallint,
    utc_offset_h smallint    NOT NULL DEFAULT 0,
    a_day        smallint    NOT NULL DEFAULT 3,
    language     text        NOT NULL,
    since        timestamptz NOT NULL DEFAULT now(),
    weekly_at    timestamptz NOT NULL DEFAULT now(),    -- the last week that was told, or when it was turned on
    CONSTRAINT notices_pkey PRIMARY KEY (user_id),
    CONSTRAINT notices_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT notices_quiet_together CHECK ((quiet_from IS NULL) = (quiet_until IS NULL)),
    CONSTRAINT notices_hours CHECK (quiet_from BETWEEN 0 AND 23 AND quiet_until BETWEEN 0 AND 23 AND utc_offset_h BETWEEN -12 AND 14),
    CONSTRAINT notices_a_day CHECK (a_day BETWEEN 1 AND 20),
    CONSTRAINT notices_language_short CHECK (char_length(language) BETWEEN 2 AND 8)
);

-- What was told to whom, so that nothing is told twice.
CREATE TABLE pacenote.notices_told (
    user_id bigint      NOT NULL,
    kind    text        NOT NULL,
    about   uuid        NOT NULL,                       -- the lap that it is about
    told_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT notices_told_pkey PRIMARY KEY (user_id, kind, about),
    CONSTRAINT notices_told_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.notices (user_id) ON DELETE CASCADE,
    CONSTRAINT notices_told_about_fkey FOREIGN KEY (about) REFERENCES pacenote.telemetry_sessions (id) ON DELETE CASCADE,
    CONSTRAINT notices_told_kind_known CHECK (kind IN ('beaten', 'focus'))
);

CREATE INDEX notices_told_about_idx ON pacenote.notices_told (about);

-- What else a server wants to hear, and when its week was told last.
ALTER TABLE pacenote.news_channels
    ADD COLUMN personal  boolean     NOT NULL DEFAULT false,
    ADD COLUMN corners   boolean     NOT NULL DEFAULT false,
    ADD COLUMN weekly    boolean     NOT NULL DEFAULT false,
    ADD COLUMN weekly_at timestamptz NOT NULL DEFAULT now();

-- What kind of news an upload was, and since when its message goes on being edited for more of the same session.
ALTER TABLE pacenote.news
    ADD COLUMN kind text NOT NULL DEFAULT 'best',
    ADD CONSTRAINT news_kind_known CHECK (kind IN ('best', 'personal', 'corners'));

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['notices', 'notices_told'] LOOP
        EXECUTE format('ALTER TABLE pacenote.%I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE pacenote.%I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.%I TO pacenote_app', one);
        EXECUTE format('CREATE POLICY %1$s_system ON pacenote.%1$I TO pacenote_app
                            USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()))', one);
        EXECUTE format('CREATE POLICY %1$s_own ON pacenote.%1$I TO pacenote_app
                            USING (user_id = (SELECT pacenote.private_user()))
                            WITH CHECK (user_id = (SELECT pacenote.private_user()))', one);
    END LOOP;
END $$;
