//! Which column name means what, for formats that leave names to people.
//!
//! Names are compared by their letters and digits only, so `Ground Speed`, `ground_speed` and `GroundSpeed` are one.
//! A unit at the end of a name (`speed_kmh`, `Speed (km/h)`) is taken off first.

use crate::import::columns::column_unit;
use crate::telemetry::ChannelRole;

/// What a column tells: a channel, or something that only import looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Meaning {
    /// A channel of the recording (time becomes the time axis).
    Channel(ChannelRole),
    /// The clock of the current lap, starting at 0 on the line.
    LapClock,
    /// The time of the lap finished last.
    LastLapTime,
    /// Direction of travel, degrees clockwise from north; only used to check signs.
    Heading,
    /// 1 in rows where the position is new, 0 where it is repeated.
    PositionUpdate,
    /// The third of a game's axes: up, or, where Y is up, on the ground.
    ThirdAxis,
    /// 1 while the game or logger calls the lap that is being driven valid, 0 while it does not.
    LapValid,
}

impl Meaning {
    /// The role whose units a column of this meaning can have.
    pub(crate) const fn unit_role(self) -> ChannelRole {
        match self {
            Self::Channel(role) => role,
            Self::LapClock | Self::LastLapTime => ChannelRole::Time,
            Self::Heading | Self::PositionUpdate => ChannelRole::Latitude,
            Self::ThirdAxis => ChannelRole::Y,
            Self::LapValid => ChannelRole::LapInvalid,
        }
    }
}

/// A meaning and how good names of this kind are: 0 is the best source of its role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NamedMeaning {
    /// What the column tells.
    pub(crate) meaning: Meaning,
    /// Rank among columns of the same meaning.
    pub(crate) rank: u8,
}

/// A column's name taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ColumnName {
    /// Without the unit.
    pub(crate) base: String,
    /// The unit in brackets or behind the last underscore, empty if there is none.
    pub(crate) unit: String,
}

use ChannelRole as Role;
use Meaning::Channel;

