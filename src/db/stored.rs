//! Numbers between Rust's types and the columns' types: checked both ways.

use super::DbError;

/// A stored value that the schema's rules exclude, or one that its columns cannot take.
#[derive(Debug, thiserror::Error)]
#[error("the value of {column} does not fit: {value}")]
struct Misfit {
    column: &'static str,
    value: String,
}

fn misfit(column: &'static str, value: &dyn ToString) -> DbError {
    DbError::unexpected(Misfit {
        column,
        value: value.to_string(),
    })
}

/// Discord's numbers and counts: 64 bits without sign there, 63 here.
pub(in crate::db) fn to_bigint(column: &'static str, value: u64) -> Result<i64, DbError> {
    i64::try_from(value).map_err(|_| misfit(column, &value))
}

/// A number that was stored by [`to_bigint`].
pub(in crate::db) fn from_bigint<T: TryFrom<i64>>(column: &'static str, value: i64) -> Result<T, DbError> {
    T::try_from(value).map_err(|_| misfit(column, &value))
}

/// A name that was stored, as the thing with that name.
pub(in crate::db) fn named<T>(
    column: &'static str,
    name: &str,
    from_name: impl FnOnce(&str) -> Option<T>,
) -> Result<T, DbError> {
    from_name(name).ok_or_else(|| misfit(column, &name))
}

/// At most `most` characters of `text` without control characters and surrounding blanks; `None` if nothing is left.
pub(in crate::db) fn short_text(text: &str, most: usize) -> Option<String> {
    let plain: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let short: String = plain.trim().chars().take(most).collect();
    let short = short.trim_end();
    (!short.is_empty()).then(|| short.to_owned())
}

/// A name without case, accents kept, and with single dashes for everything that is no letter or digit; `None` if
/// nothing is left. Two spellings of one name become one.
pub(crate) fn slug(name: &str) -> Option<String> {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    let short: String = slug.chars().take(100).collect();
    let short = short.trim_end_matches('-');
    (!short.is_empty()).then(|| short.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_share_a_slug() {
        let check = |name: &str, expect: Option<&str>| assert_eq!(slug(name).as_deref(), expect, "{name}");
        check("Nürburgring  Nordschleife", Some("nürburgring-nordschleife"));
        check(" NÜRBURGRING_nordschleife!", Some("nürburgring-nordschleife"));
        check("天马赛车场", Some("天马赛车场"));
        check("--- !", None);
    }

    #[test]
    fn long_and_dirty_texts_are_cut_to_what_fits() {
        assert_eq!(short_text("  a\u{0}b\n", 10).as_deref(), Some("a b"));
        assert_eq!(short_text(&"é".repeat(300), 100).unwrap().chars().count(), 100);
        assert_eq!(short_text(" \u{7} ", 10), None);
    }

    #[test]
    fn numbers_that_do_not_fit_are_refused() {
        assert!(to_bigint("guild_id", u64::MAX).is_err());
        assert!(from_bigint::<u32>("lap_number", -1).is_err());
    }
}
