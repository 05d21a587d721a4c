-- Answers take as long with a million laps as with a thousand: what a server sees is found by its shares, which say where,
-- in which car and how fast, and one's own laps by indexes that begin with their driver.

-- A car that is not known is 0, so that laps without one have a place in an index too.
ALTER TABLE pacenote.telemetry_sessions
    ADD COLUMN car_key bigint NOT NULL GENERATED ALWAYS AS (coalesce(car_id, 0)) STORED,
    ADD CONSTRAINT telemetry_sessions_id_counts_key UNIQUE (id, user_id, counts);

ALTER TABLE pacenote.lap_shares
    ADD COLUMN circuit_id bigint,
    ADD COLUMN car_id     bigint,
    ADD COLUMN lap_time_s double precision,
    ADD COLUMN counts     boolean;

-- Forced row level security also holds for the owner of the tables, who fills the new columns here.
ALTER TABLE pacenote.telemetry_sessions NO FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.lap_shares NO FORCE ROW LEVEL SECURITY;
UPDATE pacenote.lap_shares AS share
SET circuit_id = lap.circuit_id, car_id = lap.car_id, lap_time_s = lap.lap_time_s, counts = lap.counts
FROM pacenote.telemetry_sessions AS lap WHERE lap.id = share.session_id;
ALTER TABLE pacenote.telemetry_sessions FORCE ROW LEVEL SECURITY;
ALTER TABLE pacenote.lap_shares FORCE ROW LEVEL SECURITY;

ALTER TABLE pacenote.lap_shares
    ALTER COLUMN circuit_id SET NOT NULL,
    ALTER COLUMN counts SET NOT NULL,
    ADD COLUMN car_key bigint NOT NULL GENERATED ALWAYS AS (coalesce(car_id, 0)) STORED,
    DROP CONSTRAINT lap_shares_session_fkey,
    -- The key keeps `counts` true when a lap is judged again.
    ADD CONSTRAINT lap_shares_session_fkey FOREIGN KEY (session_id, user_id, counts)
        REFERENCES pacenote.telemetry_sessions (id, user_id, counts) ON UPDATE CASCADE ON DELETE CASCADE;

-- Whoever shares a lap says which; what it is comes from the lap, which never changes it.
CREATE FUNCTION pacenote.describe_share() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT lap.circuit_id, lap.car_id, lap.lap_time_s, lap.counts
    INTO NEW.circuit_id, NEW.car_id, NEW.lap_time_s, NEW.counts
    FROM pacenote.telemetry_sessions AS lap WHERE lap.id = NEW.session_id;
    RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION pacenote.describe_share() FROM PUBLIC;
CREATE TRIGGER lap_shares_describe BEFORE INSERT ON pacenote.lap_shares
    FOR EACH ROW EXECUTE FUNCTION pacenote.describe_share();

-- The newest laps of a server; who drove what where, the newest first; the fastest of each driver; circuits and cars.
CREATE INDEX lap_shares_newest_idx
    ON pacenote.lap_shares (guild_id, counts, session_id) INCLUDE (lap_time_s);
CREATE INDEX lap_shares_place_idx
    ON pacenote.lap_shares (guild_id, user_id, circuit_id, car_key, counts, session_id) INCLUDE (lap_time_s);
CREATE INDEX lap_shares_best_idx
    ON pacenote.lap_shares (guild_id, circuit_id, user_id, lap_time_s, session_id) INCLUDE (car_key) WHERE counts;
CREATE INDEX lap_shares_circuit_idx ON pacenote.lap_shares (guild_id, circuit_id, session_id);
CREATE INDEX lap_shares_car_idx ON pacenote.lap_shares (guild_id, car_key, session_id);

-- The same of one's own laps, and the pages of a list.
DROP INDEX pacenote.telemetry_sessions_newest_idx;
CREATE INDEX telemetry_sessions_newest_idx ON pacenote.telemetry_sessions (user_id, counts, id);
CREATE INDEX telemetry_sessions_place_idx
    ON pacenote.telemetry_sessions (user_id, circuit_id, car_key, counts, id) INCLUDE (lap_time_s);
CREATE INDEX telemetry_sessions_car_idx ON pacenote.telemetry_sessions (user_id, car_key, id);
CREATE INDEX telemetry_sessions_page_idx ON pacenote.telemetry_sessions (user_id, upload_id DESC, id);
