//! What a column means that no program's layout explains: said once, kept for a server or, outside of servers, for a
//! person, and applied to every later file with such a column.

use super::{Actor, App, Error};
pub(crate) use crate::chart::channel_names::channel_name;
use crate::db::column_mappings::{self, StoredMapping};
use crate::db::{ActorTransaction, users};
use crate::ids::{GuildId, UserId};
use crate::import::MappedColumn;
use crate::telemetry::ChannelRole;

/// Mappings that a server may have.
const MOST_MAPPINGS: usize = 200;
/// Of these, those that one person may have said who does not manage the server.
const MOST_OF_ONE: usize = 40;
/// Characters of a column's name, as a menu can carry it.
const MOST_NAME_CHARS: usize = 100;

/// Somebody who says what a column means.
#[derive(Clone, Copy, Debug)]
pub struct MappingAuthor<'a> {
    /// Who and where.
    pub actor: &'a Actor,
    /// Their name as people see it.
    pub driver: &'a str,
}

/// One column's meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The column as the file spells it.
    pub column: String,
    /// What it tells.
    pub role: ChannelRole,
    /// Its unit; empty where the file or its values decide.
    pub unit: String,
    /// Who said so.
    pub set_by: UserId,
}

/// The mappings of one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mappings {
    /// By role and name.
    pub mappings: Vec<Mapping>,
    /// The server; `None`: the person's own, for direct messages.
    pub guild: Option<GuildId>,
}

/// A mapping that was said or taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingChange {
    /// The mapping.
    pub mapping: Mapping,
    /// The server; `None`: the person's own, for direct messages.
    pub guild: Option<GuildId>,
}

impl App {
    /// Keeps what a column means, by the role's name. `unit` may be empty.
    ///
    /// # Errors
    /// No such role or unit; somebody else said something about that column and the person is no manager; too many
    /// mappings; the database.
    pub async fn map_column(
        &self,
        sayer: MappingAuthor<'_>,
        role: &str,
        column: &str,
        unit: &str,
    ) -> Result<MappingChange, Error> {
        let column = column.trim();
        let n_chars = column.chars().count();
        if n_chars == 0 || n_chars > MOST_NAME_CHARS || column.contains('\0') {
            return Err(Error::NoSuchColumn);
        }
        let mapped = MappedColumn::new(role.trim(), column, unit.trim())?;
        let mut tx = self.db.as_actor(&sayer.actor.alone()).await?;
        let known = stored(&mut tx).await?;
        check_right(&known, column, sayer)?;
        let is_new = !known.iter().any(|known| is_same(&known.column, column));
        let n_own = known
            .iter()
            .filter(|known| known.set_by == sayer.actor.user)
            .count();
        // A manager can always put things right, one by one.
        let is_too_many =
            known.len() >= MOST_MAPPINGS || (sayer.actor.guild.is_some() && n_own >= MOST_OF_ONE);
        if is_new && is_too_many && !sayer.actor.is_manager {
            return Err(Error::TooManyMappings);
        }
        if sayer.actor.guild.is_none() {
            users::upsert(&mut tx, sayer.driver).await?;
        }
        column_mappings::set(&mut tx, column, mapped.role.name(), &mapped.unit).await?;
        tx.commit().await?;
        Ok(MappingChange {
            mapping: Mapping {
                column: column.to_owned(),
                role: mapped.role,
                unit: mapped.unit,
                set_by: sayer.actor.user,
            },
            guild: sayer.actor.guild,
        })
    }

    /// What was said about columns here.
    ///
    /// # Errors
    /// The database.
    pub async fn column_mappings(&self, actor: &Actor) -> Result<Mappings, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        Ok(Mappings {
            mappings: stored(&mut tx).await?,
            guild: actor.guild,
        })
    }

    /// Takes back what was said about a column.
    ///
    /// # Errors
    /// Nothing was said about it; somebody else did and the person is no manager; the database.
    pub async fn unmap_column(&self, sayer: MappingAuthor<'_>, column: &str) -> Result<MappingChange, Error> {
        let mut tx = self.db.as_actor(&sayer.actor.alone()).await?;
        let known = stored(&mut tx).await?;
        check_right(&known, column, sayer)?;
        let mapping = known
            .into_iter()
            .find(|known| is_same(&known.column, column))
            .ok_or(Error::NoSuchColumn)?;
        column_mappings::remove(&mut tx, &mapping.column).await?;
        tx.commit().await?;
        Ok(MappingChange {
            mapping,
            guild: sayer.actor.guild,
        })
    }
}

/// What applies to files of whoever the transaction acts for.
pub(super) async fn applying(tx: &mut ActorTransaction) -> Result<Vec<MappedColumn>, Error> {
    let stored = column_mappings::list(tx).await?;
    // One that an older version took and this one does not know is left out.
    let mapped = stored
        .iter()
        .filter_map(|stored| MappedColumn::new(&stored.role, &stored.name, &stored.unit).ok());
    Ok(mapped.collect())
}

async fn stored(tx: &mut ActorTransaction) -> Result<Vec<Mapping>, Error> {
    let stored = column_mappings::list(tx).await?;
    Ok(stored.into_iter().filter_map(mapping).collect())
}

fn mapping(stored: StoredMapping) -> Option<Mapping> {
    Some(Mapping {
        role: ChannelRole::from_name(&stored.role)?,
        column: stored.name,
        unit: stored.unit,
        set_by: stored.set_by,
    })
}

fn is_same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.trim().to_lowercase()
}

/// Anybody may say something about a column; only who said it, or a manager, may change that.
fn check_right(known: &[Mapping], column: &str, sayer: MappingAuthor<'_>) -> Result<(), Error> {
    let said = known.iter().find(|known| is_same(&known.column, column));
    match said {
        Some(said) if said.set_by != sayer.actor.user && !sayer.actor.is_manager => Err(Error::MappedByOther),
        _ => Ok(()),
    }
}
