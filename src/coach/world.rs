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

/// Formats that games and cars write.
const BOTH: [&str; 3] = ["generic-csv", "motec-csv", "motec-ld"];

/// Formats that only games write.
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

    /// By the id of the recording's format; what both write counts as real.
    #[must_use]
    pub fn of_format(format: &str) -> Self {
        Self::said_by_format(format).unwrap_or_default()
    }

    /// By the id of the recording's format; `None` for one that both write.
    #[must_use]
    pub fn said_by_format(format: &str) -> Option<Self> {
        if GAMES.contains(&format) {
            Some(Self::Sim)
        } else {
            (!BOTH.contains(&format)).then_some(Self::RealCar)
        }
    }

    /// The name in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sim => "sim",
            Self::RealCar => "real",
        }
    }

    /// By its name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|world| world.name() == name)
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

    #[test]
    fn what_games_and_cars_write_says_nothing() {
        for format in BOTH {
            assert_eq!(World::said_by_format(format), None, "{format}");
        }
        assert_eq!(World::said_by_format("vbo"), Some(World::RealCar));
        assert_eq!(World::said_by_format("srt-csv"), Some(World::Sim));
        for world in World::ALL {
            assert_eq!(World::by_name(world.name()), Some(world));
        }
    }
}
