//! Where the private server keeps its things, and a place for its socket whose path is short enough.

use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io::{Read, Seek, SeekFrom};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::PrivateServerError;
use super::account::Account;

/// A unix socket's path must fit into about 104 bytes on some systems.
const LONGEST_SOCKET_PATH: usize = 99;
const SOCKET_NAME: &str = ".s.PGSQL.5432";
/// A log larger than this is put aside at the next start.
const LARGE_LOG_BYTES: u64 = 1 << 20;

/// The folders of one private server.
#[derive(Clone, Debug)]
pub(super) struct Folders {
    /// Everything below belongs to the server's user.
    pub root: PathBuf,
    /// The cluster.
    pub data: PathBuf,
    /// The socket's folder, closed to others.
    pub run: PathBuf,
    /// The server's log.
    pub log: PathBuf,
    /// Held while a server is being started.
    pub lock: PathBuf,
    /// Held, together with others, by every process that uses the server.
    pub users: PathBuf,
    /// Exists while the server is one that ends with its parent.
    pub tied: PathBuf,
}

impl Folders {
    /// Creates what is missing and checks that the server's user can get there.
    pub(super) fn prepare(
        data_dir: &Path,
        temp: &Path,
        account: &Account,
    ) -> Result<Self, PrivateServerError> {
        std::fs::create_dir_all(data_dir).map_err(PrivateServerError::at(data_dir))?;
        let data_dir = data_dir
            .canonicalize()
            .map_err(PrivateServerError::at(data_dir))?;
        account.check_reach(&data_dir, "data folder")?;
        let root = data_dir.join("postgres");
        create_private(&root, account)?;
        let run = Self::run_folder(&root, temp, account)?;
        Ok(Self {
            data: root.join("data"),
            log: root.join("server.log"),
            lock: root.join("start.lock"),
            users: root.join("users.lock"),
            tied: root.join("ends-with-its-parent"),
            run,
            root,
        })
    }

    /// `run` beside the data; where that is too deep for a socket a short one under the temporary folder, written down
    /// so that a live server is found again even if the temporary folder changes.
    fn run_folder(root: &Path, temp: &Path, account: &Account) -> Result<PathBuf, PrivateServerError> {
        let beside = root.join("run");
        if fits(&beside) {
            create_private(&beside, account)?;
            return Ok(beside);
        }
        let record = root.join("socket-folder");
        let recorded = std::fs::read_to_string(&record)
            .ok()
            .map(|text| PathBuf::from(text.trim_end()));
        let run = recorded
            .filter(|folder| folder.is_absolute() && fits(folder))
            .unwrap_or_else(|| {
                let digest = Sha256::digest(root.as_os_str().as_bytes());
                let name: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
                let short = temp.join(format!("pacenote-{name}"));
                if fits(&short) {
                    short
                } else {
                    Path::new("/tmp").join(format!("pacenote-{name}"))
                }
            });
        create_private(&run, account)?;
        std::fs::write(&record, format!("{}\n", run.display())).map_err(PrivateServerError::at(&record))?;
        Ok(run)
    }

    /// The cluster's major version; `None` before the first start.
    pub(super) fn data_major(&self) -> Result<Option<u32>, PrivateServerError> {
        let path = self.data.join("PG_VERSION");
        match std::fs::read_to_string(&path) {
            Ok(text) => {
                let major = text.trim().parse().map_err(|_| PrivateServerError::Folder {
                    path,
                    source: std::io::Error::other("this is not a version number"),
                })?;
                Ok(Some(major))
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(PrivateServerError::Folder { path, source }),
        }
    }

    /// The process id in the server's own lock file.
    pub(super) fn recorded_pid(&self) -> Option<String> {
        let text = std::fs::read_to_string(self.data.join("postmaster.pid")).ok()?;
        text.lines().next().map(str::to_owned)
    }

    pub(super) fn socket(&self) -> PathBuf {
        self.run.join(SOCKET_NAME)
    }

    /// The log, opened for appending, and its length.
    pub(super) fn open_log(&self, account: &Account) -> Result<(File, u64), PrivateServerError> {
        let is_large = self
            .log
            .metadata()
            .is_ok_and(|metadata| metadata.len() > LARGE_LOG_BYTES);
        if is_large {
            std::fs::rename(&self.log, self.root.join("server.log.old"))
                .map_err(PrivateServerError::at(&self.log))?;
        }
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.log)
            .map_err(PrivateServerError::at(&self.log))?;
        account.own(&self.log)?;
        let length = file.metadata().map_err(PrivateServerError::at(&self.log))?.len();
        Ok((file, length))
    }

