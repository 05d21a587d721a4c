//! The only HTTP to a model. Knows no racing.

mod access;

pub use access::{AccessError, ModelService, check_access};
