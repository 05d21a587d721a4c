-- What people said about columns that no program's layout explains: a server's for every file posted there, a person's
-- own for files in direct messages.

CREATE TABLE pacenote.column_mappings (
    id         bigint      GENERATED ALWAYS AS IDENTITY,
    guild_id   bigint,                              -- NULL: a person's own
    user_id    bigint,                              -- NULL: a server's
    set_by     bigint      NOT NULL,                -- no foreign key: a server's mapping outlives the person's data
    column_key text        NOT NULL,                -- the column's name in lower case
    name       text        NOT NULL,                -- as the file spells it
    role       text        NOT NULL,
    unit       text        NOT NULL DEFAULT '',     -- as the person spells it; empty: the file or its values decide
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT column_mappings_pkey PRIMARY KEY (id),
    CONSTRAINT column_mappings_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT column_mappings_one_owner CHECK ((guild_id IS NULL) <> (user_id IS NULL)),
    CONSTRAINT column_mappings_text_length CHECK (
        length(column_key) BETWEEN 1 AND 200 AND length(name) BETWEEN 1 AND 100
        AND length(role) BETWEEN 1 AND 50 AND length(unit) <= 20
    )
);
CREATE UNIQUE INDEX column_mappings_guild_key ON pacenote.column_mappings (guild_id, column_key)
    WHERE guild_id IS NOT NULL;
CREATE UNIQUE INDEX column_mappings_user_key ON pacenote.column_mappings (user_id, column_key)
    WHERE user_id IS NOT NULL;

ALTER TABLE pacenote.column_mappings ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.column_mappings FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.column_mappings TO pacenote_app;
CREATE POLICY column_mappings_guild ON pacenote.column_mappings TO pacenote_app
    USING (guild_id = (SELECT pacenote.actor_guild()))
    WITH CHECK (guild_id = (SELECT pacenote.actor_guild()) AND set_by = (SELECT pacenote.actor_user()));
CREATE POLICY column_mappings_own ON pacenote.column_mappings TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()))
    WITH CHECK (user_id = (SELECT pacenote.private_user()) AND set_by = (SELECT pacenote.actor_user()));
