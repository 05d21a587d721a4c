-- What of our own messages can be computed again, so that it is said anew when something in it is not true any more,
-- instead of being taken back.
ALTER TABLE pacenote.posted_messages
    ADD COLUMN anew        text,                        -- as what: the card of files, or the id of an answer; NULL: not at all
    ADD COLUMN needs       uuid[] NOT NULL DEFAULT '{}', -- the files or laps without which there is nothing to say
    ADD COLUMN stale_since timestamptz;                 -- to be said anew
CREATE INDEX posted_messages_stale_idx ON pacenote.posted_messages (stale_since) WHERE stale_since IS NOT NULL;
CREATE INDEX posted_messages_needs_idx ON pacenote.posted_messages USING gin (needs);
