-- Whether every upload in a watched channel is answered in a thread of its own.
ALTER TABLE pacenote.watched_channels ADD COLUMN in_threads boolean NOT NULL DEFAULT false;
