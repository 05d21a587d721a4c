//! HTTP in: the health check, and the dashboard with its pages and endpoints.
//!
//! Pages are files that are compiled in; everything on them comes from the endpoints below `api/`, which are glue: who
//! asks ([`visit`]), one use case, one JSON. Rights are those of chat, because the actor is the same. No page and no
//! endpoint has a query of its own.

mod api;
mod assets;
mod connections;
mod dashboard;
pub(crate) mod health;
mod limits;
mod problem;
mod safe;
mod serve;
mod spoken;
mod store;
mod visit;

pub(crate) use dashboard::Dashboard;
pub(crate) use serve::Bound;
