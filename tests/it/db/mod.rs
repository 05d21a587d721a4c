//! The private server, the schema and every query, against a real server.

mod migrations;
mod private_server;
mod isolation;
mod laps;
mod resilience;
mod rows;
