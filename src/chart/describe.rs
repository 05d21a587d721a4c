//! A figure as text: what tests compare and people read in a diff.

mod rows;
mod spread;

use std::fmt;

use super::figure::{Bars, Block, Figure, Panel, PanelStack, Series, TrackMap};
use super::scale::Scale;

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
        for tile in &self.lead.tiles {
            writeln!(
                f,
                "tile {} | {} | {} | {:?}",
                tile.caption, tile.value, tile.detail, tile.ink
            )?;
        }
        for block in &self.blocks {
            match block {
                Block::Panels(stack) => panels(f, stack)?,
                Block::Map(track) => map(f, track)?,
                Block::Bars(rows) => bars(f, rows)?,
                Block::Stats(stats) => rows::stats(f, stats)?,
                Block::Table(table) => rows::table(f, table)?,
                Block::Timeline(timeline) => rows::timeline(f, timeline)?,
                Block::HeatMap(map) => spread::heat_map(f, map)?,
                Block::Ribbon(ribbon) => spread::ribbon(f, ribbon)?,
                Block::FrictionCircle(circle) => spread::circle(f, circle)?,
                Block::Note(sentence) => writeln!(f, "note: {sentence}")?,
            }
        }
        writeln!(f, "footer: {}", self.footer)?;
        write!(f, "alt: {}", self.alt_text)
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
    let [low, high] = &track.legend;
    write!(f, "map {} of {points} points, {low} | {high}", track.title)?;
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
    for line in &track.lines {
        let points: usize = line.runs.iter().map(|run| run.points.len()).sum();
        write!(f, ", {:?} line of {points} points", line.ink)?;
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
    for row in &bars.rows {
        write!(f, ", {} {:+.3}", row.label, row.value)?;
    }
    writeln!(f)
}

fn range(scale: &Scale) -> String {
    format!("{:.3}..{:.3}", scale.min, scale.max)
}
