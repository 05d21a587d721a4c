//! Real logs, where the shared samples are on this machine.

/// Name and bytes of every file in the folder of samples, by name; none where there is no such folder.
pub(crate) fn samples() -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders: Vec<_> = lapgen::beside::shared_path("samples").into_iter().collect();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(bytes) = std::fs::read(&path) {
                files.push((entry.file_name().to_string_lossy().into_owned(), bytes));
            }
        }
    }
    files.sort();
    files
}
