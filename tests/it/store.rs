//! The store's file: made tight, refused untouched where it is foreign, cut short or damaged, copied while in use.

use std::{fs, path::Path};

use jiff::Timestamp;
use nordpolitik::store::{Location, Store};
use tempfile::TempDir;

use crate::support::program::{Ended, Program};

fn folder() -> TempDir {
    tempfile::tempdir().expect("there is room for a folder")
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// A store with something in it.
fn store_at(path: &Path) {
    runtime().block_on(async {
        let store = Store::open(&Location::File(path.to_owned())).await.expect("the store opens");
        for guild in 1..=500 {
            store.guild_left(guild, Timestamp::UNIX_EPOCH).await.expect("it can be written");
        }
        store.close().await;
    });
}

/// Whether the store at this path holds what [`store_at`] put there.
fn is_whole(path: &Path) -> bool {
    runtime().block_on(async {
        let store = Store::open(&Location::File(path.to_owned())).await.expect("the store opens");
        let mut all = true;
        for guild in 1..=500 {
            all &= store.guild_joined(guild).await.expect("it can be read");
        }
        store.close().await;
        all
    })
}

/// The program over the store `bot.db` in this folder.
fn program(arguments: &[&str], folder: &Path) -> Ended {
    Program::new(arguments)
        .env("DISCORD_TOKEN", "t")
        .env("NORDPOLITIK_DISCORD__API_URL", "http://127.0.0.1:1")
        .env("NORDPOLITIK_STORE__URL", "sqlite:bot.db")
        .inside(folder)
        .run()
}

/// Starting the bot over this file fails, says this, and leaves the folder as it was.
#[track_caller]
fn refused(content: &[u8], part: &str) {
    let folder = folder();
    let path = folder.path().join("bot.db");
    fs::write(&path, content).expect("there is room");
    let ended = program(&["run"], folder.path());
    assert!(ended.code != 0 && ended.err.contains(part) && ended.err.contains("bot.db"), "{}", ended.err);
    assert_eq!(fs::read(&path).expect("it is still there"), content, "the file was changed");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder can be read").count(), 1, "something was left beside it");
}

#[test]
fn a_foreign_file_is_refused_and_left_as_it_is() {
    refused(b"A shopping list: kimchi, borscht.\n", "is no store of this program");
    let folder = folder();
    let path = folder.path().join("other.db");
    runtime().block_on(async {
        let pool = sqlx::SqlitePool::connect(&format!("sqlite:{}?mode=rwc", path.display())).await.expect("it is made");
        sqlx::query("CREATE TABLE diary (line TEXT)").execute(&pool).await.expect("it can be written");
        pool.close().await;
    });
    refused(&fs::read(&path).expect("it can be read"), "is no store of this program");
}

#[test]
fn a_truncated_or_damaged_store_is_refused_and_left_as_it_is() {
    let folder = folder();
    let path = folder.path().join("bot.db");
    store_at(&path);
    let whole = fs::read(&path).expect("it can be read");
    refused(&whole[..whole.len() - 100], "cut short");
    refused(&whole[..whole.len() / 2], "cut short");
    refused(&whole[..90], "first page");
    let mut damaged = whole;
    for byte in damaged.iter_mut().skip(4096).step_by(7) {
        *byte ^= 0x55;
    }
    fs::write(&path, &damaged).expect("there is room");
    let ended = program(&["run"], folder.path());
    assert!(ended.code != 0 && ended.err.contains("is damaged"), "{}", ended.err);
    assert_eq!(fs::read(&path).expect("it is still there"), damaged);
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_the_store_or_its_copy() {
    use std::os::unix::fs::PermissionsExt;

    let folder = folder();
    store_at(&folder.path().join("bot.db"));
    assert_eq!(program(&["backup", "copy.db"], folder.path()).code, 0);
    for file in fs::read_dir(folder.path()).expect("the folder can be read") {
        let file = file.expect("an entry");
        let mode = file.metadata().expect("its metadata").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{} is {mode:o}", file.path().display());
    }
}

#[test]
fn a_store_in_a_folder_that_is_not_there_is_refused_with_the_way_out() {
    let folder = folder();
    let ended = Program::new(&["run"])
        .env("DISCORD_TOKEN", "t")
        .env("NORDPOLITIK_STORE__URL", "sqlite:nowhere/bot.db")
        .inside(folder.path())
        .run();
    assert!(ended.code != 0, "{}", ended.err);
    assert!(ended.err.contains("nowhere/bot.db") && ended.err.contains("store.url"), "{}", ended.err);
}

#[test]
fn a_copy_is_made_while_the_store_is_in_use_and_put_in_its_place() {
    let folder = folder();
    let path = folder.path().join("bot.db");
    store_at(&path);
    runtime().block_on(async {
        let store = Store::open(&Location::File(path.clone())).await.expect("the store opens");
        store.guild_left(501, Timestamp::UNIX_EPOCH).await.expect("it can be written");
        assert_eq!(program(&["backup", "copy.db"], folder.path()).code, 0);
        store.close().await;
    });
    let again = program(&["backup", "copy.db"], folder.path());
    assert!(again.code != 0 && again.err.contains("exists already"), "{}", again.err);
    for file in ["bot.db", "bot.db-wal", "bot.db-shm"] {
        _ = fs::remove_file(folder.path().join(file));
    }
    fs::rename(folder.path().join("copy.db"), &path).expect("the copy is there");
    assert!(is_whole(&path));
    runtime().block_on(async {
        let store = Store::open(&Location::File(path)).await.expect("the copy is a store");
        assert!(store.guild_joined(501).await.expect("it can be read"), "what was committed last is in the copy");
    });
}

#[test]
fn a_copy_that_cannot_be_made_leaves_nothing_behind() {
    let folder = folder();
    let ended = program(&["backup", "copy.db"], folder.path());
    assert!(ended.code != 0 && ended.err.contains("there is no store"), "{}", ended.err);
    store_at(&folder.path().join("bot.db"));
    let ended = program(&["backup", "nowhere/copy.db"], folder.path());
    assert!(ended.code != 0 && ended.err.contains("cannot be written"), "{}", ended.err);
    let left = fs::read_dir(folder.path()).expect("the folder can be read");
    assert!(
        left.into_iter().all(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().starts_with("bot.db")))
    );
}
