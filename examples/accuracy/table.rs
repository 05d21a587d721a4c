//! A table in Markdown.

/// Prints a heading, a sentence and a table with a blank line after it.
pub(crate) fn print(heading: &str, text: &str, columns: &[&str], rows: &[Vec<String>]) {
    println!("### {heading}\n\n{text}\n");
    println!("| {} |", columns.join(" | "));
    println!("|{}", " --- |".repeat(columns.len()));
    for row in rows {
        println!("| {} |", row.join(" | "));
    }
    println!();
}
