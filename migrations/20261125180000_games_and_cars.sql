-- Whether a lap was driven in a game or in a real car decides what may be advised first, also to others who look at it.

-- What the format of the lap's file says: 'sim', 'real', or 'unsaid' where games and cars write it. NULL: stored before
-- this was kept.
ALTER TABLE pacenote.telemetry_sessions
    ADD COLUMN world text,
    ADD CONSTRAINT telemetry_sessions_world_known CHECK (world IN ('sim', 'real', 'unsaid'));

-- What a person says of those of their laps whose file does not say. NULL: nothing.
ALTER TABLE pacenote.users
    ADD COLUMN drives text,
    ADD CONSTRAINT users_drives_known CHECK (drives IN ('sim', 'real'));
