//! Pictures from made-up comparisons.

mod made_up;
