//! Tests of the stand-in with a small scripted bot that speaks plain WebSocket and HTTP.

mod bot;
mod commands;
mod files;
mod gateway;
mod interactions;
mod messages;
mod page;
mod rest;
