//! What can be said of a person's work only as a whole: clashes, rest between working days, hours in a day and in a week.
//! What a working day and a rest are, stands in [`super`].

use std::collections::HashMap;

use chrono::{Duration, NaiveDateTime, NaiveTime};

use super::super::id::{AssignmentId, CrewId, NeedId, PersonId, PlaceId, ShiftId};
use super::super::people::Person;
use super::super::shift::Shift;
use super::super::snapshot::Snapshot;
use super::super::time::{Minute, Span, Zone};
use super::breach::{Breach, Law};
use super::preset::{Limits, Rules};
use super::stretch;

const DAY: i64 = 24 * 60;
pub(super) const WEEK: i64 = 7 * DAY;

/// One piece of a person's work; the one that is only being thought of has no id.
#[derive(Debug, Clone, Copy)]
pub(in crate::domain) struct Piece {
    pub id: Option<AssignmentId>,
    pub span: Span,
    pub need: NeedId,
    pub shift: ShiftId,
    pub crew: CrewId,
    pub place: Option<PlaceId>,
    /// What the clock shows at its beginning and at its end: asked for often, and slow to find out.
    pub(super) begins: NaiveDateTime,
    pub(super) ends: NaiveDateTime,
}

impl Piece {
    pub fn new(zone: Zone, id: Option<AssignmentId>, need: NeedId, span: Span, shift: &Shift) -> Self {
        let span = span.held();
        let (begins, ends) = (zone.local(span.from), zone.local(span.to));
        Self { id, span, need, shift: shift.id, crew: shift.crew, place: shift.place, begins, ends }
    }
}

/// What a person is on the roster for, earliest first.
pub(in crate::domain) fn pieces(snapshot: &Snapshot, zone: Zone, person: PersonId, ignoring: Option<AssignmentId>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = snapshot
        .assignments_of(person)
        .filter(|row| row.counts() && Some(row.id) != ignoring)
        .filter_map(|row| {
            let (_, shift) = snapshot.work(row)?;
            Some(Piece::new(zone, Some(row.id), row.need, row.span(shift.when.span()), shift))
        })
        .filter(|piece| piece.span.minutes() > 0)
        .collect();
    pieces.sort_by_key(|piece| (piece.span.from, piece.span.to, piece.id));
    pieces
}

/// What everybody is on the roster for, each earliest first; who is on nothing is not in it. The clock is asked once for
/// each shift, so this is quicker than asking for one person after the other.
pub(in crate::domain) fn everyone(snapshot: &Snapshot, zone: Zone) -> HashMap<PersonId, Vec<Piece>> {
    let mut all: HashMap<PersonId, Vec<Piece>> = HashMap::with_capacity(snapshot.people.len());
    for shift in snapshot.shifts.iter() {
        let mut whole: Option<Piece> = None;
        for row in snapshot.needs_of(shift.id).flat_map(|need| snapshot.assignments_to(need.id)).filter(|row| row.counts()) {
            let whole = whole.get_or_insert_with(|| Piece::new(zone, None, row.need, shift.when.span(), shift));
            let span = row.span(whole.span).held();
            let piece = if span == whole.span {
                Piece { id: Some(row.id), need: row.need, ..*whole }
            } else {
                Piece::new(zone, Some(row.id), row.need, span, shift)
            };
            if span.minutes() > 0 {
                all.entry(row.person).or_default().push(piece);
            }
        }
    }
    for pieces in all.values_mut() {
        pieces.sort_by_key(|piece| (piece.span.from, piece.span.to, piece.id));
    }
    all
}

/// What is the same for everybody: the festival, its clock and its rules.
#[derive(Clone, Copy)]
pub(in crate::domain) struct Base<'a> {
    pub data: &'a Snapshot,
    pub rules: &'a Rules,
    pub zone: Zone,
    /// The end of the festival day, in minutes after midnight.
    pub cut: i64,
    /// The longest way between two places, in minutes.
    reach: i64,
}

impl<'a> Base<'a> {
    pub fn new(data: &'a Snapshot, rules: &'a Rules) -> Self {
        let (zone, cut) = super::clock(data);
        let reach = data.travels.iter().map(|way| way.minutes).fold(rules.travel_min, i64::max);
        Self { data, rules, zone, cut, reach }
    }

    pub fn of(self, person: &'a Person) -> Ground<'a> {
        let says = self.data.availability_of(person.id).next().is_some();
        let paired = self.data.pairs_of(person.id).next().is_some();
        Ground { base: self, person, says, paired }
    }

    /// Minutes wanted between work at two places.
    fn way(&self, one: PlaceId, other: PlaceId) -> i64 {
        self.data.travel(one, other).unwrap_or(self.rules.travel_min)
    }
}

/// Whose work is judged, and where the clock and the rules are read.
#[derive(Clone, Copy)]
pub(in crate::domain) struct Ground<'a> {
    base: Base<'a>,
    pub person: &'a Person,
    /// Whether they have said when they can or cannot.
    pub(super) says: bool,
    /// Whether they are one of a pair.
    pub(super) paired: bool,
}

