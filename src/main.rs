//! Starts Pacenote.
fn main() {}
