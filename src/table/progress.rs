//! How far the reading of a file has come, for whoever waits.

use std::fmt;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

/// So many milliseconds pass between two reports at least.
const PAUSE: u64 = 150;
/// The clock is looked at every so many rows.
const ROWS: usize = 64;

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Far {
    /// So many rows were read, of nobody knows how many.
    Rows(usize),
    /// So many of a hundred parts were made sense of.
    Percent(usize),
}

/// What is told how far it has come.
type Tell = Box<dyn Fn(Far) + Send + Sync>;

/// Counts what was read, and says so now and then; a short file says nothing.
pub struct Progress {
    rows: AtomicUsize,
    done: AtomicUsize,
    of: AtomicUsize,
    begun: Instant,
    last: AtomicU64,
    tell: Option<Tell>,
}

impl Default for Progress {
    fn default() -> Self {
        Self {
            rows: AtomicUsize::new(0),
            done: AtomicUsize::new(0),
            of: AtomicUsize::new(0),
            begun: Instant::now(),
            last: AtomicU64::new(0),
            tell: None,
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress").field("far", &self.far()).finish_non_exhaustive()
    }
}

impl Progress {
    /// Tells somebody, on the thread that reads.
    pub fn told(tell: impl Fn(Far) + Send + Sync + 'static) -> Self {
        Self { tell: Some(Box::new(tell)), ..Self::default() }
    }

    /// How far it has come.
    pub fn far(&self) -> Far {
        match self.of.load(Ordering::Relaxed) {
            0 => Far::Rows(self.rows.load(Ordering::Relaxed)),
            of => Far::Percent((self.done.load(Ordering::Relaxed).saturating_mul(100) / of).min(99)),
        }
    }

    /// One more row was read.
    pub fn row(&self) {
        self.say(self.rows.fetch_add(1, Ordering::Relaxed));
    }

    /// So many rows are to be made sense of.
    pub fn of(&self, rows: usize) {
        self.of.store(rows, Ordering::Relaxed);
    }

    /// One more row was made sense of.
    pub fn done(&self) {
        self.say(self.done.fetch_add(1, Ordering::Relaxed));
    }

    fn say(&self, count: usize) {
        let Some(tell) = self.tell.as_ref().filter(|_| count.is_multiple_of(ROWS)) else { return };
        let now = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        if now.saturating_sub(self.last.load(Ordering::Relaxed)) >= PAUSE {
            self.last.store(now, Ordering::Relaxed);
            tell(self.far());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_first_and_parts_once_their_number_is_known() {
        let progress = Progress::default();
        (0..300).for_each(|_| progress.row());
        assert_eq!(progress.far(), Far::Rows(300));
        progress.of(200);
        (0..50).for_each(|_| progress.done());
        assert_eq!(progress.far(), Far::Percent(25));
        (0..500).for_each(|_| progress.done());
        assert_eq!(progress.far(), Far::Percent(99), "not done before it is");
    }
}
