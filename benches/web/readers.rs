//! Two hundred people who read, while the bot works.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::laps;
use crate::site::Site;

const READERS: u64 = 200;
const FOR: Duration = Duration::from_secs(30);

/// Prints how long they wait, and how much memory the bot takes meanwhile.
pub(crate) async fn read(site: &Site) {
    let pid = site.bot.id().unwrap();
    let before = memory_kib(pid, "VmRSS:");
    // The peak counts from here.
    drop(std::fs::write(format!("/proc/{pid}/clear_refs"), "5"));
    let until = Instant::now() + FOR;
    let paths: Arc<[String]> = [
        "api/sessions".to_owned(),
        format!("api/session?lap={}", site.lap),
        site.pair.clone(),
        "api/leaderboard".to_owned(),
        "api/sessions?whose=friends".to_owned(),
    ]
    .into();
    let mut reading = tokio::task::JoinSet::new();
    for reader in 0..READERS {
        let paths = Arc::clone(&paths);
        let requests: Vec<_> = paths.iter().map(|path| site.request(path)).collect();
        reading.spawn(async move {
            let mut random = fastrand::Rng::with_seed(reader);
            let mut times_ms = Vec::new();
            tokio::time::sleep(Duration::from_millis(random.u64(0..8_000))).await;
            while Instant::now() < until {
                let request = requests[random.usize(0..requests.len())].try_clone().unwrap();
                let began = Instant::now();
                let response = request.send().await.unwrap();
                assert!(response.status().is_success(), "{}", response.status());
                response.bytes().await.unwrap();
                times_ms.push(began.elapsed().as_secs_f64() * 1000.0);
                tokio::time::sleep(Duration::from_millis(random.u64(4_000..12_000))).await;
            }
            times_ms
        });
    }
    let is_over = AtomicBool::new(false);
    let working = async {
        let mut posted = 0_u64;
        while !is_over.load(Ordering::Relaxed) {
            posted += 1;
            // Eight more evenings, over and over: those that are known are answered too.
            let log = laps::session(8 + posted % 8).into_bytes();
            site.post("hugo", &format!("evening-{posted}.csv"), log).await;
        }
        posted
    };
    let all = async {
        let mut times_ms: Vec<f64> = Vec::new();
        while let Some(one) = reading.join_next().await {
            times_ms.extend(one.unwrap());
        }
        is_over.store(true, Ordering::Relaxed);
        times_ms.sort_by(f64::total_cmp);
        times_ms
    };
    let (times_ms, posted) = tokio::join!(all, working);
    let share = |of: f64| times_ms[((times_ms.len() - 1) as f64 * of) as usize];
    println!(
        "{:<52}{:>10}",
        format!("{READERS} readers for {} s: pages", FOR.as_secs()),
        times_ms.len()
    );
    println!("{:<52}{posted:>10}", "logs of 14 laps posted meanwhile");
    for (name, of) in [
        ("median, ms", 0.5),
        ("p95, ms", 0.95),
        ("p99, ms", 0.99),
        ("slowest, ms", 1.0),
    ] {
        println!("  {name:<50}{:>10.1}", share(of));
    }
    let more = memory_kib(pid, "VmHWM:").saturating_sub(before) as f64 / 1024.0;
    println!("{:<52}{more:>10.1}", "memory at its peak over that before, MiB");
}

fn memory_kib(pid: u32, which: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with(which)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
