//! Tiles, tables and timelines as text.

use std::fmt;

use crate::chart::figure::{Cell, Ink, Look, Rank, RowTone, Table, Tile, Timeline};

pub(super) fn tiles(f: &mut fmt::Formatter<'_>, tiles: &[Tile]) -> fmt::Result {
    if tiles.is_empty() {
        return Ok(());
    }
    let one = |tile: &Tile| {
        let rank = tile
            .rank
            .map_or_else(String::new, |rank| format!(" {}", sign(rank)));
        let ink = if tile.ink == Ink::Text {
            String::new()
        } else {
            format!(" ({:?})", tile.ink)
        };
        let text = format!("{}: {}{rank}{ink} {}", tile.caption, tile.value, tile.detail);
        text.trim_end().to_owned()
    };
    let texts: Vec<String> = tiles.iter().map(one).collect();
    writeln!(f, "tiles {}", texts.join(" | "))
}

pub(super) fn table(f: &mut fmt::Formatter<'_>, table: &Table) -> fmt::Result {
    let titles: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
    writeln!(
        f,
        "table {} | {} ({:?} give way)",
        table.title,
        titles.join(" | "),
        table.give_way
    )?;
    for row in &table.rows {
        let cells: Vec<String> = row.cells.iter().map(cell).collect();
        let tone = match row.tone {
            RowTone::Plain => "",
            RowTone::Strong => " (strong)",
            RowTone::Faint => " (faint)",
        };
        let pinned = if row.pinned { " (pinned)" } else { "" };
        writeln!(f, "  {}{tone}{pinned}", cells.join(" | "))?;
    }
    Ok(())
}

fn cell(cell: &Cell) -> String {
    match cell.look {
        Look::Plain | Look::Muted => cell.text.clone(),
        Look::Strong => format!("*{}*", cell.text),
        Look::Ranked(rank) => format!("{}{}", cell.text, sign(rank)),
        Look::Badge => format!("[{}]", cell.text),
        Look::Bar(part) => format!("bar {part:.2}"),
    }
}

const fn sign(rank: Rank) -> &'static str {
    match rank {
        Rank::Best => "◆",
        Rank::Better => "▲",
        Rank::Slower => "–",
    }
}

pub(super) fn timeline(f: &mut fmt::Formatter<'_>, timeline: &Timeline) -> fmt::Result {
    write!(f, "timeline {} up to {:.3} s", timeline.title, timeline.slowest_s)?;
    for step in &timeline.steps {
        write!(f, ", {}", step.label)?;
        for (mark, time_s) in &step.times {
            write!(f, " {mark:?} {time_s:.3}")?;
        }
        if !step.caption.is_empty() {
            write!(f, " ({})", step.caption)?;
        }
    }
    writeln!(f)
}
