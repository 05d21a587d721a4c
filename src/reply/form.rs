//! A form that opens over the chat, with up to five lines to fill in.

use serenity::builder::{CreateActionRow, CreateInputText, CreateModal};
use serenity::model::application::InputTextStyle;

use super::escape::shortened;

/// Characters of a form's title and of a line's label.
const TITLE: usize = 45;
/// Characters of the small print inside an empty line.
const PLACEHOLDER: usize = 100;
/// Lines of a form.
pub(crate) const LINES: usize = 5;

/// A form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// What comes back with it.
    pub custom_id: String,
    /// What it asks.
    pub title: String,
    /// At most [`LINES`].
    pub lines: Vec<Line>,
}

/// One line to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// What comes back with it.
    pub custom_id: String,
    /// What it asks, plain text.
    pub label: String,
    /// What stands in it already.
    pub value: String,
    /// Small print where nothing stands in it.
    pub placeholder: String,
    /// Whether something has to stand in it.
    pub required: bool,
}

impl Form {
    /// For Discord.
    pub(crate) fn into_modal(self) -> CreateModal {
        let lines = self.lines.into_iter().take(LINES).map(|line| {
            let mut input = CreateInputText::new(
                InputTextStyle::Short,
                shortened(&line.label, TITLE),
                line.custom_id,
            )
            .required(line.required)
            .max_length(100);
            if !line.value.is_empty() {
                input = input.value(shortened(&line.value, 100));
            }
            if !line.placeholder.is_empty() {
                input = input.placeholder(shortened(&line.placeholder, PLACEHOLDER));
            }
            CreateActionRow::InputText(input)
        });
        CreateModal::new(self.custom_id, shortened(&self.title, TITLE)).components(lines.collect())
    }
}
