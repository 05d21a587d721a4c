//! Where an interaction comes from: a server that added us, or anywhere else that a person brought us along to.

use serenity::model::application::{AuthorizingIntegrationOwner, AuthorizingIntegrationOwners};
use serenity::model::prelude::GuildId;

/// The server in which an interaction counts. Where a person brought us along there is none, whoever reads along: what they
/// store there is theirs alone, and what they are told is shown to nobody else.
pub(super) fn server_of(guild: Option<GuildId>, owners: &AuthorizingIntegrationOwners) -> Option<GuildId> {
    let is_added =
        |owner: &AuthorizingIntegrationOwner| matches!(owner, AuthorizingIntegrationOwner::GuildInstall(_));
    guild.filter(|_| owners.0.iter().any(is_added))
}
