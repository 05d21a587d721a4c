//! Colors for people who do not see all of them.

use super::*;

/// What red, green and blue light look like without one kind of cone; for linear light (Machado, Oliveira and
/// Fernandes 2009, full severity).
const PROTANOPIA: [[f64; 3]; 3] = [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
];
const DEUTERANOPIA: [[f64; 3]; 3] = [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_820, 0.042_940, 0.968_881],
];
const TRITANOPIA: [[f64; 3]; 3] = [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.303_900],
];
const EVERYBODY: [[f64; 3]; 3] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
const EYES: [[[f64; 3]; 3]; 4] = [EVERYBODY, PROTANOPIA, DEUTERANOPIA, TRITANOPIA];

fn linear(color: Color) -> [f64; 3] {
    color.rgb.map(|value| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn times(matrix: [[f64; 3]; 3], vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| {
        row.iter()
            .zip(vector)
            .map(|(factor, value)| factor * value)
            .sum::<f64>()
    })
}

/// Lightness and the two color axes of CIELAB, as an eye sees them.
fn lab(color: Color, eye: [[f64; 3]; 3]) -> [f64; 3] {
    let seen = times(eye, linear(color)).map(|value| value.clamp(0.0, 1.0));
    let xyz = times(
        [
            [0.412_456, 0.357_576, 0.180_438],
            [0.212_673, 0.715_152, 0.072_175],
            [0.019_334, 0.119_192, 0.950_304],
        ],
        seen,
    );
    let root = |value: f64| {
        if value > 0.008_856 {
            value.cbrt()
        } else {
            7.787 * value + 16.0 / 116.0
        }
    };
    let [x, y, z] = [root(xyz[0] / 0.950_47), root(xyz[1]), root(xyz[2] / 1.088_83)];
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// The least distance of two colors for any eye; 2.3 is just seen.
fn least_distance(one: Color, other: Color) -> f64 {
    let distance = |eye| {
        let (one, other) = (lab(one, eye), lab(other, eye));
        one.iter()
            .zip(other)
            .map(|(one, other)| (one - other).powi(2))
            .sum::<f64>()
            .sqrt()
    };
    EYES.into_iter().map(distance).fold(f64::INFINITY, f64::min)
}

fn contrast(one: Color, other: Color) -> f64 {
    let light = |color| {
        let [red, green, blue] = linear(color);
        0.05 + 0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

#[test]
fn colors_that_are_told_apart_differ_for_every_eye() {
    let pairs = [
        ("the two laps: gain and loss", LAP_A, LAP_B, 50.0),
        ("lap A and even", LAP_A, EVEN, 30.0),
        ("lap B and even", LAP_B, EVEN, 20.0),
        ("brake and throttle", BRAKING, THROTTLE, 50.0),
        ("laps A and C", LAP_A, LAP_C, 30.0),
        ("laps A and D", LAP_A, LAP_D, 20.0),
        ("laps B and C", LAP_B, LAP_C, 20.0),
        ("laps B and D", LAP_B, LAP_D, 20.0),
        ("laps C and D", LAP_C, LAP_D, 40.0),
        ("purple and green", RANK_BEST, RANK_BETTER, 25.0),
        ("purple and yellow", RANK_BEST, RANK_SLOWER, 25.0),
        ("green and yellow", RANK_BETTER, RANK_SLOWER, 25.0),
        ("dialled and work", HABIT_DIALLED, HABIT_WORK, 25.0),
        ("dialled and lottery", HABIT_DIALLED, HABIT_LOTTERY, 25.0),
        ("work and lottery", HABIT_WORK, HABIT_LOTTERY, 25.0),
    ];
    for (what, one, other, least) in pairs {
        let distance = least_distance(one, other);
        assert!(distance >= least, "{what}: {distance:.1} apart, {least} wanted");
    }
}

#[test]
fn what_carries_a_message_stands_out_from_the_ground() {
    let strong = [
        TEXT,
        MUTED,
        LAP_A,
        LAP_B,
        LAP_C,
        LAP_D,
        RANK_BEST,
        RANK_BETTER,
        RANK_SLOWER,
    ];
    for color in strong {
        for ground in [BACKGROUND, PANEL] {
            assert!(
                contrast(color, ground) >= 4.5,
                "{color:?}: {:.2}",
                contrast(color, ground)
            );
        }
    }
    for color in [EVEN, THROTTLE, BRAKING] {
        assert!(
            contrast(color, PANEL) >= 2.5,
            "{color:?}: {:.2}",
            contrast(color, PANEL)
        );
    }
}

#[test]
fn more_of_an_amount_is_lighter() {
    for eye in EYES {
        let lightness: Vec<f64> = AMOUNT.iter().map(|&color| lab(color, eye)[0]).collect();
        assert!(
            lightness.windows(2).all(|pair| pair[1] > pair[0] + 5.0),
            "{lightness:?}"
        );
    }
}
