//! Everything that is kept of a person, as zip files that fit into a message: laps that can be read again, the rest as JSON.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{Cursor, Seek as _, Write as _};

use serde_json::{Map, Value};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::super::label::LapSummary;
use super::super::{Actor, App, Error};
use crate::db::{laps, person, uploads};
use crate::ids::UploadId;
use crate::import::{ExportHead, export_csv};
use crate::telemetry::{Lap, World};

/// The largest part; a message takes 10 MiB.
const PART_BYTES: usize = 9 << 20;

/// What is still to be given. Files are read one by one, so that a large export takes no more memory than a small one.
#[derive(Debug)]
pub struct Export {
    actor: Actor,
    files: VecDeque<UploadId>,
    /// Packed, each as a zip file of its own.
    members: VecDeque<Vec<u8>>,
    part: u32,
    /// Whether parts may be of any size: they go to a disk.
    is_whole: bool,
    left_out: usize,
}

impl Export {
    /// Files as they were given that are too large for a part; known once all parts were given.
    #[must_use]
    pub const fn left_out(&self) -> usize {
        self.left_out
    }
}

impl App {
    /// Begins an export of everything that is kept of the asker.
    ///
    /// # Errors
    /// The database.
    pub async fn export(&self, actor: &Actor) -> Result<Export, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let files = uploads::mine(&mut tx).await?;
        let tables = person::rows(&mut tx, actor).await?;
        drop(tx);
        let tables: Map<String, Value> = tables
            .into_iter()
            .map(|(table, rows)| (table.to_owned(), Value::Array(rows)))
            .collect();
        let rest = serde_json::to_vec_pretty(&tables).map_err(Error::Payload)?;
        let pack = move || packed("data.json", &rest);
        let member = Self::on_cpu(self.render_permits(), pack).await??;
        Ok(Export {
            actor: actor.alone(),
            files: files.into(),
            members: [member].into(),
            part: 0,
            is_whole: false,
            left_out: 0,
        })
    }

    /// The next part, a zip file with its name; `None` where all was given. What fits into no message is left out.
    ///
    /// # Errors
    /// The database, or a computation that failed.
    pub async fn next_part(&self, export: &mut Export) -> Result<Option<(String, Vec<u8>)>, Error> {
        let mut part: Vec<Vec<u8>> = Vec::new();
        let mut n_bytes = 0;
        loop {
            let Some(member) = export.members.pop_front() else {
                let Some(file) = export.files.pop_front() else {
                    break;
                };
                export
                    .members
                    .extend(self.packed_file(&export.actor, file).await?);
                continue;
            };
            if member.len() > PART_BYTES && !export.is_whole {
                export.left_out += 1;
                continue;
            }
            if n_bytes + member.len() > PART_BYTES && !part.is_empty() {
                export.members.push_front(member);
                break;
            }
            n_bytes += member.len();
            part.push(member);
        }
        if part.is_empty() {
            return Ok(None);
        }
        export.part += 1;
        let bytes = Self::on_cpu(self.render_permits(), move || joined(part)).await??;
        Ok(Some((format!("pacenote-data-{}.zip", export.part), bytes)))
    }

    /// All of it as one zip file on the disk, which goes away with its handle; ready to be read.
    ///
    /// # Errors
    /// No room, the database, or a computation that failed.
    pub async fn export_file(&self, actor: &Actor) -> Result<File, Error> {
        self.check_room()?;
        let mut export = self.export(actor).await?;
        export.is_whole = true;
        let begin = || Ok::<_, Error>(ZipWriter::new(tempfile::tempfile().map_err(Error::Spool)?));
        let mut whole = Self::on_cpu(self.render_permits(), begin).await??;
        while let Some((_, part)) = self.next_part(&mut export).await? {
            let add = move || {
                whole
                    .merge_archive(ZipArchive::new(Cursor::new(part)).map_err(failed)?)
                    .map_err(failed)?;
                Ok::<_, Error>(whole)
            };
            whole = Self::on_cpu(self.render_permits(), add).await??;
        }
        let end = move || {
            let mut file = whole.finish().map_err(failed)?;
            file.rewind().map_err(Error::Spool)?;
            Ok(file)
        };
        Self::on_cpu(self.render_permits(), end).await?
    }

    /// The laps of one of the actor's own files, packed; in several where one would be too large.
    async fn packed_file(&self, actor: &Actor, file: UploadId) -> Result<Vec<Vec<u8>>, Error> {
        let mut tx = self.db.as_actor(actor).await?;
        let about = laps::of_upload(&mut tx, file).await?;
        let Some(first) = about.first().cloned() else {
            return Ok(Vec::new());
        };
        let world = laps::world(&mut tx, first.id).await?;
        let mut loaded = Vec::with_capacity(about.len());
        for lap in &about {
            loaded.push(laps::load(&mut tx, lap.id).await?);
        }
        drop(tx);
        let when = first.recorded_at.unwrap_or(first.stored_at);
        let stem = format!("{}-{}", when.format("%Y-%m-%d-%H%M%S"), file.get());
        let original = self
            .exported_original(actor, file, format!("originals/{stem}-"))
            .await?;
        let about = About {
            name: format!("laps/{stem}"),
            first,
            world: world.world.as_deref().and_then(World::by_name),
        };
        let pack = move || about.packed(&loaded, "");
        let mut members = Self::on_cpu(self.render_permits(), pack).await??;
        members.extend(original);
        Ok(members)
    }
}

/// What the laps of a file have in common.
struct About {
    name: String,
    first: LapSummary,
    world: Option<World>,
}

impl About {
    /// The laps packed; halves where the whole is too large for a message.
    fn packed(&self, laps: &[Lap], which: &str) -> Result<Vec<Vec<u8>>, Error> {
        let head = ExportHead {
            circuit: self.first.circuit.name.as_deref(),
            car: self.first.car.as_deref(),
            driver: Some(&self.first.driver),
            recorded_at: self.first.recorded_at,
            world: self.world,
        };
        let csv = export_csv(&head, laps).map_err(failed)?;
        let member = packed(&format!("{}{which}.csv", self.name), &csv)?;
        if member.len() <= PART_BYTES || laps.len() < 2 {
            return Ok(vec![member]);
        }
        let (begin, end) = laps.split_at(laps.len() / 2);
        let mut halves = self.packed(begin, &format!("{which}-a"))?;
        halves.extend(self.packed(end, &format!("{which}-b"))?);
        Ok(halves)
    }
}

/// One file as a zip file of its own.
fn packed(name: &str, content: &[u8]) -> Result<Vec<u8>, Error> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    zip.start_file(name, options).map_err(failed)?;
    zip.write_all(content).map_err(failed)?;
    Ok(zip.finish().map_err(failed)?.into_inner())
}

/// Several zip files as one.
fn joined(members: Vec<Vec<u8>>) -> Result<Vec<u8>, Error> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for member in members {
        let member = ZipArchive::new(Cursor::new(member)).map_err(failed)?;
        zip.merge_archive(member).map_err(failed)?;
    }
    Ok(zip.finish().map_err(failed)?.into_inner())
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Export(Box::new(error))
}
