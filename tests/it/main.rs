//! The one integration binary: the plan of the house, the database, and the bot end to end.

#[allow(dead_code, reason = "not every part of the harness is used by every test")]
mod database;
mod db;
mod end_to_end;
mod floors;
mod house;
