//! Cars as a point mass with a grip ellipse, power, drag, gears and pedals.
//!
//! Accelerations are in m/s², grip is a friction coefficient that grows with the square of the speed through
//! downforce. The numbers are typical of a class of cars, not of a model.

use super::STANDARD_GRAVITY_MPS2;

/// One car.
#[derive(Clone, Debug, PartialEq)]
pub struct Car {
    /// A fictional name.
    pub name: String,
    /// Mass with driver, kg.
    pub mass_kg: f64,
    /// Power at the wheels, W.
    pub power_w: f64,
    /// Largest driving force the gearing gives, N.
    pub drive_force_n: f64,
    /// Half air density times drag area, kg/m.
    pub drag_kg_per_m: f64,
    /// Half air density times downforce area, kg/m.
    pub downforce_kg_per_m: f64,
    /// Rolling resistance, m/s².
    pub rolling_mps2: f64,
    /// Deceleration by the closed throttle, m/s².
    pub engine_brake_mps2: f64,
    /// Share of the lateral acceleration that scrubs off speed (tire slip angle).
    pub scrub: f64,
    /// Friction coefficient sideways.
    pub grip_lateral: f64,
    /// Friction coefficient under braking.
    pub grip_braking: f64,
    /// Friction coefficient under power (driven wheels only).
    pub grip_traction: f64,
    /// Brake pressure at the largest deceleration, bar.
    pub brake_full_bar: f64,
    /// Engine revolutions per minute for 1 m/s, per gear from first.
    pub rpm_per_mps: Vec<f64>,
    /// Shift up at this speed of the engine.
    pub shift_up_rpm: f64,
    /// Shift down when the lower gear stays below this.
    pub shift_down_rpm: f64,
    /// Idle speed of the engine.
    pub idle_rpm: f64,
    /// Wheelbase, m.
    pub wheelbase_m: f64,
    /// Steering wheel angle per road wheel angle.
    pub steering_ratio: f64,
    /// Extra road wheel angle per lateral acceleration, rad per m/s².
    pub understeer_rad_per_mps2: f64,
    /// The driver blips the throttle on downshifts.
    pub blips: bool,
}

impl Car {
    /// A GT car: 520 hp, some downforce, six gears.
    #[must_use]
    pub fn gt() -> Self {
        Self {
            name: "Corvid GT".to_owned(),
            mass_kg: 1330.0,
            power_w: 375_000.0,
            drive_force_n: 11_500.0,
            drag_kg_per_m: 0.62,
            downforce_kg_per_m: 1.1,
            rolling_mps2: 0.15,
            engine_brake_mps2: 0.9,
            scrub: 0.06,
            grip_lateral: 1.38,
            grip_braking: 1.35,
            grip_traction: 0.88,
            brake_full_bar: 85.0,
            rpm_per_mps: vec![420.0, 296.0, 224.0, 178.0, 146.0, 123.0],
            shift_up_rpm: 8100.0,
            shift_down_rpm: 6900.0,
            idle_rpm: 1200.0,
            wheelbase_m: 2.6,
            steering_ratio: 13.0,
            understeer_rad_per_mps2: 0.001_2,
            blips: false,
        }
    }

    /// A road hatchback on track days: 200 hp, manual gearbox with blips.
    #[must_use]
    pub fn hatchback() -> Self {
        Self {
            name: "Wren 200".to_owned(),
            mass_kg: 1290.0,
            power_w: 138_000.0,
            drive_force_n: 6_800.0,
            drag_kg_per_m: 0.42,
            downforce_kg_per_m: 0.0,
            rolling_mps2: 0.18,
            engine_brake_mps2: 0.7,
            scrub: 0.08,
            grip_lateral: 1.08,
            grip_braking: 1.02,
            grip_traction: 0.55,
            brake_full_bar: 95.0,
            rpm_per_mps: vec![470.0, 285.0, 200.0, 152.0, 122.0, 102.0],
            shift_up_rpm: 7000.0,
            shift_down_rpm: 6000.0,
            idle_rpm: 850.0,
            wheelbase_m: 2.58,
            steering_ratio: 14.5,
            understeer_rad_per_mps2: 0.003,
            blips: true,
        }
    }

    /// A kart with one gear.
    #[must_use]
    pub fn kart() -> Self {
        Self {
            name: "Nettle 125".to_owned(),
            mass_kg: 165.0,
            power_w: 20_000.0,
            drive_force_n: 900.0,
            drag_kg_per_m: 0.38,
            downforce_kg_per_m: 0.0,
            rolling_mps2: 0.3,
            engine_brake_mps2: 1.1,
            scrub: 0.09,
            grip_lateral: 1.9,
            grip_braking: 1.05,
            grip_traction: 0.9,
            brake_full_bar: 40.0,
            rpm_per_mps: vec![430.0],
            shift_up_rpm: 16_000.0,
            shift_down_rpm: 9000.0,
            idle_rpm: 2500.0,
            wheelbase_m: 1.04,
            steering_ratio: 1.5,
            understeer_rad_per_mps2: 0.002,
            blips: false,
        }
    }

