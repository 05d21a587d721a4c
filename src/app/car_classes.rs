//! Which cars a server counts as one class: boards, challenges and news are per class where one is named.

use super::places;
use super::{Actor, App, Audience, Error};
use crate::db::{ActorTransaction, car_classes};

pub(crate) use crate::db::car_classes::ClassedCar;

/// Characters of a class's name.
pub(crate) const CLASS_CHARS: usize = 30;

impl App {
    /// Counts a car to a class, or to none. Only for managers. Gives every car with a class.
    ///
    /// # Errors
    /// Not in a server, not a manager, a car that nobody knows, the database.
    pub async fn class_car(
        &self,
        actor: &Actor,
        car: &str,
        class: Option<&str>,
    ) -> Result<Vec<ClassedCar>, Error> {
        actor.check_manager()?;
        let mut tx = self.db.as_actor(&actor.read_by(Audience::Server)).await?;
        let car = places::car(&mut tx, Some(car)).await?.ok_or(Error::NoSuchPlace)?;
        tx.act_as(&actor.alone()).await?;
        let class: String = class
            .unwrap_or_default()
            .trim()
            .chars()
            .take(CLASS_CHARS)
            .collect();
        if class.is_empty() {
            car_classes::unset(&mut tx, car.id).await?;
        } else {
            car_classes::set(&mut tx, car.id, &class).await?;
        }
        let all = car_classes::list(&mut tx).await?;
        tx.commit().await?;
        Ok(all)
    }

    /// Every car that the asker's server counts to a class.
    ///
    /// # Errors
    /// Not in a server, the database.
    pub async fn car_classes(&self, actor: &Actor) -> Result<Vec<ClassedCar>, Error> {
        if actor.guild.is_none() {
            return Err(Error::NotInServer);
        }
        let mut tx = self.db.as_actor(&actor.read_by(Audience::Server)).await?;
        Ok(car_classes::list(&mut tx).await?)
    }
}

/// A class as the server writes it; `None`: none was named.
pub(super) async fn named_class(
    tx: &mut ActorTransaction,
    typed: Option<&str>,
) -> Result<Option<String>, Error> {
    let Some(typed) = typed.map(str::trim).filter(|typed| !typed.is_empty()) else {
        return Ok(None);
    };
    let all = car_classes::list(tx).await?;
    let known = all
        .into_iter()
        .find(|one| one.class.to_lowercase() == typed.to_lowercase());
    known.map(|one| Some(one.class)).ok_or(Error::NoSuchPlace)
}
