//! Logs that are larger than the memory that reading one may take.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

/// What the process may have of its own; a file of [`FILE_BYTES`] that is held as a whole does not fit beside its columns.
const MOST_KIB: usize = 110 * 1024;
const FILE_BYTES: usize = 64 * 1024 * 1024;
const SAMPLES_OF_LAP: usize = 6_000;

/// Kilometres per hour, and the place on a round track, after that share of a lap.
fn driven(share: f64) -> (f64, f64, f64) {
    let angle = share * std::f64::consts::TAU;
    (
        150.0 + 60.0 * (7.0 * angle).sin(),
        600.0 * angle.cos(),
        600.0 * angle.sin(),
    )
}

fn share(sample: usize) -> f64 {
    (sample % SAMPLES_OF_LAP) as f64 / SAMPLES_OF_LAP as f64
}

fn gran_turismo(path: &Path) {
    let array = |name: &str, value: &dyn Fn(usize) -> f64| {
        let values: Vec<String> = (0..SAMPLES_OF_LAP)
            .map(|sample| format!("{:.12}", value(sample)))
            .collect();
        format!(",\"{name}\":[{}]", values.join(","))
    };
    let arrays = [
        array("data_time", &|sample| sample as f64 / 60.0),
        array("data_speed", &|sample| driven(share(sample)).0),
        array("data_throttle", &|sample| 100.0 * share(sample)),
        array("data_braking", &|_| 0.0),
        array("data_rpm", &|sample| 5_000.0 + 10.0 * driven(share(sample)).0),
        array("data_gear", &|_| 4.0),
        array("data_position_x", &|sample| driven(share(sample)).1),
        array("data_position_y", &|_| 7.0),
        array("data_position_z", &|sample| driven(share(sample)).2),
    ]
    .concat();
    let mut file = std::io::BufWriter::new(std::fs::File::create(path).unwrap());
    for lap in 0..FILE_BYTES / arrays.len() {
        let before = if lap == 0 { '[' } else { ',' };
        write!(
            file,
            "{before}{{\"number\":{},\"lap_finish_time\":100000{arrays}}}",
            900 - lap
        )
        .unwrap();
    }
    write!(file, "]").unwrap();
}

/// Speed in every second row, place in every fifth, a temperature now and then.
fn unequal_rows(path: &Path) {
    let mut file = std::io::BufWriter::new(std::fs::File::create(path).unwrap());
    writeln!(
        file,
        "time (s),speed (km/h),throttle (%),x (m),y (m),lap,water (C),note"
    )
    .unwrap();
    let note = "x".repeat(100);
    for row in 0..FILE_BYTES / 145 {
        let (kmh, x_m, y_m) = driven(share(row));
        let every = |n_rows: usize, cells: String| if row % n_rows == 0 { cells } else { String::new() };
        let place = every(5, format!("{x_m:.4},{y_m:.4}"));
        writeln!(
            file,
            "{:.3},{},{:.3},{},{},{},{note}",
            row as f64 / 50.0,
            every(2, format!("{kmh:.4}")),
            100.0 * share(row),
            if place.is_empty() { "," } else { &place },
            row / SAMPLES_OF_LAP,
            every(50, "84.5".to_owned()),
        )
        .unwrap();
    }
}

fn inspected(path: &Path) -> serde_json::Value {
    let output = Command::new("sh")
        .args([
            "-c",
            &format!("ulimit -d {MOST_KIB}; exec \"$0\" inspect \"$1\" --json"),
        ])
        .arg(env!("CARGO_BIN_EXE_pacenote"))
        .arg(path)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{}: {:?}, {said}",
        path.display(),
        output.status
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_log_larger_than_the_memory_is_read_with_its_lap_times() {
    let folder = tempfile::tempdir().unwrap();
    type Write = fn(&Path);
    let writers: [(&str, Write, f64); 2] = [
        ("laps.json", gran_turismo, 100.0),
        ("unequal.csv", unequal_rows, SAMPLES_OF_LAP as f64 / 50.0),
    ];
    for (name, write, lap_s) in writers {
        let path = folder.path().join(name);
        write(&path);
        let read = inspected(&path);
        let laps = read["laps"].as_array().unwrap();
        assert!(laps.len() > 50, "{name}: {} laps", laps.len());
        let middle = &laps[laps.len() / 2];
        let time_s = middle["time_s"].as_f64().unwrap();
        assert!((time_s - lap_s).abs() < 0.02, "{name}: {middle}");
        let warnings = read["warnings"].to_string();
        assert!(warnings.contains("read_thinned"), "{name}: {warnings}");
    }
}

#[test]
fn a_large_text_that_is_no_table_is_refused_for_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let check = |name: &str, line: &str, code: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, line.repeat(40 * 1024 * 1024 / line.len())).unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_pacenote"))
            .args(["inspect", "--json"])
            .arg(&path)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.code() == Some(2) && said.contains(code),
            "{name}: {said}"
        );
    };
    check("diary.txt", "today I drove and it was good\n", "unknown_format");
    check(
        "page.html",
        "<!doctype html><html><body><p>lap</p>\n",
        "unknown_format",
    );
}
