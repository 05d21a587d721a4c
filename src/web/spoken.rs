//! In which language a request is answered.

use std::sync::{Arc, OnceLock};

use crate::words::Language;

/// In which language a request is answered; found while it is answered.
#[derive(Clone, Debug, Default)]
pub(super) struct Spoken(pub(super) Arc<OnceLock<Language>>);
