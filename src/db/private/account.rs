//! The user that the server runs as: ourselves, or, since Postgres refuses root, one without rights.

use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::PrivateServerError;

/// The user that the server runs as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Account {
    /// Its name; empty where it is ourselves.
    pub name: String,
    pub uid: u32,
    pub gid: u32,
    /// Whether we are root and have to change to it.
    pub is_other: bool,
}

impl Account {
    /// Ourselves, or as root `postgres` or else `nobody`.
    pub(super) fn of_server() -> Result<Self, PrivateServerError> {
        let (uid, gid) = own_ids()?;
        if uid != 0 {
            return Ok(Self {
                name: String::new(),
                uid,
                gid,
                is_other: false,
            });
        }
        let path = Path::new("/etc/passwd");
        let passwd = std::fs::read_to_string(path).map_err(PrivateServerError::at(path))?;
        ["postgres", "nobody"]
            .into_iter()
            .find_map(|name| in_passwd(&passwd, name))
            .ok_or(PrivateServerError::NoAccount)
    }

    /// A command that runs as this user, in a group of its own (so that the terminal's Ctrl-C does not reach it), with
    /// nothing of our environment.
    pub(super) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("LC_ALL", "C")
            .current_dir("/")
            .process_group(0);
        if self.is_other {
            command.uid(self.uid).gid(self.gid);
        }
        command
    }

    /// Gives a file or folder to this user.
    pub(super) fn own(&self, path: &Path) -> Result<(), PrivateServerError> {
        if self.is_other {
            std::os::unix::fs::chown(path, Some(self.uid), Some(self.gid))
                .map_err(PrivateServerError::at(path))?;
        }
        Ok(())
    }

    /// Refuses a path below a folder that does not let this user through, naming the folder.
    pub(super) fn check_reach(&self, path: &Path, purpose: &'static str) -> Result<(), PrivateServerError> {
        match self.first_closed(path) {
            Some(folder) if self.is_other => Err(PrivateServerError::Unreachable {
                folder,
                account: self.name.clone(),
                purpose,
            }),
            _ => Ok(()),
        }
    }

    /// The topmost folder on the way to `path`, itself included, that this user may not enter.
    fn first_closed(&self, path: &Path) -> Option<PathBuf> {
        let ancestors: Vec<&Path> = path.ancestors().collect();
        ancestors
            .into_iter()
            .rev()
            .find(|folder| {
                folder.metadata().is_ok_and(|metadata| {
                    let enter = if metadata.uid() == self.uid {
                        0o100
                    } else if metadata.gid() == self.gid {
                        0o010
                    } else {
                        0o001
                    };
                    metadata.is_dir() && metadata.mode() & enter == 0
                })
            })
            .map(Path::to_owned)
    }
}

/// Our own effective user and group.
fn own_ids() -> Result<(u32, u32), PrivateServerError> {
    // Linux shows a process's effective ids as the owner of its folder; elsewhere `id` knows.
    if let Ok(metadata) = Path::new("/proc/self").metadata() {
        return Ok((metadata.uid(), metadata.gid()));
    }
    let ask = |flag: &str| {
        let program = Path::new("/usr/bin/id");
        let output = Command::new(program)
            .arg(flag)
            .output()
            .map_err(PrivateServerError::at(program))?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        text.parse().map_err(|_| PrivateServerError::Program {
            program: program.to_owned(),
            output: text,
        })
    };
    Ok((ask("-u")?, ask("-g")?))
}

fn in_passwd(passwd: &str, name: &str) -> Option<Account> {
    passwd.lines().find_map(|line| {
        let mut fields = line.split(':');
        if fields.next() != Some(name) {
            return None;
        }
        let uid = fields.nth(1)?.parse().ok()?;
        let gid = fields.next()?.parse().ok()?;
        (uid != 0).then(|| Account {
            name: name.to_owned(),
            uid,
            gid,
            is_other: true,
        })
    })
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/bash\n\
                          nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin\n\
                          broken:x:what\n\
                          toor:x:0:0::/root:/bin/sh\n";

    #[test]
    fn an_account_is_read_from_its_line_and_root_by_another_name_is_none() {
        let nobody = in_passwd(PASSWD, "nobody").unwrap();
        assert_eq!((nobody.uid, nobody.gid), (65534, 65533));
        assert_eq!(in_passwd(PASSWD, "postgres"), None);
        assert_eq!(in_passwd(PASSWD, "broken"), None);
        assert_eq!(in_passwd(PASSWD, "toor"), None);
    }

    #[test]
    fn a_closed_folder_on_the_way_is_named() {
        let root = tempfile::tempdir().unwrap();
        let open = |path: &Path, mode| {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        };
        let deep = root.path().join("closed/inner");
        std::fs::create_dir_all(&deep).unwrap();
        open(root.path(), 0o755);
        open(&root.path().join("closed"), 0o700);
        let stranger = Account {
            name: "stranger".to_owned(),
            uid: 12_345,
            gid: 12_345,
            is_other: true,
        };
        let error = stranger
            .check_reach(&deep.join("not-there-yet"), "data folder")
            .unwrap_err()
            .to_string();
        assert!(error.contains("closed does not let stranger through"), "{error}");
        open(&root.path().join("closed"), 0o711);
        assert!(stranger.check_reach(&deep, "data folder").is_ok());
    }
}
