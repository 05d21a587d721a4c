//! Heat maps, ribbons and friction circles as text.

use std::fmt;

use crate::chart::figure::{FrictionCircle, HeatMap, Ribbon};
use crate::chart::scale::Scale;

pub(super) fn heat_map(f: &mut fmt::Formatter<'_>, map: &HeatMap) -> fmt::Result {
    writeln!(
        f,
        "heat map {} ({}), laps {}, full at {:.3} s",
        map.title,
        map.hint,
        map.columns.join(" "),
        map.full_s
    )?;
    for row in &map.rows {
        let lost: Vec<String> = row.lost_s.iter().map(|lost_s| format!("{lost_s:.2}")).collect();
        writeln!(
            f,
            "  {}: {} | loss {:.3} spread {:.3} {}",
            row.label,
            lost.join(" "),
            row.loss_s,
            row.spread_s,
            row.verdict.name()
        )?;
    }
    Ok(())
}

pub(super) fn ribbon(f: &mut fmt::Formatter<'_>, ribbon: &Ribbon) -> fmt::Result {
    write!(
        f,
        "ribbon {} [{}] {} over {} {}, {} points",
        ribbon.title,
        ribbon.unit,
        range(&ribbon.y),
        range(&ribbon.x),
        ribbon.x_unit,
        ribbon.points.len()
    )?;
    for band in &ribbon.bands {
        write!(f, ", T{} {:.0}-{:.0}", band.number, band.from, band.to)?;
    }
    writeln!(f)
}

pub(super) fn circle(f: &mut fmt::Formatter<'_>, circle: &FrictionCircle) -> fmt::Result {
    write!(
        f,
        "circle {} ({}) of {:.2} g",
        circle.title, circle.hint, circle.reach_g
    )?;
    for lap in &circle.laps {
        write!(
            f,
            ", {:?} {} points in {} directions",
            lap.ink,
            lap.points_g.len(),
            lap.envelope_g.len()
        )?;
    }
    writeln!(f)
}

pub(super) fn range(scale: &Scale) -> String {
    format!("{:.3}..{:.3}", scale.min, scale.max)
}
