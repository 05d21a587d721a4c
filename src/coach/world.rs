//! A game or a real car: what may be advised first depends on it.

/// Where a lap was driven.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum World {
    /// In a game: a mistake costs a lap.
    Sim,
    /// On a real track, or not known: a mistake costs more. Nobody is told to brake later or to carry more speed.
    #[default]
    RealCar,
}

/// Formats that only games write. MoTeC's formats and plain tables come from both, so they count as real.
const GAMES: [&str; 8] = [
    "ac-csv",
    "acc-distance-csv",
    "apexlab-csv",
    "forza-csv",
    "garage61-csv",
    "gt7-json",
    "iracing-csv",
    "srt-csv",
];

impl World {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Sim, Self::RealCar];

    /// By the id of the recording's format.
    #[must_use]
    pub fn of_format(format: &str) -> Self {
        if GAMES.contains(&format) {
            Self::Sim
        } else {
            Self::RealCar
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_surely_a_game_is_a_real_car() {
        let check = |format: &str, expect: World| assert_eq!(World::of_format(format), expect, "{format}");
        check("iracing-csv", World::Sim);
        check("gt7-json", World::Sim);
        check("motec-ld", World::RealCar);
        check("racechrono-csv-v3", World::RealCar);
        check("generic-csv", World::RealCar);
        check("", World::RealCar);
    }
}
