//! Harry's LapTimer: both layouts.

use crate::import::vendor_tests::{drive, file, read_summary};

pub(in crate::import) fn snippet() -> String {
    let head = "Harry's GPS LapTimer\nINDEX,LAPINDEX,DATE,TIME,TIME_LAP,LATITUDE,LONGITUDE,SPEED_KPH,SPEED_MPH,HEIGHT_M,HEIGHT_FT,HEADING_DEG,DISTANCE_KM,DISTANCE_MILE,\
        ACCELERATIONSOURCE[CALCULATED/MEASURED/UNDEFINED],LINEALG,LATERALG,GEAR,RPM,THROTTLE,BRAKEPRESSURE,STEERINGANGLE\n";
    let mut index = 0;
    let rows: Vec<String> = drive(450, 10.0)
        .iter()
        .map(|moment| {
            index += 1;
            let driven_m = f64::from(moment.lap - 1) * 753.98 + moment.lap_m;
            format!(
                "{index},{},04.05.2024,10:00:{:05.2},{:.2},{:.7},{:.7},{:.2},{:.2},101,331,90,{:.5},{:.5},1,{:.3},{:.3},3,{:.0},0.5,0,{:.1}\n",
                moment.lap,
                moment.t,
                moment.lap_t,
                moment.lat,
                moment.lon,
                moment.v * 3.6,
                moment.v / 0.447_04,
                driven_m / 1000.0,
                driven_m / 1609.344,
                moment.forward / 9.806_65,
                moment.left / 9.806_65,
                moment.v * 150.0,
                moment.left
            )
        })
        .collect();
    file(head, &[], |_| String::new()) + &rows.concat()
}

fn old() -> String {
    let head = "LAPINDEX,DATE,TIME,LATITUDE[degrees],LONGITUDE[degrees],SPEED[km/h],HEIGHT[m],GPSDIFFERENTIAL[0:unknown;1:2D;2:3D],GPSFIX[0:no;1:2D;2:3D],SATELLITES,DIRECTION[degree],\
        HOP,DISTANCEFROMSTART[m],TIMEFROMSTART[s],ACCELERATIONSOURCE[0:undefined;1:calculated],LATERALG,LINEALG,LATITUDEG,LONGITUDEG,RPM,MAF,OBDSPEED[km/h],THROTTLE\n";
    file(head, &drive(450, 10.0), |moment| {
        format!(
            "{},2011-05-04,10:00:{:05.2},{:.7},{:.7},{:.2},101,1,2,9,90,1.1,{:.1},{:.2},1,{:.3},{:.3},0,0,{:.0},0,{:.0},{:.2}\n",
            moment.lap,
            moment.t,
            moment.lat,
            moment.lon,
            moment.v * 3.6,
            moment.lap_m,
            moment.lap_t,
            moment.left / 9.806_65,
            moment.forward / 9.806_65,
            moment.v * 150.0,
            moment.v * 3.5,
            moment.forward.max(0.0) / 2.0
        )
    })
}

#[test]
fn the_newer_layout_is_read() {
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @"");
}

#[test]
fn the_layout_of_2011_is_read() {
    insta::assert_snapshot!(read_summary("a.csv", &old()), @"");
}
