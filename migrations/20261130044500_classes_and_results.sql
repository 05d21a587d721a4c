-- Which cars a server counts as one class.
CREATE TABLE pacenote.car_classes (
    guild_id bigint NOT NULL,
    car_id   bigint NOT NULL,
    name     text   NOT NULL,
    CONSTRAINT car_classes_pkey PRIMARY KEY (guild_id, car_id),
    CONSTRAINT car_classes_car_fkey FOREIGN KEY (car_id) REFERENCES pacenote.cars (id) ON DELETE CASCADE,
    CONSTRAINT car_classes_name_short CHECK (char_length(name) BETWEEN 1 AND 30)
);
CREATE INDEX car_classes_car_idx ON pacenote.car_classes (car_id);

ALTER TABLE pacenote.car_classes ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacenote.car_classes FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON pacenote.car_classes TO pacenote_app;
CREATE POLICY car_classes_system ON pacenote.car_classes TO pacenote_app
    USING ((SELECT pacenote.is_system())) WITH CHECK ((SELECT pacenote.is_system()));
CREATE POLICY car_classes_see ON pacenote.car_classes FOR SELECT TO pacenote_app
    USING (guild_id = (SELECT pacenote.actor_guild()));
-- Whether somebody may say so is checked before; here, that it is their own server.
CREATE POLICY car_classes_write ON pacenote.car_classes TO pacenote_app
    USING (guild_id = (SELECT pacenote.actor_guild()) AND (SELECT pacenote.private_user()) IS NOT NULL)
    WITH CHECK (guild_id = (SELECT pacenote.actor_guild()) AND (SELECT pacenote.private_user()) IS NOT NULL);

-- What a board shows, and the message that tells who won a challenge.
ALTER TABLE pacenote.boards
    ADD COLUMN class     text,                          -- NULL: any
    ADD COLUMN any_laps  boolean NOT NULL DEFAULT false, -- laps that a game flagged, too
    ADD COLUMN result_id bigint,
    ADD CONSTRAINT boards_class_short CHECK (char_length(class) BETWEEN 1 AND 30);
DROP INDEX pacenote.boards_standing_key;
CREATE UNIQUE INDEX boards_standing_key
    ON pacenote.boards (guild_id, circuit_id, coalesce(car_id, 0), lower(coalesce(class, ''))) WHERE name IS NULL;
