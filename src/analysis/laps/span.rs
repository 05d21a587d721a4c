//! A stretch of the recording between two cuts, before it becomes a lap.

use crate::telemetry::TimeBasis;

/// A file has no more laps than this; what is evidence of more is a broken counter or made to keep us busy.
pub(super) const MOST_LAPS: usize = 2_000;
/// Boundaries of so many laps, and one to tell that there are more.
pub(super) const MOST_CUTS: usize = MOST_LAPS + 2;

/// What lies at the end of a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    /// The start line.
    Line,
    /// The start or the finish of a run from one place to another.
    Gate,
    /// The logger's counter fell back without a crossing: pits, reset, another session.
    Reset,
    /// The recording begins or ends here.
    Recording,
}

/// A moment at which the recording is cut, on the driven clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cut {
    pub(super) at_s: f64,
    pub(super) edge: Edge,
}

impl Cut {
    pub(super) fn line(at_s: f64) -> Self {
        Self {
            at_s,
            edge: Edge::Line,
        }
    }

    pub(super) fn reset(at_s: f64) -> Self {
        Self {
            at_s,
            edge: Edge::Reset,
        }
    }
}

/// A stretch between two cuts, on the driven clock.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Span {
    pub(super) start_s: f64,
    pub(super) end_s: f64,
    pub(super) begins: Edge,
    pub(super) ends: Edge,
    /// The file's own number for it.
    pub(super) number: Option<u32>,
    /// A time that something better than the cuts says: what it rests on is in `basis`.
    pub(super) time_s: Option<f64>,
    pub(super) basis: TimeBasis,
}

impl Span {
    pub(super) fn duration_s(&self) -> f64 {
        self.end_s - self.start_s
    }

    /// From line to line.
    pub(super) fn is_complete(&self) -> bool {
        matches!(
            (self.begins, self.ends),
            (Edge::Line, Edge::Line) | (Edge::Gate, Edge::Gate)
        )
    }
}

/// The stretches between cuts, over the whole recording. `cuts` increase.
pub(super) fn spans_between(extent_s: (f64, f64), cuts: &[Cut], basis: TimeBasis) -> Vec<Span> {
    let begin = Cut {
        at_s: extent_s.0,
        edge: Edge::Recording,
    };
    let end = Cut {
        at_s: extent_s.1,
        edge: Edge::Recording,
    };
    let all: Vec<Cut> = std::iter::once(begin)
        .chain(
            cuts.iter()
                .copied()
                .filter(|cut| cut.edge == Edge::Line || (cut.at_s > begin.at_s && cut.at_s < end.at_s)),
        )
        .chain(std::iter::once(end))
        .collect();
    all.iter()
        .zip(all.iter().skip(1))
        .filter(|(from, to)| to.at_s > from.at_s)
        .map(|(from, to)| Span {
            start_s: from.at_s,
            end_s: to.at_s,
            begins: from.edge,
            ends: to.edge,
            number: None,
            time_s: None,
            basis,
        })
        .collect()
}
