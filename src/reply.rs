//! All wording: outcomes in, messages out. Values only; nothing here talks to Discord.
//!
//! Lengths are bounded by [`limits`], foreign text goes through [`escape`], nobody is ever mentioned.

pub(crate) mod analyze;
pub(crate) mod anew;
pub(crate) mod ask;
pub(crate) mod boards;
pub(crate) mod columns;
pub(crate) mod compare;
pub(crate) mod consistency;
pub(crate) mod corner;
mod corner_label;
pub(crate) mod corners;
pub(crate) mod custom_id;
pub(crate) mod dashboard;
pub(crate) mod data;
pub(crate) mod digest;
pub(crate) mod drivers;
pub(crate) mod duel;
pub(crate) mod error;
pub(crate) mod escape;
pub(crate) mod form;
pub(crate) mod grip;
pub(crate) mod help;
pub(crate) mod import;
pub(crate) mod jobs;
pub(crate) mod lap;
pub(crate) mod lap_words;
pub(crate) mod laps;
pub(crate) mod leaderboard;
pub(crate) mod leads_on;
pub(crate) mod limits;
pub(crate) mod map;
pub(crate) mod moves;
pub(crate) mod names;
pub(crate) mod news;
mod next_step;
mod no_best;
pub(crate) mod notices;
mod other_cars;
mod outing;
mod places;
mod posted;
pub(crate) mod progress;
mod read_otherwise;
pub(crate) mod reference;
mod remark;
pub(crate) mod session;
pub(crate) mod session_note;
pub(crate) mod sessions;
pub(crate) mod settings;
pub(crate) mod share;
pub(crate) mod standing;
pub(crate) mod status;
#[cfg(test)]
mod tests;
pub(crate) mod upload_deeds;
pub(crate) mod watch;
pub(crate) mod welcome;

use serenity::builder::{
    CreateActionRow, CreateAllowedMentions, CreateAttachment, CreateButton, CreateEmbed, CreateEmbedFooter,
    CreateInteractionResponseFollowup, CreateMessage, CreateSelectMenu, CreateSelectMenuKind,
    CreateSelectMenuOption, EditInteractionResponse, EditMessage,
};
use serenity::model::application::ButtonStyle;

use crate::app::drawing::Drawing;
use crate::ids::{LapId, UploadId};
use crate::words::Words;
use escape::shortened;

/// Verb of the menu that says which column has a role.
pub(crate) const MAP: &str = "map";

/// What we say, before it becomes an edit of a deferred answer or a message of its own.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// At most [`limits::EMBEDS`] are sent.
    pub cards: Vec<Card>,
    /// A picture of its own, so that clients show it as large as they can.
    pub picture: Option<Picture>,
    /// One more picture, below in a card of its own.
    pub second: Option<Picture>,
    /// Buttons below, five in a row, at most two rows.
    pub buttons: Vec<Button>,
    /// Links below, after the buttons; with them at most two rows.
    pub links: Vec<LinkButton>,
    /// Menus below, at most four.
    pub menus: Vec<Menu>,
    /// The page of the dashboard that shows the same.
    pub page: Option<custom_id::CustomId>,
    /// The same answer again, for everybody in the channel.
    pub again: Option<custom_id::CustomId>,
    /// How that was asked for.
    pub wanted: standing::Wanted,
    /// Files whose card it is.
    pub card_of: Vec<UploadId>,
    /// Laps that it names, beside those that can be pressed below it.
    pub names: Vec<LapId>,
}

/// One embed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Headline, foreign parts escaped.
    pub title: String,
    /// Text in Discord's markdown, foreign parts escaped.
    pub text: String,
    /// Small print below.
    pub footer: Option<String>,
    /// What the color of the edge says.
    pub tone: Tone,
}

/// What the color of a card's edge says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// An answer.
    #[default]
    Normal,
    /// Something worked and was kept.
    Good,
    /// Something did not work.
    Bad,
}

impl Tone {
    const fn color(self) -> u32 {
        match self {
            Self::Normal => 0xE1_06_00,
            Self::Good => 0x2E_CC_A7,
            Self::Bad => 0xF5_A5_24,
        }
    }
}

/// A PNG with the words for those who do not see it.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The file.
    pub png: Vec<u8>,
    /// Its name, ASCII.
    pub file_name: &'static str,
    /// What it says, in words.
    pub alt_text: String,
}

