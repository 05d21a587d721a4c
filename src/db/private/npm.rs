//! Fetches the server programs once, as an npm package whose content is known in advance.
//!
//! The download is npm's business (its settings, proxies and mirrors apply); what arrives must have the SHA-512 below,
//! else it is thrown away. No script of the package runs.

use std::fs::{File, Permissions};
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;
use sha2::{Digest, Sha512};

use super::PrivateServerError;
use super::account::Account;

/// Major version of the package.
pub(super) const MAJOR: u32 = 17;
const VERSION: &str = "17.10.0-beta.17";

/// Limits of the unpacked package; the real one has 1,012 files and 59 MB.
const MOST_FILES: usize = 5_000;
const MOST_BYTES: u64 = 300 << 20;

/// Package and SHA-512 of its archive for an operating system and processor, as Rust names them.
fn package(os: &str, arch: &str) -> Option<(&'static str, &'static str)> {
    match (os, arch) {
        ("linux", "x86_64") => Some((
            "linux-x64",
            "854e128276b5f62c433ff9773ffce41e143d074243577f6a03ded1373e7941c9\
             e07918c50b9ff51b7e8b663383549f3891524751340c9a5cbb9f358ef23b3c92",
        )),
        ("linux", "aarch64") => Some((
            "linux-arm64",
            "982f9b42f68111fd160c3d273d65b77865170d4573a320b332d825f85c3a272f\
             4391014afa370fb73933aa186b4bf7c6ce7e6d7a53692889e5f313ea0e1ef522",
        )),
        ("macos", "aarch64") => Some((
            "darwin-arm64",
            "136771852965adcc802411eebe04eb053c7605a3e55f6bef8d70a53ca1f17f00\
             5ece4fa74d9d35b8012b68a89124ca731d20b237c2757538ca878abfb93b012d",
        )),
        ("macos", "x86_64") => Some((
            "darwin-x64",
            "81793ae4c232b6d0ff3d6a3a3434a6bbf9f8bf33dca99426c555a310ab9e7309\
             721a658ef7ce006772e36fb1746f03ef5e1a9ca2f1f8146378c9daf47c6789c6",
        )),
        _ => None,
    }
}

/// The folder with the programs, fetched if it is not there yet. Blocks for as long as the download takes.
pub(super) fn fetch(
    search_path: &[PathBuf],
    cache_dir: &Path,
    account: &Account,
) -> Result<PathBuf, PrivateServerError> {
    let no_binaries = |npm_problem: String| PrivateServerError::NoBinaries { npm_problem };
    let (platform, sha512) = package(std::env::consts::OS, std::env::consts::ARCH).ok_or_else(|| {
        no_binaries("there is no npm package with them for this kind of machine".to_owned())
    })?;
    let folder = cache_dir.join(format!("postgres-{VERSION}-{platform}"));
    let programs = folder.join("native/bin");
    if programs.is_dir() {
        account.check_reach(&programs, "cache folder")?;
        return Ok(programs);
    }
    let npm = search_path
        .iter()
        .map(|folder| folder.join("npm"))
        .find(|npm| npm.is_file())
        .ok_or_else(|| no_binaries("npm, which could fetch them, is not on PATH either".to_owned()))?;
    std::fs::create_dir_all(cache_dir).map_err(PrivateServerError::at(cache_dir))?;
    account.check_reach(cache_dir, "cache folder")?;

    tracing::info!(
        platform,
        version = VERSION,
        "fetching the PostgreSQL server programs through npm, about 24 MB, once"
    );
    let incomplete = cache_dir.join(format!("incomplete-{}", std::process::id()));
    std::fs::create_dir_all(&incomplete).map_err(PrivateServerError::at(&incomplete))?;
    let fetched = pack(&npm, platform, &incomplete)
        .and_then(|archive| check_integrity(&archive, sha512).map(|()| archive))
        .and_then(|archive| unpack(&archive, &incomplete.join("package")));
    let placed = fetched.map_err(no_binaries).and_then(|()| {
        match std::fs::rename(incomplete.join("package"), &folder) {
            // Somebody else was faster with the same content.
            Err(_) if programs.is_dir() => Ok(()),
            renamed => renamed.map_err(PrivateServerError::at(&folder)),
        }
    });
    // Nothing but our own download is in it; a rest of it does no harm.
    drop(std::fs::remove_dir_all(&incomplete));
    placed?;
    account.check_reach(&programs, "cache folder")?;
    Ok(programs)
}

