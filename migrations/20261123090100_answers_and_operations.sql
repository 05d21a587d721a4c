-- What was found and answered, what is allowed, and what is still to do.

CREATE TABLE pacenote.findings (
    session_id           uuid             NOT NULL, -- the lap looked at
    reference_session_id uuid             NOT NULL,
    rank                 smallint         NOT NULL, -- 1: worth most
    corner               integer          NOT NULL,
    phase                text             NOT NULL,
    cause                text             NOT NULL,
    loss_s               double precision NOT NULL,
    confidence           text             NOT NULL,
    created_at           timestamptz      NOT NULL DEFAULT now(),
    CONSTRAINT findings_pkey PRIMARY KEY (session_id, reference_session_id, rank),
    CONSTRAINT findings_session_fkey FOREIGN KEY (session_id)
        REFERENCES pacenote.telemetry_sessions (id) ON DELETE CASCADE,
    CONSTRAINT findings_reference_fkey FOREIGN KEY (reference_session_id)
        REFERENCES pacenote.telemetry_sessions (id) ON DELETE CASCADE,
    CONSTRAINT findings_rank_positive CHECK (rank > 0),
    CONSTRAINT findings_phase_known CHECK (phase IN ('entry', 'mid', 'exit')),
    CONSTRAINT findings_confidence_known CHECK (confidence IN ('low', 'medium', 'high'))
);
CREATE INDEX findings_reference_idx ON pacenote.findings (reference_session_id);

CREATE TABLE pacenote.answers (
    id         uuid        NOT NULL,
    user_id    bigint      NOT NULL,
    guild_id   bigint,                              -- NULL: direct message
    audience   text        NOT NULL,
    session_id uuid,
    question   text,
    answer     text        NOT NULL,
    wording    text        NOT NULL,
    model      text,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT answers_pkey PRIMARY KEY (id),
    CONSTRAINT answers_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT answers_session_fkey FOREIGN KEY (session_id)
        REFERENCES pacenote.telemetry_sessions (id) ON DELETE CASCADE,
    CONSTRAINT answers_audience_known CHECK (audience IN ('user', 'server')),
    CONSTRAINT answers_wording_known CHECK (wording IN ('ai', 'computed')),
    CONSTRAINT answers_text_length CHECK (length(question) <= 2000 AND length(answer) <= 8000)
);
CREATE INDEX answers_user_idx ON pacenote.answers (user_id, created_at DESC);
CREATE INDEX answers_session_idx ON pacenote.answers (session_id);

-- Every use of something that is limited or costs money; what is left is a sum over a window.
CREATE TABLE pacenote.quota_ledger (
    id         bigint      GENERATED ALWAYS AS IDENTITY,
    user_id    bigint      NOT NULL,
    guild_id   bigint,
    resource   text        NOT NULL,
    amount     integer     NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT quota_ledger_pkey PRIMARY KEY (id),
    CONSTRAINT quota_ledger_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT quota_ledger_resource_length CHECK (length(resource) BETWEEN 1 AND 50)
);
CREATE INDEX quota_ledger_user_idx ON pacenote.quota_ledger (user_id, resource, created_at);
CREATE INDEX quota_ledger_guild_idx ON pacenote.quota_ledger (guild_id, resource, created_at);

-- One value per server and key.
CREATE TABLE pacenote.settings (
    guild_id   bigint      NOT NULL,
    key        text        NOT NULL,
    value      jsonb       NOT NULL,
    set_by     bigint      NOT NULL,                -- no foreign key: it outlives the person's data
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT settings_pkey PRIMARY KEY (guild_id, key),
    CONSTRAINT settings_key_length CHECK (length(key) BETWEEN 1 AND 50)
);

CREATE TABLE pacenote.watched_channels (
    guild_id        bigint      NOT NULL,
    channel_id      bigint      NOT NULL,
    set_by          bigint      NOT NULL,           -- no foreign key: a manager need not be a driver
    last_message_id bigint,                         -- everything up to it was handled
    created_at      timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT watched_channels_pkey PRIMARY KEY (guild_id, channel_id),
    CONSTRAINT watched_channels_channel_key UNIQUE (channel_id),
    CONSTRAINT watched_channels_ids_positive CHECK (guild_id > 0 AND channel_id > 0 AND set_by > 0)
);

CREATE TABLE pacenote.jobs (
    id           bigint      GENERATED ALWAYS AS IDENTITY,
    kind         text        NOT NULL,
    payload      jsonb       NOT NULL,
    dedupe_key   text,
    run_at       timestamptz NOT NULL DEFAULT now(),
    locked_until timestamptz,
    attempts     smallint    NOT NULL DEFAULT 0,
    last_error   text,
    CONSTRAINT jobs_pkey PRIMARY KEY (id),
    CONSTRAINT jobs_dedupe_key UNIQUE (dedupe_key),
    CONSTRAINT jobs_attempts_range CHECK (attempts BETWEEN 0 AND 100)
);
CREATE INDEX jobs_due_idx ON pacenote.jobs (run_at) WHERE attempts < 10;
