//! A session measured from samples, kept as rows, and put together again from the rows.

use std::collections::HashMap;

use sha2::{Digest as _, Sha256};

use super::label::LapSummary;
use crate::analysis::{
    self, CompareSettings, Corner, SectorTimes, SessionAnalysis, SessionCorner, SessionCornerLap, SessionLap,
    SessionOutline,
};
use crate::db::corners::LapCorner;
use crate::db::sessions::{KeptLap, KeptSession};
use crate::ids::LapId;
use crate::telemetry::Lap;

/// Of the way sessions are measured. A change of what is measured raises it: what is kept of an older version is measured
/// again when it is read.
pub(super) const VERSION: i16 = 2;

/// What the laps of a file say together.
#[derive(Clone, Debug)]
pub(super) struct MeasuredSession {
    pub(super) session: SessionAnalysis,
    pub(super) sectors: SectorTimes,
}

impl MeasuredSession {
    /// Measures laps. CPU work: not for async threads.
    pub(super) fn of(laps: &[Lap], settings: &CompareSettings) -> Self {
        let session = analysis::analyze_session(laps, settings);
        Self {
            sectors: analysis::sector_times(laps, &session),
            session,
        }
    }

    /// What every lap did in its corners, one list per lap; empty for laps that do not count.
    pub(super) fn corners(&self) -> Vec<Vec<LapCorner>> {
        let mut n_counted = 0;
        self.session
            .laps
            .iter()
            .map(|lap| {
                if !lap.counted {
                    return Vec::new();
                }
                let index = n_counted;
                n_counted += 1;
                let driven = self.session.corners.iter();
                driven
                    .filter_map(|of| {
                        let driven = of.laps.get(index)?;
                        Some(LapCorner {
                            corner: of.corner.clone(),
                            facts: driven.facts.clone(),
                            lost: Some(driven.lost),
                            own: Some([driven.entry, driven.apex, driven.exit]),
                        })
                    })
                    .collect()
            })
            .collect()
    }

    /// What is kept beside the corners; `None` where no lap counts. `laps`: the stored ones, in the same order.
    pub(super) fn kept(&self, laps: &[(LapId, bool)], corners_key: i64) -> Option<KeptSession> {
        let listed = laps.iter().zip(&self.session.laps).zip(&self.sectors.laps);
        Some(KeptSession {
            laps: listed
                .map(|((&(id, counts), listed), sectors)| KeptLap {
                    id,
                    counts,
                    is_aligned: listed.counted,
                    sectors: sectors.clone(),
                })
                .collect(),
            corners_key,
            reference: self.session.reference?,
            best_rolling: self.session.best_rolling,
            optimal_parts: self.session.optimal_parts.clone(),
            sectors: self.sectors.sectors.clone(),
        })
    }