    /// What the log says after `from`, its last 4 KiB at most.
    pub(super) fn log_since(&self, from: u64) -> String {
        let read = || {
            let mut file = File::open(&self.log)?;
            let length = file.metadata()?.len();
            file.seek(SeekFrom::Start(from.max(length.saturating_sub(4096))))?;
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            Ok::<_, std::io::Error>(String::from_utf8_lossy(&bytes).into_owned())
        };
        read().unwrap_or_default()
    }
}

fn fits(run: &Path) -> bool {
    run.join(SOCKET_NAME).as_os_str().len() <= LONGEST_SOCKET_PATH
}

/// A folder that only the server's user (and root) may enter. One that is there must already belong to them: somebody
/// else's folder under the predictable name must not get our socket.
fn create_private(path: &Path, account: &Account) -> Result<(), PrivateServerError> {
    match DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => account.own(path),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            let metadata = path.symlink_metadata().map_err(PrivateServerError::at(path))?;
            let is_ours = metadata.uid() == account.uid || (account.is_other && metadata.uid() == 0);
            if !metadata.is_dir() || !is_ours {
                return Err(PrivateServerError::Folder {
                    path: path.to_owned(),
                    source: std::io::Error::other("it belongs to another user; choose another data folder"),
                });
            }
            std::fs::set_permissions(path, Permissions::from_mode(0o700))
                .map_err(PrivateServerError::at(path))?;
            account.own(path)
        }
        Err(source) => Err(PrivateServerError::Folder {
            path: path.to_owned(),
            source,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ourselves(folder: &Path) -> Account {
        let metadata = folder.metadata().unwrap();
        Account {
            name: String::new(),
            uid: metadata.uid(),
            gid: metadata.gid(),
            is_other: false,
        }
    }

    #[test]
    fn a_deep_data_folder_gets_a_short_socket_folder_that_is_found_again() {
        let temp = tempfile::tempdir().unwrap();
        let deep = temp.path().join("d".repeat(90));
        let account = ourselves(temp.path());
        let first = Folders::prepare(&deep, temp.path(), &account).unwrap();
        assert!(fits(&first.run), "{}", first.run.display());
        assert!(first.run.starts_with(temp.path()));
        assert_eq!(first.run.metadata().unwrap().mode() & 0o777, 0o700);
        let elsewhere = tempfile::tempdir().unwrap();
        let second = Folders::prepare(&deep, elsewhere.path(), &account).unwrap();
        assert_eq!(second.run, first.run);
    }

    #[test]
    fn a_shallow_data_folder_keeps_its_socket_beside_the_data() {
        let temp = tempfile::tempdir().unwrap();
        let folders = Folders::prepare(temp.path(), temp.path(), &ourselves(temp.path())).unwrap();
        assert_eq!(folders.run, folders.root.join("run"));
        assert_eq!(folders.data_major().unwrap(), None);
    }

    #[test]
    fn a_socket_folder_of_somebody_else_is_refused() {
        let temp = tempfile::tempdir().unwrap();
        let stranger = Account {
            name: String::new(),
            uid: 12_345,
            gid: 12_345,
            is_other: false,
        };
        let error = create_private(temp.path(), &stranger).unwrap_err().to_string();
        assert!(error.contains("belongs to another user"), "{error}");
    }
}
