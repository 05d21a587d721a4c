//! Says on standard error that a file is being read, where that takes over a second, and for how long by now.

use std::io::{IsTerminal as _, Write as _};
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::words::{Words, args};

/// Nobody asks before.
const PATIENCE: Duration = Duration::from_secs(1);

/// Reads a file and says so while it takes long. A line in a terminal changes; anywhere else there is one line.
pub(super) fn said<T: Send>(path: &Path, words: Words, read: impl FnOnce() -> T + Send) -> T {
    let (done, is_done) = channel::<()>();
    let begun = Instant::now();
    thread::scope(|scope| {
        scope.spawn(move || {
            let is_terminal = std::io::stderr().is_terminal();
            let mut is_said = false;
            while matches!(is_done.recv_timeout(PATIENCE), Err(RecvTimeoutError::Timeout)) {
                if is_terminal || !is_said {
                    say(path, words, begun.elapsed(), is_terminal);
                }
                is_said = true;
            }
            if is_said && is_terminal {
                // The line is not needed any more.
                let _untold = write!(std::io::stderr(), "\r\x1b[K");
            }
        });
        let outcome = read();
        drop(done);
        outcome
    })
}

fn say(path: &Path, words: Words, since: Duration, is_terminal: bool) {
    let size = std::fs::metadata(path).map_or(0, |data| data.len());
    #[expect(clippy::cast_precision_loss, reason = "for people")]
    let mib = size as f64 / (1024.0 * 1024.0);
    let name = crate::contract::printable(&path.display().to_string(), 200);
    let text = words.cli_reading(args::CliReading {
        file: &name,
        seconds: &since.as_secs().to_string(),
        size: &format!("{mib:.0}"),
    });
    let mut stderr = std::io::stderr();
    // Who cannot be told is not told.
    let _untold = if is_terminal {
        write!(stderr, "\r{text}\x1b[K").and_then(|()| stderr.flush())
    } else {
        writeln!(stderr, "{text}")
    };
}
