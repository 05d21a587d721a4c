//! Ways into the dashboard and what stands for a person there.
//!
//! Links that sign in once, sessions, tokens for programs, the password of a server's garage, links to share. Nobody gets more
//! through one of them than the person has in chat.

pub(crate) mod discord_login;
mod enter;
pub(crate) mod links;
mod password;
mod secret;
pub(crate) mod sessions;
pub(crate) mod tokens;
mod visitor;

use url::Url;

pub(crate) use enter::ENTRY_MINUTES;
pub(crate) use visitor::{Member, Visitor};

/// Where the dashboard is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DashboardAddress {
    /// Its first page; ends with a slash.
    pub url: Url,
    /// Whether others than this machine reach it: only then pictures have a button that leads there.
    pub is_public: bool,
}

impl DashboardAddress {
    /// The address of a page. `page` may hold a query and a fragment.
    #[must_use]
    pub fn page(&self, page: &str) -> String {
        format!("{}{page}", self.url)
    }
}
