//! A figure as text: what tests compare and people read in a diff.

mod rows;
mod spread;

use std::fmt;

use self::spread::range;
use super::figure::{Bars, Block, Figure, Ink, MapLegend, Panel, PanelStack, Series, TrackMap};

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let title = &self.title;
        writeln!(f, "{} | {}", title.heading, title.subheading)?;
        if let Some(headline) = &title.headline {
            writeln!(f, "{} | {}", headline.value, headline.caption)?;
        }
        for entry in &title.legend {
            writeln!(
                f,
                "{:?}: {} | {} | {}",
                entry.ink, entry.name, entry.label, entry.value
            )?;
        }
        if !self.lead.sentence.is_empty() {
            writeln!(f, "lead: {}", self.lead.sentence)?;
        }
        rows::tiles(f, &self.lead.tiles)?;
        for part in &self.blocks {
            block(f, part)?;
        }
        writeln!(f, "footer: {}", self.footer)?;
        write!(f, "alt: {}", self.alt_text)
    }
}

fn block(f: &mut fmt::Formatter<'_>, of: &Block) -> fmt::Result {
    match of {
        Block::Panels(stack) => panels(f, stack),
        Block::Map(track) => map(f, track),
        Block::Bars(rows) => bars(f, rows),
        Block::Table(table) => rows::table(f, table),
        Block::Timeline(timeline) => rows::timeline(f, timeline),
        Block::HeatMap(map) => spread::heat_map(f, map),
        Block::Ribbon(ribbon) => spread::ribbon(f, ribbon),
        Block::FrictionCircle(circle) => spread::circle(f, circle),
        Block::Row(blocks) => blocks.iter().try_for_each(|(share, part)| {
            write!(f, "beside each other, {share:.1}: ")?;
            block(f, part)
        }),
        Block::Note(sentence) => writeln!(f, "note: {sentence}"),
    }
}

fn panels(f: &mut fmt::Formatter<'_>, stack: &PanelStack) -> fmt::Result {
    write!(f, "x {} {}", range(&stack.x), stack.x_unit)?;
    for band in &stack.bands {
        write!(f, ", T{} {:.0}-{:.0}", band.number, band.from, band.to)?;
        if let Some(name) = &band.name {
            write!(f, " {name}")?;
        }
    }
    writeln!(f)?;
    for panel in &stack.panels {
        self::panel(f, panel)?;
    }
    Ok(())
}

fn panel(f: &mut fmt::Formatter<'_>, panel: &Panel) -> fmt::Result {
    write!(f, "{} [{}] {}", panel.title, panel.unit, range(&panel.y))?;
    for (ink, hint) in &panel.hints {
        write!(f, " ({ink:?}: {hint})")?;
    }
    writeln!(f)?;
    panel.series.iter().try_for_each(|line| series(f, line))?;
    for mark in &panel.marks {
        write!(
            f,
            "  {:?} {:?} at ({:.0}, {:.1})",
            mark.ink, mark.kind, mark.at.0, mark.at.1
        )?;
    }
    if panel.marks.is_empty() {
        Ok(())
    } else {
        writeln!(f)
    }
}

fn series(f: &mut fmt::Formatter<'_>, series: &Series) -> fmt::Result {
    write!(f, "  {:?}:", series.ink)?;
    for run in &series.runs {
        let values = || run.points.iter().map(|point| point.1);
        let (low, high) = (
            values().fold(f64::INFINITY, f64::min),
            values().fold(f64::NEG_INFINITY, f64::max),
        );
        if let (Some(first), Some(last)) = (run.points.first(), run.points.last()) {
            write!(
                f,
                " {} points from ({:.0}, {:.3}) to ({:.0}, {:.3}) within {low:.3}..{high:.3};",
                run.points.len(),
                first.0,
                first.1,
                last.0,
                last.1
            )?;
        }
    }
    writeln!(f)
}

fn map(f: &mut fmt::Formatter<'_>, track: &TrackMap) -> fmt::Result {
    let points: usize = track.runs.iter().map(|run| run.points.len()).sum();
    write!(f, "map {} of {points} points, ", track.title)?;
    match &track.legend {
        MapLegend::Ends([low, high]) => write!(f, "{low} | {high}")?,
        MapLegend::Steps(steps) => {
            let names: Vec<&str> = steps.iter().map(|(_, name)| name.as_str()).collect();
            write!(f, "steps {}", names.join(" "))?;
        }
        MapLegend::Laps(laps) => f.write_str(&named(laps).join(" | "))?,
    }
    if !track.note.is_empty() {
        write!(f, " ({})", track.note)?;
    }
    for corner in &track.corners {
        write!(
            f,
            ", T{} at ({:.0}, {:.0})",
            corner.number, corner.at.0, corner.at.1
        )?;
        if let Some((_, note)) = &corner.note {
            write!(f, " {note}")?;
        }
    }
    for part in &track.fastest {
        let points: usize = part.runs.iter().map(|run| run.points.len()).sum();
        write!(f, ", {:?} fastest for {points} points", part.ink)?;
    }
    match &track.start {
        Some(start) => writeln!(
            f,
            ", start toward ({:.2}, {:.2})",
            start.heading.0, start.heading.1
        ),
        None => writeln!(f),
    }
}

fn bars(f: &mut fmt::Formatter<'_>, bars: &Bars) -> fmt::Result {
    write!(f, "{} [{}]", bars.title, bars.unit)?;
    if !bars.laps.is_empty() {
        write!(f, " of {}", named(&bars.laps).join(" | "))?;
    }
    for row in &bars.rows {
        write!(f, ", {}", row.label)?;
        for value in &row.values {
            match value {
                Some(value) => write!(f, " {value:+.3}")?,
                None => write!(f, " –")?,
            }
        }
    }
    writeln!(f)
}

fn named(laps: &[(Ink, String)]) -> Vec<String> {
    laps.iter().map(|(ink, name)| format!("{ink:?} {name}")).collect()
}
