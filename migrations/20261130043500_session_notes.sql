-- What a session was: what its driver calls it, and under which conditions it was driven, as the log or the driver says.
CREATE TABLE pacenote.session_notes (
    upload_id  uuid             NOT NULL,
    user_id    bigint           NOT NULL,
    title      text,
    note       text,                                -- for the driver alone
    tags       text[]           NOT NULL DEFAULT '{}',
    surface    text,
    tyres      text,
    fuel_l     double precision,
    air_c      double precision,
    track_c    double precision,
    setup      text,                                -- the setup sheet as the log holds it
    setup_seen boolean          NOT NULL DEFAULT false, -- whether others who see the laps may see it
    CONSTRAINT session_notes_pkey PRIMARY KEY (upload_id),
    CONSTRAINT session_notes_upload_fkey FOREIGN KEY (upload_id) REFERENCES pacenote.uploads (id) ON DELETE CASCADE,
    CONSTRAINT session_notes_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT session_notes_surface_known CHECK (surface IN ('dry', 'damp', 'wet')),
    CONSTRAINT session_notes_text_short CHECK (char_length(title) BETWEEN 1 AND 80 AND char_length(note) BETWEEN 1 AND 1000
        AND char_length(tyres) BETWEEN 1 AND 40 AND cardinality(tags) <= 8 AND char_length(setup) <= 20000),
    CONSTRAINT session_notes_plausible CHECK (fuel_l BETWEEN 0 AND 500 AND air_c BETWEEN -40 AND 60 AND track_c BETWEEN -40 AND 90)
);
CREATE INDEX session_notes_user_idx ON pacenote.session_notes (user_id);

ALTER TABLE pacenote.session_notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.session_notes FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.session_notes TO pacenote_app;
CREATE POLICY session_notes_own ON pacenote.session_notes TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user())) WITH CHECK (user_id = (SELECT pacenote.private_user()));
-- Whoever sees a lap of it sees what it was; the query leaves out what is the driver's alone.
CREATE POLICY session_notes_see ON pacenote.session_notes FOR SELECT TO pacenote_app
    USING (EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap WHERE lap.upload_id = session_notes.upload_id));
