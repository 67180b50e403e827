//! The files of the fact base on disk and inside the program: read, and written back. What they say is not known here.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use include_dir::{Dir, include_dir};

use crate::facts::FactsFile;

/// The `facts` folder as it was when the program was built.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/facts");

/// How the names of the files end.
const EXTENSION: &str = "json";

/// Why files of the fact base cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// The folder is not there, is none, or may not be read.
    #[error("cannot read the facts folder `{folder}`", folder = folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The folder holds no file of facts.
    #[error("the folder `{folder}` holds no file that ends in .{EXTENSION}", folder = .0.display())]
    Empty(PathBuf),
    /// A file in it may not be read, or breaks off.
    #[error("cannot read `{file}`", file = file.display())]
    Read {
        /// The file.
        file: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// A file in it is not text.
    #[error("`{file}` is not text in UTF-8: byte {offset} belongs to no character", file = file.display())]
    NotText {
        /// The file.
        file: PathBuf,
        /// Where the text ends.
        offset: usize,
    },
    /// A file cannot be written.
    #[error("cannot write `{file}`", file = file.display())]
    Write {
        /// The file.
        file: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
}

/// The fact base of this folder or, without one, the copy inside the program; files in the order of their names.
///
/// # Errors
///
/// [`LibraryError`] where the folder or a file in it cannot be read, is not text, or no file is there.
pub fn read(folder: Option<&Path>) -> Result<Vec<FactsFile>, LibraryError> {
    let mut files = match folder {
        Some(folder) => in_folder(folder)?,
        None => embedded()?,
    };
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// Writes a file whole or not at all: whoever reads it meanwhile sees the old text or the new one.
///
/// # Errors
///
/// [`LibraryError::Write`] where the folder is missing or may not be written to.
pub fn write(file: &Path, text: &str) -> Result<(), LibraryError> {
    replace(file, text).map_err(|source| LibraryError::Write { file: file.to_owned(), source })
}

fn in_folder(folder: &Path) -> Result<Vec<FactsFile>, LibraryError> {
    let unreadable = |source| LibraryError::Folder { folder: folder.to_owned(), source };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        // Folders, such as that of the schemas, are not entered.
        if path.extension().is_some_and(|extension| extension == EXTENSION) && path.is_file() {
            let bytes = fs::read(&path).map_err(|source| LibraryError::Read { file: path.clone(), source })?;
            files.push(as_text(&path, bytes)?);
        }
    }
    if files.is_empty() { Err(LibraryError::Empty(folder.to_owned())) } else { Ok(files) }
}

fn embedded() -> Result<Vec<FactsFile>, LibraryError> {
    let files = EMBEDDED.files().filter(|file| file.path().extension().is_some_and(|extension| extension == EXTENSION));
    files.map(|file| as_text(file.path(), file.contents().to_vec())).collect()
}

fn as_text(path: &Path, bytes: Vec<u8>) -> Result<FactsFile, LibraryError> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    match String::from_utf8(bytes) {
        Ok(text) => Ok(FactsFile { name, text }),
        Err(error) => Err(LibraryError::NotText { file: path.to_owned(), offset: error.utf8_error().valid_up_to() }),
    }
}

fn replace(file: &Path, text: &str) -> io::Result<()> {
    // A link stays a link: its target is replaced.
    let target = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    let mut name = target.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let draft = target.with_file_name(name);
    let written = fill(&draft, text).and_then(|()| fs::rename(&draft, &target));
    if written.is_err() {
        // The draft may not even exist; the failure that matters is the one above.
        let _ = fs::remove_file(&draft);
    }
    written
}

fn fill(file: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(file)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    #[test]
    fn only_the_json_files_of_the_folder_itself_are_read_by_name() {
        let folder = folder();
        fs::create_dir(folder.path().join("schema")).unwrap();
        for name in ["b.json", "a.json", "README.md", "schema/facts.schema.json"] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        let names: Vec<_> = read(Some(folder.path())).unwrap().into_iter().map(|file| file.name).collect();
        assert_eq!(names, ["a.json", "b.json"]);
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let error = read(Some(Path::new("no/such/folder"))).unwrap_err();
        assert_eq!(error.to_string(), "cannot read the facts folder `no/such/folder`");
    }

    #[test]
    fn a_folder_without_facts_is_refused() {
        let folder = folder();
        assert!(matches!(read(Some(folder.path())), Err(LibraryError::Empty(_))));
    }

    #[test]
    fn a_file_that_is_not_text_is_named() {
        let folder = folder();
        fs::write(folder.path().join("a.json"), b"{\"facts\": \xff}").unwrap();
        let error = read(Some(folder.path())).unwrap_err().to_string();
        assert!(error.ends_with("a.json` is not text in UTF-8: byte 10 belongs to no character"), "{error}");
    }

    #[test]
    fn a_file_is_replaced_and_nothing_is_left_over() {
        let folder = folder();
        let file = folder.path().join("a.json");
        for text in ["old", "new"] {
            write(&file, text).unwrap();
            assert_eq!(fs::read_to_string(&file).unwrap(), text);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_in_a_missing_folder_is_not_written() {
        assert!(matches!(write(Path::new("no/such/folder/a.json"), ""), Err(LibraryError::Write { .. })));
    }
}
