//! Signing in with Discord (`OAuth2` with PKCE).
//!
//! Where the application's id and secret are set: who it is, and in which of
//! our servers. What is learned goes into the session; Discord's token is forgotten.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::Utc;
use oauth2::basic::BasicClient;
use oauth2::{
    AuthUrl, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointNotSet, EndpointSet,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse as _, TokenUrl,
};
use reqwest::redirect::Policy;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use url::Url;

use super::secret::Secret;
use super::visitor::{MANAGER_HOURS, Member, SharedServer, Visitor};
use crate::app::{Actor, App, Audience, Error};
use crate::db::{leaving, users};
use crate::ids::{GuildId, UserId};
use crate::words::Language;

/// Longest time that Discord may take for one answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// Largest answer that is read: a person is in 200 servers at most.
const LARGEST_BYTES: usize = 1 << 20;
/// Discord lets a server be called so long.
const NAME_CHARS: usize = 100;
/// Permissions of whoever manages a server: Administrator, Manage Server.
const MANAGER: u64 = 0x8 | 0x20;

/// How Discord is asked who somebody is.
#[derive(Clone, Debug)]
pub struct DiscordLogin {
    /// The application's id.
    pub client_id: u64,
    /// Its secret.
    pub client_secret: SecretString,
    /// The page on which a person agrees.
    pub authorize: Url,
    /// REST v10, with a slash at its end.
    pub api: Url,
}

type Client = BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

/// A person as Discord knows them.
#[derive(Debug, Deserialize)]
struct Person {
    id: String,
    username: String,
    global_name: Option<String>,
}

/// One of their servers.
#[derive(Debug, Deserialize)]
struct Server {
    id: String,
    name: String,
    owner: bool,
    permissions: String,
}

impl Server {
    fn id(&self) -> Option<u64> {
        self.id.parse().ok()
    }

    fn listed(&self) -> Option<SharedServer> {
        Some(SharedServer {
            id: self.id()?,
            name: self.name.chars().take(NAME_CHARS).collect(),
        })
    }

    fn is_managed(&self) -> bool {
        let permissions: u64 = self.permissions.parse().unwrap_or_default();
        self.owner || permissions & MANAGER != 0
    }
}

impl App {
    /// Whether people can sign in with Discord.
    #[must_use]
    pub const fn has_discord_login(&self) -> bool {
        self.settings.discord_login.is_some() && self.settings.dashboard.is_some()
    }

