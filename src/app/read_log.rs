//! Reading a file: within the time that a file may take, in one of the places where files are read.

use std::sync::Arc;
use std::time::Duration;

use super::background::spawn_cpu;
use super::fetched_log::FetchedLog;
use super::log_file::{GivenFiles, LogFile};
use super::originals::PackedOriginal;
use super::stop::Stop;
use super::{App, Error};
use crate::import::{ImportSettings, MappedColumn, SourceFile};

impl App {
    /// Reads a file and cuts it by its own evidence.
    pub(super) async fn read_in_time(
        &self,
        fetched: FetchedLog,
        mut import: ImportSettings,
        mappings: Vec<MappedColumn>,
        time: Duration,
    ) -> Result<(LogFile, Option<PackedOriginal>), Error> {
        let circuits = self.settings.circuits.clone();
        let is_kept = self.keeps_original(fetched.size_bytes);
        // Larger files come by the dashboard alone, which holds its own cap.
        let size = usize::try_from(fetched.size_bytes).unwrap_or(usize::MAX);
        import.max_bytes = import.max_bytes.max(size);
        import.max_unpacked_bytes = import.max_unpacked_bytes.max(size);
        let read = move |stop: &Stop| {
            let name = fetched.name.clone();
            let ldx = fetched.ldx()?;
            let ldx = ldx.as_deref();
            let file = fetched.file();
            let in_parts = LogFile::read_part_by_part((&name, ldx), file, &import, &circuits)?;
            let log = match in_parts {
                Some(log) => log,
                None => {
                    let bytes = fetched.read()?;
                    let file = SourceFile {
                        name: &name,
                        bytes: &bytes,
                    };
                    let given = GivenFiles { log: &file, ldx };
                    stop.check()?;
                    LogFile::read_mapped(&given, &import, &circuits, &mappings)?
                }
            };
            stop.check()?;
            let packed = is_kept.then(|| PackedOriginal::of(&name, file, ldx));
            Ok((log, packed.transpose()?))
        };
        self.in_time(time, read).await
    }

    /// How long reading may take: longer for a file that is larger than those of chat.
    pub(super) fn reading_time(&self, size_bytes: u64) -> Duration {
        let usual = self.settings.import.max_bytes as u64;
        let times = size_bytes.div_ceil(usual.max(1)).max(1);
        self.settings
            .parse_timeout
            .saturating_mul(u32::try_from(times).unwrap_or(u32::MAX))
    }

    /// CPU work on one file, within the time that a file may take: counted from when its place is free. Work that takes
    /// longer is told to stop.
    pub(super) async fn in_time<T: Send + 'static>(
        &self,
        limit: Duration,
        work: impl FnOnce(&Stop) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let place = Arc::clone(&self.parse_permits)
            .acquire_owned()
            .await
            .map_err(|_| Error::ShuttingDown)?;
        let stop = Stop::default();
        let told = stop.clone();
        let working = spawn_cpu(move || {
            // The place goes along: work that a caller has given up on still counts until it ends.
            let _place = place;
            work(&told)
        });
        match tokio::time::timeout(limit, working).await {
            Ok(done) => done.map_err(Error::Crashed)?,
            Err(_) => {
                stop.set();
                Err(Error::ParseTimeout(limit))
            }
        }
    }
}
