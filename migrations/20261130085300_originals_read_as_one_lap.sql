-- A file that its driver called one lap is one lap when it is read again.

ALTER TABLE pacenote.originals ADD COLUMN is_one_lap boolean NOT NULL DEFAULT false;