/// What it means, rank, letters and digits of the names.
#[rustfmt::skip]
const NAMES: &[(Meaning, u8, &[&str])] = &[
    (Channel(Role::Time), 0, &[
        "time", "elapsedtime", "sessiontime", "t", "timestamp", "absolutetime", "elapsed", "racetime",
        "currentracetime", "runtime", "logtime", "zeit", "temps", "tiempo", "tempo", "devicetime",
        "gametotaltime", "stagecurrenttime", "uhrzeit", "heure", "hora", "ora", "zeitstempel", "laufzeit",
        "tempsécoulé", "tempsecoule", "tiempotranscurrido", "tempotrascorso", "tempodecorrido", "horodatage"
    ]),
    (Channel(Role::Time), 1, &[
        "seconds", "millis", "milliseconds", "timems", "timesec", "interval", "unixtime", "utctime",
        "gpstime", "utc", "epoch", "datetime", "timeofday", "clock"
    ]),
    (Channel(Role::Speed), 0, &[
        "speed", "gpsspeed", "speedgps", "groundspeed", "velocity", "gpsvelocity", "speedoverground", "sog",
        "corrspeed", "velocitykmh", "geschwindigkeit", "vel", "vitesse", "velocidad", "velocità", "velocita",
        "velocidade", "vitessegps", "velocidadgps", "tempokmh", "geschw", "gpsgeschwindigkeit",
        "fahrgeschwindigkeit", "velocitàgps", "velocitagps", "velocidadegps"
    ]),
    (Channel(Role::Speed), 1, &[
        "vehiclespeed", "carspeed", "speedkph", "speedkmph", "drivespeed", "vspd", "vss", "vitessevéhicule",
        "vitessevehicule", "velocidadvehiculo", "velocidadvehículo", "velocitàveicolo", "velocidadeveiculo"
    ]),
    (Channel(Role::Speed), 2, &[
        "obdspeed", "speedobd", "canspeed", "wheelspeed", "ecuspeed", "wheelspeedfl", "wheelspeedfr",
        "speedrear"
    ]),
    (Channel(Role::Distance), 0, &[
        "distance", "dist", "distancetraveled", "distancetravelled", "odometer", "corrdist", "corrlapdist",
        "lapdist", "lapdistance", "distancefromstart", "gpsdistance", "totaldistance", "distanz",
        "strecke", "wegstrecke", "distancia", "distância", "distanza", "stagecurrentdistance", "rundendistanz",
        "distancetour", "distanciavuelta", "distanzagiro", "distânciavolta", "distanciavolta"
    ]),
    (Channel(Role::Throttle), 0, &[
        "throttle", "throttlepos", "throttleposition", "throttlepedal", "gas", "accelerator",
        "acceleratorpos", "acceleratorpedal", "tps", "aps", "pps", "apps", "apps1", "pedalpos",
        "ffthrottle", "gaspedal", "ath", "rthrottle", "driverthrottle", "relthrottle", "accélérateur",
        "accelerateur", "gaz", "acelerador", "acceleratore", "vehiclethrottle", "drosselklappe", "fahrpedal",
        "gaspedalstellung", "papillon", "pédaleaccélérateur", "pedaleaccelerateur", "mariposa", "farfalla",
        "pedaleacceleratore", "borboleta"
    ]),
    (Channel(Role::Brake), 0, &[
        "brake", "brakepos", "brakeposition", "brakepedal", "brakepress", "brakepressure",
        "brakepressurefront", "brakepresfront", "fbrakepress", "fbp", "brk", "brakepressf", "frontbrake",
        "frontbrakepressure", "pbrakef", "brakecalculated", "bremse", "brakepct", "braking",
        "brakepressfront", "brakes", "frein", "freno", "freio", "bremsdruck", "bremspedal", "vehiclebrake",
        "bremsen", "bremspedalstellung", "freinage", "pressionfrein", "pédalefrein", "pedalefrein", "frenada",
        "presionfreno", "presiónfreno", "frenos", "freni", "pressionefreno", "pedalefreno", "freios",
        "travão", "travao", "travões", "travoes", "pressãofreio", "pressaofreio"
    ]),
    (Channel(Role::Brake), 1, &[
        "brakepressurerear", "brakepresrear", "rbp", "pbraker", "brakeswitch", "brakeonoff"
    ]),
    (Channel(Role::Clutch), 0, &[
        "clutch", "clutchpos", "clutchposition", "clutchpedal", "kupplung", "embrayage", "embrague",
        "frizione", "embreagem", "vehicleclutch"
    ]),
    (Channel(Role::Steering), 0, &[
        "steering", "steer", "steeringangle", "steerangle", "steeredangle", "steeringwheelangle",
        "steeringwheel", "steeringpos", "steeringwh", "steeringposition", "lenkwinkel", "strg", "lenkung",
        "volant", "volante", "sterzo", "vehiclesteering", "lenkradwinkel", "anglevolant", "anglevolante",
        "angledevolant", "angolosterzo", "angolovolante", "ángulovolante", "angulovolante", "ângulovolante",
        "ángulodevolante", "angulodevolante"
    ]),
    (Channel(Role::Gear), 0, &[
        "gear", "ngear", "gearpos", "currentgear", "calculatedgear", "gearposition", "gang", "calcgear",
        "rapport", "marcha", "marcia", "gearindex", "vehiclegearindex", "gangstufe", "eingelegtergang",
        "rapportengagé", "rapportengage", "vitesseengagée", "vitesseengagee", "marciainserita",
        "marchaengranada", "mudança", "mudanca"
    ]),
    (Channel(Role::Rpm), 0, &[
        "rpm", "enginerpm", "enginespeed", "rpms", "nmot", "currentenginerpm", "motorrpm", "engspeed",
        "drehzahl", "motordrehzahl", "revs", "engrpm", "régime", "regime", "régimemoteur", "regimemoteur", "giri",
        "girimotore", "rotaciones", "rotação", "rotacao", "vehicleenginerpmcurrent", "vehicleenginerpm",
        "revoluciones", "revolucionesmotor", "regimemotore", "rotações", "rotacoes", "rotaçãomotor",
        "rotacaomotor", "umdrehungen", "rpmmoteur", "rpmmotor", "rpmmotore", "trmin"
    ]),
    (Channel(Role::LatAccel), 0, &[
        "lataccel", "lateralacc", "lateralacceleration", "latacc", "glat", "gforcelat", "latg", "lateralg",
        "gpslatacc", "accy", "accelerationlateral", "lataccelg", "gforcelateral", "lateralaccel",
        "gpslataccel", "latgforce", "glateral", "querbeschleunigung", "querbeschl", "querg", "gquer",
        "accélérationlatérale", "accelerationlaterale", "accélérationlat", "gforcelatérale", "glatéral",
        "accelerazionelaterale", "acclaterale", "aceleraciónlateral", "aceleracionlateral",
        "aceleraçãolateral", "aceleracaolateral"
    ]),
    (Channel(Role::LongAccel), 0, &[
        "longaccel", "lonaccel", "longitudinalacc", "longitudinalacceleration", "longacc", "lonacc",
        "glong", "glon", "gforcelong", "longg", "inlineg", "linealg", "inlineacc", "gpslonacc", "accx",
        "accelerationlongitudinal", "longitudinala", "gforcelongitudinal", "longitudinalaccel",
        "gpslongacc", "longgforce", "glongitudinal", "longitudinalg", "längsbeschleunigung",
        "laengsbeschleunigung", "längsbeschl", "laengsbeschl", "längsg", "glängs",
        "accélérationlongitudinale", "accelerationlongitudinale", "accélérationlong",
        "accelerazionelongitudinale", "acclongitudinale", "aceleraciónlongitudinal",
        "aceleracionlongitudinal", "aceleraçãolongitudinal", "aceleracaolongitudinal"
    ]),
    (Channel(Role::YawRate), 0, &[
        "yawrate", "gyroz", "rateofyaw", "zrateofrotation", "yawvelocity", "gierrate", "vitessedelacet",
        "velocitàdiimbardata", "velocidadguiñada"
    ]),
    (Channel(Role::Latitude), 0, &[
        "latitude", "lat", "gpslatitude", "gpslat", "latdeg", "latitud", "latitudine", "breitengrad", "breite",
        "geographischebreite", "gpsbreite", "latitudegps", "latitudgps"
    ]),
    (Channel(Role::Longitude), 0, &[
        "longitude", "lon", "lng", "long", "gpslongitude", "gpslon", "gpslong", "gpslng", "londeg",
        "longitud", "longitudine", "längengrad", "laengengrad", "länge", "laenge", "geographischelänge",
        "gpslänge", "longitudegps", "longitudgps"
    ]),
    (Channel(Role::X), 0, &[
        "x", "posx", "positionx", "worldpositionx", "carcoordx", "xposition", "vehiclepositionx", "xpos"
    ]),
    (Channel(Role::Y), 0, &[
        "y", "posy", "positiony", "worldpositiony", "carcoordy", "yposition", "vehiclepositiony", "ypos"
    ]),
    (Meaning::ThirdAxis, 0, &[
        "z", "posz", "positionz", "worldpositionz", "carcoordz", "zposition", "vehiclepositionz", "zpos"
    ]),
    (Channel(Role::Altitude), 0, &[
        "altitude", "alt", "height", "elevation", "gpsaltitude", "gpsalt", "gpsheight",
        "höhe", "hoehe", "altitud", "altitudine"
    ]),
    (Channel(Role::Lap), 0, &[
        "lap", "lapnumber", "lapno", "lapnum", "currentlap", "lapindex", "lapcount", "lapcounter", "nlap",
        "runde", "rundennummer", "lapid", "currentlapnum", "tour", "vuelta", "giro", "volta", "vehiclelap",
        "rundennr", "rundenzähler", "rundenzaehler", "aktuellerunde", "ntour", "numérodetour", "numerodetour",
        "numérotour", "numerotour", "nvuelta", "nºvuelta", "numerovuelta", "númerodevuelta",
        "numerodevuelta", "ngiro", "numerogiro", "numerodigiro", "nvolta", "nºvolta", "númerodavolta",
        "numerodavolta", "númerovolta", "numerovolta", "lapcountercurrent", "sessionlap"
    ]),
    (Channel(Role::Lap), 1, &[
        "completedlaps", "lapscompleted", "laps"
    ]),
    (Channel(Role::LapFraction), 0, &[
        "lapdistpct", "lapfraction", "normalizedcarposition", "relativedistance", "normalizedlapposition",
        "lapprogress", "lapprogression", "lappct"
    ]),
    (Channel(Role::LapInvalid), 0, &[
        "lapinvalid", "invalidlap", "islapinvalid", "lapinvalidated", "currentlapinvalid"
    ]),
    (Channel(Role::InPit), 0, &[
        "inpit", "inpits", "isinpit", "inpitlane", "isinpitlane", "onpitroad", "pitstatus", "pitlane", "pitstate",
        "pitmode", "inpitbox", "isinpits"
    ]),
    (Channel(Role::InPit), 1, &[
        "pitlimiter", "pitlimiteron", "ispitlimiteron", "pitlimiteractive", "pitspeedlimiter",
        "pitlimiterstatus", "pitlanelimiter"
    ]),
    (Channel(Role::Incidents), 0, &[
        "incidents", "incidentcount", "playercarmyincidentcount", "playercardriverincidentcount"
    ]),
    (Meaning::LapValid, 0, &[
        "lapvalid", "validlap", "isvalidlap", "islapvalid", "iscurrentlapvalid", "currentlapvalid", "lapvalidity",
        "currentlapvalidity", "validity"
    ]),
    (Meaning::LapClock, 0, &[
        "laptime", "currentlaptime", "lapcurrentlaptime", "timelap", "calclaptime", "runninglaptime",
        "laptimecurrent", "timeinlap", "currentlaptimeinms", "rundenzeit", "tempsautour", "aktuellerundenzeit",
        "tempstour", "tempsdutour", "tiempodevuelta", "tiempovuelta", "tempogiro", "temposulgiro",
        "tempodevolta", "tempovolta"
    ]),
    (Meaning::LastLapTime, 0, &[
        "lastlaptime", "lastlap", "laplastlaptime", "previouslaptime", "lastlaptimeinms", "letzterundenzeit",
        "letzterunde", "derniertour", "tempsderniertour", "últimavuelta", "ultimavuelta",
        "tiempoúltimavuelta", "tiempoultimavuelta", "ultimogiro", "tempoultimogiro", "últimavolta",
        "ultimavolta", "tempoúltimavolta", "tempoultimavolta"
    ]),
    (Meaning::Heading, 0, &[
        "heading", "bearing", "course", "gpsheading", "headingdeg", "courseoverground", "gpscourse",
        "gpsbearing"
    ]),
    (Meaning::PositionUpdate, 0, &[
        "gpsupdate"
    ]),
];

