//! Tests of the stand-in with a small scripted bot that speaks plain WebSocket and HTTP.
//! What needs the OpenAPI document says so and is counted as skipped where there is none.

#[cfg(test)]
mod bot;
#[cfg(test)]
mod browser;
#[cfg(test)]
mod commands;
#[cfg(test)]
mod components;
#[cfg(test)]
mod files;
#[cfg(test)]
mod gateway;
#[cfg(test)]
mod in_browser;
#[cfg(test)]
mod interactions;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod page;
#[cfg(test)]
mod rest;
