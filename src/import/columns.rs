//! Which column means what, and in which unit: a person's mapping, what a format knows of its own, names.

pub(super) mod column_samples;
pub(super) mod column_unit;
pub(super) mod mapping;
pub(super) mod plan;
pub(super) mod roles;