/// What a name means on its own.
pub(crate) fn meaning_of(base: &str) -> Option<NamedMeaning> {
    let key = key(base.trim().strip_prefix("m_").unwrap_or(base));
    NAMES
        .iter()
        .find(|(_, _, names)| names.contains(&key.as_str()))
        .map(|&(meaning, rank, _)| NamedMeaning { meaning, rank })
}

/// Whether a name says that the column counts rows. That is no clock, until speed and positions say how long a row lasts.
pub(crate) fn counts_rows(name: &str) -> bool {
    const COUNTERS: [&str; 13] = [
        "sample",
        "samples",
        "sampleno",
        "samplenumber",
        "sampleindex",
        "sampleid",
        "frame",
        "frameno",
        "framenumber",
        "frameid",
        "frameidentifier",
        "row",
        "tick",
    ];
    COUNTERS.contains(&key(name.trim().strip_prefix("m_").unwrap_or(name)).as_str())
}

/// A guess for a name that is not in the table, for the person who has to map it.
pub(crate) fn guess(base: &str) -> Option<ChannelRole> {
    const PARTS: [(&str, ChannelRole); 14] = [
        ("speed", Role::Speed),
        ("veloc", Role::Speed),
        ("throttle", Role::Throttle),
        ("brake", Role::Brake),
        ("steer", Role::Steering),
        ("clutch", Role::Clutch),
        ("gear", Role::Gear),
        ("rpm", Role::Rpm),
        ("latitude", Role::Latitude),
        ("longitude", Role::Longitude),
        ("dist", Role::Distance),
        ("lap", Role::Lap),
        ("yaw", Role::YawRate),
        ("time", Role::Time),
    ];
    let key = key(base);
    PARTS
        .iter()
        .find(|(part, _)| key.contains(part))
        .map(|&(_, role)| role)
}

