-- Corners belong to the circuit: the first log that has some says which, and a server may have its own.

-- What the first log found: all corners of a circuit in one row, so that two first logs cannot mix theirs.
CREATE TABLE pacenote.circuit_turns (
    circuit_id bigint             NOT NULL,
    length_m   double precision   NOT NULL,             -- of the lap along which the stations count
    directions text[]             NOT NULL,             -- 'left', 'right', 'unknown'
    classes    text[]             NOT NULL,
    entry_m    double precision[] NOT NULL,
    apex_m     double precision[] NOT NULL,
    exit_m     double precision[] NOT NULL,
    created_at timestamptz        NOT NULL DEFAULT now(),
    CONSTRAINT circuit_turns_pkey PRIMARY KEY (circuit_id),
    CONSTRAINT circuit_turns_circuit_fkey FOREIGN KEY (circuit_id)
        REFERENCES pacenote.circuits (id) ON DELETE CASCADE,
    CONSTRAINT circuit_turns_length_positive CHECK (length_m > 0 AND length_m < 1000000),
    CONSTRAINT circuit_turns_size CHECK (
        cardinality(apex_m) BETWEEN 1 AND 200
        AND cardinality(directions) = cardinality(apex_m) AND cardinality(classes) = cardinality(apex_m)
        AND cardinality(entry_m) = cardinality(apex_m) AND cardinality(exit_m) = cardinality(apex_m)
    )
);
ALTER TABLE pacenote.circuit_turns ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.circuit_turns FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON pacenote.circuit_turns TO pacenote_app;
CREATE POLICY circuit_turns_see ON pacenote.circuit_turns FOR SELECT TO pacenote_app
    USING ((SELECT pacenote.actor_user()) IS NOT NULL);
CREATE POLICY circuit_turns_add ON pacenote.circuit_turns FOR INSERT TO pacenote_app
    WITH CHECK ((SELECT pacenote.private_user()) IS NOT NULL);

-- A server's own corners are whole corners, not only names. Nothing wrote this table before.
ALTER TABLE pacenote.circuit_corners
    ADD COLUMN length_m  double precision,
    ADD COLUMN direction text,
    ADD COLUMN class     text,
    ADD COLUMN entry_m   double precision,
    ADD COLUMN exit_m    double precision,
    ADD CONSTRAINT circuit_corners_whole CHECK (
        num_nulls(length_m, direction, class, entry_m, exit_m) IN (0, 5) AND length_m > 0
        AND entry_m <= apex_m AND apex_m <= exit_m
    );
