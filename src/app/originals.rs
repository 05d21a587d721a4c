//! The files as they were given: kept beside their laps where the owner of the bot wants that, given back, forgotten.

use std::io::{Cursor, Read, Seek, SeekFrom, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::objects::ObjectPlace;
use super::{Actor, App, Error};
use crate::db::originals::{self, Original, ReadAs, StoredOriginal};
use crate::ids::UploadId;

/// Objects that are removed in one go.
const REMOVED_AT_ONCE: u32 = 100;

/// Whether and where files are kept as they were given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepOriginals {
    /// They are not.
    No,
    /// In the database.
    InDatabase,
    /// As objects in a folder or bucket.
    AsObjects,
}

/// Which files are kept as they were given, and where.
#[derive(Clone, Debug)]
pub struct OriginalsSettings {
    /// Whether at all.
    pub keep: KeepOriginals,
    /// Of larger files the laps are kept and nothing else.
    pub max_bytes: u64,
    /// The folder or bucket, where one is named: what lies there can be read and removed, whatever is kept from now on.
    pub objects: Option<ObjectPlace>,
}

/// A file and what lay beside it, as one zip.
#[derive(Clone, Debug)]
pub(super) struct PackedOriginal(Vec<u8>);

/// A file as it was given.
pub(super) struct UnpackedOriginal {
    pub(super) name: String,
    pub(super) log: Vec<u8>,
    pub(super) ldx: Option<Vec<u8>>,
    pub(super) read_as: ReadAs,
}

impl PackedOriginal {
    /// Packs a log and its `.ldx`. Blocks.
    pub(super) fn of(name: &str, mut log: impl Read + Seek, ldx: Option<&[u8]>) -> Result<Self, Error> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let name = member_name(name);
        zip.start_file(&name, options).map_err(failed)?;
        log.seek(SeekFrom::Start(0)).map_err(Error::Spool)?;
        std::io::copy(&mut log, &mut zip).map_err(Error::Spool)?;
        if let Some(ldx) = ldx {
            zip.start_file(format!("{name}.ldx"), options).map_err(failed)?;
            zip.write_all(ldx).map_err(failed)?;
        }
        Ok(Self(zip.finish().map_err(failed)?.into_inner()))
    }

    /// The other way round. Blocks.
    fn unpack(self, read_as: ReadAs) -> Result<UnpackedOriginal, Error> {
        let mut zip = ZipArchive::new(Cursor::new(self.0)).map_err(failed)?;
        let mut files = Vec::new();
        for place in 0..zip.len() {
            let mut member = zip.by_index(place).map_err(failed)?;
            let mut bytes = Vec::new();
            member.read_to_end(&mut bytes).map_err(failed)?;
            files.push((member.name().to_owned(), bytes));
        }
        let mut files = files.into_iter();
        let (name, log) = files.next().ok_or(Error::Panicked)?;
        Ok(UnpackedOriginal {
            name,
            log,
            ldx: files.next().map(|(_, bytes)| bytes),
            read_as,
        })
    }

    /// The same under the names that an export gives them. Blocks.
    fn renamed(self, prefix: &str) -> Result<Vec<u8>, Error> {
        let mut given = ZipArchive::new(Cursor::new(self.0)).map_err(failed)?;
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for place in 0..given.len() {
            let member = given.by_index_raw(place).map_err(failed)?;
            let name = format!("{prefix}{}", member.name());
            zip.raw_copy_file_rename(member, name).map_err(failed)?;
        }
        Ok(zip.finish().map_err(failed)?.into_inner())
    }
}

/// What a file is called in a zip: its last part, without what a path or a terminal would make of it.
fn member_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control()).take(200).collect();
    if name.trim_matches('.').is_empty() {
        "log".to_owned()
    } else {
        name
    }
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::Export(Box::new(error))
}

impl App {
    /// Whether a file of this size is kept as it was given.
    pub(super) fn keeps_original(&self, size_bytes: u64) -> bool {
        let settings = &self.settings.originals;
        settings.keep != KeepOriginals::No && size_bytes <= settings.max_bytes
    }

