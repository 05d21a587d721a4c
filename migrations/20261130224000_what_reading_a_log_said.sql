-- What only reading a file says (its faults, what became of the focus): for when its card is said again.
ALTER TABLE pacenote.uploads ADD COLUMN told jsonb;
GRANT UPDATE (told) ON pacenote.uploads TO pacenote_app;
