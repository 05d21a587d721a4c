//! Harry's LapTimer: both layouts.

use crate::import::formats::vendor_tests::{drive, file, read_summary};

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
    insta::assert_snapshot!(read_summary("a.csv", &snippet()), @r#"
    harrys-csv, 450 rows
    recorded: 2024-05-04T10:00:00+00:00
    measured distance [m] from DISTANCE_KM [KM] x450: 0 3.78 7.57
    measured speed [m/s] from SPEED_KPH [] x450: 37.7 37.8556 38.0139
    measured throttle [ratio] from THROTTLE [] x450: 0.5 0.5 0.5
    measured brake [on/off] from BRAKEPRESSURE [] x450: 0 0 0
    measured steering [rad] from STEERINGANGLE [] x450: 0.4136 0.4171 0.4206
    measured gear [] from GEAR [] x450: 3 3 3
    measured rpm [rpm] from RPM [] x450: 5655 5678 5702
    measured lat_accel [m/s^2] from LATERALG [] x450: 23.6831 23.889 24.0851
    measured long_accel [m/s^2] from LINEALG [] x450: 1.5691 1.5691 1.5691
    measured latitude [deg] from LATITUDE [] x450: 52 52 52
    measured longitude [deg] from LONGITUDE [] x450: 13 13.0001 13.0001
    measured altitude [m] from HEIGHT_M [M] x450: 101 101 101
    measured lap [] from LAPINDEX [] x450: 1 1 1
    lap clock x450, last 4.9
    unknown: INDEX, DATE, ACCELERATIONSOURCE[CALCULATED/MEASURED/UNDEFINED]
    "#);
}

#[test]
fn the_layout_of_2011_is_read() {
    insta::assert_snapshot!(read_summary("a.csv", &old()), @r#"
    harrys-csv, 450 rows
    recorded: 2011-05-04T10:00:00+00:00
    measured distance [m] from DISTANCEFROMSTART[m] [m] x450: 0 3.8 7.6
    measured speed [m/s] from SPEED[km/h] [km/h] x450: 37.7 37.8556 38.0139
    measured throttle [ratio] from THROTTLE [] x450: 0.79 0.79 0.78
    measured rpm [rpm] from RPM [] x450: 5655 5678 5702
    measured lat_accel [m/s^2] from LATERALG [] x450: 23.6831 23.889 24.0851
    measured long_accel [m/s^2] from LINEALG [] x450: 1.5691 1.5691 1.5691
    measured latitude [deg] from LATITUDE[degrees] [degrees] x450: 52 52 52
    measured longitude [deg] from LONGITUDE[degrees] [degrees] x450: 13 13.0001 13.0001
    measured altitude [m] from HEIGHT[m] [m] x450: 101 101 101
    measured lap [] from LAPINDEX [] x450: 1 1 1
    lap clock x450, last 4.9
    unknown: DATE, GPSDIFFERENTIAL[0:unknown;1:2D;2:3D], GPSFIX[0:no;1:2D;2:3D], SATELLITES, HOP, ACCELERATIONSOURCE[0:undefined;1:calculated], LATITUDEG, LONGITUDEG, MAF
    "#);
}
