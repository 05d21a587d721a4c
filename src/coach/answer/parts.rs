//! Parts of the lap that are no corners: sectors and straights.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "plans have many kinds, and a rule is about a few of them"
)]

use super::answered::{Missing, Outcome};
use super::asked::Asked;
use super::lap_values::time_at;
use super::pair::Side;
use crate::coach::plan::{Claim, Measure, Part, Rank};
use crate::telemetry::Lap;
use crate::units::Metres;
use crate::words::args;

impl Asked<'_> {
    /// All three sectors, the one that was asked for first.
    pub(super) fn sectors(&self, rank: Rank) -> Outcome {
        let say = &self.say;
        let words = say.words;
        let side = self.side_asked_for_time()?;
        let friend = match self.friend() {
            Some(friend) => Some(friend?),
            None => self.rival(side.time_s()),
        };
        let other = friend.filter(|other| other.at != side.at);
        let sector_s = |lap: &Lap, sector: usize| {
            let third_m = lap.length().get() / 3.0;
            time_at(lap, third_m * (sector + 1) as f64) - time_at(lap, third_m * sector as f64)
        };
        let sectors: Vec<(String, f64, Option<f64>)> = (0..3)
            .map(|sector| {
                let own_s = sector_s(side.lap, sector);
                let loss_s = other.as_ref().map(|other| own_s - sector_s(other.lap, sector));
                ((sector + 1).to_string(), own_s, loss_s)
            })
            .collect();
        let items: Vec<String> = sectors
            .iter()
            .map(|(sector, own_s, loss_s)| {
                let time = say.seconds(*own_s);
                match loss_s {
                    Some(loss_s) => words.answer_sector_item(args::AnswerSectorItem {
                        delta: &say.seconds(*loss_s),
                        sector,
                        sign: if *loss_s >= 0.0 { "+" } else { "\u{2212}" },
                        time: &time,
                    }),
                    None => words.answer_sector_alone(args::AnswerSectorAlone { sector, time: &time }),
                }
            })
            .collect();
        let lost = |sector: &&(String, f64, Option<f64>)| sector.2.unwrap_or_default();
        let worst = sectors.iter().max_by(|one, two| lost(one).total_cmp(&lost(two)));
        let best = sectors.iter().min_by(|one, two| lost(one).total_cmp(&lost(two)));
        let first = other.as_ref().and_then(|other| {
            let (sector, _, loss_s) = match rank {
                Rank::Worst => worst?,
                Rank::Best => best?,
            };
            let (loss_s, other) = ((*loss_s)?, other.name.as_str());
            let amount = say.seconds(loss_s);
            Some(match rank {
                Rank::Worst if loss_s < super::margins::NOTHING_S => words.answer_sector_none(other),
                Rank::Worst => words.answer_sector_worst(args::AnswerSectorWorst {
                    loss: &amount,
                    other,
                    sector,
                }),
                Rank::Best if loss_s < 0.0 => words.answer_sector_best(args::AnswerSectorBest {
                    gain: &amount,
                    other,
                    sector,
                }),
                Rank::Best => words.answer_sector_best_level(args::AnswerSectorBestLevel {
                    loss: &amount,
                    other,
                    sector,
                }),
            })
        });
        let mut sentences: Vec<String> = first.into_iter().collect();
        sentences.push(words.answer_sector_list(args::AnswerSectorList {
            lap: &self.label(&side),
            list: &say.list(&items),
        }));
        sentences.push(words.answer_thirds_all());
        let mut answered = self.told_of(&side, sentences);
        answered.about = Some((side.at, other.map(|other| other.at)));
        Ok(answered)
    }

    /// A sector, in equal thirds where no sectors are known.
    pub(super) fn sector(&self, sector: u8) -> Outcome {
        self.sector_against(sector)
    }

    /// A claim about a part of the lap that is no corner.
    pub(super) fn claim_of_part(&self) -> Outcome {
        match self.plan.place.part {
            Some(Part::Sector(sector)) => self.sector_against(sector),
            Some(Part::Station(station)) => self.at_station(station, Measure::Speed),
            _ => self.straights_against(),
        }
    }

    pub(super) fn sector_against(&self, sector: u8) -> Outcome {
        let say = &self.say;
        let words = say.words;
        if !(1..=3).contains(&sector) {
            return Err(Missing(words.answer_no_sector()));
        }
        let side = self.side_asked_for_time()?;
        let third = f64::from(sector - 1);
        let of = |lap: &Lap| {
            let length_m = lap.length().get();
            let (from, to) = (third * length_m / 3.0, (third + 1.0) * length_m / 3.0);
            (time_at(lap, to) - time_at(lap, from), from, to)
        };
        let (own_s, from_m, to_m) = of(side.lap);
        let span = words.answer_thirds(args::AnswerThirds {
            from: &say.metres(Metres::new(from_m)),
            to: &say.metres(Metres::new(to_m)),
        });
        let friend = match self.friend() {
            Some(friend) => Some(friend?),
            None => self.rival(side.time_s()).filter(|_| side.is_own),
        };
        let number = sector.to_string();
        let Some(other) = friend.filter(|other| other.at != side.at) else {
            let text = words.answer_sector_time(args::AnswerSectorTime {
                lap: &self.label(&side),
                sector: &number,
                value: &say.gap(own_s),
            });
            return Ok(self.told_of(&side, vec![text, span]));
        };
        let (their_s, ..) = of(other.lap);
        // What is left between the two times that stand there.
        let told_s = |time_s: f64| (1000.0 * time_s).round() / 1000.0;
        let text = words.answer_sector_against(args::AnswerSectorAgainst {
            delta: &say.gap(told_s(own_s) - told_s(their_s)),
            lap: &self.label(&side),
            other: &other.name,
            sector: &number,
            sign: if own_s >= their_s { "+" } else { "\u{2212}" },
            theirs: &say.gap(their_s),
            value: &say.gap(own_s),
        });
        let is_slower = own_s > their_s;
        let first = match self.plan.claim {
            Some(Claim::Slower) if is_slower => say.yes(&text),
            Some(Claim::Faster) if !is_slower => say.yes(&text),
            Some(_) => say.no(&text),
            None => text,
        };
        let mut answered = self.told_of(&side, vec![first, span]);
        answered.about = Some((side.at, Some(other.at)));
        Ok(answered)
    }

    pub(super) fn side_asked_for_time(&self) -> Result<Side<'_>, Missing> {
        match self.named_laps()?.into_iter().next() {
            Some(named) => Ok(named),
            None => self.own_best(),
        }
    }

    pub(super) fn straights_against(&self) -> Outcome {
        let pair = self.pair_with_reference()?;
        let mut lost: Vec<super::losses::Spot> = super::losses::spots(&pair)
            .into_iter()
            .filter(|spot| matches!(spot, super::losses::Spot::Straight(..)))
            .collect();
        lost.truncate(3);
        let total_s: f64 = pair
            .comparison
            .straights
            .iter()
            .map(|straight| straight.loss.get())
            .sum();
        let parts: Vec<String> = lost
            .iter()
            .filter(|spot| spot.loss_s() >= 0.01)
            .map(|spot| self.spot(spot))
            .collect();
        let text = self.say.words.answer_straights(args::AnswerStraights {
            list: &self.say.list(&parts),
            other: &pair.b.name,
            total: &self.say.seconds(total_s),
        });
        let none = self.say.words.answer_straights_level(&pair.b.name);
        let loses = !parts.is_empty() && total_s >= super::margins::NOTHING_S;
        let text = if loses { text } else { none };
        let first = match self.plan.claim {
            Some(Claim::Slower) if loses => self.say.yes(&text),
            Some(Claim::Slower) => self.say.no(&text),
            _ => text,
        };
        Ok(self.told(&pair, vec![first]))
    }
}
