//! Where original files lie outside of the database: a folder of this machine, or a bucket.

use std::path::PathBuf;
use std::time::Duration;

use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ClientOptions, ObjectStore, RetryConfig};
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

use super::Error;

/// Longest time for one object, tries included.
const PATIENCE: Duration = Duration::from_secs(30);

/// A folder or bucket.
#[derive(Clone, Debug)]
pub enum ObjectPlace {
    /// A folder of this machine, made where it is missing.
    Folder(PathBuf),
    /// A bucket of Amazon's, or of whoever speaks the same.
    Bucket {
        /// Its name.
        name: String,
        /// Where in it.
        prefix: String,
        /// Whose it is; `None`: Amazon's.
        endpoint: Option<Url>,
        /// Its region.
        region: String,
        /// Who we are there.
        key_id: SecretString,
        /// And our secret.
        secret: SecretString,
    },
}

/// The objects in a place.
pub(super) struct Objects {
    store: Box<dyn ObjectStore>,
    prefix: Path,
}

impl Objects {
    /// Nothing is sent yet.
    pub(super) fn open(place: &ObjectPlace) -> Result<Self, Error> {
        match place {
            ObjectPlace::Folder(folder) => {
                std::fs::create_dir_all(folder).map_err(Error::Spool)?;
                let store = LocalFileSystem::new_with_prefix(folder).map_err(Error::Objects)?;
                Ok(Self {
                    store: Box::new(store),
                    prefix: Path::default(),
                })
            }
            ObjectPlace::Bucket {
                name,
                prefix,
                endpoint,
                region,
                key_id,
                secret,
            } => {
                let options = ClientOptions::new()
                    .with_timeout(PATIENCE / 2)
                    .with_connect_timeout(Duration::from_secs(5))
                    .with_allow_http(endpoint.as_ref().is_some_and(|url| url.scheme() == "http"));
                let retries = RetryConfig {
                    max_retries: 3,
                    retry_timeout: PATIENCE,
                    ..RetryConfig::default()
                };
                let builder = AmazonS3Builder::new()
                    .with_bucket_name(name)
                    .with_region(region)
                    .with_access_key_id(key_id.expose_secret())
                    .with_secret_access_key(secret.expose_secret())
                    .with_client_options(options)
                    .with_retry(retries);
                let builder = match endpoint {
                    Some(endpoint) => builder.with_endpoint(endpoint.as_str().trim_end_matches('/')),
                    None => builder,
                };
                Ok(Self {
                    store: Box::new(builder.build().map_err(Error::Objects)?),
                    prefix: Path::from(prefix.as_str()),
                })
            }
        }
    }

    pub(super) async fn put(&self, key: &str, bytes: Vec<u8>) -> Result<(), Error> {
        let path = self.prefix.child(key);
        within(self.store.put(&path, bytes.into())).await?;
        Ok(())
    }

    pub(super) async fn get(&self, key: &str) -> Result<Vec<u8>, Error> {
        let path = self.prefix.child(key);
        let bytes = within(async { self.store.get(&path).await?.bytes().await }).await?;
        Ok(bytes.into())
    }

    /// Removes one, also one that was never there.
    pub(super) async fn remove(&self, key: &str) -> Result<(), Error> {
        let path = self.prefix.child(key);
        match within(self.store.delete(&path)).await {
            Err(Error::Objects(object_store::Error::NotFound { .. })) | Ok(()) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

async fn within<T>(work: impl Future<Output = object_store::Result<T>>) -> Result<T, Error> {
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(done) => done.map_err(Error::Objects),
        Err(elapsed) => Err(Error::Objects(object_store::Error::Generic {
            store: "objects",
            source: Box::new(elapsed),
        })),
    }
}
