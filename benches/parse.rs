//! How fast a log becomes a recording; `cargo bench --bench parse`.
//!
//! The whole path that an upload takes, [`pacenote::testing::import::read`] on bytes in memory, over generated files. Beside it
//! the two floors under it: looking at every byte once, and the check that the bytes are UTF-8.

#[path = "parse/files.rs"]
mod files;

use std::sync::LazyLock;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use pacenote::testing::import::{self, ImportSettings, SourceFile};

static LAP: LazyLock<String> = LazyLock::new(files::lap);
static SESSION: LazyLock<String> = LazyLock::new(files::session);

fn main() {
    divan::main();
}

fn text(name: &str) -> &'static str {
    match name {
        "lap" => &LAP,
        _ => &SESSION,
    }
}

#[divan::bench(args = ["lap", "session"])]
fn import_read(bencher: Bencher<'_, '_>, name: &str) {
    let text = text(name);
    let settings = ImportSettings {
        max_bytes: 256 * 1024 * 1024,
        ..ImportSettings::standard()
    };
    let file = SourceFile {
        name: "log.csv",
        bytes: text.as_bytes(),
    };
    bencher
        .counter(BytesCount::of_str(text))
        .bench(|| import::read(black_box(&file), &settings));
}

#[divan::bench(args = ["lap", "session"])]
fn floor_count_lines(bencher: Bencher<'_, '_>, name: &str) {
    let bytes = text(name).as_bytes();
    bencher
        .counter(BytesCount::of_slice(bytes))
        .bench(|| black_box(bytes).iter().filter(|byte| **byte == b'\n').count());
}

#[divan::bench(args = ["lap", "session"])]
fn floor_utf8(bencher: Bencher<'_, '_>, name: &str) {
    let text = text(name);
    bencher
        .counter(BytesCount::of_str(text))
        .bench(|| std::str::from_utf8(black_box(text.as_bytes())).is_ok());
}
