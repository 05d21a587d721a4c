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

impl World {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Sim, Self::RealCar];

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
    fn a_world_has_one_name() {
        for world in World::ALL {
            assert_eq!(World::by_name(world.name()), Some(world));
        }
        assert_eq!(World::by_name("unsaid"), None);
    }
}