/// Takes the unit off a name: `Speed (km/h)`, `SPEED[km/h]`, `speed_kmh`, `SpeedKmh`.
pub(crate) fn split(name: &str) -> ColumnName {
    let name = name.trim().trim_matches('"').trim();
    // Speed may be called by its unit alone.
    if ["mph", "kph", "kmh", "km/h"]
        .iter()
        .any(|unit| name.eq_ignore_ascii_case(unit))
    {
        return ColumnName {
            base: "speed".to_owned(),
            unit: name.to_owned(),
        };
    }
    for (open, close) in [('(', ')'), ('[', ']')] {
        let Some((base, rest)) = name.split_once(open) else {
            continue;
        };
        let unit = rest.strip_suffix(close).unwrap_or(rest).trim();
        if !base.trim().is_empty() && (column_unit::is_unit(unit) || meaning_of(name).is_none()) {
            return ColumnName {
                base: base.trim().to_owned(),
                unit: unit.to_owned(),
            };
        }
    }
    if meaning_of(name).is_none()
        && let Some((base, suffix)) = split_last_word(name)
        && let Some(meaning) = meaning_of(base).map(|named| named.meaning)
        && column_unit::parse(suffix, meaning.unit_role()).is_some()
    {
        return ColumnName {
            base: base.to_owned(),
            unit: suffix.to_owned(),
        };
    }
    ColumnName {
        base: name.to_owned(),
        unit: String::new(),
    }
}

