//! Finds the server programs: where somebody said, on `PATH`, in the usual install folders, or through npm.

use std::path::{Path, PathBuf};

use super::account::Account;
use super::npm;
use super::{PrivateServerError, PrivateServerSettings};
use crate::db::login::OLDEST_SERVER;

/// Install folders of distributions and packages; `*` stands for one name.
const USUAL_FOLDERS: [&str; 9] = [
    "/usr/lib/postgresql/*/bin",
    "/usr/lib/postgresql*/bin",
    "/usr/pgsql-*/bin",
    "/usr/libexec/postgresql*",
    "/usr/local/pgsql/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/postgresql*/bin",
    "/home/linuxbrew/.linuxbrew/opt/postgresql*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
];

/// A folder with the three programs, and their version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Binaries {
    pub folder: PathBuf,
    pub major: u32,
}

impl Binaries {
    pub(super) fn initdb(&self) -> PathBuf {
        self.folder.join("initdb")
    }

    pub(super) fn postgres(&self) -> PathBuf {
        self.folder.join("postgres")
    }

    pub(super) fn pg_ctl(&self) -> PathBuf {
        self.folder.join("pg_ctl")
    }

    /// Asks the programs in a folder for their version, as the user who will run them. `Err` says what is wrong.
    fn in_folder(folder: &Path, account: &Account) -> Result<Self, String> {
        let found = Self {
            folder: folder.to_owned(),
            major: 0,
        };
        for program in [found.initdb(), found.postgres(), found.pg_ctl()] {
            if !program.is_file() {
                return Err(format!("there is no {}", program.display()));
            }
        }
        let output = account
            .command(&found.postgres())
            .arg("--version")
            .output()
            .map_err(|error| format!("{} cannot be run: {error}", found.postgres().display()))?;
        let text = String::from_utf8_lossy(&output.stdout);
        let major = major_version(&text)
            .ok_or_else(|| format!("{} does not say its version", found.postgres().display()))?;
        if major < OLDEST_SERVER {
            return Err(format!(
                "its version is {major}, and {OLDEST_SERVER} or newer is needed"
            ));
        }
        Ok(Self { major, ..found })
    }
}

/// The programs to use for data of `data_major` (any, where there is no data yet).
pub(super) fn find(
    settings: &PrivateServerSettings,
    account: &Account,
    data: &Path,
    data_major: Option<u32>,
) -> Result<Binaries, PrivateServerError> {
    let fits = |binaries: &Binaries| data_major.is_none_or(|major| binaries.major == major);
    if let Some(folder) = &settings.binaries_dir {
        account.check_reach(folder, "folder of programs")?;
        let binaries =
            Binaries::in_folder(folder, account).map_err(|problem| PrivateServerError::BadBinaries {
                folder: folder.clone(),
                problem,
            })?;
        return if fits(&binaries) {
            Ok(binaries)
        } else {
            Err(other_version(data, data_major, &[binaries]))
        };
    }
    let mut installed: Vec<Binaries> = USUAL_FOLDERS
        .iter()
        .flat_map(|pattern| matching_folders(pattern))
        .filter_map(|folder| Binaries::in_folder(&folder, account).ok())
        .collect();
    installed.sort_by_key(|binaries| std::cmp::Reverse(binaries.major));
    let on_path = settings
        .search_path
        .iter()
        .filter_map(|folder| Binaries::in_folder(folder, account).ok());
    let candidates: Vec<Binaries> = on_path.chain(installed).collect();
    if let Some(binaries) = candidates.iter().find(|binaries| fits(binaries)) {
        return Ok(binaries.clone());
    }
    if data_major.is_some_and(|major| major != npm::MAJOR) {
        return Err(other_version(data, data_major, &candidates));
    }
    let folder = npm::fetch(&settings.search_path, &settings.cache_dir, account)?;
    Binaries::in_folder(&folder, account)
        .map_err(|problem| PrivateServerError::BadBinaries { folder, problem })
}

fn other_version(data: &Path, data_major: Option<u32>, found: &[Binaries]) -> PrivateServerError {
    let majors: Vec<String> = found.iter().map(|binaries| binaries.major.to_string()).collect();
    PrivateServerError::OtherVersion {
        data: data.to_owned(),
        data_major: data_major.unwrap_or_default(),
        found: if majors.is_empty() {
            "none".to_owned()
        } else {
            majors.join(", ")
        },
    }
}

/// `postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)` → 15. Development versions say `18beta1`.
fn major_version(text: &str) -> Option<u32> {
    let version = text.trim().strip_prefix("postgres (PostgreSQL) ")?;
    let digits = version.bytes().take_while(u8::is_ascii_digit).count();
    version.get(..digits)?.parse().ok()
}

/// Folders that exist for a pattern with at most one `*`, which stands for a part of one name.
fn matching_folders(pattern: &str) -> Vec<PathBuf> {
    let Some((before, after)) = pattern.split_once('*') else {
        return vec![PathBuf::from(pattern)];
    };
    let (parent, prefix) = before.rsplit_once('/').unwrap_or(("", before));
    let Ok(entries) = std::fs::read_dir(parent) else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
        .map(|entry| entry.path().join(after.trim_start_matches('/')))
        .filter(|folder| folder.is_dir())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_servers_print_them() {
        let check = |text: &str, expect: Option<u32>| assert_eq!(major_version(text), expect, "{text}");
        check("postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)\n", Some(15));
        check("postgres (PostgreSQL) 17.10\n", Some(17));
        check("postgres (PostgreSQL) 18beta1\n", Some(18));
        check("postgres (PostgreSQL) 9.6.24\n", Some(9));
        check("mysqld  Ver 8.0\n", None);
        check("", None);
    }

    #[test]
    fn a_pattern_gives_the_folders_that_exist() {
        let root = tempfile::tempdir().unwrap();
        for name in ["pg-15/bin", "pg-17/bin", "pg-18/lib", "other/bin"] {
            std::fs::create_dir_all(root.path().join(name)).unwrap();
        }
        let mut found = matching_folders(&format!("{}/pg-*/bin", root.path().display()));
        found.sort();
        assert_eq!(
            found,
            [root.path().join("pg-15/bin"), root.path().join("pg-17/bin")]
        );
    }

    #[test]
    fn a_named_folder_without_programs_says_which_one_is_missing() {
        let root = tempfile::tempdir().unwrap();
        let account = Account {
            name: String::new(),
            uid: 1,
            gid: 1,
            is_other: false,
        };
        let settings = PrivateServerSettings {
            data_dir: root.path().to_owned(),
            cache_dir: root.path().to_owned(),
            binaries_dir: Some(root.path().to_owned()),
            search_path: Vec::new(),
            lifetime: super::super::Lifetime::WithParent,
        };
        let error = find(&settings, &account, root.path(), None)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("there is no") && error.contains("initdb"),
            "{error}"
        );
    }

    #[test]
    fn data_of_another_version_is_refused_before_anything_is_fetched() {
        let root = tempfile::tempdir().unwrap();
        let account = Account {
            name: String::new(),
            uid: 1,
            gid: 1,
            is_other: false,
        };
        let settings = PrivateServerSettings {
            data_dir: root.path().to_owned(),
            cache_dir: root.path().to_owned(),
            binaries_dir: None,
            search_path: Vec::new(),
            lifetime: super::super::Lifetime::WithParent,
        };
        let error = find(&settings, &account, root.path(), Some(11))
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("written by PostgreSQL 11") && error.contains("pg_dump"),
            "{error}"
        );
    }
}
