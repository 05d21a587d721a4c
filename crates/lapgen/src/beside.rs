//! What lies beside the repository, in `../shared`: real logs, and documents of the services that Pacenote talks to.
//!
//! Their licences let us test with them, their size keeps them out of the repository. Where the folder is missing, a test
//! that needs one of its files is skipped: it says so, and it is counted, because a green test that read nothing proves
//! nothing. Where the folder must be there (`PACENOTE_SHARED_REQUIRED`), a missing file fails.

use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The bytes of `../shared/{path}`; `None` where the file is missing and may be.
///
/// # Panics
/// `PACENOTE_SHARED_REQUIRED` is set and the file is missing.
#[must_use]
pub fn shared(path: &str) -> Option<Vec<u8>> {
    std::fs::read(shared_path(path)?).ok()
}

/// Where `../shared/{path}` lies, a file or a folder; `None` where it is missing and may be.
///
/// # Panics
/// `PACENOTE_SHARED_REQUIRED` is set and the path is missing.
#[must_use]
pub fn shared_path(path: &str) -> Option<PathBuf> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let file = repository.join("../shared").join(path);
    if file.exists() {
        return Some(file);
    }
    skipped(&format!("there is no ../shared/{path}"));
    None
}

/// Says and counts that a test could not run. The file that `PACENOTE_SKIPPED_FILE` names gets a line.
///
/// # Panics
/// `PACENOTE_SHARED_REQUIRED` is set: then nothing may be skipped.
pub fn skipped(why: &str) {
    assert!(
        std::env::var_os("PACENOTE_SHARED_REQUIRED").is_none(),
        "nothing may be skipped here: {why}"
    );
    missing(why);
}

/// The same for what may be missing anywhere, such as a browser.
#[expect(clippy::print_stdout, reason = "whoever runs the tests reads it")]
pub fn missing(why: &str) {
    println!("skipped: {why}");
    if let Some(list) = std::env::var_os("PACENOTE_SKIPPED_FILE")
        && let Ok(mut list) = std::fs::OpenOptions::new().append(true).create(true).open(list)
    {
        // A line that cannot be counted is no reason to fail.
        drop(writeln!(list, "{why}"));
    }
}
