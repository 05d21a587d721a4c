-- What goes along with laps that are put to another circuit or into another car, and how that is taken back.

-- The car that got its class with a move; NULL: none did.
ALTER TABLE pacenote.place_moves
    ADD COLUMN classed_car bigint,
    ADD CONSTRAINT place_moves_classed_fkey FOREIGN KEY (classed_car) REFERENCES pacenote.cars (id) ON DELETE SET NULL;
CREATE INDEX place_moves_classed_idx ON pacenote.place_moves (classed_car);
