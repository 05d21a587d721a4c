//! The private Postgres of a measurement, in a folder of its own.

use std::path::Path;

use pacenote::testing::db::private::{Lifetime, PrivateServer, PrivateServerSettings};

/// Starts one; it ends with the measurement.
pub(crate) async fn start(folder: &Path) -> PrivateServer {
    open_to_all(folder);
    PrivateServer::start(&PrivateServerSettings {
        data_dir: folder.to_owned(),
        cache_dir: std::env::temp_dir().join("pacenote-bench-programs"),
        binaries_dir: None,
        search_path: std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()).collect(),
        lifetime: Lifetime::WithParent,
    })
    .await
    .unwrap()
}

/// The server may run as another user.
fn open_to_all(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).unwrap();
}
