//! Starts Pacenote: see `pacenote --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    pacenote::run()
}