    /// Where a person agrees that we learn who they are, and what their browser keeps meanwhile: the answer is taken from
    /// that browser alone.
    ///
    /// # Errors
    /// It is not set up; the system gives no random bytes.
    pub fn begin_discord_login(&self) -> Result<(String, String), Error> {
        let verifier = Secret::new()?.text();
        let challenge =
            PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(verifier.clone()));
        let (address, _) = self
            .discord_client()?
            .authorize_url(|| CsrfToken::new(state_of(&verifier)))
            .add_scopes(["identify", "guilds"].map(|scope| Scope::new(scope.to_owned())))
            .set_pkce_challenge(challenge)
            // Who agreed before is not asked again, also not for another server.
            .add_extra_param("prompt", "none")
            .url();
        Ok((address.into(), verifier))
    }

    /// Who came back with a code. `kept`: what the browser kept since it was sent away; `server`: the one they want, where
    /// they say; `language`: what their browser speaks.
    ///
    /// # Errors
    /// Another browser was sent away, Discord does not know the code; the database.
    pub async fn finish_discord_login(
        &self,
        kept: &str,
        (state, code): (&str, &str),
        (server, language): (Option<u64>, &str),
    ) -> Result<Visitor, Error> {
        let login = self.settings.discord_login.as_ref().ok_or(Error::NoDashboard)?;
        let is_same =
            Secret::parse(kept).is_some() && bool::from(state_of(kept).as_bytes().ct_eq(state.as_bytes()));
        if !is_same {
            return Err(Error::NotSignedIn);
        }
        let http = reqwest::Client::builder()
            .timeout(PATIENCE)
            .redirect(Policy::none())
            .build()
            .map_err(refused)?;
        let granted = self
            .discord_client()?
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .set_pkce_verifier(PkceCodeVerifier::new(kept.to_owned()))
            .request_async(&http)
            .await
            .map_err(refused)?;
        let token = granted.access_token().secret();
        let person: Person = asked(&http, &login.api, "users/@me", token).await?;
        let servers: Vec<Server> = asked(&http, &login.api, "users/@me/guilds", token).await?;
        let mut tx = self.db.as_system().await?;
        let ours = leaving::guilds(&mut tx, login.client_id).await?;
        drop(tx);
        let mut shared = servers
            .iter()
            .filter(|of| of.id().is_some_and(|id| ours.contains(&GuildId::new(id))));
        let listed = shared.clone().filter_map(Server::listed).collect();
        let chosen = match server {
            Some(wanted) => shared.find(|of| of.id() == Some(wanted)),
            None => shared.next(),
        };
        let now = Utc::now();
        let member = Member {
            user: person.id.parse().map_err(|_| Error::NotSignedIn)?,
            guild: chosen.and_then(Server::id),
            channel: None,
            driver: person.global_name.unwrap_or(person.username),
            language: language.chars().take(8).collect(),
            manager_until: chosen
                .filter(|of| of.is_managed())
                .map(|_| now + chrono::Duration::hours(MANAGER_HOURS)),
            servers: listed,
        };
        let actor = Actor {
            user: UserId::new(member.user),
            guild: None,
            audience: Audience::OnlyUser,
            is_manager: false,
            language: Language::of_locale(language).unwrap_or_default(),
        };
        let mut tx = self.db.as_actor(&actor).await?;
        users::upsert(&mut tx, &member.driver).await?;
        tx.commit().await?;
        Ok(Visitor::Member(member))
    }

    fn discord_client(&self) -> Result<Client, Error> {
        let login = self.settings.discord_login.as_ref();
        let (login, address) = login.zip(self.dashboard()).ok_or(Error::NoDashboard)?;
        let secret = login.client_secret.expose_secret().to_owned();
        let token = login.api.join("oauth2/token").map_err(refused)?;
        let back = address.page("api/discord/return");
        Ok(BasicClient::new(ClientId::new(login.client_id.to_string()))
            .set_client_secret(ClientSecret::new(secret))
            .set_auth_uri(AuthUrl::from_url(login.authorize.clone()))
            .set_token_uri(TokenUrl::from_url(token))
            .set_redirect_uri(RedirectUrl::new(back).map_err(refused)?))
    }
}

/// What comes back beside the code: only whoever has the verifier can say it.
fn state_of(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(
        Sha256::new()
            .chain_update("state")
            .chain_update(verifier)
            .finalize(),
    )
}

async fn asked<T: DeserializeOwned>(
    http: &reqwest::Client,
    api: &Url,
    path: &str,
    token: &str,
) -> Result<T, Error> {
    let address = api.join(path).map_err(refused)?;
    let response = http
        .get(address)
        .bearer_auth(token)
        .send()
        .await
        .map_err(refused)?;
    let mut response = response.error_for_status().map_err(refused)?;
    let mut bytes = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(refused)? {
        if bytes.len() + piece.len() > LARGEST_BYTES {
            return Err(Error::NotSignedIn);
        }
        bytes.extend_from_slice(&piece);
    }
    serde_json::from_slice(&bytes).map_err(refused)
}

/// What went wrong between Discord and us is for the log; the person tries again.
#[allow(clippy::needless_pass_by_value, reason = "as map_err gives it")]
fn refused(error: impl std::error::Error) -> Error {
    tracing::warn!(error = %error, "somebody could not sign in with Discord");
    Error::NotSignedIn
}