    /// The same from what was kept; `None` where that is about other laps, other verdicts or other corners than those
    /// that hold now. Corners have the names that they have now.
    pub(super) fn from_kept(
        kept: KeptSession,
        laps: &[LapSummary],
        mut corners: HashMap<LapId, Vec<LapCorner>>,
        settings: &CompareSettings,
    ) -> Option<Self> {
        let is_about_these = kept.laps.len() == laps.len()
            && kept
                .laps
                .iter()
                .zip(laps)
                .all(|(kept, lap)| kept.id == lap.id && kept.counts == lap.counts());
        if !is_about_these || kept.corners_key != corners_key(settings) {
            return None;
        }
        let name = |number: u32| {
            let known = settings.corners.known.as_ref()?;
            let corner = known.corners.iter().find(|corner| corner.number == number)?;
            corner.name.clone()
        };
        let aligned = || kept.laps.iter().zip(laps).filter(|(kept, _)| kept.is_aligned);
        let mut driven: Vec<(Corner, Vec<SessionCornerLap>)> = Vec::new();
        for (kept, lap) in aligned() {
            for (index, of) in corners
                .remove(&kept.id)
                .unwrap_or_default()
                .into_iter()
                .enumerate()
            {
                let [entry, apex, exit] = of.own?;
                if driven.len() <= index {
                    let name = name(of.corner.number);
                    driven.push((Corner { name, ..of.corner }, Vec::new()));
                }
                driven.get_mut(index)?.1.push(SessionCornerLap {
                    lap: lap.number,
                    entry,
                    apex,
                    exit,
                    facts: of.facts,
                    lost: of.lost?,
                });
            }
        }
        // Rows that somebody else is just replacing are no whole.
        if driven.iter().any(|(_, laps)| laps.len() != aligned().count()) {
            return None;
        }
        let outline = SessionOutline {
            laps: kept
                .laps
                .iter()
                .zip(laps)
                .map(|(kept, lap)| SessionLap {
                    number: lap.number,
                    time: lap.time,
                    valid: lap.valid,
                    counted: kept.is_aligned,
                })
                .collect(),
            reference: kept.reference,
            best_rolling: kept.best_rolling,
            optimal_parts: kept.optimal_parts,
        };
        let driven = driven
            .into_iter()
            .map(|(corner, laps)| SessionCorner::new(corner, laps));
        Some(Self {
            session: SessionAnalysis::of_kept(outline, driven.collect()),
            sectors: SectorTimes {
                sectors: kept.sectors,
                laps: kept.laps.into_iter().map(|lap| lap.sectors).collect(),
            },
        })
    }
}

