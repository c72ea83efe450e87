//! The people of a row: their names, and how to reach each.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::super::cells;
use super::super::gather::{At, Gather};
use super::super::names::{self, Named, Part};
use super::super::people;
use super::super::surname;
use super::super::{Code, Kind};
use super::extras::extras;
use super::{Ends, List, is_leader, once};
use crate::domain::fold::fold;
use crate::exchange::columns::Sense;
use crate::exchange::columns::dictionary::{is_value, near};
use crate::exchange::given::is_given;
use crate::exchange::values::{self, squeeze};
use crate::table::Row;

/// Whether each of the names between commas is whole, with the given name first.
fn are_whole(text: &str) -> bool {
    text.contains(',') && text.split(',').map(str::trim).all(|name| name.contains(' ') && is_given(name))
}

/// Whether another cell of a row names all whom a text names.
fn names_all(row: &Row, other: usize, text: &str) -> bool {
    let among: Vec<String> = row.cells.get(other).map(|cell| names::split(&cells::text(cell), true)).unwrap_or_default();
    let among: Vec<String> = among.iter().map(|name| fold(name)).collect();
    let own = names::split(text, true);
    !own.is_empty() && own.iter().all(|name| name.contains(' ') && among.contains(&fold(name)))
}

impl List<'_> {
    /// The people of a row, whether each is in reserve; how many open places; whether it is closed.
    pub fn people_of(&self, gather: &mut Gather<'_>, row: &Row, kind: Kind) -> (Vec<(usize, bool)>, usize, bool) {
        let mut found: Vec<Named> = Vec::new();
        // The column each name stood in.
        let mut places: Vec<usize> = Vec::new();
        let (mut open, mut closed) = (0, false);
        let name_at = self.choice.of(Sense::FullName).next();
        // `Fornavn;Mellomnavn`
        let all: Vec<String> = self.choice.of(Sense::Given).filter_map(|at| row.cells.get(at)).map(cells::text).collect();
        let given = Some(squeeze(&all.join(" "))).filter(|given| !given.is_empty());
        let family = self.text(row, Sense::Family);
        let region = gather.event.region;
        if given.is_some() || family.is_some() {
            let whole = squeeze(&format!("{} {}", given.clone().unwrap_or_default(), family.clone().unwrap_or_default()));
            if let Some(some) = names::open(&whole) {
                open += some;
            } else if is_value("sums", &whole) {
                gather.issue(self.at(row, None), Code::FooterSkipped, whole.clone());
            } else if let Some(Part::Name(mut named)) = names::one(&whole, region) {
                // Only what stood beside the name is taken from the whole; the columns say which part is which.
                let clean = |text: Option<String>| values::remark(&text.unwrap_or_default()).0;
                let (given, family) = (clean(given), clean(family));
                let quoted = |text: &str| text.contains(['"', '«', '“']);
                // `Etternavn, fornavn` over one column.
                let both = given.is_empty() && family.contains(',');
                if !both && !quoted(&given) && !quoted(&family) && named.phone.is_none() && named.email.is_none() {
                    names::set(&mut named, &given, &family);
                }
                found.push(*named);
            }
        } else {
            for at in self.choice.of(Sense::FullName) {
                let Some(cell) = row.cells.get(at) else { continue };
                if cells::is_error(cell) {
                    gather.issue(self.at(row, Some(at)), Code::ErrorCell, cells::text(cell));
                    continue;
                }
                let text = names::with_office(&cells::text(cell));
                if is_value("unanswered", &text) && names::open(&text).is_none() || is_value("declines", &text) {
                    gather.issue(self.at(row, Some(at)), Code::NoPerson, text);
                    continue;
                }
                let header = self.table.columns.get(at).map_or("", |column| column.header.as_str());
                let several = self.choice.of(Sense::FullName).nth(1).is_some();
                let leads = || {
                    let named = near(header).iter().any(|(sense, score)| *sense == Sense::ShiftLeader && *score >= 1.0);
                    named || header.to_lowercase().split(' ').any(|word| word.starts_with("ansvar"))
                };
                let among = || self.choice.of(Sense::FullName).any(|other| other != at && names_all(row, other, &text));
                if kind == Kind::Roster && several && leads() && among() {
                    // Who leads is one of those who are on.
                    continue;
                }
                if kind == Kind::Roster && !text.is_empty() && (super::super::posts::is_swapped(header) || several && leads()) {
                    // Who was to come, who comes instead, who leads: all are read, and not all may be there.
                    gather.issue(self.at(row, Some(at)), Code::WhoIsOn, text.clone());
                }
                let turned = once(&self.asked.family_first, at, || self.family_first(at));
                if turned && kind == Kind::Roster && comma_pair(&text).is_some() && gather.turned_names.insert((gather.sheet, at)) {
                    // One of family name first, or two by their given names?
                    gather.issue(self.at(row, Some(at)), Code::Unclear, text.clone());
                }
                let list = !turned && (kind == Kind::Roster || self.are_two(at, &text) || are_whole(&text));
                if kind != Kind::Roster && !list && comma_pair(&text).is_some() {
                    if !turned && !self.is_family(at, &text) {
                        gather.issue(self.at(row, Some(at)), Code::NameTurned, text.clone());
                    } else if turned && gather.turned_names.insert((gather.sheet, at)) {
                        gather.issue(self.at(row, Some(at)), Code::NamesTurned, text.clone());
                    }
                }
                for part in names::parts(&text, list, region) {
                    match part {
                        Part::Name(named) => {
                            found.push(*named);
                            places.push(at);
                        }
                        // `Øvrige: ingen` beside who leads.
                        Part::Open(_) if self.text(row, Sense::ShiftLeader).is_some() && is_value("nobody_more", &text) => {}
                        Part::Open(some) => open += some,
                        Part::Closed => closed = true,
                    }
                }
            }
        }
        let col = name_at.or_else(|| self.choice.of(Sense::Given).next());
        let at = self.at(row, col);
        if kind != Kind::Roster && places.windows(2).all(|pair| matches!(*pair, [a, b] if a == b)) {
            surname::shared(&mut found);
        }
        if found.len() > 1 {
            gather.issue(at, Code::SeveralNames, found.len().to_string());
        }
        let pairs = self.pairs();
        let contacts = match places.as_slice() {
            [_, ..] if !pairs.is_empty() && places.windows(2).all(|pair| matches!(*pair, [a, b] if a < b)) => {
                places.iter().map(|at| self.paired(gather, row, &pairs, *at)).collect()
            }
            _ => self.contacts(gather, row, found.len(), &places),
        };
        let several = found.len() > 1;
        let own = found.len();
        // `911 40 276 (Olav)` is of one of them.
        let whose = self.text(row, Sense::Phone).and_then(|text| {
            let inside = fold(text.split_once('(')?.1.trim_end_matches(')'));
            found.iter().position(|named| fold(&named.given) == inside)
        });
        if kind == Kind::Roster {
            found.extend(self.in_reserve(gather, row).into_iter().map(|(named, _)| named));
        }
        let mut mentions = Vec::new();
        for (place, mut named) in found.into_iter().enumerate() {
            let header = places.get(place).and_then(|at| self.table.columns.get(*at)).map_or("", |column| column.header.as_str());
            let office = kind != Kind::Roster && is_leader(header);
            // Of a table of days no crew is known that they lead: what stands there is told.
            let listed = !matches!(kind, Kind::Roster | Kind::PeopleByDay);
            let leads = office || listed && named.remark.take_if(|remark| is_leader(remark)).is_some();
            let reserve = named.reserve;
            let own_phone = named.phone.clone();
            let mention = gather.mention(named, at);
            if let Some(entry) = gather.mentions.get_mut(mention) {
                let (phone, email) = contacts.get(place).cloned().unwrap_or_default();
                let phone = phone.filter(|_| whose.is_none_or(|whose| whose == place));
                entry.phone = phone.or(own_phone);
                entry.email = email.or_else(|| entry.email.take());
                entry.listed = kind != Kind::Roster && people::names_once(kind);
                entry.leads = leads;
                entry.submitted = self.choice.has(Sense::Submitted);
            }
            // What a couple says on a list is said of both; on a roster it is the shift's.
            if place < own && (!several || kind != Kind::Roster) {
                extras(gather, self, row, mention);
            }
            mentions.push((mention, reserve));
        }
        (mentions, open, closed)
    }

    /// Those whom a column of their own names as reserves, and where: `Mannskap;Reserve`.
    pub fn in_reserve(&self, gather: &mut Gather<'_>, row: &Row) -> Vec<(Named, At)> {
        let Some((at, cell)) = self.cell(row, Sense::Reserve) else { return Vec::new() };
        let text = cells::text(cell);
        if names::is_mark(&text) || is_value("reserve", &text) || !names::looks_like_names(&text) || names::open(&text).is_some() {
            return Vec::new();
        }
        let at = self.at(row, Some(at));
        let mut found = Vec::new();
        for part in names::parts(&text, true, gather.event.region) {
            if let Part::Name(named) = part {
                gather.issue(at, Code::Reserve, named.given.clone());
                found.push((Named { reserve: true, ..*named }, at));
            }
        }
        found
    }

    /// Whether a row without a name has a day and times of its own behind where the name stands, as one has of a person whose
    /// name was written once.
    pub(super) fn goes_on_with_name(&self, row: &Row) -> bool {
        let name = self.choice.of(Sense::FullName).next();
        let when = [Sense::ShiftDate, Sense::ShiftStart, Sense::ShiftTimes, Sense::ShiftWhen];
        let columns: Vec<usize> = when.into_iter().flat_map(|sense| self.choice.of(sense)).collect();
        let own = |at: &usize| row.cells.get(*at).is_some_and(|cell| !cell.text.trim().is_empty());
        // `Nr.;Etternavn;Fornavn;Mobil` before the times, all of them blank.
        let blank = || {
            let first = columns.iter().copied().min().unwrap_or(0);
            let named = [Sense::FullName, Sense::Given, Sense::Family].into_iter().flat_map(|sense| self.choice.of(sense));
            named.min().is_some_and(|named| named < first && (0..first).all(|at| !own(&at)) && self.numbers_people(named))
        };
        (name == Some(0) || blank()) && !columns.is_empty() && columns.iter().all(own)
    }

    /// Whether people have numbers of their own in a column before their names: `Nr.` with 1, 2, 3, and blanks.
    fn numbers_people(&self, name: usize) -> bool {
        let mut cells = self.table.rows.iter().filter_map(|row| row.cells.first()).map(cells::text).filter(|text| !text.is_empty());
        name > 0
            && cells.next().is_some_and(|first| first.trim_end_matches(".0") == "1")
            && cells.all(|text| text.parse::<f64>().is_ok())
    }

    /// Those of the row above once more, on this one; nobody where it is of the same times, or where open places are named.
    pub(super) fn named_above(&self, gather: &mut Gather<'_>, row: &Row, running: &super::Running) -> Vec<(usize, bool)> {
        let times = |row: &Row| {
            let when = [Sense::ShiftDate, Sense::ShiftStart, Sense::ShiftTimes, Sense::ShiftWhen, Sense::ShiftEnd];
            let columns = when.into_iter().flat_map(|sense| self.choice.of(sense).collect::<Vec<_>>());
            columns.filter_map(|at| row.cells.get(at)).map(cells::text).collect::<Vec<_>>()
        };
        let at = self.table.rows.partition_point(|other| other.source < row.source);
        let above = at.checked_sub(1).and_then(|above| self.table.rows.get(above));
        let open = |row: &Row| self.text(row, Sense::FullName).is_some_and(|text| names::open(&text).is_some());
        let names_open = || once(&self.asked.names_open, (), || self.table.rows.iter().any(open));
        if above.is_none_or(|above| times(above) == times(row)) || names_open() {
            return Vec::new();
        }
        let mut mentions = Vec::new();
        for (mention, reserve) in &running.people {
            let Some(mut again) = gather.mentions.get(*mention).cloned() else { continue };
            // One column says it for all.
            gather.once(self.at(row, Some(0)), Code::NameFilledDown, "", again.written.clone());
            (again.row, again.sheet) = (row.source, gather.sheet);
            gather.mentions.push(again);
            mentions.push((gather.mentions.len() - 1, *reserve));
        }
        mentions
    }

    /// Whether `Unni, Rolf` are two people: the first is somebody's given name in the same column.
    fn are_two(&self, at: usize, text: &str) -> bool {
        let Some((first, _)) = comma_pair(text) else { return false };
        let (ends, first) = (self.ends(at), fold(first));
        ends.given.contains(&first) && !ends.family.contains(&first)
    }

    /// Whether the first word of `Dahl, Unni` is somebody's family name in the same column.
    fn is_family(&self, at: usize, text: &str) -> bool {
        comma_pair(text).is_some_and(|(first, _)| self.ends(at).family.contains(&fold(first)))
    }

    /// How the whole names of a column begin and end.
    fn ends(&self, at: usize) -> Rc<Ends> {
        once(&self.asked.ends, at, || {
            let cells = self.table.rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.text.trim());
            let mut ends = Ends::default();
            for cell in cells.filter(|cell| !cell.contains(',') && cell.contains(' ')) {
                ends.given.extend(cell.split_whitespace().next().map(fold));
                ends.family.extend(cell.split_whitespace().next_back().map(fold));
            }
            Rc::new(ends)
        })
    }

    /// Whether a column of names has the family name first, divided by a comma.
    fn family_first(&self, at: usize) -> bool {
        let cells =
            self.table.rows.iter().filter_map(|row| row.cells.get(at)).map(|cell| cell.text.trim()).filter(|text| !text.is_empty());
        let (mut with, mut all, mut given) = (0, 0, 0);
        for text in cells {
            all += 1;
            given += usize::from(text.split_once(',').is_some_and(|(first, second)| is_given(first) && is_given(second)));
            let turned = text
                .split_once(',')
                .is_some_and(|(family, given)| !family.trim().contains(' ') && !given.contains(',') && !given.trim().is_empty());
            with += usize::from(turned);
        }
        // `Laila, Knut` under each other are two each time.
        with * 10 >= all * 7 && all > 1 && given * 2 < with
    }

    /// The columns of phone and e-mail that go with each column of names, where a row has several: `Navn 2` with `Mobil 2`.
    fn pairs(&self) -> BTreeMap<usize, [Option<usize>; 2]> {
        let names: Vec<usize> = self.choice.of(Sense::FullName).collect();
        if names.len() < 2 {
            return BTreeMap::new();
        }
        let header = |at: usize| self.table.columns.get(at).map_or("", |column| column.header.trim());
        let number =
            |at: usize| header(at).rsplit(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse::<u8>().ok());
        let plain =
            |at: usize| header(at).trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || c == '.').to_owned();
        let is = |at: usize, sense: Sense| {
            near(&plain(at)).iter().any(|(other, score)| *other == sense && *score >= 0.95) && !names.contains(&at)
        };
        let of = |sense: Sense| (0..self.table.columns.len()).filter(|at| is(*at, sense)).collect::<Vec<_>>();
        let (phones, emails) = (of(Sense::Phone), of(Sense::Email));
        // `Ansvarlig;Telefon;Nestleder`: the number is of the one before it.
        let between =
            |all: &Vec<usize>| all.iter().any(|at| names.iter().any(|name| name < at) && names.iter().any(|name| name > at));
        if phones.len() < 2 && emails.len() < 2 && !between(&phones) && !between(&emails) {
            return BTreeMap::new();
        }
        let own = |all: &[usize], place: usize, name: usize| {
            let next = names.get(place + 1).copied().unwrap_or(usize::MAX);
            let numbered = all.iter().find(|at| number(**at).unwrap_or(1) == number(name).unwrap_or(1));
            let behind = all.iter().find(|at| **at > name && **at < next);
            // Numbers tell where there are any: `Navn 1, Navn 2, Mobil 1, Mobil 2`.
            if names.iter().any(|at| number(*at).is_some()) { numbered.or(behind) } else { behind }.copied()
        };
        let pair = |(place, name): (usize, &usize)| (*name, [own(&phones, place, *name), own(&emails, place, *name)]);
        names.iter().enumerate().map(pair).collect()
    }

    /// Phone and e-mail of the person whose name stands in a column.
    fn paired(
        &self,
        gather: &mut Gather<'_>,
        row: &Row,
        pairs: &BTreeMap<usize, [Option<usize>; 2]>,
        name: usize,
    ) -> (Option<String>, Option<String>) {
        let [phone, email] = pairs.get(&name).copied().unwrap_or_default();
        let cell =
            |at: Option<usize>| at.and_then(|at| Some((at, row.cells.get(at)?))).filter(|(_, cell)| !cell.text.trim().is_empty());
        let phone = cell(phone).and_then(|(at, cell)| gather.phone(cell, self.at(row, Some(at))));
        let email = cell(email).and_then(|(at, cell)| gather.email(&cells::text(cell), self.at(row, Some(at))));
        (phone, email)
    }

    /// The one of several columns of names that the header of a column of numbers names.
    fn whose(&self, phones: usize) -> Option<usize> {
        let header = |at: usize| self.table.columns.get(at).map(|column| fold(&column.header)).unwrap_or_default();
        let own = header(phones);
        let names: Vec<usize> = self.choice.of(Sense::FullName).collect();
        let named = |at: &usize| header(*at).len() > 3 && own.split(' ').any(|word| word == header(*at));
        names.iter().copied().find(named).filter(|_| names.len() > 1)
    }

    /// Phone and e-mail of each of so many people in a row.
    fn contacts(
        &self,
        gather: &mut Gather<'_>,
        row: &Row,
        people: usize,
        places: &[usize],
    ) -> Vec<(Option<String>, Option<String>)> {
        let mut contacts = vec![(None, None); people];
        if people == 0 {
            return contacts;
        }
        if let Some((at, cell)) = self.cell(row, Sense::Phone).filter(|(at, _)| !self.is_of_leader(*at)) {
            let text = cells::text(cell);
            let pieces: Vec<&str> = text.split(['\n', '/', ',', ';']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
            if let Some(own) = self.whose(at) {
                // `Förare;Medhjälpare;Tel förare`
                let phone = gather.phone_text(&text, self.at(row, Some(at)));
                if let Some(contact) = places.iter().position(|place| *place == own).and_then(|place| contacts.get_mut(place)) {
                    contact.0 = phone;
                }
            } else if people > 1 && pieces.len() == people {
                for (place, piece) in pieces.iter().enumerate() {
                    let phone = gather.phone_text(piece, self.at(row, Some(at)));
                    if let Some(contact) = contacts.get_mut(place) {
                        contact.0 = phone;
                    }
                }
            } else if people == 1 {
                // One column for all ways to reach somebody.
                let (phone, email) = match names::address(&text) {
                    Some((address, left)) => {
                        let email = gather.email(trimmed(address), self.at(row, Some(at)));
                        (gather.phone_text(trimmed(&left), self.at(row, Some(at))), email)
                    }
                    None => (gather.phone(cell, self.at(row, Some(at))), None),
                };
                if let Some(contact) = contacts.first_mut() {
                    *contact = (phone, email);
                }
            } else if pieces.len() == 1 {
                // One number for a household: each of them is reached by it.
                let phone = gather.phone_text(&text, self.at(row, Some(at)));
                for contact in &mut contacts {
                    contact.0.clone_from(&phone);
                }
            } else {
                gather.issue(self.at(row, Some(at)), Code::TwoPhones, text);
            }
        }
        if let Some((at, cell)) = self.cell(row, Sense::Email).filter(|_| people > 1) {
            let text = cells::text(cell);
            let pieces: Vec<&str> =
                text.split(|c: char| c.is_whitespace() || "/,;".contains(c)).filter(|piece| piece.contains('@')).collect();
            for (place, contact) in contacts.iter_mut().enumerate() {
                let own = if pieces.len() == people { pieces.get(place) } else { pieces.first().filter(|_| pieces.len() == 1) };
                contact.1 = own.and_then(|address| gather.email(address, self.at(row, Some(at))));
            }
            if pieces.len() != 1 && pieces.len() != people {
                gather.issue(self.at(row, Some(at)), Code::EmailInvalid, text);
            }
        }
        if let Some((at, cell)) = self.cell(row, Sense::Email)
            && people == 1
        {
            let text = cells::text(cell);
            let at = self.at(row, Some(at));
            let (address, left) = names::address(&text).map_or((None, text.clone()), |(address, left)| (Some(address), left));
            let number = names::is_number(&left);
            let (email, phone) = match address {
                Some(address) if number => (gather.email(trimmed(address), at), gather.phone_text(trimmed(&left), at)),
                None if number => (None, gather.phone_text(&text, at)),
                _ => (gather.email(&text, at), None),
            };
            if let Some(contact) = contacts.first_mut() {
                contact.0 = contact.0.take().or(phone);
                contact.1 = email.or_else(|| contact.1.take());
            }
        }
        contacts
    }
}

/// The two single words of `Unni, Rolf`; none for anything else.
fn comma_pair(text: &str) -> Option<(&str, &str)> {
    let (first, second) = text.split_once(',')?;
    let (first, second) = (first.trim(), second.trim());
    let word = |text: &str| text.starts_with(char::is_uppercase) && text.chars().all(|c| c.is_alphabetic() || "-'’".contains(c));
    (word(first) && word(second)).then_some((first, second))
}

/// A text without the signs that stood between it and its neighbour.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || "()<>[],;:/".contains(c))
}