    /// A downforce prototype.
    #[must_use]
    pub fn prototype() -> Self {
        Self {
            name: "Petrel P2".to_owned(),
            mass_kg: 1010.0,
            power_w: 420_000.0,
            drive_force_n: 11_800.0,
            drag_kg_per_m: 0.75,
            downforce_kg_per_m: 1.6,
            grip_lateral: 1.5,
            grip_braking: 1.5,
            grip_traction: 1.0,
            wheelbase_m: 3.0,
            ..Self::gt()
        }
    }

    /// A light single-seater: 180 hp, six short gears, little downforce.
    #[must_use]
    pub fn formula() -> Self {
        Self {
            name: "Martlet F4".to_owned(),
            mass_kg: 640.0,
            power_w: 125_000.0,
            drive_force_n: 5_400.0,
            drag_kg_per_m: 0.5,
            downforce_kg_per_m: 0.6,
            grip_lateral: 1.45,
            grip_braking: 1.4,
            grip_traction: 0.95,
            brake_full_bar: 60.0,
            rpm_per_mps: vec![390.0, 300.0, 240.0, 200.0, 170.0, 148.0],
            shift_up_rpm: 7200.0,
            shift_down_rpm: 6000.0,
            wheelbase_m: 2.75,
            steering_ratio: 9.0,
            ..Self::gt()
        }
    }

    /// Downforce over weight, plus one: how much more the tires carry at `energy` (v²/2).
    fn load(&self, energy: f64) -> f64 {
        1.0 + self.downforce_kg_per_m * 2.0 * energy / (self.mass_kg * STANDARD_GRAVITY_MPS2)
    }

    /// Largest lateral acceleration at `energy` (v²/2, m²/s²) with the grip scaled by `grip`.
    #[must_use]
    pub fn lateral_mps2(&self, energy: f64, grip: f64) -> f64 {
        grip * self.grip_lateral * STANDARD_GRAVITY_MPS2 * self.load(energy)
    }

    /// Largest v²/2 on a curvature, in m²/s²; where downforce outgrows the need, that of 150 m/s.
    #[must_use]
    pub fn cornering_energy(&self, curvature_per_m: f64, grip: f64) -> f64 {
        let needed_per_m = 2.0 * curvature_per_m.abs();
        let given_per_m = 2.0 * grip * self.grip_lateral * self.downforce_kg_per_m / self.mass_kg;
        let highest = 0.5 * 150.0 * 150.0;
        if needed_per_m - given_per_m < 1e-6 {
            return highest;
        }
        (grip * self.grip_lateral * STANDARD_GRAVITY_MPS2 / (needed_per_m - given_per_m)).min(highest)
    }

    /// Share of the tire left along the car when `lateral_mps2` is used sideways (grip ellipse).
    fn left_over(&self, energy: f64, lateral_mps2: f64, grip: f64) -> f64 {
        let used = lateral_mps2.abs() / self.lateral_mps2(energy, grip);
        (1.0 - used * used).max(0.0).sqrt()
    }

    /// Air, rolling and cornering resistance as a deceleration, m/s².
    #[must_use]
    pub fn resistance_mps2(&self, energy: f64, lateral_mps2: f64) -> f64 {
        self.drag_kg_per_m * 2.0 * energy / self.mass_kg + self.rolling_mps2 + self.scrub * lateral_mps2.abs()
    }

    /// Deceleration with both pedals released, m/s².
    #[must_use]
    pub fn coasting_mps2(&self, energy: f64, lateral_mps2: f64) -> f64 {
        self.resistance_mps2(energy, lateral_mps2) + self.engine_brake_mps2
    }

    /// What the brakes alone give when straight, m/s².
    #[must_use]
    pub fn full_braking_mps2(&self, energy: f64) -> f64 {
        self.grip_braking * STANDARD_GRAVITY_MPS2 * self.load(energy)
    }

    /// Largest deceleration while cornering, everything included, m/s².
    #[must_use]
    pub fn braking_mps2(&self, energy: f64, lateral_mps2: f64, grip: f64) -> f64 {
        let brakes = grip * self.full_braking_mps2(energy) * self.left_over(energy, lateral_mps2, grip);
        brakes + self.resistance_mps2(energy, lateral_mps2)
    }

    /// What the engine could give at full throttle, before grip, m/s².
    #[must_use]
    pub fn engine_mps2(&self, energy: f64) -> f64 {
        let speed_mps = (2.0 * energy).sqrt().max(1.0);
        (self.power_w / speed_mps).min(self.drive_force_n) / self.mass_kg
    }

    /// Largest forward acceleration while cornering, resistance subtracted, m/s².
    #[must_use]
    pub fn driving_mps2(&self, energy: f64, lateral_mps2: f64, grip: f64, share: f64) -> f64 {
        let traction = grip
            * self.grip_traction
            * STANDARD_GRAVITY_MPS2
            * self.load(energy)
            * self.left_over(energy, lateral_mps2, grip);
        (share * self.engine_mps2(energy)).min(traction) - self.resistance_mps2(energy, lateral_mps2)
    }
}
