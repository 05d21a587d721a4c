-- Word that boards, news or notices may have something to say: one mark for all of them, told when a transaction ends. What
-- there is to say is looked up by whoever hears it.
CREATE FUNCTION pacenote.tell_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('pacenote_changed', '');
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION pacenote.tell_changed() FROM PUBLIC;

CREATE TRIGGER telemetry_sessions_changed AFTER INSERT ON pacenote.telemetry_sessions
    FOR EACH STATEMENT EXECUTE FUNCTION pacenote.tell_changed();
CREATE TRIGGER lap_shares_changed AFTER INSERT OR UPDATE OR DELETE ON pacenote.lap_shares
    FOR EACH STATEMENT EXECUTE FUNCTION pacenote.tell_changed();
CREATE TRIGGER boards_changed
    AFTER INSERT OR DELETE OR UPDATE OF circuit_id, car_id, class, starts_at, ends_at ON pacenote.boards
    FOR EACH STATEMENT EXECUTE FUNCTION pacenote.tell_changed();
CREATE TRIGGER car_classes_changed AFTER INSERT OR UPDATE OR DELETE ON pacenote.car_classes
    FOR EACH STATEMENT EXECUTE FUNCTION pacenote.tell_changed();
CREATE TRIGGER news_channels_changed AFTER INSERT OR UPDATE ON pacenote.news_channels
    FOR EACH STATEMENT EXECUTE FUNCTION pacenote.tell_changed();
CREATE TRIGGER notices_changed AFTER INSERT OR UPDATE ON pacenote.notices
    FOR EACH STATEMENT EXECUTE FUNCTION pacenote.tell_changed();

CREATE TRIGGER guild_circuit_names_changed AFTER INSERT OR UPDATE OR DELETE ON pacenote.guild_circuit_names
    FOR EACH STATEMENT EXECUTE FUNCTION pacenote.tell_changed();
CREATE TRIGGER guild_car_names_changed AFTER INSERT OR UPDATE OR DELETE ON pacenote.guild_car_names
    FOR EACH STATEMENT EXECUTE FUNCTION pacenote.tell_changed();

-- A challenge in which everybody stays in the car of their first lap.
ALTER TABLE pacenote.boards ADD COLUMN one_car boolean NOT NULL DEFAULT false;
