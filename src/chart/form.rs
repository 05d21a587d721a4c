//! For which screen a picture is made.

use super::theme;

/// For which screen a picture is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// 1100 wide and at most 800 high, landscape: what matters, readable where a chat shows it before it is tapped.
    #[default]
    Chat,
    /// At most 1080 x 1350, portrait: everything, and fills a phone when it is tapped.
    Compact,
    /// At most 1600 x 1200, landscape: everything.
    Wide,
    /// The wide form at twice its size, 3200 x 2400: to look at closely.
    Detail,
}

impl Form {
    /// Width and greatest height in pixels: a picture is no higher than what it shows.
    #[must_use]
    pub const fn pixels(self) -> (u16, u16) {
        match self {
            Self::Chat => (1100, 800),
            Self::Compact => (1080, 1350),
            Self::Wide => (1600, 1200),
            Self::Detail => (3200, 2400),
        }
    }

    /// What to call it in a command.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chat => "chat",
            Self::Compact => "compact",
            Self::Wide => "wide",
            Self::Detail => "detail",
        }
    }

    /// The form of that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Chat, Self::Compact, Self::Wide, Self::Detail]
            .into_iter()
            .find(|form| form.name() == name)
    }

    /// How wide it is in the pixels that lengths are given in, see `theme`.
    pub(super) const fn shown_width(self) -> f64 {
        match self {
            Self::Chat => theme::CHAT_WIDTH,
            Self::Compact | Self::Wide | Self::Detail => theme::SHOWN_WIDTH,
        }
    }

    /// Whether there is room for everything that is known.
    pub(super) const fn is_full(self) -> bool {
        !matches!(self, Self::Chat)
    }
}