impl<'a> std::ops::Deref for Ground<'a> {
    type Target = Base<'a>;

    fn deref(&self) -> &Base<'a> {
        &self.base
    }
}

impl<'a> Ground<'a> {
    pub(super) fn limits(&self, piece: &Piece) -> Option<(&'a Limits, impl Fn(Option<&str>) -> Law + use<>)> {
        let day = piece.begins.date();
        let belongs = self.rules.belongs(self.person, day);
        let limits = self.base.rules.limits(Some(piece.crew), belongs.group, day)?;
        Some((limits, move |source: Option<&str>| Law {
            group: belongs.group,
            assumed: belongs.assumed,
            source: source.map(str::to_owned),
        }))
    }

    pub fn rest_law(&self, piece: &Piece) -> Option<Law> {
        self.limits(piece).map(|(limits, law)| law(limits.source(&["min_rest_h"])))
    }

    /// Whether both begin on the same date and the first not before the day cut.
    fn same_daytime(&self, first: &Piece, second: &Piece) -> bool {
        let cut = NaiveTime::MIN + Duration::minutes(self.cut.clamp(0, DAY - 1));
        first.begins.date() == second.begins.date() && first.begins.time() >= cut
    }
}

/// A rest that is too short, between two pieces by their place in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ShortRest {
    pub after: usize,
    pub before: usize,
    pub has: i64,
    pub needs: i64,
}

/// A working day: its first piece and the first after it, when it ends, and how much work there is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WorkingDay {
    pub first: usize,
    pub end: usize,
    pub ends: Minute,
    pub minutes: i64,
}

/// The working day that is being gone through.
struct Open<'a> {
    first: (usize, &'a Piece),
    /// The piece that ends last so far, and when that is.
    last: usize,
    ends: Minute,
    minutes: i64,
}

impl<'a> Open<'a> {
    fn new(at: usize, piece: &'a Piece) -> Self {
        Self { first: (at, piece), last: at, ends: piece.span.to, minutes: piece.span.minutes() }
    }

    fn add(&mut self, at: usize, piece: &Piece) {
        self.minutes += (piece.span.to.0 - piece.span.from.0.max(self.ends.0)).max(0);
        if piece.span.to > self.ends {
            (self.last, self.ends) = (at, piece.span.to);
        }
    }
}

/// Cuts a person's work, earliest first, into working days.
pub(super) fn working_days(ground: &Ground<'_>, pieces: &[Piece]) -> (Vec<WorkingDay>, Vec<ShortRest>) {
    let (mut days, mut rests): (Vec<WorkingDay>, Vec<ShortRest>) = (Vec::new(), Vec::new());
    let mut open: Option<Open<'_>> = None;
    for (here, piece) in pieces.iter().enumerate() {
        let Some(day) = open.as_mut() else {
            open = Some(Open::new(here, piece));
            continue;
        };
        let has = piece.span.from.0 - day.ends.0;
        let needs = ground.limits(piece).and_then(|(limits, _)| limits.min_rest_h).map_or(0, |hours| hours * 60);
        let began = day.first.1;
        let fits = || piece.span.to.0 - began.span.from.0 <= DAY - needs;
        if has <= 0 || (has < needs && (fits() || ground.same_daytime(began, piece))) {
            day.add(here, piece);
            continue;
        }
        days.push(WorkingDay { first: day.first.0, end: here, ends: day.ends, minutes: day.minutes });
        if has < needs {
            rests.push(ShortRest { after: day.last, before: here, has, needs });
        }
        open = Some(Open::new(here, piece));
    }
    if let Some(day) = open {
        days.push(WorkingDay { first: day.first.0, end: pieces.len(), ends: day.ends, minutes: day.minutes });
    }
    (days, rests)
}

/// Minutes of each rest between two working days.
pub(in crate::domain) fn rests(ground: &Ground<'_>, pieces: &[Piece]) -> Vec<i64> {
    let (days, _) = working_days(ground, pieces);
    let begins = |day: &WorkingDay| pieces.get(day.first).map(|piece| piece.span.from.0);
    days.iter().zip(days.iter().skip(1)).filter_map(|(day, next)| Some(begins(next)?.saturating_sub(day.ends.0))).collect()
}