/// By which corners and classes are told from others; names do not matter.
pub(super) fn corners_key(settings: &CompareSettings) -> i64 {
    let corners = &settings.corners;
    let mut hash = Sha256::new();
    for value in [corners.slow_below.get(), corners.fast_from.get()] {
        hash.update(value.to_le_bytes());
    }
    if let Some(known) = &corners.known {
        hash.update(known.length.get().to_le_bytes());
        for corner in &known.corners {
            for at in [corner.entry, corner.apex, corner.exit] {
                hash.update(at.get().to_le_bytes());
            }
            hash.update(corner.class.name());
            hash.update(corner.direction.name().unwrap_or_default());
        }
    }
    let digest: [u8; 32] = hash.finalize().into();
    digest
        .iter()
        .take(8)
        .fold(0_i64, |key, &byte| (key << 8) | i64::from(byte))
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use uuid::Uuid;

    use super::*;
    use crate::analysis::CircuitCorners;
    use crate::app::log_file::LogFile;
    use crate::ids::{CircuitId, UploadId, UserId};
    use crate::import::{ImportSettings, SourceFile};
    use crate::telemetry::CircuitLabel;

    #[test]
    fn other_corners_have_another_key_and_other_names_do_not() {
        let key = |slow_below_kmh: f64, name: Option<&str>| {
            let mut settings = with_corners(&evening(), CompareSettings::default());
            settings.corners.slow_below = crate::units::MetresPerSecond::from_km_per_hour(slow_below_kmh);
            for corner in settings
                .corners
                .known
                .iter_mut()
                .flat_map(|known| &mut known.corners)
            {
                corner.name = name.map(str::to_owned);
            }
            corners_key(&settings)
        };
        assert_ne!(key(90.0, None), key(91.0, None));
        assert_eq!(key(90.0, None), key(90.0, Some("Karussell")));
        assert_ne!(key(90.0, None), corners_key(&CompareSettings::default()));
    }

    #[test]
    fn a_session_put_together_from_what_is_kept_says_what_its_samples_say() {
        let laps = evening();
        let mut settings = with_corners(&laps, CompareSettings::default());
        let measured = MeasuredSession::of(&laps, &settings);
        assert!(measured.session.laps.iter().filter(|lap| lap.counted).count() >= 4);
        let stored: Vec<LapSummary> = laps.iter().map(summary).collect();
        let ids: Vec<(LapId, bool)> = stored.iter().map(|lap| (lap.id, lap.counts())).collect();
        let kept = measured.kept(&ids, corners_key(&settings)).unwrap();
        let rows = || -> HashMap<LapId, Vec<LapCorner>> {
            let ids = ids.iter().map(|(id, _)| *id);
            ids.zip(measured.corners())
                .filter(|(_, corners)| !corners.is_empty())
                .collect()
        };
        let read = MeasuredSession::from_kept(kept.clone(), &stored, rows(), &settings).unwrap();
        assert_eq!(read.sectors, measured.sectors);
        let without_words = SessionAnalysis {
            typical: None,
            findings: Vec::new(),
            gains: Vec::new(),
            linked: Vec::new(),
            slips: Vec::new(),
            status: analysis::Status::default(),
            warnings: Vec::new(),
            ..measured.session.clone()
        };
        assert!(
            read.session == without_words,
            "{:?}\n{without_words:?}",
            read.session
        );

        // Names are those of now; other verdicts, laps or corners need the samples again.
        if let Some(known) = &mut settings.corners.known {
            known.corners[0].name = Some("Mill Bend".to_owned());
        }
        let named = MeasuredSession::from_kept(kept.clone(), &stored, rows(), &settings).unwrap();
        assert_eq!(named.session.corners[0].corner.name.as_deref(), Some("Mill Bend"));
        let mut judged = stored.clone();
        let counted = judged.iter().position(LapSummary::counts).unwrap();
        judged[counted].valid = false;
        assert!(MeasuredSession::from_kept(kept.clone(), &judged, rows(), &settings).is_none());
        assert!(MeasuredSession::from_kept(kept.clone(), &stored[1..], rows(), &settings).is_none());
        assert!(MeasuredSession::from_kept(kept, &stored, rows(), &CompareSettings::default()).is_none());
    }

    fn evening() -> Vec<Lap> {
        use lapgen::{Car, Circuit, DriverStyle, LapPlan, RaceChronoHead, SensorModel, Task};
        let style = DriverStyle::steady(42);
        let mut plans = vec![LapPlan::new(Task::Out, style)];
        plans.extend((0..4).map(|_| LapPlan::flying(style)));
        let drive = lapgen::simulate_session(&Circuit::demo(), &Car::hatchback(), &plans, 7);
        let sensors = SensorModel {
            row_at_line: true,
            ..SensorModel::gps(10.0, 7)
        };
        let head = RaceChronoHead {
            title: "evening".to_owned(),
            driver: String::new(),
            car_bus: true,
        };
        let text = lapgen::racechrono_csv(&drive, &drive.sample(&sensors), &head);
        let file = SourceFile {
            name: "evening.csv",
            bytes: text.as_bytes(),
        };
        LogFile::read(&file, &ImportSettings::standard(), &[])
            .unwrap()
            .laps
    }

    /// With the corners of the fastest lap, as a circuit has them behind its first log.
    fn with_corners(laps: &[Lap], mut settings: CompareSettings) -> CompareSettings {
        let best = crate::telemetry::best_of(laps, |lap| lap.counted_time()).unwrap();
        let found = analysis::find_corners(best, &settings.corners);
        settings.corners.known = CircuitCorners::new(best.length(), found);
        settings
    }

    fn summary(lap: &Lap) -> LapSummary {
        LapSummary {
            id: LapId::new(Uuid::from_u128(lap.number().into())),
            upload: UploadId::new(Uuid::nil()),
            owner: UserId::new(1),
            driver: "Alice".to_owned(),
            circuit_id: CircuitId::new(1),
            circuit: CircuitLabel {
                name: None,
                length: lap.length(),
            },
            car_id: None,
            car: None,
            number: lap.number(),
            kind: lap.kind(),
            valid: lap.valid(),
            time: lap.time(),
            within: None,
            recorded_at: None,
            stored_at: DateTime::<Utc>::UNIX_EPOCH,
            shared: false,
            set_aside: None,
        }
    }
}
