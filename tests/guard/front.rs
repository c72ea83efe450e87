//! Knocking at a copy that has the festival open, and at everything that is not one.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use ildsjel::front::{Front, Knock, knock};
use tempfile::TempDir;

struct Home {
    folder: TempDir,
}

impl Home {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn festival(&self, name: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, name).unwrap();
        path
    }

    fn listen(&self, path: &Path) -> (Front, Arc<AtomicUsize>) {
        let count = Arc::new(AtomicUsize::new(0));
        let own = Arc::clone(&count);
        let front = Front::listen(path, &self.data(), move || _ = own.fetch_add(1, Ordering::SeqCst)).unwrap();
        (front, count)
    }

    /// Knocks, and says whether somebody came; a knock never takes long.
    fn comes(&self, path: &Path) -> bool {
        let start = Instant::now();
        let knock = knock(path, &self.data());
        // Half a second more for a machine that is busy with other tests.
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
        knock == Knock::Came
    }

    fn files(&self) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> =
            fs::read_dir(self.data().join("open")).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files
    }

    /// The port in the only file.
    fn port(&self) -> u16 {
        fs::read_to_string(&self.files()[0]).unwrap().parse::<toml::Table>().unwrap()["port"]
            .as_integer()
            .unwrap()
            .try_into()
            .unwrap()
    }

    /// Makes the only file one of another port.
    fn moved_to(&self, port: u16) {
        let file = &self.files()[0];
        let text = fs::read_to_string(file).unwrap().replace(&self.port().to_string(), &port.to_string());
        fs::write(file, text).unwrap();
    }
}

fn heard(count: &Arc<AtomicUsize>) -> usize {
    count.load(Ordering::SeqCst)
}

#[test]
fn the_first_copy_comes_each_time_and_not_when_it_is_gone() {
    let home = Home::new();
    let path = home.festival("bygdadag.ildsjel");
    assert!(!home.comes(&path));
    let (front, count) = home.listen(&path);
    for times in 1..=30 {
        assert!(home.comes(&path));
        assert_eq!(heard(&count), times);
    }
    let start = Instant::now();
    drop(front);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    assert_eq!(home.files(), Vec::<PathBuf>::new());
    assert!(!home.comes(&path));
    assert_eq!(heard(&count), 30);
}

#[test]
fn each_festival_has_its_own() {
    let home = Home::new();
    let paths: Vec<PathBuf> = (0..5).map(|number| home.festival(&format!("fest {number}.ildsjel"))).collect();
    let mut open: Vec<(Front, Arc<AtomicUsize>)> = paths.iter().map(|path| home.listen(path)).collect();
    assert!(home.comes(&paths[3]) && home.comes(&paths[3]) && home.comes(&paths[1]));
    assert_eq!(open.iter().map(|(_, count)| heard(count)).collect::<Vec<_>>(), [0, 1, 0, 2, 0]);
    drop(open.remove(3));
    assert!(!home.comes(&paths[3]) && home.comes(&paths[4]));
    assert!(!home.comes(&home.festival("en annen.ildsjel")));
}

#[test]
fn a_file_that_is_not_there_yet_and_one_that_is_are_the_same() {
    let home = Home::new();
    let path = home.folder.path().join("ny.ildsjel");
    let (_front, count) = home.listen(&path);
    fs::write(&path, "").unwrap();
    assert!(home.comes(&path));
    assert!(home.comes(&home.folder.path().join("data/../ny.ildsjel")));
    assert_eq!(heard(&count), 2);
}

