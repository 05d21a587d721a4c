-- What analysis finds in a corner beside what was kept so far, and what a corner and a class of corners cost. Everywhere
-- NULL: the log does not say, it did not happen, or the lap was stored before this was kept. Stations, where they are
-- along the reference, are along the fastest lap of the same file.
ALTER TABLE pacenote.corner_analysis
    ADD COLUMN brake_kind         text,                -- what `brake_peak` is: 'pressure' in bar, 'share', 'on_off'
    ADD COLUMN brake_rise_s       double precision,    -- from 10 to 90 % of the peak
    ADD COLUMN brake_release_s    double precision,    -- from 90 % of the peak until the brake is off
    ADD COLUMN trail_braking_s    double precision,    -- on the brake while turning
    ADD COLUMN turn_in_m          double precision,
    ADD COLUMN shift_rpm          double precision,    -- before the first shift up behind the apex
    ADD COLUMN straight_speed_mps double precision,    -- where the first of lap and reference brakes for the next corner
    ADD COLUMN grip_use_entry     double precision,    -- share of what the reference reaches in the lap, mean of the phase
    ADD COLUMN grip_use_mid       double precision,
    ADD COLUMN grip_use_exit      double precision,
    ADD COLUMN driven_m           double precision,    -- from entry to exit
    ADD COLUMN line_offset_m      double precision,    -- to the left of the reference's line around the apex
    -- Against the fastest lap of the same file, which itself has 0: in the corner, and on the straight behind because of
    -- how it was left. Negative: gained.
    ADD COLUMN time_lost_s        double precision,
    ADD CONSTRAINT corner_analysis_brake_kind_known CHECK (brake_kind IN ('pressure', 'share', 'on_off')),
    ADD CONSTRAINT corner_analysis_grip_use_together
        CHECK (num_nulls(grip_use_entry, grip_use_mid, grip_use_exit) IN (0, 3));

ALTER TABLE pacenote.corner_class_analysis
    ADD COLUMN brake_kind      text,
    ADD COLUMN trail_braking_s double precision,       -- the mean where there was any braking
    ADD COLUMN time_lost_s     double precision,       -- the sum over the corners
    ADD CONSTRAINT corner_class_analysis_brake_kind_known CHECK (brake_kind IN ('pressure', 'share', 'on_off'));

-- A lap that is judged again is measured again: its rows go, and come anew where it counts.
GRANT DELETE ON pacenote.corner_analysis, pacenote.corner_class_analysis TO pacenote_app;
DO $$
DECLARE
    one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['corner_analysis', 'corner_class_analysis'] LOOP
        EXECUTE format(
            'CREATE POLICY %1$s_remove ON pacenote.%1$I FOR DELETE TO pacenote_app USING (
                 EXISTS (SELECT FROM pacenote.telemetry_sessions AS lap
                         WHERE lap.id = %1$I.session_id AND lap.user_id = (SELECT pacenote.private_user())))', one);
    END LOOP;
END $$;
