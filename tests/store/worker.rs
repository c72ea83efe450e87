//! The thread that owns the file.

use ildsjel::store::{ErrorKind, Store};
use ildsjel::worker::Worker;

use super::data::{first, rename, rows};

#[test]
fn work_is_done_in_order_and_the_file_closed_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let rows = rows();
    let worker = Worker::spawn(Store::create(&path, &first(&rows)).unwrap()).unwrap();
    for n in 0..20 {
        let edit = rename(&rows.person, &format!("F{n}"));
        drop(worker.clone().call(move |store| store.apply(&edit).map(drop)));
    }
    let id = rows.person.id;
    let family = worker.call_and_wait(move |store| store.snapshot().people.get(id).unwrap().family.clone()).unwrap();
    assert_eq!(family, "F19", "replies nobody waits for are work all the same");
    let reply = worker.call(|store| store.history(100, 0).unwrap().len());
    assert_eq!(reply.blocking_recv().unwrap(), 21);
    drop(worker);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "the last handle closed it");
}

#[test]
fn at_rest_it_brings_everything_into_the_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let rows = rows();
    let worker = Worker::spawn(Store::create(&path, &first(&rows)).unwrap()).unwrap();
    let edit = rename(&rows.person, "Moe");
    worker.call_and_wait(move |store| store.apply(&edit).map(drop)).unwrap().unwrap();
    let log = || std::fs::metadata(folder.path().join("a.ildsjel-wal")).unwrap().len();
    assert!(log() > 0, "at first the write is in the log");
    let start = std::time::Instant::now();
    while log() > 0 && start.elapsed().as_secs() < 20 {
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let copy = folder.path().join("kopi.ildsjel");
    std::fs::copy(&path, &copy).unwrap();
    assert_eq!(Store::open(&copy).unwrap().snapshot().people.get(rows.person.id).unwrap().family, "Moe");
    worker.close().unwrap();
}

#[test]
fn after_closing_there_are_no_replies() {
    let worker = Worker::spawn(Store::in_memory().unwrap()).unwrap();
    let other = worker.clone();
    worker.close().unwrap();
    assert!(other.call(|_| ()).blocking_recv().is_err());
    assert_eq!(other.call_and_wait(|_| ()).unwrap_err().kind(), ErrorKind::Stopped);
    assert_eq!(other.close().unwrap_err().kind(), ErrorKind::Stopped);
}

#[test]
fn work_that_panics_harms_nobody_else() {
    let worker = Worker::spawn(Store::in_memory().unwrap()).unwrap();
    assert!(worker.call(|_| panic!("on purpose")).blocking_recv().is_err());
    assert_eq!(worker.call_and_wait(|_| panic!("on purpose")).map(|()| 0).unwrap_err().kind(), ErrorKind::Stopped);
    assert_eq!(worker.call_and_wait(|_| 7).unwrap(), 7);
    worker.close().unwrap();
}

#[test]
fn the_last_handle_may_go_within_the_work() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ildsjel");
    let worker = Worker::spawn(Store::create(&path, &first(&rows())).unwrap()).unwrap();
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let last = worker.clone();
    let reply = worker.call(move |_| {
        wait.recv().unwrap();
        drop(last);
    });
    // Once this handle is gone the one within the work is the last; without a thread to wait for, nobody may hang.
    std::thread::spawn(move || drop(worker));
    std::thread::sleep(std::time::Duration::from_millis(20));
    go.send(()).unwrap();
    reply.blocking_recv().unwrap();
}
