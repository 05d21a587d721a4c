-- What a lap time rests on where no line was known: 'found_line', a line that the path itself gave.
ALTER TABLE pacenote.telemetry_sessions
    DROP CONSTRAINT telemetry_sessions_time_basis_known,
    ADD CONSTRAINT telemetry_sessions_time_basis_known CHECK (
        time_basis IN ('stated', 'beacon', 'lap_clock', 'lap_channel', 'line_crossing', 'found_line', 'rows')
    );

-- Whether the log itself calls the lap invalid or counts an incident in it: such a lap never becomes a best, whatever
-- laps arrive later. NULL: stored before this was kept.
ALTER TABLE pacenote.telemetry_sessions
    ADD COLUMN flagged boolean;

DROP POLICY telemetry_sessions_judge ON pacenote.telemetry_sessions;
CREATE POLICY telemetry_sessions_judge ON pacenote.telemetry_sessions FOR UPDATE TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user()) AND kind IN ('timed', 'partial') AND stopped IS NOT NULL)
    WITH CHECK (user_id = (SELECT pacenote.private_user()) AND kind IN ('timed', 'partial')
                AND (NOT valid OR (kind = 'timed' AND NOT stopped AND flagged IS NOT TRUE AND lap_time_s IS NOT NULL)));
