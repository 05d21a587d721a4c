//! Shapes whose curvature is known.

use proptest::prelude::*;

use super::*;

/// A circle to the left of this radius, sampled at `spacing_m`, `jitter` metres of alternating error.
fn circle(radius_m: f64, spacing_m: f64, jitter_m: f64) -> Path {
    let (mut distance_m, mut x_m, mut y_m) = (vec![], vec![], vec![]);
    for i in 0_u32.. {
        let along_m = f64::from(i) * spacing_m;
        if along_m >= std::f64::consts::TAU * radius_m {
            break;
        }
        let angle = along_m / radius_m;
        let off_m = radius_m + if i % 3 == 0 { jitter_m } else { -jitter_m / 2.0 };
        distance_m.push(along_m);
        x_m.push(off_m * angle.cos());
        y_m.push(off_m * angle.sin());
    }
    Path::new(&distance_m, &x_m, &y_m).unwrap()
}

#[test]
fn a_circle_to_the_left_has_the_curvature_of_its_radius_everywhere() {
    let check = |radius_m: f64, spacing_m: f64, jitter_m: f64, tolerance: f64| {
        let shape = circle(radius_m, spacing_m, jitter_m).shape(1.0);
        let n = shape.curvature_per_m.len();
        for &curvature in &shape.curvature_per_m[n / 10..9 * n / 10] {
            assert!(
                (curvature * radius_m - 1.0).abs() < tolerance,
                "radius {radius_m}, spacing {spacing_m}, jitter {jitter_m}: {curvature}"
            );
        }
        let heading_rad = shape.heading_rad();
        let turned = heading_rad[n - 1] - heading_rad[0];
        assert!((turned - std::f64::consts::TAU).abs() < 0.3, "turned {turned}");
    };
    check(100.0, 1.0, 0.0, 0.01);
    check(100.0, 2.5, 0.05, 0.3);
    check(15.0, 0.5, 0.0, 0.02);
    check(10.0, 1.0, 0.0, 0.05);
}

#[test]
fn noise_is_measured_and_does_not_bend_a_straight() {
    // Error that no neighbor shares: a fixed table in [-1, 1], mean near 0.
    let table = [0.3, -0.9, 0.5, 0.1, -0.4, 0.8, -0.2, -0.7, 0.9, -0.1, 0.6, -0.8];
    let distance_m: Vec<f64> = (0..400).map(|i| f64::from(i) * 2.0).collect();
    let y_m: Vec<f64> = (0..400)
        .map(|i: usize| 0.2 * table[(i * 7 + i / 12) % 12])
        .collect();
    let path = Path::new(&distance_m, &distance_m, &y_m).unwrap();
    let noise_m = path.noise_m();
    // x is exact, y has a deviation of 0.12 m: the figure for one direction lies below that.
    assert!(noise_m > 0.03 && noise_m < 0.13, "{noise_m}");
    let shape = path.shape(1.0);
    let worst = shape
        .curvature_per_m
        .iter()
        .fold(0.0_f64, |worst, curvature| worst.max(curvature.abs()));
    assert!(worst < 0.012, "{worst}");
    let middle = &shape.curvature_per_m[100..700];
    let deviation = (middle.iter().map(|c| c * c).sum::<f64>() / middle.len() as f64).sqrt();
    assert!(deviation < 2.0 * CURVATURE_NOISE_PER_M, "{deviation}");
}

#[test]
fn a_path_needs_two_places() {
    assert_eq!(Path::new(&[0.0, 0.0], &[1.0, 1.0], &[0.0, 0.0]), None);
    let path = Path::new(&[0.0, 10.0], &[0.0, 10.0], &[0.0, 0.0]).unwrap();
    let stations = path.resampled(2.5);
    assert_eq!((stations.x_m[1], stations.y_m[1]), (2.5, 0.0));
    let shape = path.shape(4.0);
    assert_eq!(shape.distance_m, [0.0, 4.0, 8.0, 10.0]);
    assert!(
        shape
            .curvature_per_m
            .iter()
            .all(|curvature| curvature.abs() < 1e-9)
    );
}

#[test]
fn a_plane_goes_there_and_back() {
    let plane = Plane::about(crate::telemetry::GeoPoint {
        latitude_deg: 51.9,
        longitude_deg: 179.999,
    });
    let (x_m, y_m) = plane.to_xy(crate::telemetry::GeoPoint {
        latitude_deg: 51.91,
        longitude_deg: -179.999,
    });
    // One minute of arc of latitude is 1,855 m there; 0.002 degrees of longitude are 137.5 m.
    assert!((y_m - 1112.7).abs() < 0.5, "{y_m}");
    assert!((x_m - 137.5).abs() < 0.3, "{x_m}");
    let back = plane.to_xy(plane.to_geo(x_m, y_m));
    assert!((back.0 - x_m).abs() < 1e-6 && (back.1 - y_m).abs() < 1e-6);
}

proptest! {
    #[test]
    fn curvature_does_not_ask_where_the_map_lies_or_points(
        radius_m in 15.0_f64..200.0, angle in 0.0_f64..std::f64::consts::TAU, east_m in -5e3_f64..5e3, north_m in -5e3_f64..5e3,
    ) {
        let path = circle(radius_m, radius_m / 40.0, 0.02);
        let (sin, cos) = angle.sin_cos();
        let x_m: Vec<f64> = path.x_m.iter().zip(&path.y_m).map(|(x, y)| x * cos - y * sin + east_m).collect();
        let y_m: Vec<f64> = path.x_m.iter().zip(&path.y_m).map(|(x, y)| x * sin + y * cos + north_m).collect();
        let width_m = path.fit_width_m();
        let here = path.shape_fitted_over(1.0, width_m);
        let there = Path::new(&path.distance_m, &x_m, &y_m).unwrap().shape_fitted_over(1.0, width_m);
        for (here, there) in here.curvature_per_m.iter().zip(&there.curvature_per_m) {
            prop_assert!((here - there).abs() < 1e-7, "{} {}", here, there);
        }
    }
}