/// Lets npm download the archive into `folder`.
fn pack(npm: &Path, platform: &str, folder: &Path) -> Result<PathBuf, String> {
    let output = Command::new(npm)
        .args([
            "pack",
            "--ignore-scripts",
            "--silent",
            "--fetch-timeout=60000",
            "--fetch-retries=2",
        ])
        .arg(format!("@embedded-postgres/{platform}@{VERSION}"))
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("npm could not be run: {error}"))?;
    let archive = std::fs::read_dir(folder)
        .map_err(|error| error.to_string())?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "tgz"));
    match archive {
        Some(archive) if output.status.success() => Ok(archive),
        _ => {
            let said = String::from_utf8_lossy(&output.stderr);
            let last = said
                .lines()
                .rev()
                .find(|line| !line.trim().is_empty())
                .unwrap_or("it said nothing");
            Err(format!("npm could not fetch them ({})", last.trim()))
        }
    }
}

/// Compares the archive with the hash that is known in advance.
fn check_integrity(archive: &Path, sha512_hex: &str) -> Result<(), String> {
    let read = || {
        let mut file = File::open(archive)?;
        let mut hash = Sha512::new();
        std::io::copy(&mut file, &mut hash)?;
        Ok::<_, std::io::Error>(hash.finalize())
    };
    let digest = read().map_err(|error| format!("the package could not be read: {error}"))?;
    let found: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    if found == sha512_hex {
        Ok(())
    } else {
        Err("the package that npm delivered is not the one that was published; it was thrown away".to_owned())
    }
}

/// Unpacks the regular files below `package/native` into `target`, and makes the links that the package lists.
fn unpack(archive: &Path, target: &Path) -> Result<(), String> {
    let broken = |error: std::io::Error| format!("the package could not be unpacked: {error}");
    let file = File::open(archive).map_err(broken)?;
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(file).take(MOST_BYTES));
    for (index, entry) in archive.entries().map_err(broken)?.enumerate() {
        let mut entry = entry.map_err(broken)?;
        let path = entry.path().map_err(broken)?.into_owned();
        let Ok(inside) = path.strip_prefix("package") else {
            continue;
        };
        if index >= MOST_FILES || !is_plain(inside) {
            return Err(
                "the package could not be unpacked: it holds paths or numbers of files that it should not"
                    .into(),
            );
        }
        if !inside.starts_with("native") || !entry.header().entry_type().is_file() {
            continue;
        }
        let place = target.join(inside);
        create_open_folders(target, inside).map_err(broken)?;
        let mut output = File::create_new(&place).map_err(broken)?;
        std::io::copy(&mut entry, &mut output).map_err(broken)?;
        let is_program = entry.header().mode().is_ok_and(|mode| mode & 0o100 != 0);
        let mode = if is_program { 0o755 } else { 0o644 };
        std::fs::set_permissions(&place, Permissions::from_mode(mode)).map_err(broken)?;
    }
    make_links(target)
}

/// A link that the archive format of npm cannot hold.
#[derive(Deserialize)]
struct Link {
    source: PathBuf,
    target: PathBuf,
}

fn make_links(target: &Path) -> Result<(), String> {
    let list = target.join("native/pg-symlinks.json");
    if !list.is_file() {
        return Ok(());
    }
    let broken = |error: std::io::Error| format!("the links of the package could not be made: {error}");
    let text = std::fs::read_to_string(&list).map_err(broken)?;
    let links: Vec<Link> = serde_json::from_str(&text)
        .map_err(|error| format!("the package's list of links cannot be read: {error}"))?;
    for link in links {
        if !is_plain(&link.source) || !is_plain(&link.target) {
            return Err("the package's list of links leads out of the package".to_owned());
        }
        let depth = link.target.components().count().saturating_sub(1);
        let up: PathBuf = std::iter::repeat_n("..", depth).collect();
        create_open_folders(target, &link.target).map_err(broken)?;
        std::os::unix::fs::symlink(up.join(&link.source), target.join(&link.target)).map_err(broken)?;
    }
    Ok(())
}

