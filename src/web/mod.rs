//! HTTP in and out, for machines that look after the bot.

pub mod health;