/// Everything that is wrong with each piece by what lies around it, and the rests that are too short.
pub(super) fn judge(ground: &Ground<'_>, pieces: &[Piece], one: Option<usize>) -> (Vec<Vec<Breach>>, Vec<ShortRest>) {
    let mut all: Vec<Vec<Breach>> = vec![Vec::new(); pieces.len()];
    let wanted = |at: usize| one.is_none_or(|only| only == at);
    clashes(ground, pieces, &wanted, &mut all);
    let (days, rests) = working_days(ground, pieces);
    for rest in &rests {
        let (Some(after), Some(before)) = (pieces.get(rest.after), pieces.get(rest.before)) else { continue };
        let mut add = |at: usize, after, before, law| {
            if let Some(list) = all.get_mut(at).filter(|_| wanted(at)) {
                list.push(Breach::Rest { after, before, has: rest.has, needs: rest.needs, law });
            }
        };
        let Some(law) = ground.rest_law(before) else { continue };
        add(rest.after, None, before.id, law.clone());
        add(rest.before, after.id, None, law);
    }
    for day in days.iter().filter(|day| one.is_none_or(|only| (day.first..day.end).contains(&only))) {
        let Some(began) = pieces.get(day.first) else { continue };
        let Some((limits, law)) = ground.limits(began) else { continue };
        let Some(max) = limits.max_day_h.map(|hours| hours * 60).filter(|max| day.minutes > *max) else { continue };
        for (_, list) in all.iter_mut().enumerate().take(day.end).skip(day.first).filter(|(at, _)| wanted(*at)) {
            let law = law(limits.source(&["max_day_h"]));
            let span = Span::new(began.span.from, day.ends);
            list.push(Breach::DayHours { day: began.begins.date(), span, minutes: day.minutes, max, law });
        }
    }
    let stretches = union(pieces);
    let worked: i64 = stretches.iter().map(|span| span.minutes()).sum();
    for ((_, piece), list) in pieces.iter().enumerate().zip(all.iter_mut()).filter(|((at, _), _)| wanted(*at)) {
        let Some((limits, law)) = ground.limits(piece) else { continue };
        let Some(max) = limits.max_week_h.map(|hours| hours * 60).filter(|max| worked > *max) else { continue };
        if let Some((from, minutes)) = fullest_week(&stretches, piece.span).filter(|(_, minutes)| *minutes > max) {
            list.push(Breach::WeekHours { from, minutes, max, law: law(limits.source(&["max_week_h"])) });
        }
    }
    stretch::runs(ground, pieces, one, &mut all);
    stretch::week_rests(ground, pieces, one, &mut all);
    stretch::nights(ground, pieces, one, &mut all);
    stretch::wishes(ground, pieces, &stretches, one, &mut all);
    (all, rests)
}

fn clashes(ground: &Ground<'_>, pieces: &[Piece], wanted: &impl Fn(usize) -> bool, all: &mut [Vec<Breach>]) {
    let reach = ground.reach.max(1);
    for ((_, piece), list) in pieces.iter().enumerate().zip(all.iter_mut()).filter(|((at, _), _)| wanted(*at)) {
        let mut tight = Vec::new();
        for other in pieces.iter().take_while(|other| other.span.from.0 < piece.span.to.0.saturating_add(reach)) {
            let Some(id) = other.id.filter(|_| other.id != piece.id) else { continue };
            let minutes = piece.span.overlap(other.span);
            if minutes > 0 {
                list.push(Breach::Overlap { other: id, minutes });
            } else if let Some((here, there)) = piece.place.zip(other.place).filter(|(here, there)| here != there) {
                let has = piece.span.gap(other.span);
                let needs = if has < reach { ground.way(here, there) } else { 0 };
                if has < needs {
                    tight.push(Breach::Travel { other: id, has, needs });
                }
            }
        }
        list.append(&mut tight);
    }
}

/// The stretches in which there is work, each minute once.
fn union(pieces: &[Piece]) -> Vec<Span> {
    let mut stretches: Vec<Span> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match stretches.last_mut() {
            Some(last) if piece.span.from <= last.to => last.to = last.to.max(piece.span.to),
            _ => stretches.push(piece.span),
        }
    }
    stretches
}

/// Of all stretches of seven times 24 hours that hold a minute of the piece, the one with the most work (of several the
/// first), and that work in minutes.
fn fullest_week(stretches: &[Span], piece: Span) -> Option<(Minute, i64)> {
    let (earliest, latest) = (piece.from.0 - WEEK + 1, piece.to.0 - 1);
    let near: Vec<Span> = stretches.iter().copied().filter(|span| span.to.0 > earliest && span.from.0 < latest + WEEK).collect();
    // The sum grows and falls in straight lines as the week slides; its highest point is where a stretch begins at the
    // week's beginning or ends at its end, or at the ends of the slide.
    let mut starts: Vec<i64> = near
        .iter()
        .flat_map(|span| [span.from.0, span.to.0 - WEEK])
        .chain([earliest, latest])
        .filter(|start| (earliest..=latest).contains(start))
        .collect();
    starts.sort_unstable();
    let worked = |start: i64| -> i64 {
        let week = Span::new(Minute(start), Minute(start + WEEK));
        near.iter().map(|span| span.overlap(week)).sum()
    };
    let mut best: Option<(Minute, i64)> = None;
    for start in starts {
        let minutes = worked(start);
        if best.is_none_or(|(_, most)| minutes > most) {
            best = Some((Minute(start), minutes));
        }
    }
    best
}
