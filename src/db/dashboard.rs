//! The dashboard's own tables: one-time links, who is signed in, tokens, passwords of garages, links to share.
//!
//! Secrets come here as hashes. Whoever brings one is nobody yet: it is looked up in a transaction of the bot itself,
//! and everything else is asked as the actor that it stands for.

pub mod entries;
pub mod links;
pub mod passwords;
pub mod sessions;
pub mod tokens;

/// SHA-256 of a secret.
pub type SecretHash = [u8; 32];
