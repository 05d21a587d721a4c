//! The row loop against the `csv` crate and `str::parse`, its caps and its odd rows.

use proptest::prelude::*;

use super::*;
use crate::import::table::cell::Cell;

fn header(n_columns: usize) -> Header {
    Header::new((0..n_columns).map(|column| format!("c{column}")).collect(), 0, 1)
}

fn table(text: &str, n_columns: usize) -> Result<RawTable, ImportError> {
    let requests: Vec<Request> = (0..n_columns)
        .map(|column| Request {
            column,
            cell: Cell::Number,
        })
        .collect();
    let settings = ImportSettings::standard();
    read(
        text,
        &header(n_columns),
        Syntax::plain(b','),
        &requests,
        &settings,
    )
}

fn bits(values: &[f64]) -> Vec<Option<u64>> {
    values
        .iter()
        .map(|value| (!value.is_nan()).then(|| value.to_bits()))
        .collect()
}

#[test]
fn short_rows_blank_lines_comments_and_carriage_returns_keep_columns_equally_long() {
    let read = table("1,2\r\n\r\n# Lap 1\r\n3\r\n5,6,\n7,x\n", 2).unwrap();
    assert_eq!(read.n_rows, 4);
    assert_eq!(bits(&read.columns[0].values), bits(&[1.0, 3.0, 5.0, 7.0]));
    assert_eq!(
        bits(&read.columns[1].values),
        bits(&[2.0, f64::NAN, 6.0, f64::NAN])
    );
    assert_eq!((read.n_short, read.n_long), (1, 0));
    assert_eq!(
        read.comments,
        [Comment {
            row: 1,
            text: "Lap 1".to_owned()
        }]
    );
    assert_eq!([0, 1, 2, 3].map(|row| read.line_of(row)), [1, 4, 5, 6]);
    assert_eq!(read.columns[1].first_bad_line, Some(6));
}

#[test]
fn quoted_cells_may_hold_anything() {
    let read = table("\"1\",\"a,\"\"b\"\"\nc\"\n2,\"3\"\n", 2).unwrap();
    assert_eq!(bits(&read.columns[0].values), bits(&[1.0, 2.0]));
    assert_eq!(bits(&read.columns[1].values), bits(&[f64::NAN, 3.0]));
    assert_eq!(read.line_of(1), 3);
}

#[test]
fn blanks_as_delimiters_come_in_runs() {
    let requests = [0, 2].map(|column| Request {
        column,
        cell: Cell::Number,
    });
    let read = read(
        "012 194333.680  +8.5E-01 \n 013 194333.720 1\n",
        &header(3),
        Syntax::plain(b' '),
        &requests,
        &ImportSettings::standard(),
    )
    .unwrap();
    assert_eq!(read.columns[0].values, [12.0, 13.0]);
    assert_eq!(read.columns[1].values, [0.85, 1.0]);
}

#[test]
fn one_column_can_be_read_in_several_ways() {
    let part = |index| Request {
        column: 0,
        cell: Cell::Part {
            index,
            separator: b':',
        },
    };
    let requests = [
        part(0),
        part(2),
        Request {
            column: 1,
            cell: Cell::Number,
        },
    ];
    let settings = ImportSettings::standard();
    let read = read(
        "1:2:3:,7\n",
        &header(2),
        Syntax::plain(b','),
        &requests,
        &settings,
    )
    .unwrap();
    assert_eq!(
        read.columns.iter().map(|raw| raw.values[0]).collect::<Vec<_>>(),
        [1.0, 3.0, 7.0]
    );
}

#[test]
fn bombs_stop_at_their_cap() {
    let check = |text: &str, code: &str| assert_eq!(table(text, 2).unwrap_err().code(), code);
    check(&",".repeat(10 * 1024 * 1024), "too_large");
    check(&"x".repeat(10 * 1024 * 1024), "too_large");
    check(&format!("1,\"{}", "abc,def\n".repeat(1024 * 1024)), "malformed");
    check(&format!("#{}", "x".repeat(10 * 1024 * 1024)), "too_large");
    check(&"1\n".repeat(2_000_001), "too_large");
}

fn cell_text() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "-?[0-9]{1,9}(\\.[0-9]{0,9})?",
        2 => (-1e12_f64..1e12).prop_map(|value| value.to_string()),
        1 => "[0-9]\\.[0-9]{1,6}[eE][+-]?[0-9]{1,2}",
        1 => Just(String::new()),
        1 => "[a-z]{1,5}",
        1 => Just("\"12.5\"".to_owned()),
        1 => Just("\"a,b\"".to_owned()),
    ]
}

proptest! {
    #[test]
    fn rows_are_bit_identical_to_the_csv_crate_and_str_parse(
        cells in prop::collection::vec(prop::collection::vec(cell_text(), 3), 1..20),
        line_end in prop_oneof![Just("\n"), Just("\r\n")],
    ) {
        let text: String = cells.iter().map(|row| format!("{}{line_end}", row.join(","))).collect();
        let read = table(&text, 3).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut expect = vec![Vec::new(); 3];
        for record in reader.records() {
            for (column, cell) in record.unwrap().iter().enumerate() {
                expect[column].push(cell.parse::<f64>().unwrap_or(f64::NAN));
            }
        }
        for (raw, expect) in read.columns.iter().zip(&expect) {
            prop_assert_eq!(bits(&raw.values), bits(expect));
        }
    }

    #[test]
    fn any_text_gives_columns_of_equal_length(text in "[0-9,\"#\\r\\n. a-]{0,200}") {
        if let Ok(read) = table(&text, 3) {
            prop_assert!(read.columns.iter().all(|raw| raw.values.len() == read.n_rows));
        }
    }
}
