//! A look into an old workbook before anybody trusts it. Its reader follows every chain of sectors to the end and makes room for
//! all that lies between the first cell and the last; one damaged byte would have it ask for more memory than there is.

use crate::table::read::ReadError;

/// More cells than any list has between its first and its last.
const MOST: u64 = 5_000_000;
/// The first number that is a mark, and not a sector.
const MARKS: u32 = 0xFFFF_FFFA;

/// Checks that an old workbook can be read in a little memory.
///
/// # Errors
/// One whose sectors run in a circle or out of the file, or whose cells lie further apart than in any list.
pub(super) fn check(bytes: &[u8]) -> Result<(), ReadError> {
    let container = Container::open(bytes).ok_or(ReadError::Workbook)?;
    let stream = container.stream("Workbook").or_else(|| container.stream("Book")).ok_or(ReadError::Workbook)?;
    let sheets: Vec<usize> = Records { rest: &stream }
        .filter(|(kind, _)| *kind == 0x0085)
        .filter_map(|(_, data)| u32_at(data, 0).and_then(|at| usize::try_from(at).ok()))
        .collect();
    let mut cells = 0_u64;
    for at in sheets {
        cells = cells.saturating_add(extent(stream.get(at..).ok_or(ReadError::Workbook)?));
        if cells > MOST {
            return Err(ReadError::Large);
        }
    }
    Ok(())
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes.chunks_exact(4).filter_map(|chunk| u32_at(chunk, 0))
}

/// Sectors one behind the other, and which follows which.
struct Sectors<'a> {
    bytes: &'a [u8],
    size: usize,
    next: Vec<u32>,
}

impl Sectors<'_> {
    fn sector(&self, number: u32) -> Option<&[u8]> {
        let start = usize::try_from(number).ok()?.checked_mul(self.size)?;
        let end = start.saturating_add(self.size).min(self.bytes.len());
        self.bytes.get(start..end).filter(|sector| !sector.is_empty())
    }

    /// What lies in a chain of sectors; none if it leaves the file or comes back to where it was.
    fn chain(&self, from: u32) -> Option<Vec<u8>> {
        let mut all = Vec::new();
        let mut number = from;
        while number < MARKS {
            let sector = self.sector(number)?;
            if all.len() + sector.len() > self.bytes.len() {
                return None;
            }
            all.extend_from_slice(sector);
            number = *self.next.get(usize::try_from(number).ok()?)?;
        }
        Some(all)
    }
}

struct Container<'a> {
    sectors: Sectors<'a>,
    small: Vec<u8>,
    small_next: Vec<u32>,
    /// Name, first sector and length of each stream.
    streams: Vec<(String, u32, usize)>,
}

impl<'a> Container<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let size: usize = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut sectors = Sectors { bytes: bytes.get(size..)?, size, next: Vec::new() };
        let most = sectors.bytes.len() / size + 1;
        // Where the table of chains lies is a list of its own, begun in the header.
        let mut table: Vec<u32> = numbers(bytes.get(76..512)?).collect();
        let mut more = u32_at(bytes, 68)?;
        while more < MARKS {
            if table.len() > most + 256 {
                return None;
            }
            table.extend(numbers(sectors.sector(more)?));
            more = table.pop()?;
        }
        table.retain(|number| *number < MARKS);
        if table.len() > most {
            return None;
        }
        for number in table {
            let part: Vec<u32> = numbers(sectors.sector(number)?).collect();
            sectors.next.extend(part);
        }
        let listed = sectors.chain(u32_at(bytes, 48)?)?;
        let streams: Vec<(String, u32, usize)> = listed.chunks_exact(128).filter_map(|entry| stream(entry, size)).collect();
        let (mut small, mut small_next) = (Vec::new(), Vec::new());
        if u32_at(bytes, 64)? > 0 {
            small = sectors.chain(streams.first()?.1)?;
            small_next = numbers(&sectors.chain(u32_at(bytes, 60)?)?).collect();
        }
        Some(Self { sectors, small, small_next, streams })
    }

    /// A stream by its name; short ones lie in small sectors of their own.
    fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let (_, first, length) = self.streams.iter().find(|(other, ..)| other.eq_ignore_ascii_case(name))?;
        let mut all = if *length < 4096 {
            Sectors { bytes: &self.small, size: 64, next: self.small_next.clone() }.chain(*first)?
        } else {
            self.sectors.chain(*first)?
        };
        all.truncate(*length);
        Some(all)
    }
}

fn stream(entry: &[u8], size: usize) -> Option<(String, u32, usize)> {
    let units: Vec<u16> =
        entry.get(..64)?.chunks_exact(2).filter_map(|unit| u16_at(unit, 0)).take_while(|unit| *unit != 0).collect();
    let low = u64::from(u32_at(entry, 120)?);
    let high = if size == 512 { 0 } else { u64::from(u32_at(entry, 124)?) };
    Some((String::from_utf16_lossy(&units), u32_at(entry, 116)?, usize::try_from(high << 32 | low).ok()?))
}

/// The records of a stream: a kind and its data each, up to the first that is cut off.
struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let kind = u16_at(self.rest, 0)?;
        let length = usize::from(u16_at(self.rest, 2)?);
        let data = self.rest.get(4..4 + length)?;
        self.rest = self.rest.get(4 + length..)?;
        Some((kind, data))
    }
}

/// How many cells there are from the first to the last that a sheet holds or says it holds.
fn extent(sheet: &[u8]) -> u64 {
    let mut bounds: Option<[u64; 4]> = None;
    let mut said = 0_u64;
    let mut depth = 0_usize;
    let mut begun = false;
    for (kind, data) in (Records { rest: sheet }) {
        let wide = |at: usize| u32_at(data, at).map(u64::from);
        let short = |at: usize| u16_at(data, at).map(u64::from);
        match kind {
            // A sheet begins, or a chart within it.
            0x0809 if begun => depth += 1,
            0x0809 => begun = true,
            0x000A if depth == 0 => break,
            0x000A => depth -= 1,
            _ if depth > 0 => {}
            0x0200 => {
                let said_by = match data.len() {
                    10 => [short(0), short(2), short(4), short(6)],
                    _ => [wide(0), wide(4), short(8), short(10)],
                };
                let [Some(top), Some(bottom), Some(left), Some(right)] = said_by else { continue };
                // An end before its beginning is not to be reckoned with at all.
                let rows = if bottom >= top { bottom - top + 1 } else { u64::from(u32::MAX) };
                let columns = if right >= left && left < 256 { right - left + 1 } else { right + 1 };
                said = said.max(rows.saturating_mul(columns));
            }
            0x0203 | 0x0204 | 0x00D6 | 0x0205 | 0x027E | 0x00FD | 0x0006 | 0x00BD => {
                let last = if kind == 0x00BD { data.len().checked_sub(2).and_then(short) } else { short(2) };
                let (Some(row), Some(first), Some(last)) = (short(0), short(2), last) else { continue };
                let [top, bottom, left, right] = bounds.unwrap_or([row, row, first, first]);
                bounds = Some([top.min(row), bottom.max(row), left.min(first), right.max(first).max(last)]);
            }
            _ => {}
        }
    }
    let held = bounds.map_or(0, |[top, bottom, left, right]| (bottom - top + 1) * (right - left + 1));
    held.max(said)
}
