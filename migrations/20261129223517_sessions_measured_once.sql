-- A session is measured when its file is stored; answers read it.

-- Where a corner lies on the lap's own distance: what lays the lap on the others without its samples. NULL: stored
-- before it was kept.
ALTER TABLE pacenote.corner_analysis
    ADD COLUMN own_entry_m double precision,
    ADD COLUMN own_apex_m  double precision,
    ADD COLUMN own_exit_m  double precision;

-- What the laps of a file say together, beside what each did in each corner.
CREATE TABLE pacenote.session_analysis (
    upload_id   uuid        NOT NULL,
    user_id     bigint      NOT NULL,
    version     smallint    NOT NULL,                -- of the analysis: of another one it is measured again
    corners_key bigint      NOT NULL,                -- of the corners and classes that it was measured with
    lap_ids     uuid[]      NOT NULL,                -- the laps it rests on, in the order driven
    result      jsonb       NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT session_analysis_pkey PRIMARY KEY (upload_id),
    CONSTRAINT session_analysis_upload_fkey FOREIGN KEY (upload_id, user_id)
        REFERENCES pacenote.uploads (id, user_id) ON DELETE CASCADE,
    CONSTRAINT session_analysis_laps CHECK (cardinality(lap_ids) > 0),
    CONSTRAINT session_analysis_result CHECK (jsonb_typeof(result) = 'object')
);
ALTER TABLE pacenote.session_analysis ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.session_analysis FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.session_analysis TO pacenote_app;
-- It shows numbers of all its laps: whoever is not their driver must see all of them.
CREATE POLICY session_analysis_see ON pacenote.session_analysis FOR SELECT TO pacenote_app USING (
    user_id = (SELECT pacenote.private_user())
    OR NOT EXISTS (
        SELECT FROM unnest(session_analysis.lap_ids) AS one (id)
        WHERE NOT EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap WHERE lap.id = one.id)
    )
);
CREATE POLICY session_analysis_add ON pacenote.session_analysis FOR INSERT TO pacenote_app
    WITH CHECK (user_id = (SELECT pacenote.private_user()));
CREATE POLICY session_analysis_change ON pacenote.session_analysis FOR UPDATE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user())) WITH CHECK (user_id = (SELECT pacenote.private_user()));
CREATE POLICY session_analysis_remove ON pacenote.session_analysis FOR DELETE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()));

-- No line of code ever read or wrote these.
DROP TABLE pacenote.findings, pacenote.answers, pacenote.settings;
