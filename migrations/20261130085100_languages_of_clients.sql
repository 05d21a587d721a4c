-- What a person's Discord client spoke when they last used a command or a button. A message does not say it, and the answer to a
-- file that somebody drops is to be in their language.

ALTER TABLE pacenote.users
    ADD COLUMN client_language text,
    ADD CONSTRAINT users_client_language_known CHECK (client_language IN ('en', 'de', 'fr', 'es', 'it', 'pt'));
