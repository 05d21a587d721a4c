//! The corners of a circuit as a log itself calls them, or as they are published where the log has no place on earth.

use super::log_file::LogFile;
use crate::analysis::{self, CircuitCorners, CompareSettings, Direction};
use crate::telemetry::Interpolation;
use crate::units::Metres;

/// Fewer names are no circuit.
const LEAST_CORNERS: usize = 2;

impl LogFile {
    /// The same thresholds with the log's own corners, where it names some and nothing else says which there are; else with the
    /// published ones of a circuit that was known by its turns alone, as those of a game are.
    #[must_use]
    pub fn with_own_corners(&self, settings: CompareSettings) -> CompareSettings {
        if settings.corners.known.is_some() {
            return settings;
        }
        let known = self.own_corners(&settings).or_else(|| self.published_corners());
        let mut settings = settings;
        settings.corners.known = known;
        settings
    }

    /// Those of the circuit, where no position says which one it is: by position every lap finds them itself.
    fn published_corners(&self) -> Option<CircuitCorners> {
        let has_place = self.circuit.signature.as_ref()?.center.is_some();
        self.known
            .as_ref()
            .filter(|_| !has_place)
            .and_then(|known| known.corners.clone())
    }

    /// Each where the lap that stands for the log turns while it is called so; where it turns nowhere, in the middle.
    fn own_corners(&self, settings: &CompareSettings) -> Option<CircuitCorners> {
        if self.recording.corner_labels.is_empty() {
            return None;
        }
        let lap = self.reference()?;
        let found = analysis::find_corners(lap, &settings.corners);
        let (from_s, to_s) = (lap.start().get(), lap.start().get() + lap.duration().get());
        let at_m = |at_s: f64| lap.distance().at(at_s - from_s, Interpolation::Linear);
        let named: Vec<(Direction, Metres, Option<String>)> = self
            .recording
            .corner_labels
            .iter()
            .filter(|label| label.start.get() < to_s && label.end.get() > from_s)
            .map(|label| {
                let (begins_m, ends_m) = (
                    at_m(label.start.get().max(from_s)),
                    at_m(label.end.get().min(to_s)),
                );
                let inside = found
                    .iter()
                    .find(|corner| (begins_m..=ends_m).contains(&corner.apex.get()));
                let middle = Metres::new(f64::midpoint(begins_m, ends_m));
                (
                    inside.map_or(Direction::Unknown, |corner| corner.direction),
                    inside.map_or(middle, |corner| corner.apex),
                    Some(label.name.clone()),
                )
            })
            .collect();
        if named.len() < LEAST_CORNERS {
            return None;
        }
        CircuitCorners::official(lap.length(), &named)
    }
}
