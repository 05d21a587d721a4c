//! From merged tables to typed settings; every value out of range is a problem.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use serde::Deserialize;
use toml::Table;

use super::ai::{AiShape, ai_config, ai_limits};
use super::check::Check;
use super::circuits::{CIRCUITS, known_circuits};
use super::layers::Problem;
use super::shards::{ShardsShape, shard_range};
use super::storage::{RetentionShape, StorageShape, originals, retention};
use super::web::{WebShape, dashboard_address, discord_login};
use super::{Config, DatabaseConfig, DiscordConfig, LogConfig, LogFormat, StandInAddresses, StandInTls};
use crate::analysis::{CompareSettings, CornerSettings, KnownCircuit};
use crate::app::AppSettings;
use crate::import::ImportSettings;
use crate::units::MetresPerSecond;

/// The shape of `config/default.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    discord: DiscordShape,
    shards: ShardsShape,
    database: DatabaseShape,
    import: ImportShape,
    analysis: AnalysisShape,
    chart: ChartShape,
    limits: LimitsShape,
    health: HealthShape,
    storage: StorageShape,
    retention: RetentionShape,
    web: WebShape,
    shutdown: ShutdownShape,
    log: LogShape,
    ai: AiShape,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DiscordShape {
    message_content: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DatabaseShape {
    data_dir: String,
    binaries_dir: String,
    max_connections: i64,
    max_size_mib: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ImportShape {
    max_file_mib: i64,
    max_unpacked_mib: i64,
    max_large_file_mib: i64,
    max_columns: i64,
    max_rows: i64,
    max_record_kib: i64,
    parse_timeout_seconds: i64,
    parallel_parses: i64,
    download_timeout_seconds: i64,
    parallel_files: i64,
    spool_mib: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnalysisShape {
    slow_below_kmh: i64,
    fast_from_kmh: i64,
    session_gap_hours: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChartShape {
    parallel_renders: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsShape {
    commands_per_minute: i64,
    files_per_hour: i64,
    progress_after_s: i64,
    laps_per_person: i64,
    laps_per_server: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HealthShape {
    listen: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ShutdownShape {
    drain_seconds: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LogShape {
    filter: String,
    format: String,
}

/// Turns tables and environment into settings. `None` where something essential could not be made.
pub(super) fn build(
    merged: &Table,
    environment: &BTreeMap<String, String>,
    problems: &mut Vec<Problem>,
) -> Option<Config> {
    let shape: Shape = match merged.clone().try_into() {
        Ok(shape) => shape,
        Err(error) => {
            problems.push(Problem::new("settings", error.message()));
            return None;
        }
    };
    let mut check = Check::new(problems);
    let variable = |name: &str| {
        environment
            .get(name)
            .filter(|text| !text.trim().is_empty())
            .cloned()
    };
    let stand_in = check.stand_in(
        variable("PACENOTE_DISCORD_API").as_deref(),
        variable("PACENOTE_DISCORD_GATEWAY").as_deref(),
        variable("PACENOTE_DISCORD_TLS")
            .as_deref()
            .and_then(|tls| tls.split_once(' ')),
    );
    let login = (
        variable("DISCORD_CLIENT_SECRET"),
        stand_in.as_ref().map(|of| &of.api),
    );
    let discord_login = discord_login(&shape.web, login, &mut check);
    Some(Config {
        discord: DiscordConfig {
            token: variable("DISCORD_TOKEN").map(|token| SecretString::from(token.trim())),
            message_content: shape.discord.message_content,
            stand_in,
        },
        shards: shard_range(&shape.shards, &mut check),
        database: database(&shape.database, environment, &mut check),
        app: AppSettings {
            discord_login,
            ..app_settings(&shape, environment, &mut check)
        },
        health_listen: check.listen("health.listen", &shape.health.listen),
        web_listen: check.listen("web.listen", &shape.web.listen),
        drain: Duration::from_secs(check.range(
            "shutdown.drain_seconds",
            shape.shutdown.drain_seconds,
            1,
            15,
        )),
        log: LogConfig {
            filter: variable("RUST_LOG").unwrap_or(shape.log.filter),
            format: check.log_format(&shape.log.format),
        },
        ai: ai_config(shape.ai, environment, &mut check)?,
    })
}

fn database(
    shape: &DatabaseShape,
    environment: &BTreeMap<String, String>,
    check: &mut Check<'_>,
) -> DatabaseConfig {
    let variable = |name: &str| environment.get(name).filter(|text| !text.is_empty());
    let named = |text: &String| (!text.is_empty()).then(|| PathBuf::from(text));
    let home = variable("HOME").map(PathBuf::from);
    // A home that only root can enter is closed to the user the private server runs as.
    let is_root = home
        .as_deref()
        .is_some_and(|home| home == std::path::Path::new("/root"));
    let under_home = |xdg: &str, fallback: &str| {
        variable(xdg)
            .map(PathBuf::from)
            .or_else(|| home.as_ref().map(|home| home.join(fallback)))
            .map_or_else(
                || PathBuf::from("pacenote-data"),
                |folder| folder.join("pacenote"),
            )
    };
    DatabaseConfig {
        url: variable("DATABASE_URL").map(|url| SecretString::from(url.as_str())),
        data_dir: named(&shape.data_dir).unwrap_or_else(|| {
            if is_root {
                PathBuf::from("/var/lib/pacenote")
            } else {
                under_home("XDG_DATA_HOME", ".local/share")
            }
        }),
        cache_dir: if is_root {
            PathBuf::from("/var/cache/pacenote")
        } else {
            under_home("XDG_CACHE_HOME", ".cache")
        },
        binaries_dir: named(&shape.binaries_dir).or_else(|| variable("PACENOTE_PG_BIN").map(PathBuf::from)),
        search_path: variable("PATH")
            .map(|path| std::env::split_paths(path).collect())
            .unwrap_or_default(),
        max_connections: check.range("database.max_connections", shape.max_connections, 1, 15),
    }
}

/// More laps than any database of ours holds.
const MOST_LAPS: i64 = 1_000_000_000;

fn app_settings(shape: &Shape, environment: &BTreeMap<String, String>, check: &mut Check<'_>) -> AppSettings {
    const KIB: usize = 1024;
    const MIB: usize = 1024 * KIB;
    let import = &shape.import;
    let slow_below_kmh: u32 = check.range("analysis.slow_below_kmh", shape.analysis.slow_below_kmh, 1, 1000);
    let fast_from_kmh: u32 = check.range("analysis.fast_from_kmh", shape.analysis.fast_from_kmh, 1, 1000);
    if slow_below_kmh >= fast_from_kmh {
        check.problem(
            "analysis.slow_below_kmh",
            "must be less than analysis.fast_from_kmh",
        );
    }
    let circuits = check.circuits();
    let of_chat = ImportSettings {
        max_bytes: MIB * check.range::<usize>("import.max_file_mib", import.max_file_mib, 1, 1024),
        max_unpacked_bytes: MIB
            * check.range::<usize>("import.max_unpacked_mib", import.max_unpacked_mib, 1, 4096),
        max_columns: check.range("import.max_columns", import.max_columns, 2, 10_000),
        max_rows: check.range("import.max_rows", import.max_rows, 10, 100_000_000),
        max_record_bytes: KIB
            * check.range::<usize>("import.max_record_kib", import.max_record_kib, 1, 16_384),
        ..ImportSettings::standard()
    };
    let large_bytes =
        MIB * check.range::<usize>("import.max_large_file_mib", import.max_large_file_mib, 1, 4096);
    AppSettings {
        import_large: ImportSettings {
            max_bytes: large_bytes,
            max_unpacked_bytes: large_bytes.max(of_chat.max_unpacked_bytes),
            ..of_chat.clone()
        },
        import: of_chat,
        compare: CompareSettings {
            corners: CornerSettings {
                slow_below: MetresPerSecond::from_km_per_hour(f64::from(slow_below_kmh)),
                fast_from: MetresPerSecond::from_km_per_hour(f64::from(fast_from_kmh)),
                circuits: Arc::clone(&circuits),
                ..CornerSettings::default()
            },
            ..CompareSettings::default()
        },
        circuits,
        session_gap: Duration::from_secs(
            3600 * check.range::<u64>(
                "analysis.session_gap_hours",
                shape.analysis.session_gap_hours,
                1,
                24,
            ),
        ),
        parse_timeout: Duration::from_secs(check.range(
            "import.parse_timeout_seconds",
            import.parse_timeout_seconds,
            1,
            600,
        )),
        download_timeout: Duration::from_secs(check.range(
            "import.download_timeout_seconds",
            import.download_timeout_seconds,
            1,
            600,
        )),
        parallel_parses: check.range("import.parallel_parses", import.parallel_parses, 1, 64),
        parallel_files: check.range("import.parallel_files", import.parallel_files, 1, 64),
        files_per_hour: check.range("limits.files_per_hour", shape.limits.files_per_hour, 1, 10_000),
        progress_after_s: check.range("limits.progress_after_s", shape.limits.progress_after_s, 1, 3600),
        spool_bytes: MIB * check.range::<usize>("import.spool_mib", import.spool_mib, 1, 1 << 20),
        laps_per_person: check.range(
            "limits.laps_per_person",
            shape.limits.laps_per_person,
            1,
            MOST_LAPS,
        ),
        laps_per_server: check.range(
            "limits.laps_per_server",
            shape.limits.laps_per_server,
            1,
            MOST_LAPS,
        ),
        originals: originals(&shape.storage, environment, check),
        retention: retention(&shape.retention, check),
        max_database_bytes: Some(check.range(
            "database.max_size_mib",
            shape.database.max_size_mib,
            0,
            1 << 30,
        ))
        .filter(|mib: &u64| *mib > 0)
        .map(|mib| mib << 20),
        parallel_renders: check.range("chart.parallel_renders", shape.chart.parallel_renders, 0, 64),
        commands_per_minute: check.range(
            "limits.commands_per_minute",
            shape.limits.commands_per_minute,
            1,
            10_000,
        ),
        ai: ai_limits(&shape.ai, check),
        dashboard: dashboard_address(&shape.web, check),
        discord_login: None,
        max_upload_bytes: MIB * check.range::<usize>("web.max_upload_mib", shape.web.max_upload_mib, 1, 2048),
        requests_per_minute: check.range(
            "web.requests_per_minute",
            shape.web.requests_per_minute,
            10,
            100_000,
        ),
        request_time: Duration::from_secs(check.range(
            "web.request_seconds",
            shape.web.request_seconds,
            1,
            600,
        )),
    }
}

impl Check<'_> {
    fn circuits(&mut self) -> Arc<[KnownCircuit]> {
        known_circuits(CIRCUITS).unwrap_or_else(|problem| {
            self.push(problem);
            Arc::default()
        })
    }

    fn listen(&mut self, key: &str, text: &str) -> Option<SocketAddr> {
        if text.is_empty() {
            return None;
        }
        match text.parse() {
            Ok(address) => Some(address),
            Err(_) => {
                self.problem(key, "must be an address with a port, like \"127.0.0.1:8080\"");
                None
            }
        }
    }

    fn log_format(&mut self, text: &str) -> LogFormat {
        match text {
            "text" => LogFormat::Text,
            "json" => LogFormat::Json,
            _ => {
                self.problem("log.format", "must be \"text\" or \"json\"");
                LogFormat::Text
            }
        }
    }

    /// Another address than Discord's is for a stand-in on this machine and for nothing else.
    fn stand_in(
        &mut self,
        api: Option<&str>,
        gateway: Option<&str>,
        tls: Option<(&str, &str)>,
    ) -> Option<StandInAddresses> {
        let (api_key, gateway_key) = ("PACENOTE_DISCORD_API", "PACENOTE_DISCORD_GATEWAY");
        match (api, gateway) {
            (None, None) => None,
            (Some(api), Some(gateway)) => {
                let api = self.loopback(api_key, api);
                let gateway = self.loopback(gateway_key, gateway);
                Some(StandInAddresses {
                    api: api?,
                    gateway: gateway?,
                    tls: tls.and_then(|(address, certificate)| self.tls(address, certificate)),
                })
            }
            (Some(_), None) => {
                self.problem(gateway_key, "must be set together with PACENOTE_DISCORD_API");
                None
            }
            (None, Some(_)) => {
                self.problem(api_key, "must be set together with PACENOTE_DISCORD_GATEWAY");
                None
            }
        }
    }

    fn tls(&mut self, address: &str, certificate: &str) -> Option<StandInTls> {
        let found = address
            .parse()
            .ok()
            .filter(|found: &SocketAddr| found.ip().is_loopback());
        if found.is_none() {
            self.problem(
                "PACENOTE_DISCORD_TLS",
                "must be a loopback address with a port, a blank and a file",
            );
        }
        Some(StandInTls {
            address: found?,
            certificate: PathBuf::from(certificate),
        })
    }
}
