//! What every endpoint can reach.

use std::sync::Arc;

use super::limits;
use crate::app::App;
use crate::app::new_laps::NewLaps;

/// What every endpoint can reach.
#[derive(Clone)]
pub(crate) struct Dashboard {
    pub(super) app: Arc<App>,
    pub(super) new_laps: NewLaps,
    pub(super) requests: Arc<limits::Requests>,
    pub(super) times: limits::Times,
}

impl Dashboard {
    /// Joins use cases and word of new laps.
    #[must_use]
    pub(crate) fn new(app: Arc<App>, new_laps: NewLaps) -> Self {
        let requests = Arc::new(limits::Requests::new(app.requests_per_minute()));
        let times = limits::Times::of(app.request_time());
        Self {
            times,
            app,
            new_laps,
            requests,
        }
    }

    /// Whether people reach it by https.
    pub(super) fn is_https(&self) -> bool {
        let address = self.app.dashboard();
        address.is_some_and(|address| address.url.scheme() == "https")
    }
}
