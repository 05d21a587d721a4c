//! Delimited text: header blocks read by the `csv` crate, rows by one fused loop.
//!
//! [`header`] reads the first records, [`find`] finds names, units and the first data row; [`decimal`] settles decimal commas and thousands
//! separators over the file; [`rows`] reads the wanted columns in one pass over the bytes.

pub(crate) mod cell;
pub(crate) mod decimal;
pub(crate) mod find;
mod half_day;
pub(crate) mod header;
pub(crate) mod number;
mod raw;
pub(crate) mod rows;
mod scan;
mod syntax;

pub(crate) use cell::Cell;
pub(crate) use header::{Header, Record};
pub(crate) use raw::{Comment, RawColumn, RawTable, Request};
pub(crate) use syntax::Syntax;
