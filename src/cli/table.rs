//! Aligned columns for terminals.

/// Which side the cells of a column are flush with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Rows under a headline, columns two spaces apart, indented by two. Trailing blanks are cut.
pub(super) fn table(columns: &[(&str, Align)], rows: &[Vec<String>]) -> String {
    let widths: Vec<usize> = columns
        .iter()
        .enumerate()
        .map(|(column_idx, (name, _))| {
            let cells = rows
                .iter()
                .filter_map(|row| row.get(column_idx))
                .map(|cell| cell.chars().count());
            cells.chain([name.chars().count()]).max().unwrap_or_default()
        })
        .collect();
    let headline: Vec<String> = columns.iter().map(|(name, _)| (*name).to_owned()).collect();
    let mut text = String::new();
    for row in std::iter::once(&headline).chain(rows) {
        let mut line = String::from(" ");
        for ((cell, width), (_, align)) in row.iter().zip(&widths).zip(columns) {
            line.push_str(&match align {
                Align::Left => format!(" {cell:<width$} "),
                Align::Right => format!(" {cell:>width$} "),
            });
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}
