-- Work that outlives the process that began it, and who answers which part of Discord.

-- A watched channel is read on by the bot itself, after any restart; nobody else moves how far it was read.
CREATE POLICY watched_channels_system_mark ON pacenote.watched_channels FOR UPDATE TO pacenote_app
    USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()));

-- One row per thing that somebody gave us to do. It is claimed by a process and finished by it, or by the next one.
-- Who is done keeps its row for some days, without its payload: what is known is never done twice.
ALTER TABLE pacenote.jobs
    ADD COLUMN user_id         bigint,                     -- whose work; no foreign key: they may not be stored yet
    ADD COLUMN n_files         integer     NOT NULL DEFAULT 1,
    ADD COLUMN created_at      timestamptz NOT NULL DEFAULT now(),
    -- The process that does it, by the number of the advisory lock that it holds for as long as it lives.
    ADD COLUMN claimed_by      integer,
    ADD COLUMN done_at         timestamptz,
    -- The message that says how it goes, where one was sent: the answer is an edit of it.
    ADD COLUMN said_channel_id bigint,
    ADD COLUMN said_message_id bigint,
    ADD CONSTRAINT jobs_n_files_range CHECK (n_files BETWEEN 0 AND 100);
CREATE INDEX jobs_open_idx ON pacenote.jobs (run_at, id) WHERE done_at IS NULL;
CREATE INDEX jobs_user_idx ON pacenote.jobs (user_id, created_at);
CREATE INDEX jobs_done_idx ON pacenote.jobs (done_at) WHERE done_at IS NOT NULL;

-- The job that stored a file, so that a job that begins again tells its own work from somebody's second copy.
ALTER TABLE pacenote.uploads ADD COLUMN job_id bigint;

-- When a shard was last known to hear everything; what was posted since then is read when it hears again.
CREATE TABLE pacenote.shards (
    application_id bigint      NOT NULL,
    shard          integer     NOT NULL,
    total          integer     NOT NULL,
    seen_at        timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT shards_pkey PRIMARY KEY (application_id, shard, total),
    CONSTRAINT shards_range CHECK (shard >= 0 AND shard < total)
);

-- Direct messages cannot be listed; these are the ones that people wrote to us in.
CREATE TABLE pacenote.direct_channels (
    user_id    bigint      NOT NULL,                -- no foreign key: whoever writes need not be a driver
    channel_id bigint      NOT NULL,
    used_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT direct_channels_pkey PRIMARY KEY (user_id),
    CONSTRAINT direct_channels_ids_positive CHECK (user_id > 0 AND channel_id > 0)
);

DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['shards', 'direct_channels'] LOOP
        EXECUTE format('ALTER TABLE pacenote.%I ENABLE ROW LEVEL SECURITY', one);
        EXECUTE format('ALTER TABLE pacenote.%I FORCE ROW LEVEL SECURITY', one);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.%I TO pacenote_app', one);
        EXECUTE format('CREATE POLICY %1$s_system ON pacenote.%1$I TO pacenote_app
                            USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()))', one);
    END LOOP;
END $$;
