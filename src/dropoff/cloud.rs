//! A store on the network as the place: S3 and what speaks like it, Azure, Google.

use std::error::Error as _;
use std::future::Future;

use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::azure::{AzureConfigKey, MicrosoftAzureBuilder};
use object_store::client::HttpError;
use object_store::gcp::{GoogleCloudStorageBuilder, GoogleConfigKey};
use object_store::path::Path;
use object_store::{
    ClientConfigKey, Error, ObjectStore, ObjectStoreExt, PutMode, PutPayload, RetryConfig,
};
use rustls::crypto::ring;
use tokio::runtime::{Builder, Runtime};

use super::carry::Place;
use super::fault::Fault;

/// A store, and where in it.
#[derive(Debug)]
pub(super) struct Cloud {
    store: Box<dyn ObjectStore>,
    prefix: Path,
    /// Whether the store says by one code that something is there, and by another that it is busy.
    exact: bool,
    runtime: Runtime,
}

impl Cloud {
    /// Makes ready for a store, such as `s3://bucket/prefix`. Nothing is sent yet. Credentials and
    /// whatever else it takes come from the environment, as `object_store` reads it.
    ///
    /// # Errors
    /// [`Fault::Unknown`] and [`Fault::NoCredentials`]; [`Fault::Busy`] if this computer is.
    pub(super) fn open(to: &str) -> Result<Self, Fault> {
        let (scheme, rest) = to.split_once("://").ok_or(Fault::Unknown)?;
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        let prefix = Path::parse(prefix.trim_matches('/')).map_err(|_| Fault::Unknown)?;
        if bucket.is_empty() {
            return Err(Fault::Unknown);
        }
        // An error says that there is one already, which is as good.
        let _ = ring::default_provider().install_default();
        let (store, exact) = match scheme {
            "s3" => (s3(bucket)?, true),
            "gs" => (google(bucket)?, true),
            "az" => (azure(bucket)?, false),
            _ => return Err(Fault::Unknown),
        };
        let runtime = Builder::new_current_thread().enable_all().build();
        Ok(Self {
            store,
            prefix,
            exact,
            runtime: runtime.map_err(|_| Fault::Busy)?,
        })
    }

    fn wait<T>(&self, answer: impl Future<Output = T>) -> T {
        self.runtime.block_on(answer)
    }
}

impl Place for Cloud {
    fn put(&self, day: &str, name: &str, bytes: &[u8]) -> Result<(), Fault> {
        let key = self.prefix.clone().join(day).join(name);
        let payload = || PutPayload::from(bytes.to_vec());
        let put = self.wait(self.store.put_opts(&key, payload(), PutMode::Create.into()));
        let put = match put {
            // The owner said that this store cannot do it.
            Err(Error::NotImplemented { .. } | Error::NotSupported { .. }) => {
                self.wait(self.store.put(&key, payload()))
            }
            other => other,
        };
        let sure = match &put {
            Ok(_) => true,
            Err(error) => match is_there(error) {
                Some(sure) => sure || !self.exact,
                None => return Err(fault(error)),
            },
        };
        match self.wait(self.store.head(&key)) {
            Ok(found) if found.size == bytes.len() as u64 => Ok(()),
            Ok(_) => Err(Fault::Other),
            // Who may only write cannot look. Then the answer to what was written has to do.
            Err(Error::PermissionDenied { .. } | Error::Unauthenticated { .. }) if sure => Ok(()),
            Err(Error::PermissionDenied { .. } | Error::Unauthenticated { .. }) => Err(Fault::Busy),
            Err(Error::NotFound { .. }) => Err(Fault::NotKept),
            Err(error) => Err(fault(&error)),
        }
    }
}

/// Whether a store refused a file because one of its name is there, and whether it is sure: some
/// say nearly the same while one is on its way.
fn is_there(error: &Error) -> Option<bool> {
    match error {
        Error::Precondition { .. } => Some(true),
        Error::AlreadyExists { source, .. } => {
            let source = source.downcast_ref();
            Some(matches!(source, Some(Error::Precondition { .. })))
        }
        _ => None,
    }
}

fn fault(error: &Error) -> Fault {
    match error {
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => Fault::Refused,
        Error::NotFound { .. } => Fault::NoPlace,
        other => {
            let mut cause = other.source();
            while let Some(error) = cause {
                if error.is::<HttpError>() {
                    return Fault::Network;
                }
                cause = error.source();
            }
            Fault::Busy
        }
    }
}

/// One try: between two goes there is a rest that grows.
fn no_retries() -> RetryConfig {
    RetryConfig {
        max_retries: 0,
        ..RetryConfig::default()
    }
}

/// Whoever may change the environment of a kiosk must not be able to let it believe anybody.
const CERTIFICATES: (ClientConfigKey, &str) = (ClientConfigKey::AllowInvalidCertificates, "false");

fn s3(bucket: &str) -> Result<Box<dyn ObjectStore>, Fault> {
    let (key, value) = CERTIFICATES;
    let builder = AmazonS3Builder::from_env()
        .with_bucket_name(bucket)
        .with_retry(no_retries())
        .with_config(AmazonS3ConfigKey::Client(key), value);
    // Without any of these it would ask the network of a computer that is rented.
    let known = [
        AmazonS3ConfigKey::AccessKeyId,
        AmazonS3ConfigKey::WebIdentityTokenFile,
        AmazonS3ConfigKey::ContainerCredentialsRelativeUri,
        AmazonS3ConfigKey::ContainerCredentialsFullUri,
        AmazonS3ConfigKey::MetadataEndpoint,
    ];
    let known = known
        .iter()
        .any(|key| builder.get_config_value(key).is_some());
    built(known, || builder.build())
}

fn google(bucket: &str) -> Result<Box<dyn ObjectStore>, Fault> {
    let (key, value) = CERTIFICATES;
    let builder = GoogleCloudStorageBuilder::from_env()
        .with_bucket_name(bucket)
        .with_retry(no_retries())
        .with_config(GoogleConfigKey::Client(key), value);
    let known = [
        GoogleConfigKey::ServiceAccount,
        GoogleConfigKey::ServiceAccountKey,
        GoogleConfigKey::ApplicationCredentials,
        GoogleConfigKey::BearerToken,
    ];
    let known = known
        .iter()
        .any(|key| builder.get_config_value(key).is_some());
    built(known, || builder.build())
}

fn azure(container: &str) -> Result<Box<dyn ObjectStore>, Fault> {
    let (key, value) = CERTIFICATES;
    let builder = MicrosoftAzureBuilder::from_env()
        .with_container_name(container)
        .with_retry(no_retries())
        .with_config(AzureConfigKey::Client(key), value);
    let known = [
        AzureConfigKey::AccessKey,
        AzureConfigKey::SasKey,
        AzureConfigKey::Token,
        AzureConfigKey::ClientId,
        AzureConfigKey::FederatedTokenFile,
        AzureConfigKey::MsiEndpoint,
    ];
    let known = known
        .iter()
        .any(|key| builder.get_config_value(key).is_some());
    built(known, || builder.build())
}

fn built<S: ObjectStore>(
    known: bool,
    build: impl FnOnce() -> object_store::Result<S>,
) -> Result<Box<dyn ObjectStore>, Fault> {
    match known {
        true => build()
            .map(|store| Box::new(store) as Box<dyn ObjectStore>)
            .map_err(|_| Fault::NoCredentials),
        false => Err(Fault::NoCredentials),
    }
}
