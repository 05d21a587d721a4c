-- Laps that were timed at a line that a path gave are cut again when the circuit's line becomes known.

-- A file whose laps are to be cut again: at the line of this server, 0: at its owner's.
ALTER TABLE pacenote.kept_files ADD COLUMN cut_again_in bigint;
CREATE INDEX kept_files_cut_again_idx ON pacenote.kept_files (upload_id) WHERE cut_again_in IS NOT NULL;
GRANT UPDATE (cut_again_in) ON pacenote.kept_files TO pacenote_app;
CREATE POLICY kept_files_mark ON pacenote.kept_files FOR UPDATE TO pacenote_app
    USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()));

-- Corners keep their numbers when the line moves: they go on counting from where it was (latitude and longitude of both ends).
ALTER TABLE pacenote.circuit_start_lines
    ADD COLUMN corners_from_deg double precision[],
    ADD CONSTRAINT circuit_start_lines_corners_from_size CHECK (cardinality(corners_from_deg) = 4);
CREATE POLICY circuit_start_lines_improve ON pacenote.circuit_start_lines FOR UPDATE TO pacenote_app
    USING (guild_id = (SELECT pacenote.actor_guild()) OR user_id = (SELECT pacenote.private_user()))
    WITH CHECK (NOT is_found AND (guild_id = (SELECT pacenote.actor_guild())
                                  OR user_id = (SELECT pacenote.private_user())));
