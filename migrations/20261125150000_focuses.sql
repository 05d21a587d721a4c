-- The one thing a driver was told to work on, per circuit and car, and what the next laps made of it.

CREATE TABLE pacenote.focuses (
    user_id              bigint           NOT NULL,
    circuit_id           bigint           NOT NULL,
    car_id               bigint,
    session_id           uuid             NOT NULL, -- the lap it was said about
    reference_session_id uuid             NOT NULL, -- later laps are held against the same one
    corner               integer          NOT NULL, -- as numbered on the reference
    cause                text             NOT NULL,
    quantity             text,                      -- what the signature measures; NULL: the time lost in the corner
    target               double precision NOT NULL, -- in the unit of the quantity
    loss_s               double precision NOT NULL, -- what the corner cost then
    language             text             NOT NULL,
    guild_id             bigint,                    -- where everybody read it; NULL: only the driver did
    created_at           timestamptz      NOT NULL DEFAULT now(),
    held                 integer,                   -- NULL: no lap since
    judged               integer,
    saved_s              double precision,
    CONSTRAINT focuses_user_circuit_car_key UNIQUE NULLS NOT DISTINCT (user_id, circuit_id, car_id),
    CONSTRAINT focuses_user_fkey FOREIGN KEY (user_id) REFERENCES pacenote.users (id) ON DELETE CASCADE,
    CONSTRAINT focuses_circuit_fkey FOREIGN KEY (circuit_id) REFERENCES pacenote.circuits (id),
    CONSTRAINT focuses_car_fkey FOREIGN KEY (car_id) REFERENCES pacenote.cars (id),
    CONSTRAINT focuses_session_fkey FOREIGN KEY (session_id)
        REFERENCES pacenote.telemetry_sessions (id) ON DELETE CASCADE,
    CONSTRAINT focuses_reference_fkey FOREIGN KEY (reference_session_id)
        REFERENCES pacenote.telemetry_sessions (id) ON DELETE CASCADE,
    CONSTRAINT focuses_corner_positive CHECK (corner > 0),
    CONSTRAINT focuses_text_length CHECK (
        length(cause) BETWEEN 1 AND 50 AND length(quantity) BETWEEN 1 AND 50 AND length(language) = 2
    ),
    CONSTRAINT focuses_grade_together CHECK (
        (held IS NULL) = (judged IS NULL) AND (held IS NULL) = (saved_s IS NULL) AND held BETWEEN 0 AND judged
    )
);
CREATE INDEX focuses_session_idx ON pacenote.focuses (session_id);
CREATE INDEX focuses_reference_idx ON pacenote.focuses (reference_session_id);

ALTER TABLE pacenote.focuses ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.focuses FORCE ROW LEVEL SECURITY;

-- The driver's own, in transactions whose answer nobody else reads.
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.focuses TO pacenote_app;
CREATE POLICY focuses_own ON pacenote.focuses TO pacenote_app
    USING (user_id = (SELECT pacenote.private_user())) WITH CHECK (user_id = (SELECT pacenote.private_user()));
