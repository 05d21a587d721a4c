//! The header of an iRacing log: where variables, session text and rows lie.

use super::little_endian::i32_at;

/// Places in the header.
const VERSION_AT: usize = 0;
const TICK_RATE_AT: usize = 8;
const N_UPDATES_AT: usize = 12;
const TEXT_BYTES_AT: usize = 16;
const TEXT_AT: usize = 20;
const N_VARIABLES_AT: usize = 24;
const VARIABLES_AT: usize = 28;
const N_BUFFERS_AT: usize = 32;
const ROW_BYTES_AT: usize = 36;
const FIRST_BUFFER_AT: usize = 52;
const BEGAN_AT: usize = 112;
const N_ROWS_AT: usize = 140;
const HEADER_BYTES: usize = 144;
/// One variable's entry.
pub(super) const VARIABLE_BYTES: usize = 144;
const MAX_VARIABLES: usize = 4096;
const MAX_ROW_BYTES: usize = 1024 * 1024;
const MAX_TICK_RATE: i32 = 360;
const MAX_BUFFERS: i32 = 4;

/// What the header says.
pub(super) struct Header {
    pub(super) text: std::ops::Range<usize>,
    pub(super) n_variables: usize,
    pub(super) variables_at: usize,
    pub(super) row_bytes: usize,
    pub(super) rows_at: usize,
    pub(super) n_rows: usize,
    pub(super) tick_rate: i32,
    pub(super) began_unix_s: i64,
    /// A copy of the simulator's memory instead of a log.
    pub(super) is_live: bool,
}

impl Header {
    /// How many bytes have to be there to read the head; `None` where these cannot begin one.
    pub(super) fn n_bytes(bytes: &[u8]) -> Option<usize> {
        let size = |at: usize| usize::try_from(i32_at(bytes, at)?).ok();
        let is_version = (1..=2).contains(&i32_at(bytes, VERSION_AT)?);
        let variables_end =
            size(VARIABLES_AT)?.checked_add(size(N_VARIABLES_AT)?.checked_mul(VARIABLE_BYTES)?)?;
        let text_end = size(TEXT_AT)?.checked_add(size(TEXT_BYTES_AT)?)?;
        let n_bytes = HEADER_BYTES
            .max(variables_end)
            .max(text_end)
            .max(size(FIRST_BUFFER_AT)?);
        is_version.then_some(n_bytes)
    }

    /// A plausible header, all of whose places lie inside of the file, and the session text where it says.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.len() < HEADER_BYTES {
            return None;
        }
        let size = |at: usize| usize::try_from(i32_at(bytes, at)?).ok();
        let tick_rate = i32_at(bytes, TICK_RATE_AT)?;
        let n_buffers = i32_at(bytes, N_BUFFERS_AT)?;
        let n_variables = size(N_VARIABLES_AT)?;
        let variables_at = size(VARIABLES_AT)?;
        let row_bytes = size(ROW_BYTES_AT)?;
        let rows_at = size(FIRST_BUFFER_AT)?;
        let text_at = size(TEXT_AT)?;
        let text = text_at..text_at.checked_add(size(TEXT_BYTES_AT)?)?;
        let is_plausible = (1..=2).contains(&i32_at(bytes, VERSION_AT)?)
            && (1..=MAX_TICK_RATE).contains(&tick_rate)
            && (1..=MAX_BUFFERS).contains(&n_buffers)
            && (1..=MAX_VARIABLES).contains(&n_variables)
            && (1..=MAX_ROW_BYTES).contains(&row_bytes)
            && variables_at.checked_add(n_variables * VARIABLE_BYTES)? <= bytes.len()
            && rows_at <= bytes.len()
            && text.end <= bytes.len();
        let says_so = || {
            let head = bytes.get(text.clone()).unwrap_or_default();
            let mark = b"WeekendInfo:";
            head.windows(mark.len()).take(4096).any(|window| window == mark)
        };
        (is_plausible && says_so()).then(|| Self {
            n_variables,
            variables_at,
            row_bytes,
            rows_at,
            tick_rate,
            n_rows: size(N_ROWS_AT).unwrap_or_default(),
            began_unix_s: bytes
                .get(BEGAN_AT..)
                .and_then(<[u8]>::first_chunk::<8>)
                .map_or(0, |began| i64::from_le_bytes(*began)),
            is_live: n_buffers > 1 && i32_at(bytes, N_UPDATES_AT).is_some_and(|n_updates| n_updates > 0),
            text: text.clone(),
        })
    }
}
