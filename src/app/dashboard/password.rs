//! The password of a server's garage: set by a manager, for friends without Discord at hand. It opens what is shared
//! there, to be read.

use argon2::password_hash::SaltString;
use argon2::{Argon2, PasswordHash, PasswordHasher as _, PasswordVerifier as _};

use super::visitor::Visitor;
use crate::app::{Actor, App, Error};
use crate::db::dashboard::{passwords, sessions};
use crate::ids::GuildId;

/// Characters of a password at least and at most.
const LENGTH: std::ops::RangeInclusive<usize> = 10..=200;
/// Verified where a server has no password, so that it takes as long.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cyBwYXNzd29yZA$1yoGLrxCUMnEQQGQ6jYdUTP2KYHGVnpQvLI1m3EOfTQ";

impl App {
    /// Sets the password of the actor's server; with `None` there is none any more. Guests have to come in again.
    ///
    /// # Errors
    /// Not a manager of a server; too short or too long; the database.
    pub async fn set_garage_password(&self, actor: &Actor, password: Option<&str>) -> Result<(), Error> {
        actor.check_manager()?;
        let guild = actor.guild.ok_or(Error::NotInServer)?;
        let hashed = match password {
            Some(password) => Some(self.hashed(password).await?),
            None => None,
        };
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        match hashed {
            Some(hashed) => passwords::set(&mut tx, &hashed).await?,
            None => drop(passwords::remove(&mut tx).await?),
        }
        tx.commit().await?;
        let mut tx = self.db.as_system().await?;
        sessions::end_guests(&mut tx, guild).await?;
        Ok(tx.commit().await?)
    }

    /// Whether the actor's server has a password.
    ///
    /// # Errors
    /// The database.
    pub async fn has_garage_password(&self, actor: &Actor) -> Result<bool, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        Ok(passwords::is_set(&mut tx).await?)
    }

    /// Who comes in by the password of a server's garage. `language`: what their browser speaks.
    ///
    /// # Errors
    /// Too many tries in a minute; not the password, or the server has none; the database.
    pub async fn enter_by_password(
        &self,
        guild: GuildId,
        password: &str,
        language: &str,
    ) -> Result<Visitor, Error> {
        self.password_tries.admit(&guild)?;
        let mut tx = self.db.as_system().await?;
        let stored = passwords::find(&mut tx, guild).await?;
        drop(tx);
        let (password, is_set) = (password.to_owned(), stored.is_some());
        let stored = stored.unwrap_or_else(|| NOBODYS.to_owned());
        let is_right = Self::on_cpu(&self.password_permits, move || {
            PasswordHash::new(&stored).is_ok_and(|hash| {
                Argon2::default()
                    .verify_password(password.as_bytes(), &hash)
                    .is_ok()
            })
        })
        .await?;
        if !(is_right && is_set) {
            return Err(Error::WrongPassword);
        }
        Ok(Visitor::Guest {
            guild: guild.get(),
            language: language.chars().take(8).collect(),
        })
    }

    async fn hashed(&self, password: &str) -> Result<String, Error> {
        if !LENGTH.contains(&password.chars().count()) {
            return Err(Error::PasswordLength {
                least: *LENGTH.start(),
                most: *LENGTH.end(),
            });
        }
        let mut salt = [0; 16];
        let failed = |error: String| Error::Spool(std::io::Error::other(error));
        getrandom::fill(&mut salt).map_err(|error| failed(error.to_string()))?;
        let password = password.to_owned();
        Self::on_cpu(&self.password_permits, move || {
            let salt = SaltString::encode_b64(&salt).map_err(|error| failed(error.to_string()))?;
            Argon2::default()
                .hash_password(password.as_bytes(), &salt)
                .map(|hash| hash.to_string())
                .map_err(|error| failed(error.to_string()))
        })
        .await?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobodys_password_takes_as_long_as_one_that_is_set() {
        let hash = PasswordHash::new(NOBODYS).unwrap();
        assert_eq!(hash.params.to_string(), "m=19456,t=2,p=1");
        let usual = argon2::Params::default();
        assert_eq!(
            (usual.m_cost(), usual.t_cost(), usual.p_cost()),
            (19_456, 2, 1),
            "the parameters that passwords are hashed with"
        );
        assert!(
            Argon2::default()
                .verify_password(b"nobody's password", &hash)
                .is_err()
        );
    }
}
