//! Which files belong together: an `.ld` and the `.ldx` beside it are one log.

/// A log among several files, by their places in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Paired {
    /// The log.
    pub log: usize,
    /// The `.ldx` that belongs to it.
    pub ldx: Option<usize>,
}

/// The logs among files of these names, in their order. An `.ldx` goes with the `.ld` of its name; of one `.ld` and one
/// `.ldx` nobody asks for the name. An `.ldx` that is left over stands alone.
#[must_use]
pub(crate) fn paired(names: &[&str]) -> Vec<Paired> {
    let stem = |place: usize, ending: &str| -> Option<String> {
        let name = names.get(place)?.to_lowercase();
        Some(name.strip_suffix(ending)?.to_owned())
    };
    let places = |ending: &'static str| (0..names.len()).filter(move |&place| stem(place, ending).is_some());
    let is_one_pair = places(".ld").count() == 1 && places(".ldx").count() == 1;
    let ldx_of = |log: usize| {
        let wanted = stem(log, ".ld")?;
        places(".ldx").find(|&ldx| is_one_pair || stem(ldx, ".ldx").as_deref() == Some(wanted.as_str()))
    };
    let taken: Vec<usize> = (0..names.len()).filter_map(ldx_of).collect();
    (0..names.len())
        .filter(|place| !taken.contains(place))
        .map(|log| Paired {
            log,
            ldx: ldx_of(log),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ldx_goes_with_its_log() {
        let check = |names: &[&str], expect: &[(usize, Option<usize>)]| {
            let found: Vec<(usize, Option<usize>)> =
                paired(names).iter().map(|pair| (pair.log, pair.ldx)).collect();
            assert_eq!(found, expect, "{names:?}");
        };
        check(&["run.ld", "run.ldx"], &[(0, Some(1))]);
        check(&["Run.LDX", "run.ld"], &[(1, Some(0))]);
        check(&["run.ld", "other.ldx"], &[(0, Some(1))]);
        check(&["a.ld", "b.ld", "b.ldx"], &[(0, None), (1, Some(2))]);
        check(&["a.ld", "b.ld", "c.ldx"], &[(0, None), (1, None), (2, None)]);
        check(&["a.csv", "a.ldx"], &[(0, None), (1, None)]);
        check(&[], &[]);
    }
}
