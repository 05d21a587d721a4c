//! Discord's limits on what we send, in one table.

/// Characters of an embed's title.
pub(crate) const EMBED_TITLE: usize = 256;
/// Characters of an embed's description.
pub(crate) const EMBED_DESCRIPTION: usize = 4096;
/// Characters of an embed's footer.
pub(crate) const EMBED_FOOTER: usize = 2048;
/// Choices of an autocompletion.
pub(crate) const CHOICES: usize = 25;
/// Characters of a choice's name.
pub(crate) const CHOICE_NAME: usize = 100;
/// Characters of a picture's description (alt text).
pub(crate) const ALT_TEXT: usize = 1024;
/// Embeds of a message.
pub(crate) const EMBEDS: usize = 10;
/// Options of a menu.
pub(crate) const OPTIONS: usize = 25;
/// Characters of an option's label, description and value, each.
pub(crate) const OPTION_TEXT: usize = 100;
/// Buttons in a row.
pub(crate) const BUTTONS: usize = 5;
/// Rows of buttons and menus below a message.
pub(crate) const ROWS: usize = 5;
