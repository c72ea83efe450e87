//! A path taken apart, on whichever system it comes from: the standard library knows only the paths of the system it runs on.

use super::Family;

/// Nobody keeps a festival deeper than this; what is deeper is judged as if it lay here.
const DEEPEST: usize = 100;

/// A path: its names from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Way {
    family: Family,
    share: bool,
    whole: bool,
    names: Vec<String>,
}

impl Way {
    pub fn new(path: &str, family: Family) -> Self {
        let mut text = path.to_owned();
        if family == Family::Windows {
            text = text.replace('\\', "/");
            // The long form: `\\?\C:\a` and `\\?\UNC\server\share`.
            if let Some(rest) = text.strip_prefix("//?/UNC/") {
                text = format!("//{rest}");
            } else if let Some(rest) = text.strip_prefix("//?/") {
                text = rest.to_owned();
            }
        }
        let share = family == Family::Windows && text.starts_with("//");
        let drive = family == Family::Windows && text.as_bytes().get(1) == Some(&b':');
        let names = text.split('/').filter(|name| !name.is_empty() && *name != ".").take(DEEPEST).map(str::to_owned).collect();
        Self { family, share, whole: share || drive || text.starts_with('/'), names }
    }

    /// Whether it starts at the top.
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// Whether it names another machine: `\\server\share`.
    pub fn is_share(&self) -> bool {
        self.share
    }

    pub fn depth(&self) -> usize {
        self.names.len()
    }

    /// Its last name.
    pub fn name(&self) -> &str {
        self.names.last().map_or("", String::as_str)
    }

    /// The path to ask the disk for.
    pub fn on_disk(&self) -> String {
        let names = self.names.join("/");
        match self.family {
            // `C:` alone is wherever one last was on that drive.
            Family::Windows if self.share => format!("//{names}"),
            Family::Windows if self.depth() == 1 => format!("{names}/"),
            Family::Windows => names,
            Family::Mac | Family::Linux => format!("/{names}"),
        }
    }

    pub fn join(&self, below: &str) -> Self {
        let mut way = self.clone();
        way.names.extend(Self::new(below, self.family).names);
        way
    }

    /// Itself, the folder it is in, and so on to the top.
    pub fn up(&self) -> impl Iterator<Item = Self> {
        let top = usize::from(self.family == Family::Windows);
        (top..=self.depth()).rev().map(|depth| {
            let mut way = self.clone();
            way.names.truncate(depth);
            way
        })
    }

    /// Whether it is a folder or anything in it.
    pub fn is_within(&self, folder: &Self) -> bool {
        let mut names = self.names.iter();
        self.share == folder.share && folder.names.iter().all(|name| names.next().is_some_and(|own| self.same(own, name)))
    }

    /// The name directly below a folder that it is in.
    pub fn below(&self, folder: &Self) -> Option<&str> {
        let next = self.names.get(folder.depth())?;
        self.is_within(folder).then_some(next.as_str())
    }

    /// Whether any of its names is this one.
    pub fn has(&self, name: &str) -> bool {
        self.names.iter().any(|own| self.same(own, name))
    }

    /// Whether two names mean the same file.
    fn same(&self, a: &str, b: &str) -> bool {
        same(a, b, self.family)
    }
}

/// Whether two names mean the same file on such a system.
pub(super) fn same(a: &str, b: &str, family: Family) -> bool {
    a == b || family != Family::Linux && a.to_lowercase() == b.to_lowercase()
}
