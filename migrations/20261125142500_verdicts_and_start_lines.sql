-- Laps are judged again when more laps arrive, and a circuit keeps its start line.

-- What a verdict rests on beside length, time and kind. NULL: stored before it was kept; such a lap keeps its verdict.
ALTER TABLE pacenote.telemetry_sessions
    ADD COLUMN stopped boolean,
    ADD COLUMN longest_gap_m double precision,
    ADD CONSTRAINT telemetry_sessions_longest_gap_range
        CHECK (longest_gap_m >= 0 AND longest_gap_m < 'infinity');

-- Only the verdict, only on own laps, and only between "timed" and "partial": what was an out lap stays one.
GRANT UPDATE (kind, valid) ON pacenote.telemetry_sessions TO pacenote_app;
CREATE POLICY telemetry_sessions_judge ON pacenote.telemetry_sessions FOR UPDATE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()) AND kind IN ('timed', 'partial') AND stopped IS NOT NULL)
    WITH CHECK (user_id = (SELECT pacenote.private_user()) AND kind IN ('timed', 'partial')
                AND (NOT valid OR (kind = 'timed' AND NOT stopped AND lap_time_s IS NOT NULL)));

-- The line at which every log of a circuit is cut that has no better evidence. A table of its own, so that the
-- right to add a line is never a right to change one.
CREATE TABLE pacenote.circuit_lines (
    circuit_id      bigint           NOT NULL,
    a_latitude_deg  double precision NOT NULL,
    a_longitude_deg double precision NOT NULL,
    b_latitude_deg  double precision NOT NULL,
    b_longitude_deg double precision NOT NULL,
    created_at      timestamptz      NOT NULL DEFAULT now(),
    CONSTRAINT circuit_lines_pkey PRIMARY KEY (circuit_id),
    CONSTRAINT circuit_lines_circuit_fkey FOREIGN KEY (circuit_id)
        REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT circuit_lines_range CHECK (
        a_latitude_deg BETWEEN -90 AND 90 AND a_longitude_deg BETWEEN -180 AND 180
        AND b_latitude_deg BETWEEN -90 AND 90 AND b_longitude_deg BETWEEN -180 AND 180
    )
);
ALTER TABLE pacenote.circuit_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.circuit_lines FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON pacenote.circuit_lines TO pacenote_app;
CREATE POLICY circuit_lines_see ON pacenote.circuit_lines FOR SELECT TO pacenote_app
    USING ((SELECT pacenote.actor_user()) IS NOT NULL);
CREATE POLICY circuit_lines_add ON pacenote.circuit_lines FOR INSERT TO pacenote_app
    WITH CHECK ((SELECT pacenote.private_user()) IS NOT NULL);
