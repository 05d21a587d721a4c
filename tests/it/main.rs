//! The one integration binary: the plan of the house, the database, and the bot end to end.

mod database;
mod db;
mod end_to_end;
mod floors;
mod house;
