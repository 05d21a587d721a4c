//! Pictures from made-up comparisons.

mod compare_figures;
mod corner_card_figures;
mod golden;
mod ink;
mod layout;
mod made_up;
mod map_figures;
mod odd_input;
mod parts;