#[cfg(unix)]
#[test]
fn through_a_link_and_for_nobody_else_s_eyes() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let home = Home::new();
    let path = home.festival("bygdadag.ildsjel");
    let (_front, count) = home.listen(&path);
    let link = home.folder.path().join("snarvei.ildsjel");
    symlink(&path, &link).unwrap();
    assert!(home.comes(&link));
    assert_eq!(heard(&count), 1);
    assert_eq!(home.files().len(), 1);
    assert_eq!(fs::metadata(&home.files()[0]).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::metadata(home.data().join("open")).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn after_a_crash_the_old_file_is_nobody_and_the_next_copy_takes_its_place() {
    let home = Home::new();
    let path = home.festival("bygdadag.ildsjel");
    let (front, _) = home.listen(&path);
    let left = fs::read(&home.files()[0]).unwrap();
    let file = home.files()[0].clone();
    drop(front);
    fs::write(&file, left).unwrap();
    assert!(!home.comes(&path));
    let (_front, count) = home.listen(&path);
    assert!(home.comes(&path));
    assert_eq!(heard(&count), 1);
}

#[test]
fn of_two_who_listen_the_later_is_heard_and_the_earlier_leaves_its_file_alone() {
    let home = Home::new();
    let path = home.festival("bygdadag.ildsjel");
    let (first, early) = home.listen(&path);
    let (second, late) = home.listen(&path);
    assert!(home.comes(&path));
    drop(first);
    assert!(home.comes(&path));
    drop(second);
    assert!(!home.comes(&path));
    assert_eq!((heard(&early), heard(&late), home.files().len()), (0, 2, 0));
}

#[test]
fn files_that_say_nothing_of_use() {
    let home = Home::new();
    let path = home.festival("bygdadag.ildsjel");
    let (_front, count) = home.listen(&path);
    let file = home.files()[0].clone();
    let good = fs::read_to_string(&file).unwrap();
    let port = home.port();
    let token = "0".repeat(32);
    let huge = format!("{good}{}", "# ".repeat(1_000_000));
    let bad = [
        String::new(),
        "\u{0}\u{0}".into(),
        "port = 1".into(),
        format!("port = 70000\ntoken = \"{token}\""),
        format!("port = 0\ntoken = \"{token}\""),
        format!("port = {port}\ntoken = \"{token}\""),
        format!("port = {port}\ntoken = \"\""),
        good.replace("token = \"", "token = \"x"),
        good[..good.len() / 2].to_owned(),
    ];
    for text in &bad {
        fs::write(&file, text).unwrap();
        assert!(!home.comes(&path), "{text}");
    }
    fs::write(&file, [0xff, 0xfe, 0x00]).unwrap();
    assert!(!home.comes(&path));
    fs::write(&file, huge).unwrap();
    let _ = home.comes(&path);
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    assert!(!home.comes(&path));
    fs::remove_dir(&file).unwrap();
    let before = heard(&count);
    fs::write(&file, good).unwrap();
    assert!(home.comes(&path));
    assert_eq!(heard(&count), before + 1);
}

/// Another program on the port: what it does with each that comes.
fn stranger(each: impl Fn(TcpStream) + Send + 'static) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || listener.incoming().flatten().for_each(each));
    port
}

#[test]
fn another_program_on_the_port_is_nobody() {
    let home = Home::new();
    let path = home.festival("bygdadag.ildsjel");
    let (_front, count) = home.listen(&path);
    let (held, kept) = mpsc::channel();
    let silent = stranger(move |stream| drop(held.send(stream)));
    let echo = stranger(|mut stream| {
        let mut read = [0; 64];
        let count = stream.read(&mut read).unwrap_or_default();
        let _ = stream.write_all(&read[..count]);
    });
    let agrees = stranger(|mut stream| drop(stream.write_all(b"ok\nok ok\n")));
    let drips = stranger(|mut stream| {
        while stream.write_all(b"o").is_ok() {
            thread::sleep(Duration::from_millis(20));
        }
    });
    let floods = stranger(|mut stream| while stream.write_all(&vec![b'x'; 65_536]).is_ok() {});
    let closes = stranger(drop);
    for port in [silent, echo, agrees, drips, floods, closes] {
        home.moved_to(port);
        assert!(!home.comes(&path));
    }
    assert_eq!(heard(&count), 0);
    drop(kept);
}

#[test]
fn strangers_at_the_door_are_not_heard_and_keep_nobody_waiting() {
    let home = Home::new();
    let path = home.festival("bygdadag.ildsjel");
    let (front, count) = home.listen(&path);
    let port = home.port();
    let visit = |say: &[u8]| {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        let _ = stream.write_all(say);
        stream
    };
    for say in [&b""[..], b"\n", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", b"\xff\xfe\n", b"ok\n", &vec![b'0'; 100_000]] {
        let mut stream = visit(say);
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let mut answer = Vec::new();
        stream.set_read_timeout(Some(Duration::from_secs(3))).unwrap();
        let _ = stream.read_to_end(&mut answer);
        assert_eq!(answer, b"");
        assert!(home.comes(&path));
    }
    let came = heard(&count);
    // Some who say nothing stay at the door.
    let slow: Vec<TcpStream> = (0..5).map(|_| visit(b"half")).collect();
    assert!(home.comes(&path));
    // A crowd is turned away for as long as it stays, but no longer.
    let crowd: Vec<TcpStream> = (0..60).map(|_| visit(b"")).collect();
    let _ = home.comes(&path);
    drop((slow, crowd));
    let until = Instant::now() + Duration::from_secs(5);
    while !home.comes(&path) {
        assert!(Instant::now() < until);
    }
    assert!(heard(&count) >= came + 2);
    let waiting = visit(b"");
    let start = Instant::now();
    drop(front);
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    drop(waiting);
    assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());
}

#[test]
fn many_knock_at_once() {
    let home = Home::new();
    let path = home.festival("bygdadag.ildsjel");
    let (_front, count) = home.listen(&path);
    let came = thread::scope(|scope| {
        let all: Vec<_> = (0..6).map(|_| scope.spawn(|| usize::from(home.comes(&path)))).collect();
        all.into_iter().map(|one| one.join().unwrap()).sum::<usize>()
    });
    assert!(came >= 1);
    // One that had no patience left may have been heard all the same.
    assert!((came..=6).contains(&heard(&count)), "{came} of {}", heard(&count));
}

#[test]
fn one_who_falls_over_when_called_is_nobody_and_can_be_called_again() {
    let home = Home::new();
    let path = home.festival("bygdadag.ildsjel");
    let calls = Arc::new(AtomicUsize::new(0));
    let own = Arc::clone(&calls);
    let call = move || assert!(own.fetch_add(1, Ordering::SeqCst) > 0, "the first time");
    let _front = Front::listen(&path, &home.data(), call).unwrap();
    assert!(!home.comes(&path));
    assert!(home.comes(&path));
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error_and_leaves_no_thread_behind() {
    let home = Home::new();
    let path = home.festival("bygdadag.ildsjel");
    let file = home.festival("no folder");
    let (send, receive) = mpsc::channel::<()>();
    let call = move || _ = send.send(());
    assert!(Front::listen(&path, &file, call).is_err());
    // The thread held the only sender.
    assert_eq!(receive.recv_timeout(Duration::from_secs(2)), Err(mpsc::RecvTimeoutError::Disconnected));
}