/// At the last underscore, blank, dash or change from small to capital letter.
fn split_last_word(name: &str) -> Option<(&str, &str)> {
    if let Some((base, suffix)) = name.rsplit_once(['_', ' ', '-', ':']) {
        return Some((base.trim_end(), suffix));
    }
    let capital = name
        .char_indices()
        .zip(name.chars().skip(1))
        .filter(|((_, before), after)| before.is_ascii_lowercase() && after.is_ascii_uppercase())
        .map(|((at, _), _)| at + 1)
        .last()?;
    name.split_at_checked(capital)
}

fn key(name: &str) -> String {
    name.chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_however_they_are_spelled() {
        let check = |name: &str, expect: ChannelRole, unit: &str| {
            let column = split(name);
            let meaning = meaning_of(&column.base).map(|named| named.meaning);
            assert_eq!(
                (meaning, column.unit.as_str()),
                (Some(Channel(expect)), unit),
                "{name}"
            );
        };
        check("Ground Speed", Role::Speed, "");
        check("GPS Speed (km/h)", Role::Speed, "km/h");
        check("SPEED[km/h]", Role::Speed, "km/h");
        check("speed_mph", Role::Speed, "mph");
        check("MPH", Role::Speed, "MPH");
        check("m_worldPositionX", Role::X, "");
        check("m_currentLapNum", Role::Lap, "");
        check("Vitesse (km/h)", Role::Speed, "km/h");
        check("Velocità [km/h]", Role::Speed, "km/h");
        check("brakes", Role::Brake, "");
        check("SpeedKmh", Role::Speed, "Kmh");
        check("Speed_ms", Role::Speed, "ms");
        check("Timestamp (ms)", Role::Time, "ms");
        check("altitude_m", Role::Altitude, "m");
        check("Latitude (decimal)", Role::Latitude, "decimal");
        check("Brake (calculated)", Role::Brake, "");
    }

    #[test]
    fn a_lap_time_keeps_its_unit() {
        let column = split("lap_time_s");
        assert_eq!((column.base.as_str(), column.unit.as_str()), ("lap_time", "s"));
        let meaning = meaning_of(&column.base).map(|named| named.meaning);
        assert_eq!(meaning, Some(Meaning::LapClock));
        let column = split("last_lap_time_ms");
        assert_eq!(
            (column.base.as_str(), column.unit.as_str()),
            ("last_lap_time", "ms")
        );
    }

    #[test]
    fn what_is_not_a_channel_of_ours_is_not_claimed() {
        let check = |name: &str| assert_eq!(meaning_of(&split(name).base), None, "{name}");
        check("vertical speed");
        check("Speed limit");
        check("satellites");
        check("Oil Temp (°C)");
        assert_eq!(guess("My Speed 2"), Some(Role::Speed));
    }
}
