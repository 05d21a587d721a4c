//! The dashboard's own tables: one-time links, who is signed in, tokens, passwords of garages, links to share.
//!
//! Secrets come here as hashes. Whoever brings one is nobody yet: it is looked up in a transaction of the bot itself,
//! and everything else is asked as the actor that it stands for.

pub(crate) mod entries;
pub(crate) mod links;
pub(crate) mod passwords;
pub(crate) mod sessions;
pub(crate) mod tokens;

/// SHA-256 of a secret.
pub(crate) type SecretHash = [u8; 32];