    /// Puts a packed file where it is to lie, before its laps are stored: an object of a file that is not stored in the end
    /// is removed again. One that cannot be put there is kept in the database.
    pub(super) async fn place_original(
        &self,
        packed: PackedOriginal,
        read_as: ReadAs,
    ) -> Result<Original, Error> {
        let here = |packed: PackedOriginal| Original {
            read_as: read_as.clone(),
            kept: StoredOriginal::Here(packed.0),
        };
        let objects = match (self.settings.originals.keep, &self.objects) {
            (KeepOriginals::AsObjects, Some(objects)) => objects,
            (KeepOriginals::AsObjects | KeepOriginals::InDatabase | KeepOriginals::No, _) => {
                return Ok(here(packed));
            }
        };
        let key = originals::new_key();
        let mut tx = self.db.as_system().await?;
        originals::note_object(&mut tx, &key).await?;
        tx.commit().await?;
        match objects.put(&key, packed.0.clone()).await {
            Ok(()) => Ok(Original {
                read_as: read_as.clone(),
                kept: StoredOriginal::Object(key),
            }),
            Err(error) => {
                tracing::warn!(error = %super::error::chain(&error), "an original is kept in the database instead");
                Ok(here(packed))
            }
        }
    }

    /// The file of one of the actor's own uploads, as it was given. `None`: it is not kept.
    pub(super) async fn original(
        &self,
        actor: &Actor,
        upload: UploadId,
    ) -> Result<Option<UnpackedOriginal>, Error> {
        let Some((packed, read_as)) = self.packed_original(actor, upload).await? else {
            return Ok(None);
        };
        let unpack = move || packed.unpack(read_as);
        Ok(Some(Self::on_cpu(&self.parse_permits, unpack).await??))
    }

    /// The same as a zip for an export, every name behind `prefix`.
    pub(super) async fn exported_original(
        &self,
        actor: &Actor,
        upload: UploadId,
        prefix: String,
    ) -> Result<Option<Vec<u8>>, Error> {
        let Some((packed, _)) = self.packed_original(actor, upload).await? else {
            return Ok(None);
        };
        let rename = move || packed.renamed(&prefix);
        Ok(Some(Self::on_cpu(self.render_permits(), rename).await??))
    }

    async fn packed_original(
        &self,
        actor: &Actor,
        upload: UploadId,
    ) -> Result<Option<(PackedOriginal, ReadAs)>, Error> {
        let mut tx = self.db.as_actor(&actor.alone()).await?;
        let Some(original) = originals::find(&mut tx, upload).await? else {
            return Ok(None);
        };
        drop(tx);
        let packed = match (original.kept, &self.objects) {
            (StoredOriginal::Here(packed), _) => packed,
            (StoredOriginal::Object(key), Some(objects)) => objects.get(&key).await?,
            (StoredOriginal::Object(_), None) => return Err(Error::NoObjects),
        };
        Ok(Some((PackedOriginal(packed), original.read_as)))
    }

    /// Removes objects that no file names any more. Gives how many.
    ///
    /// # Errors
    /// The database, or the place where they lie.
    pub async fn remove_loose_objects(&self) -> Result<usize, Error> {
        let Some(objects) = &self.objects else {
            return Ok(0);
        };
        let mut tx = self.db.as_system().await?;
        let loose = originals::loose_objects(&mut tx, REMOVED_AT_ONCE).await?;
        drop(tx);
        for key in &loose {
            objects.remove(key).await?;
            let mut tx = self.db.as_system().await?;
            originals::forget_object(&mut tx, key).await?;
            tx.commit().await?;
        }
        Ok(loose.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_comes_out_as_it_went_in() {
        let packed = PackedOriginal::of("../a/run.ld", Cursor::new(b"log\0"), Some(b"ldx")).unwrap();
        let read_as = ReadAs {
            car: Some("44".to_owned()),
            is_one_lap: true,
        };
        let unpacked = packed.clone().unpack(read_as.clone()).unwrap();
        assert_eq!(
            (
                unpacked.name.as_str(),
                unpacked.log.as_slice(),
                unpacked.ldx.as_deref()
            ),
            ("run.ld", b"log\0".as_slice(), Some(b"ldx".as_slice()))
        );
        assert_eq!(unpacked.read_as, read_as);
        let exported = packed.renamed("originals/1-").unwrap();
        let zip = ZipArchive::new(Cursor::new(exported)).unwrap();
        let names: Vec<&str> = zip.file_names().collect();
        assert_eq!(names, ["originals/1-run.ld", "originals/1-run.ld.ldx"]);
    }

    #[test]
    fn a_name_is_one_part_of_a_path() {
        let check = |name: &str, expect: &str| assert_eq!(member_name(name), expect, "{name}");
        check("..", "log");
        check("a\\b\\c.csv", "c.csv");
        check("/etc/passwd", "passwd");
        check("x\u{1b}[2J.csv", "x[2J.csv");
        check("", "log");
    }
}