/// Whether a path has nothing but names: not absolute, no `..`.
fn is_plain(path: &Path) -> bool {
    path.components()
        .all(|component| matches!(component, Component::Normal(_)))
}

/// The folders above `inside`, enterable for the server's user whatever our umask is.
fn create_open_folders(root: &Path, inside: &Path) -> std::io::Result<()> {
    let folder = inside
        .parent()
        .map_or_else(|| root.to_owned(), |parent| root.join(parent));
    if folder.is_dir() {
        return Ok(());
    }
    std::fs::create_dir_all(&folder)?;
    for opened in folder
        .ancestors()
        .take_while(|ancestor| ancestor.starts_with(root))
    {
        std::fs::set_permissions(opened, Permissions::from_mode(0o755))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn archive(folder: &Path, files: &[(&str, &str, u32)]) -> PathBuf {
        let path = folder.join("package.tgz");
        let packer = flate2::write::GzEncoder::new(File::create(&path).unwrap(), flate2::Compression::fast());
        let mut builder = tar::Builder::new(packer);
        for (name, content, mode) in files {
            let mut header = tar::Header::new_gnu();
            header.set_size(content.len() as u64);
            header.set_mode(*mode);
            // Set by hand: the builder would refuse the hostile ones.
            header.as_gnu_mut().unwrap().name[..name.len()].copy_from_slice(name.as_bytes());
            header.set_cksum();
            builder.append(&header, content.as_bytes()).unwrap();
        }
        builder.into_inner().unwrap().finish().unwrap().flush().unwrap();
        path
    }

    #[test]
    fn a_package_is_unpacked_with_its_programs_and_links() {
        let root = tempfile::tempdir().unwrap();
        let links = r#"[{"source":"native/lib/libpq.so.5.17","target":"native/lib/libpq.so.5"}]"#;
        let archive = archive(
            root.path(),
            &[
                ("package/package.json", "{}", 0o644),
                ("package/native/bin/postgres", "program", 0o755),
                ("package/native/lib/libpq.so.5.17", "library", 0o644),
                ("package/native/pg-symlinks.json", links, 0o644),
            ],
        );
        let target = root.path().join("out");
        unpack(&archive, &target).unwrap();
        let program = target.join("native/bin/postgres").metadata().unwrap();
        assert_eq!(program.permissions().mode() & 0o777, 0o755);
        assert_eq!(
            std::fs::read_to_string(target.join("native/lib/libpq.so.5")).unwrap(),
            "library"
        );
        assert!(!target.join("package.json").exists());
    }

    #[test]
    fn paths_that_leave_the_package_are_refused() {
        for name in ["package/native/../../../escaped", "package/../escaped"] {
            let root = tempfile::tempdir().unwrap();
            let archive = archive(root.path(), &[(name, "x", 0o644)]);
            assert!(unpack(&archive, &root.path().join("a/b/c")).is_err(), "{name}");
            assert!(!root.path().join("escaped").exists());
        }
        let root = tempfile::tempdir().unwrap();
        let links = r#"[{"source":"../../etc/passwd","target":"native/lib/x"}]"#;
        let archive = archive(root.path(), &[("package/native/pg-symlinks.json", links, 0o644)]);
        let error = unpack(&archive, &root.path().join("out")).unwrap_err();
        assert!(error.contains("leads out"), "{error}");
    }

    #[test]
    fn a_package_with_another_hash_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let archive = archive(root.path(), &[("package/native/bin/postgres", "other", 0o755)]);
        let (_, sha512) = package("linux", "x86_64").unwrap();
        assert!(
            check_integrity(&archive, sha512)
                .unwrap_err()
                .contains("thrown away")
        );
        let own: String = Sha512::digest(std::fs::read(&archive).unwrap())
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(check_integrity(&archive, &own), Ok(()));
    }

    #[test]
    fn every_platform_has_a_whole_hash() {
        for (os, arch) in [
            ("linux", "x86_64"),
            ("linux", "aarch64"),
            ("macos", "aarch64"),
            ("macos", "x86_64"),
        ] {
            let (_, sha512) = package(os, arch).unwrap();
            assert!(
                sha512.len() == 128 && sha512.bytes().all(|byte| byte.is_ascii_hexdigit()),
                "{os} {arch}"
            );
        }
        assert_eq!(package("windows", "x86_64"), None);
    }
}
