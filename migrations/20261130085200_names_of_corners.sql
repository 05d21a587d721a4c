-- What the corners of a circuit are called: as they are published, or as the first log calls them. Null: nobody says.

ALTER TABLE pacenote.circuit_found_corners
    ADD COLUMN names text[],
    ADD CONSTRAINT circuit_found_corners_names_size CHECK (cardinality(names) = cardinality(apex_m));
