-- How a person wants to read answers.

CREATE TABLE pacenote.user_preferences (
    user_id    bigint      NOT NULL,
    units      text        NOT NULL,
    language   text,                                -- NULL: as their Discord client speaks
    level      text        NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT user_preferences_pkey PRIMARY KEY (user_id),
    CONSTRAINT user_preferences_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT user_preferences_units_known CHECK (units IN ('metric', 'imperial')),
    CONSTRAINT user_preferences_language_known CHECK (language IN ('en', 'de', 'fr', 'es', 'it', 'pt')),
    CONSTRAINT user_preferences_level_known CHECK (level IN ('novice', 'club', 'fast'))
);

ALTER TABLE pacenote.user_preferences ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.user_preferences FORCE ROW LEVEL SECURITY;

-- One's own, whoever reads the answer: they say how it is worded, not what is in it. Changed where nobody else reads.
GRANT SELECT, INSERT, UPDATE ON pacenote.user_preferences TO pacenote_app;
CREATE POLICY user_preferences_see ON pacenote.user_preferences FOR SELECT TO pacenote_app
    USING (user_id = (SELECT pacenote.actor_user()));
CREATE POLICY user_preferences_add ON pacenote.user_preferences FOR INSERT TO pacenote_app
    WITH CHECK (user_id = (SELECT pacenote.private_user()));
CREATE POLICY user_preferences_change ON pacenote.user_preferences FOR UPDATE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user())) WITH CHECK (user_id = (SELECT pacenote.private_user()));
