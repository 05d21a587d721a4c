//! Fetches attachments: from known hosts only, streamed under a size cap, with one deadline for all of it.

use std::time::Duration;

use bytes::Bytes;
use url::Url;

use super::Error;

/// A file that somebody posted, as Discord describes it.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Its name.
    pub file_name: String,
    /// Where to fetch it; signed and expiring.
    pub url: String,
    /// Its size in bytes as stated.
    pub size_bytes: u64,
}

/// Where attachments may come from.
#[derive(Clone, Debug)]
pub struct AttachmentHosts {
    /// Schemes, hosts and ports, as in an origin: `https://cdn.discordapp.com`.
    origins: Vec<String>,
}

impl AttachmentHosts {
    /// Discord's own.
    #[must_use]
    pub fn discord() -> Self {
        Self {
            origins: vec![
                "https://cdn.discordapp.com".to_owned(),
                "https://media.discordapp.net".to_owned(),
            ],
        }
    }

    /// A stand-in on this machine.
    #[must_use]
    pub fn stand_in(api: &Url) -> Self {
        Self {
            origins: vec![api.origin().ascii_serialization()],
        }
    }

    fn allows(&self, url: &Url) -> bool {
        let origin = url.origin().ascii_serialization();
        self.origins.contains(&origin)
    }
}

pub(super) struct Downloads {
    client: reqwest::Client,
    hosts: AttachmentHosts,
    max_bytes: usize,
}

impl Downloads {
    pub(super) fn new(hosts: AttachmentHosts, timeout: Duration, max_bytes: usize) -> Result<Self, Error> {
        let client = reqwest::Client::builder()
            .timeout(timeout)
            .connect_timeout(Duration::from_secs(5))
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(Error::Download)?;
        Ok(Self {
            client,
            hosts,
            max_bytes,
        })
    }

    pub(super) async fn fetch(&self, attachment: &Attachment) -> Result<Bytes, Error> {
        let too_large = || Error::FileTooLarge {
            max_bytes: self.max_bytes,
        };
        let allowed = attachment
            .url
            .parse::<Url>()
            .ok()
            .filter(|url| self.hosts.allows(url));
        let Some(url) = allowed else {
            return Err(Error::ForeignAttachment);
        };
        if attachment.size_bytes > self.max_bytes as u64 {
            return Err(too_large());
        }
        let mut response = self
            .client
            .get(url)
            .send()
            .await
            .and_then(reqwest::Response::error_for_status)
            .map_err(|error| Error::Download(error.without_url()))?;
        let expected = response.content_length();
        if expected.is_some_and(|length| length > self.max_bytes as u64) {
            return Err(too_large());
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = response
            .chunk()
            .await
            .map_err(|error| Error::Download(error.without_url()))?
        {
            if bytes.len() + chunk.len() > self.max_bytes {
                return Err(too_large());
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(Bytes::from(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_hosts_of_attachments_are_asked() {
        let hosts = AttachmentHosts::discord();
        let check =
            |url: &str, expect: bool| assert_eq!(hosts.allows(&url.parse().unwrap()), expect, "{url}");
        check("https://cdn.discordapp.com/attachments/1/2/a.csv?ex=1", true);
        check("http://cdn.discordapp.com/attachments/1/2/a.csv", false);
        check("https://cdn.discordapp.com.evil.example/a.csv", false);
        check("https://cdn.discordapp.com:8443/a.csv", false);
        check("http://169.254.169.254/latest", false);
    }
}
