//! A transaction on behalf of somebody: the only way to a query.

use sqlx::{AssertSqlSafe, PgConnection, PgPool, Postgres, Transaction};

use super::{Actor, Audience, DbError};

/// A transaction in which Postgres shows and takes only what its actor may. Dropped without
/// [`commit`](Self::commit) it never happened.
pub struct ActorTransaction {
    inner: Transaction<'static, Postgres>,
    has_guild: bool,
}

impl ActorTransaction {
    pub(in crate::db) async fn begin(pool: &PgPool, actor: &Actor) -> Result<Self, DbError> {
        let user = actor.user.get().to_string();
        let guild = actor
            .guild
            .map(|guild| guild.get().to_string())
            .unwrap_or_default();
        Self::begin_with(pool, &user, &guild, audience(actor.audience)).await
    }

    pub(in crate::db) async fn begin_system(pool: &PgPool) -> Result<Self, DbError> {
        Self::begin_with(pool, "", "", "system").await
    }

    /// `user`, `guild`: decimal numbers or empty; `audience`: a fixed word. Nothing else may come here.
    async fn begin_with(
        pool: &PgPool,
        user: &str,
        guild: &str,
        audience: &'static str,
    ) -> Result<Self, DbError> {
        // No statement here lasts as long as compiling it would.
        // One round trip. LOCAL and `true`: role and actor end with the transaction, whatever happens to it.
        let statement = format!(
            "BEGIN; SET LOCAL ROLE pacenote_app; \
             SELECT set_config('pacenote.user_id', '{user}', true), \
                    set_config('pacenote.guild_id', '{guild}', true), \
                    set_config('pacenote.audience', '{audience}', true), \
                    set_config('jit', 'off', true)"
        );
        let inner = pool.begin_with(AssertSqlSafe(statement)).await?;
        Ok(Self {
            inner,
            has_guild: !guild.is_empty(),
        })
    }

    /// Goes on as another actor, for a question that only they may ask.
    ///
    /// # Errors
    /// [`DbError::Unavailable`].
    pub async fn act_as(&mut self, actor: &Actor) -> Result<(), DbError> {
        let user = actor.user.get().to_string();
        let guild = actor
            .guild
            .map(|guild| guild.get().to_string())
            .unwrap_or_default();
        sqlx::query(
            "SELECT set_config('pacenote.user_id', $1, true), set_config('pacenote.guild_id', $2, true),
                    set_config('pacenote.audience', $3, true)",
        )
        .bind(user)
        .bind(&guild)
        .bind(audience(actor.audience))
        .execute(self.connection())
        .await?;
        self.has_guild = !guild.is_empty();
        Ok(())
    }

    /// Goes on as the bot itself, for what belongs to nobody.
    ///
    /// # Errors
    /// [`DbError::Unavailable`].
    pub async fn act_as_system(&mut self) -> Result<(), DbError> {
        sqlx::query(
            "SELECT set_config('pacenote.user_id', '', true), set_config('pacenote.guild_id', '', true),
                    set_config('pacenote.audience', 'system', true)",
        )
        .execute(self.connection())
        .await?;
        self.has_guild = false;
        Ok(())
    }

    /// Goes on as the keeper, for the actor's sake: see `is_keeper` in the migrations.
    ///
    /// # Errors
    /// [`DbError::Unavailable`].
    pub async fn act_as_keeper(&mut self, actor: &Actor) -> Result<(), DbError> {
        self.act_as(actor).await?;
        sqlx::query("SELECT set_config('pacenote.audience', 'keeper', true)")
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// Whether the actor asks in a server.
    pub(in crate::db) const fn has_guild(&self) -> bool {
        self.has_guild
    }

    /// The connection, for queries.
    pub(in crate::db) fn connection(&mut self) -> &mut PgConnection {
        &mut self.inner
    }

    /// Makes everything that was written durable.
    ///
    /// # Errors
    /// When the database is gone; nothing was written then, or it was and only the answer is lost.
    pub async fn commit(self) -> Result<(), DbError> {
        Ok(self.inner.commit().await?)
    }
}

/// As the functions of the schema know it.
const fn audience(audience: Audience) -> &'static str {
    match audience {
        Audience::OnlyUser => "user",
        Audience::Server => "server",
    }
}