impl Picture {
    /// What was drawn, as a file of that name.
    pub(crate) fn of(drawing: Drawing, file_name: &'static str) -> Self {
        Self {
            png: drawing.png,
            file_name,
            alt_text: drawing.alt_text,
        }
    }
}

/// A button; pressing it sends `custom_id` back to us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// Verb and argument, see `commands::buttons`.
    pub custom_id: String,
}

/// A button that leads out of Discord.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkButton {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub url: String,
}

/// A menu; choosing sends `custom_id` and the option's value back to us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Menu {
    /// Verb and argument, see `commands::buttons`.
    pub custom_id: String,
    /// What it asks.
    pub placeholder: String,
    /// At most [`limits::OPTIONS`], no value twice.
    pub options: Vec<MenuOption>,
}

/// One option of a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuOption {
    /// What it says, plain text.
    pub label: String,
    /// Small print, plain text; may be empty.
    pub description: String,
    /// What comes back.
    pub value: String,
}

impl Reply {
    /// One card.
    #[must_use]
    pub fn card(title: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            cards: vec![Card {
                title: title.into(),
                text: text.into(),
                ..Card::default()
            }],
            ..Self::default()
        }
    }

    /// Whether somebody may say in a menu of it what a column means.
    #[must_use]
    pub fn asks_for_columns(&self) -> bool {
        let verb = |menu: &Menu| menu.custom_id.split_once(':').map(|(verb, _)| verb == MAP);
        self.menus.iter().any(|menu| verb(menu) == Some(true))
    }

    /// Whether the file that it is about may be read again, as somebody says below it.
    #[must_use]
    pub fn may_be_read_again(&self) -> bool {
        let is_reading = |id: &str| {
            matches!(
                id.parse(),
                Ok(custom_id::CustomId::AnotherCar(_) | custom_id::CustomId::OneLap(_))
            )
        };
        self.asks_for_columns()
            || self.menus.iter().any(|menu| is_reading(&menu.custom_id))
            || self.buttons.iter().any(|button| is_reading(&button.custom_id))
    }

    /// Puts another reply below this one; the other's buttons win, because they belong to the newest lap. A picture
    /// is shown in the last card, so only the other's stays.
    pub fn append(&mut self, other: Self) {
        self.cards.extend(other.cards);
        self.picture = other.picture;
        self.second = other.second;
        self.page = other.page.or(self.page);
        self.card_of.extend(other.card_of);
        self.names.extend(other.names);
        if !other.buttons.is_empty() {
            self.buttons = other.buttons;
        }
        if !other.menus.is_empty() {
            self.menus = other.menus;
        }
    }

    /// The same as the card of these files.
    #[must_use]
    pub fn with_card_of(mut self, files: &[UploadId]) -> Self {
        self.card_of = files.to_vec();
        self
    }

    /// A picture of nothing is a sentence.
    fn say_what_is_not_drawn(&mut self) {
        for slot in [&mut self.picture, &mut self.second] {
            let Some(blank) = slot.take_if(|picture| picture.png.is_empty()) else {
                continue;
            };
            if let Some(card) = self.cards.last_mut() {
                // A sentence of our own: it names nobody.
                card.text = format!("{}\n-# {}", card.text, blank.alt_text)
                    .trim_start()
                    .to_owned();
            }
        }
    }

    /// With a button to the page that shows the same, where everybody reaches it.
    #[must_use]
    pub fn leading_to_page(mut self, is_public: bool, words: Words) -> Self {
        let page = self.page.take().filter(|_| is_public);
        if let Some(page) = page.filter(|_| self.buttons.len() < self.most_buttons()) {
            self.buttons.push(dashboard::button(page, words));
        }
        self
    }

    /// As the edit that answers a deferred interaction.
    pub fn into_edit(mut self) -> EditInteractionResponse {
        self.say_what_is_not_drawn();
        let mut edit = EditInteractionResponse::new()
            .allowed_mentions(CreateAllowedMentions::new())
            .embeds(self.embeds())
            .components(self.rows());
        if self.picture.is_none() && self.second.is_none() {
            return edit.clear_attachments();
        }
        for picture in self.picture.into_iter().chain(self.second) {
            edit = edit.new_attachment(picture.attachment());
        }
        edit
    }

    /// As a message of its own.
    pub fn into_message(mut self) -> CreateMessage {
        self.say_what_is_not_drawn();
        let mut message = CreateMessage::new()
            .allowed_mentions(CreateAllowedMentions::new())
            .embeds(self.embeds())
            .components(self.rows());
        for picture in self.picture.into_iter().chain(self.second) {
            message = message.add_file(picture.attachment());
        }
        message
    }

    /// As one more message beside the answer of an interaction, for everybody there.
    pub fn into_followup(self) -> CreateInteractionResponseFollowup {
        let mut message = CreateInteractionResponseFollowup::new()
            .allowed_mentions(CreateAllowedMentions::new())
            .embeds(self.embeds())
            .components(self.rows());
        for picture in self.picture.into_iter().chain(self.second) {
            message = message.add_file(picture.attachment());
        }
        message
    }

    /// As an edit of a message of our own.
    pub fn into_message_edit(mut self) -> EditMessage {
        self.say_what_is_not_drawn();
        let mut edit = EditMessage::new()
            .allowed_mentions(CreateAllowedMentions::new())
            // A picture that was there before belongs to what was said before.
            .remove_all_attachments()
            .embeds(self.embeds())
            .components(self.rows());
        for picture in self.picture.into_iter().chain(self.second) {
            edit = edit.new_attachment(picture.attachment());
        }
        edit
    }

    /// The cards as embeds.
    #[must_use]
    pub fn embeds(&self) -> Vec<CreateEmbed> {
        let second = self.second.as_ref().map(|picture| {
            let tone = self.cards.last().map_or(Tone::default(), |card| card.tone);
            CreateEmbed::new()
                .color(tone.color())
                .attachment(picture.file_name)
        });
        let n_cards = self
            .cards
            .len()
            .min(limits::EMBEDS - usize::from(second.is_some()));
        self.cards
            .iter()
            .take(n_cards)
            .map(|card| {
                let mut embed = CreateEmbed::new()
                    .title(shortened(&card.title, limits::EMBED_TITLE))
                    .color(card.tone.color());
                if !card.text.is_empty() {
                    embed = embed.description(shortened(&card.text, limits::EMBED_DESCRIPTION));
                }
                if let Some(footer) = &card.footer {
                    embed = embed.footer(CreateEmbedFooter::new(shortened(footer, limits::EMBED_FOOTER)));
                }
                embed
            })
            .chain(second)
            .collect()
    }

    /// Buttons and menus, as far as there is room.
    #[must_use]
    pub fn rows(&self) -> Vec<CreateActionRow> {
        let mut rows = Vec::new();
        let buttons = self.buttons.iter().map(|button| {
            CreateButton::new(&button.custom_id)
                .label(&button.label)
                .style(ButtonStyle::Secondary)
        });
        let links = self.links.iter();
        let links = links.map(|link| CreateButton::new_link(&link.url).label(&link.label));
        let mut buttons = buttons.chain(links).take(self.most_buttons()).peekable();
        while buttons.peek().is_some() {
            rows.push(CreateActionRow::Buttons(
                buttons.by_ref().take(limits::BUTTONS).collect(),
            ));
        }
        let left = limits::ROWS - rows.len();
        rows.extend(self.menus.iter().take(left).map(Menu::row));
        rows
    }

    /// How many buttons there is room for beside the menus.
    #[must_use]
    pub fn most_buttons(&self) -> usize {
        let rows = limits::ROWS.saturating_sub(self.menus.len()).clamp(1, 2);
        rows * limits::BUTTONS
    }
}

impl Menu {
    fn row(&self) -> CreateActionRow {
        let options = self
            .options
            .iter()
            .map(|option| {
                let made = CreateSelectMenuOption::new(&option.label, &option.value);
                if option.description.is_empty() {
                    made
                } else {
                    made.description(&option.description)
                }
            })
            .collect();
        let kind = CreateSelectMenuKind::String { options };
        let menu = CreateSelectMenu::new(&self.custom_id, kind).placeholder(&self.placeholder);
        CreateActionRow::SelectMenu(menu)
    }
}

impl Picture {
    fn attachment(self) -> CreateAttachment {
        let mut attachment = CreateAttachment::bytes(self.png, self.file_name);
        attachment.description = Some(shortened(&self.alt_text, limits::ALT_TEXT));
        attachment
    }
}
