//! A person's answer to "which column is what": `speed="Vel",unit=mph`.
//!
//! A mapping is plain data, so that it can be kept and applied to every file of the same logger.

use crate::telemetry::ChannelRole;

/// Which columns mean what, said by a person. Overrules everything that names suggest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnMapping {
    /// One entry per column; the first entry for a role is used.
    pub columns: Vec<MappedColumn>,
}

/// One column's meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappedColumn {
    /// What it tells.
    pub role: ChannelRole,
    /// Its name as the file spells it; compared without regard to case.
    pub name: String,
    /// Its source row's text, where the same name exists twice; empty for any.
    pub source: String,
    /// Its unit; empty to let the file or its values decide.
    pub unit: String,
}

/// Why a mapping's text is not understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MappingError {
    /// No `role=column`.
    #[error("a mapping reads role=\"column\", for example speed=\"Vel\",unit=mph")]
    Shape,
    /// No such role.
    #[error("there is no role `{0}`")]
    Role(String),
    /// Something else than `unit=` and `source=` behind the column.
    #[error("only unit= and source= may follow the column, not `{0}`")]
    Option(String),
    /// The unit is not in the table.
    #[error("the unit `{0}` is not known")]
    Unit(String),
}

impl MappedColumn {
    /// A column of any source by the name of its role; `unit` may be empty.
    ///
    /// # Errors
    /// Says which part is not understood.
    pub fn new(role: &str, name: &str, unit: &str) -> Result<Self, MappingError> {
        let role = ChannelRole::from_name(role).ok_or_else(|| MappingError::Role(role.to_owned()))?;
        let unit = if unit.is_empty() {
            String::new()
        } else {
            known_unit(role, unit)?
        };
        Ok(Self {
            role,
            name: name.to_owned(),
            source: String::new(),
            unit,
        })
    }

    /// Reads `role="column",unit=km/h,source=gps`; quotes are needed only around names with commas.
    ///
    /// # Errors
    /// Says which part is not understood.
    pub fn parse(text: &str) -> Result<Self, MappingError> {
        let mut parts = split_outside_quotes(text).into_iter();
        let (role, name) = parts
            .next()
            .and_then(|part| {
                part.split_once('=')
                    .map(|(key, value)| (key.trim().to_owned(), unquoted(value)))
            })
            .ok_or(MappingError::Shape)?;
        if name.is_empty() {
            return Err(MappingError::Shape);
        }
        let mut column = Self::new(&role, &name, "")?;
        for part in parts {
            match part
                .split_once('=')
                .map(|(key, value)| (key.trim(), unquoted(value)))
            {
                Some(("unit", unit)) => column.unit = known_unit(column.role, &unit)?,
                Some(("source", source)) => column.source = source,
                Some(_) | None => return Err(MappingError::Option(part.to_owned())),
            }
        }
        Ok(column)
    }
}

fn known_unit(role: ChannelRole, unit: &str) -> Result<String, MappingError> {
    crate::import::columns::column_unit::parse(unit, role)
        .map(|_| unit.to_owned())
        .ok_or_else(|| MappingError::Unit(unit.to_owned()))
}

fn split_outside_quotes(text: &str) -> Vec<&str> {
    let mut quoted = false;
    text.split(move |character| {
        quoted ^= character == '"';
        character == ',' && !quoted
    })
    .collect()
}

fn unquoted(text: &str) -> String {
    let text = text.trim();
    text.strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
        .unwrap_or(text)
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_is_read_with_and_without_quotes() {
        let check = |text: &str, name: &str, unit: &str| {
            let column = MappedColumn::parse(text).unwrap();
            assert_eq!(
                (column.role, column.name.as_str(), column.unit.as_str()),
                (ChannelRole::Speed, name, unit)
            );
        };
        check("speed=Vel", "Vel", "");
        check("speed=\"Vel, front\",unit=mph", "Vel, front", "mph");
        check("speed = \"Vel\" , unit = km/h", "Vel", "km/h");
    }

    #[test]
    fn a_mapping_that_is_not_understood_says_why() {
        let check =
            |text: &str, expect: &str| assert_eq!(MappedColumn::parse(text).unwrap_err().to_string(), expect);
        check("velocity=Vel", "there is no role `velocity`");
        check("speed=Vel,unit=furlong", "the unit `furlong` is not known");
        check(
            "speed=Vel,scale=2",
            "only unit= and source= may follow the column, not `scale=2`",
        );
        check(
            "",
            "a mapping reads role=\"column\", for example speed=\"Vel\",unit=mph",
        );
    }
}
