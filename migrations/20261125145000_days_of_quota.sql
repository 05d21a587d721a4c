-- Limits that hold under any number of questions at once: one counter per day and holder, raised in the statement that
-- checks it. The ledger keeps every entry; the counters are its sums.

-- The day that an entry counts for, of UTC: what was reserved before midnight is settled there, however late.
ALTER TABLE pacenote.quota_ledger
    ADD COLUMN day date NOT NULL DEFAULT (now() AT TIME ZONE 'UTC')::date;

CREATE TABLE pacenote.quota_days (
    day      date   NOT NULL,
    resource text   NOT NULL,
    user_id  bigint,                                -- both NULL: everybody together
    guild_id bigint,
    used     bigint NOT NULL,
    CONSTRAINT quota_days_key UNIQUE NULLS NOT DISTINCT (day, resource, user_id, guild_id),
    CONSTRAINT quota_days_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT quota_days_one_holder CHECK (user_id IS NULL OR guild_id IS NULL),
    CONSTRAINT quota_days_resource_length CHECK (length(resource) BETWEEN 1 AND 50),
    CONSTRAINT quota_days_used_positive CHECK (used >= 0)
);
CREATE INDEX quota_days_user_idx ON pacenote.quota_days (user_id);

ALTER TABLE pacenote.quota_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.quota_days FORCE ROW LEVEL SECURITY;

-- One's own, the server's and everybody's, whoever reads: sums say nothing about a lap.
GRANT SELECT, INSERT, UPDATE (used) ON pacenote.quota_days TO pacenote_app;
CREATE POLICY quota_days_own ON pacenote.quota_days TO pacenote_app
    USING (
        user_id = (SELECT pacenote.actor_user())
        OR guild_id = (SELECT pacenote.actor_guild())
        OR (user_id IS NULL AND guild_id IS NULL AND (SELECT pacenote.actor_user()) IS NOT NULL)
    )
    WITH CHECK (
        user_id = (SELECT pacenote.actor_user())
        OR guild_id = (SELECT pacenote.actor_guild())
        OR (user_id IS NULL AND guild_id IS NULL AND (SELECT pacenote.actor_user()) IS NOT NULL)
    );
