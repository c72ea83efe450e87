//! Disks and shares: which of them are another machine's, and how macOS lists them.

use super::Mount;

impl Mount {
    /// Whether another machine keeps the files, or another system beside this one on the same machine.
    pub(super) fn is_far(&self) -> bool {
        match self.kind.as_str() {
            "nfs" | "nfs4" | "cifs" | "smb3" | "smbfs" | "smb" | "ncpfs" | "afpfs" | "afs" | "webdav" | "davfs" | "davfs2"
            | "ftp" | "9p" | "drvfs" | "ceph" | "glusterfs" | "lustre" | "beegfs" | "gpfs" | "ocfs2" | "gfs2" | "coda"
            | "vboxsf" | "vmhgfs" | "prl_fs" => true,
            kind => {
                kind.strip_prefix("fuse").is_some_and(|own| self.is_far_by_fuse(own)) || self.is_mac_fuse() && self.names_a_host()
            }
        }
    }

    /// File systems that are programs: most are local, such as those that encrypt.
    fn is_far_by_fuse(&self, own: &str) -> bool {
        let far = ["sshfs", "rclone", "gvfsd-fuse", "kio-fuse", "curlftpfs", "s3fs", "goofys", "smbnetfs", "davfs2", "wdfs"];
        let more = ["glusterfs", "ceph", "ceph-fuse", "vmhgfs-fuse", "mount.davfs", "gcsfuse", "blobfuse2", "juicefs"];
        let name = own.strip_prefix('.').unwrap_or(own);
        far.contains(&name) || more.contains(&name) || name.is_empty() && self.names_a_host()
    }

    fn is_mac_fuse(&self) -> bool {
        matches!(self.kind.as_str(), "macfuse" | "osxfuse")
    }

    /// `host:/folder` or `https://host`.
    fn names_a_host(&self) -> bool {
        self.source.contains("://") || self.source.split_once(':').is_some_and(|(host, _)| !host.is_empty() && !host.contains('/'))
    }
}

/// The mounts in what `mount` prints on macOS; none of them removable yet.
#[cfg(any(test, target_os = "macos"))]
pub(super) fn of_mac(text: &str) -> Vec<Mount> {
    let line = |line: &str| {
        let (source, rest) = line.split_once(" on ")?;
        let (point, options) = rest.rsplit_once(" (")?;
        let kind = options.split([',', ')']).next()?;
        Some(Mount { point: point.to_owned(), kind: kind.to_owned(), source: source.to_owned(), removable: false })
    };
    text.lines().filter_map(line).collect()
}
