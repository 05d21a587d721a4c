//! Pictures from made-up comparisons.

mod alt_texts;
mod compare_figures;
mod consistency_figures;
mod corner_card_figures;
mod empty_rows;
mod four_laps;
mod golden;
mod grip_figures;
mod ink;
mod languages;
mod lap_tables;
mod layout;
mod made_up;
mod made_up_session;
mod map_figures;
mod odd_input;
mod parts;
mod progress_figures;
mod said_in_full;
mod what_matters;
