//! `GET /api/drivers`: who owns which corner, as `/drivers` says it.

use axum::Json;
use axum::extract::{Query, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::shapes::{LapRow, seconds};
use crate::app::several_drivers::{DriversTogether, OneCar};
use crate::web::dashboard::Dashboard;
use crate::web::problem::{Failure, Problem};
use crate::web::visit::{Reads, Visit};

/// Where.
#[derive(Debug, Deserialize, IntoParams)]
pub(super) struct DriversQuery {
    /// A lap on the circuit, in the car; nothing: the asker's last one.
    lap: Option<String>,
}

/// The best lap of every driver in one car, and who is fastest where.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Drivers {
    /// The laps, fastest first.
    laps: Vec<LapRow>,
    /// Every corner with its owner, in the order driven; empty where nobody else drove that car.
    stretches: Vec<Owned>,
    /// The lap that the best parts of all of them make; `null`: they cannot be joined.
    composite_s: Option<f64>,
}

/// A corner with the straight behind it, and who is fastest there.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Owned {
    /// Number of the corner; 0: from the line to the first one.
    corner: u32,
    /// What it is called.
    name: Option<String>,
    /// The place of the fastest one in the list of laps.
    owner: usize,
    /// How far ahead of the next one; `null`: not known.
    margin_s: Option<f64>,
}

/// Who is fastest in which corner, by the best lap of every driver in the same car.
#[utoipa::path(
    get, path = "/api/drivers", params(DriversQuery), tag = "read",
    responses((status = 200, body = Drivers), (status = "default", body = Problem, content_type = "application/problem+json"))
)]
pub(super) async fn drivers(
    State(dashboard): State<Dashboard>,
    Reads(visit): Reads,
    Query(query): Query<DriversQuery>,
) -> Result<Json<Drivers>, Failure> {
    let lap = query.lap.as_deref().filter(|lap| !lap.is_empty());
    let together = dashboard.app.several_drivers(&visit.actor, lap, None).await?;
    Ok(Json(match together {
        DriversTogether::OneCar(drivers) => of_one_car(&drivers, &visit),
        // In other cars the times of a corner say nothing about drivers.
        DriversTogether::OtherCars(drivers) => Drivers {
            laps: vec![LapRow::of(&drivers.lap, &visit.actor, visit.words)],
            stretches: Vec::new(),
            composite_s: None,
        },
    }))
}

fn of_one_car(drivers: &OneCar, visit: &Visit) -> Drivers {
    let laps = drivers.laps.iter();
    let stretches = drivers.together.stretches.iter().map(|stretch| Owned {
        corner: stretch.corner.as_ref().map_or(0, |corner| corner.number),
        name: stretch.corner.as_ref().and_then(|corner| corner.name.clone()),
        owner: stretch.owner,
        margin_s: seconds(stretch.margin),
    });
    Drivers {
        laps: laps
            .map(|lap| LapRow::of(lap, &visit.actor, visit.words))
            .collect(),
        stretches: stretches.collect(),
        composite_s: seconds(drivers.together.composite),
    }
}
