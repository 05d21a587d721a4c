//! What a reply tells, as far as it matters whom: so that it can be taken back when they want that.

use uuid::Uuid;

use super::standing::Standing;
use super::{Picture, Reply};
use crate::app::posted::{Anew, MessageContent};
use crate::ids::LapId;

impl Reply {
    /// Its words and the laps that can be pressed below it.
    #[must_use]
    pub fn told(&self) -> MessageContent {
        let mut text = String::new();
        for card in &self.cards {
            let footer = card.footer.as_deref().unwrap_or_default();
            for part in [card.title.as_str(), &card.text, footer] {
                text.push_str(part);
                text.push('\n');
            }
        }
        for picture in self.pictures() {
            text.push_str(&picture.alt_text);
            text.push('\n');
        }
        let pressed = self.buttons.iter().map(|button| button.custom_id.as_str());
        let menus = self.menus.iter().flat_map(|menu| {
            let values = menu.options.iter().map(|option| option.value.as_str());
            std::iter::once(menu.custom_id.as_str()).chain(values)
        });
        let mut laps: Vec<LapId> = pressed
            .chain(menus)
            .flat_map(|id| id.split(':'))
            .filter_map(|part| Uuid::parse_str(part).ok())
            .map(LapId::new)
            .chain(self.names.iter().copied())
            .collect();
        laps.sort_unstable();
        laps.dedup();
        MessageContent {
            // Names are escaped in it, and nowhere else stands a backslash.
            text: text.replace('\\', ""),
            laps,
            anew: self.anew(),
        }
    }

    /// What is about laps goes with them, and is said anew when they are corrected, or when something goes that it tells of
    /// beside them.
    fn anew(&self) -> Option<Anew> {
        if !self.card_of.is_empty() {
            return Some(Anew::Card(self.card_of.clone()));
        }
        let standing = Standing {
            id: self.again?,
            wanted: self.wanted,
        };
        let needs = standing.needs();
        (!needs.is_empty()).then(|| Anew::Answer(standing.to_string(), needs))
    }

    fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.picture.iter().chain(&self.second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::custom_id::{CustomId, Shown, Side};
    use crate::reply::{Button, Menu, MenuOption};

    #[test]
    fn a_reply_tells_its_words_and_its_laps() {
        let lap = |number| LapId::new(Uuid::from_u128(number));
        let mut reply = Reply::card("Ben\\_B", "is **faster**");
        reply.picture = Some(Picture {
            png: Vec::new(),
            file_name: "laps.png",
            alt_text: "Carla at T1".to_owned(),
        });
        reply.buttons.push(Button {
            label: "Track".to_owned(),
            custom_id: CustomId::Track(lap(1), Some(lap(2))).to_string(),
        });
        reply.menus.push(Menu {
            custom_id: CustomId::Swap(Side::Against, Shown::Compare, lap(2), lap(1)).to_string(),
            placeholder: String::new(),
            options: vec![MenuOption {
                label: String::new(),
                description: String::new(),
                value: lap(3).to_string(),
            }],
        });
        let told = reply.told();
        assert_eq!(told.text, "Ben_B\nis **faster**\n\nCarla at T1\n");
        assert_eq!(told.laps, [lap(1), lap(2), lap(3)]);
    }
}
