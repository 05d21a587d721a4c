-- For which screen a person wants pictures: as a chat shows them, for a phone, for a large screen.
ALTER TABLE pacenote.user_preferences
    ADD COLUMN picture text NOT NULL DEFAULT 'chat',
    ADD CONSTRAINT user_preferences_picture_known CHECK (picture IN ('chat', 'compact', 'wide'));
