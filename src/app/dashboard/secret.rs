//! Secrets that nobody can guess, and their hashes.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use crate::app::Error;
use crate::db::dashboard::SecretHash;

/// Bytes of a secret.
const BYTES: usize = 32;

/// 32 random bytes, as a link or a program carries them. No `Debug`, no `Display`: it never gets into a log.
#[derive(Clone)]
pub(crate) struct Secret([u8; BYTES]);

impl Secret {
    /// A new one.
    ///
    /// # Errors
    /// The system gives no random bytes.
    pub(super) fn new() -> Result<Self, Error> {
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes)
            .map_err(|error| Error::Spool(std::io::Error::other(error.to_string())))?;
        Ok(Self(bytes))
    }

    /// From its text; `None` where it is none.
    #[must_use]
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        bytes.try_into().ok().map(Self)
    }

    /// As text: 43 letters, digits, `-` and `_`.
    #[must_use]
    pub(crate) fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// What is stored of it.
    pub(super) fn hash(&self) -> SecretHash {
        Sha256::digest(self.0).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_read_back_and_nothing_else_is_one() {
        let secret = Secret::new().unwrap();
        assert_eq!(secret.text().len(), 43);
        let read = Secret::parse(&secret.text()).unwrap();
        assert_eq!(read.hash(), secret.hash());
        assert_ne!(Secret::new().unwrap().hash(), secret.hash());
        for text in ["", "a", &secret.text()[1..], &format!("{}A", secret.text()), "ä"] {
            assert!(Secret::parse(text).is_none(), "{text}");
        }
    }
}
