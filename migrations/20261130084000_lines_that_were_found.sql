-- A start line that the path of a log gave is another one than the one that a timing screen knows: whoever is timed at it is told.

ALTER TABLE pacenote.circuit_start_lines ADD COLUMN is_found boolean NOT NULL DEFAULT false;
