//! The chosen shift: its needs, who is on them, where the holes are, and who can take the chosen hole, best first. Made when
//! the choice or the festival changes.

use super::board::{Board, Note, hole_words};
use crate::domain::candidates::{Candidate, candidates};
use crate::domain::coverage::{Hole, coverage};
use crate::domain::fold::{Query, SearchKey};
use crate::domain::gap;
use crate::domain::id::{AssignmentId, NeedId, PersonId, ProgrammeId, ShiftId};
use crate::domain::reserve;
use crate::domain::rules::check_assign;
use crate::domain::swap;
use crate::domain::{Age, AssignmentState, Need, Person, Session, Span, When, course};
use crate::lang::Lang;
use crate::ui::screen::Cx;

/// How many of each kind are shown before one asks for more.
const FEW: usize = 6;
/// How many more each time.
const MORE: usize = 24;

/// What people are found by.
pub(super) type Keys = [(PersonId, SearchKey)];

/// The chosen shift.
#[derive(Debug, Default)]
pub(super) struct Choice {
    pub shift: Option<ShiftId>,
    pub crumbs: String,
    pub heading: String,
    pub needs: Vec<NeedView>,
    /// The need to be filled.
    pub need: Option<NeedId>,
    /// When; the whole shift if nothing is missing.
    pub span: Option<Span>,
    /// What is typed to find somebody.
    pub query: String,
    all: Vec<Candidate>,
    limit: usize,
    /// Those that are shown, best first.
    pub cards: Vec<CandidateCard>,
    /// How many of the cards nothing speaks against.
    pub clear_shown: usize,
    /// How many are not shown.
    pub rest: usize,
    /// The courses that could help, when trained people are missing: each in a sentence, with whom to enrol.
    pub courses: Vec<Help>,
    /// Who was looked for and cannot be put there at all, and why.
    pub refused: Vec<(String, String)>,
}

/// A course that could help.
#[derive(Debug, Clone)]
pub(super) struct Help {
    pub programme: ProgrammeId,
    pub words: String,
    pub people: Vec<PersonId>,
}

/// A need with those who are on it.
#[derive(Debug, Clone)]
pub(super) struct NeedView {
    pub id: NeedId,
    pub task: String,
    pub filled: i64,
    pub target: i64,
    pub missing: i64,
    pub on: Vec<OnShift>,
    pub holes: Vec<(Hole, String)>,
    /// That it would fail if one more stayed away, and who could step in.
    pub fragile: Option<String>,
}

/// A person on a need.
#[derive(Debug, Clone)]
pub(super) struct OnShift {
    pub assignment: AssignmentId,
    pub person: PersonId,
    pub name: String,
    /// The times, when it is not the whole shift.
    pub part: Option<String>,
    /// How it stands with it, and the word for it.
    pub state: AssignmentState,
    pub state_words: String,
    /// What the rules say, and whether it asks for a reason.
    pub sentences: Vec<(String, bool)>,
    pub accepted: bool,
    pub reason: String,
}

/// Somebody who could take it.
#[derive(Debug, Clone)]
pub(super) struct CandidateCard {
    pub person: PersonId,
    pub name: String,
    /// «17 år», for those near an age limit.
    pub age: Option<String>,
    pub reasons: String,
    /// What speaks against it, and whether it asks for a reason.
    pub against: Vec<(String, bool)>,
    /// Whether a swap may help: something they are on stands in the way.
    pub swap: bool,
}

impl Choice {
    /// The shift as it now is; the need and hole that were chosen stay so if they still are there.
    pub fn refresh(&mut self, cx: Cx<'_>, board: &Board, shift: ShiftId, keys: &Keys) {
        if self.shift != Some(shift) {
            *self = Self { shift: Some(shift), limit: FEW, ..Self::default() };
        }
        let (data, lang) = (cx.data, cx.lang);
        let (Some(row), Some(card)) = (data.shifts.get(shift), board.cards.get(&shift)) else { return };
        self.crumbs = [card.crew_name.as_str(), card.place_name.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ")
            .to_uppercase();
        let day = row.when.from_local.date();
        let weekday = capital(&lang.weekday(day));
        self.heading = format!("{weekday} {}", lang.time_range(row.when.from_local, row.when.to_local));
        self.needs = data.needs_of(shift).map(|need| need_view(cx, board, need, row.when.span())).collect();

        let kept = self.needs.iter().find(|need| Some(need.id) == self.need);
        let hole_kept = kept.is_some_and(|need| need.holes.iter().any(|(hole, _)| Some(hole.span) == self.span));
        if !hole_kept {
            let of_kept = kept.and_then(|need| Some((need.id, widest(need)?)));
            let of_any = self.needs.iter().find_map(|need| Some((need.id, widest(need)?)));
            let (need, span) = of_kept
                .or(of_any)
                .or_else(|| kept.or_else(|| self.needs.first()).map(|need| (need.id, row.when.span())))
                .map_or((None, None), |(need, span)| (Some(need), Some(span)));
            (self.need, self.span) = (need, span);
        }
        self.look(cx, keys);
    }

    /// Chooses another need or hole.
    pub fn choose(&mut self, cx: Cx<'_>, need: NeedId, span: Option<Span>, keys: &Keys) {
        let widest = self.needs.iter().find(|view| view.id == need).and_then(widest);
        let whole = self.shift.and_then(|shift| cx.data.shifts.get(shift)).map(|shift| shift.when.span());
        self.need = Some(need);
        self.span = span.or(widest).or(whole);
        self.limit = FEW;
        self.look(cx, keys);
    }

    /// Whether anybody is missing at the chosen place.
    pub fn has_hole(&self) -> bool {
        self.needs.iter().any(|need| Some(need.id) == self.need && !need.holes.is_empty())
    }

    /// Looks anew for who can take it.
    fn look(&mut self, cx: Cx<'_>, keys: &Keys) {
        self.all.clear();
        let need = self.need.and_then(|need| cx.data.needs.get(need));
        if let (Some(need), Some(span)) = (need, self.span)
            && (self.has_hole() || !self.query.is_empty())
        {
            self.all = candidates(cx.data, cx.rules, need, span);
        }
        self.courses = if self.has_hole() { need.map(|need| self.help(cx, need)).unwrap_or_default() } else { Vec::new() };
        self.show(cx, keys);
    }

    /// The courses that could help; those without a session before the shift too, so that one can be made.
    fn help(&self, cx: Cx<'_>, need: &Need) -> Vec<Help> {
        let hole = self
            .needs
            .iter()
            .find(|view| view.id == need.id)
            .and_then(|view| view.holes.iter().map(|(hole, _)| hole).max_by_key(|hole| hole.missing));
        let (Some(span), Some(missing)) = (self.span, hole.map(|hole| hole.missing)) else { return Vec::new() };
        let now = cx.instant();
        let clear = self.all.iter().filter(|one| one.is_clear()).count();
        // As long as enough are trained, a course is no way out.
        if need.competences.is_empty() || span.to <= now || i64::try_from(clear).is_ok_and(|clear| clear >= missing) {
            return Vec::new();
        }
        let offers = gap::offers(cx.data, need, span, missing, &self.all, now);
        let mut all: Vec<Help> = offers
            .iter()
            .map(|offer| Help {
                programme: offer.programme,
                words: cx.lang.gap_offer(cx.data, offer, missing),
                people: offer.best(missing),
            })
            .collect();
        for programme in need.competences.iter().flat_map(|competence| gap::giving(cx.data, *competence)) {
            if !all.iter().any(|help| help.programme == programme) {
                let name = cx.data.programmes.get(programme).map_or_else(String::new, |row| row.name.clone());
                let before = |row: &Session| row.when.from_at >= now && row.when.to_at <= span.from;
                let words = if !cx.data.sessions_of(programme).any(before) {
                    cx.lang.shifts_course_none(name)
                } else if course::places(cx.data, programme).free() == Some(0) {
                    cx.lang.shifts_course_full(name)
                } else {
                    cx.lang.shifts_course_nobody(name)
                };
                all.push(Help { programme, words, people: Vec::new() });
            }
        }
        all
    }

    /// Takes what is typed to find somebody among `keys`.
    pub fn search(&mut self, cx: Cx<'_>, typed: String, keys: &Keys) {
        self.query = typed;
        self.limit = FEW;
        if self.all.is_empty() {
            self.look(cx, keys);
        }
        self.show(cx, keys);
    }

    /// Shows more of them.
    pub fn more(&mut self, cx: Cx<'_>, keys: &Keys) {
        self.limit += MORE;
        self.show(cx, keys);
    }

    fn show(&mut self, cx: Cx<'_>, keys: &Keys) {
        let query = Query::new(&self.query);
        self.refused.clear();
        let mut wanted: Option<std::collections::HashMap<PersonId, u8>> = None;
        if !query.is_empty() {
            let found: std::collections::HashMap<PersonId, u8> =
                keys.iter().filter_map(|(id, key)| query.rank(key).map(|rank| (*id, rank))).collect();
            self.refuse(cx, &found);
            wanted = Some(found);
        }
        let fits = |one: &&Candidate| wanted.as_ref().is_none_or(|found| found.contains_key(&one.person));
        let clear: Vec<&Candidate> = self.all.iter().filter(|one| one.is_clear()).filter(fits).collect();
        let but: Vec<&Candidate> = self.all.iter().filter(|one| !one.is_clear()).filter(fits).collect();
        let all = clear.len() + but.len();
        // When few are clear, the room they leave goes to the others.
        let clear_shown = clear.len().min(self.limit);
        let but_shown = but.len().min(self.limit * 2 - clear_shown);
        let cards: Vec<CandidateCard> =
            clear.into_iter().take(clear_shown).chain(but.into_iter().take(but_shown)).map(|one| card(cx, one)).collect();
        self.clear_shown = clear_shown;
        self.rest = all - cards.len();
        self.cards = cards;
    }

    /// Those who were looked for and are not among the candidates.
    fn refuse(&mut self, cx: Cx<'_>, found: &std::collections::HashMap<PersonId, u8>) {
        let (Some(need), Some(span)) = (self.need.and_then(|need| cx.data.needs.get(need)), self.span) else { return };
        let mut refused: Vec<(String, String)> = found
            .keys()
            .filter_map(|id| {
                let why = check_assign(cx.data, *id, need, span, None).err()?;
                let name = cx.data.people.get(*id).map(Person::name)?;
                Some((name, cx.lang.refusal(&why, cx.data)))
            })
            .collect();
        refused.sort();
        refused.truncate(4);
        self.refused = refused;
    }

    /// The need to be filled.
    pub fn need_row<'a>(&self, cx: Cx<'a>) -> Option<&'a Need> {
        cx.data.needs.get(self.need?)
    }
}

fn widest(need: &NeedView) -> Option<Span> {
    need.holes
        .iter()
        .map(|(hole, _)| *hole)
        .max_by_key(|hole| (hole.place_minutes(), std::cmp::Reverse(hole.span.from)))
        .map(|h| h.span)
}

fn need_view(cx: Cx<'_>, board: &Board, need: &Need, whole: Span) -> NeedView {
    let covered = coverage(cx.data, need);
    let zone = board.zone;
    let mut rows: Vec<_> = cx.data.assignments_to(need.id).collect();
    // Those who are there come first, then who may be called, in their order, then who is not coming.
    rows.sort_by_key(|row| (!row.counts(), row.state != AssignmentState::Standby, row.rank.unwrap_or(i64::MAX), row.id));
    let on = rows
        .into_iter()
        .map(|row| {
            let span = row.span(whole);
            let when = When::from_span(zone, span);
            let note = board.notes.get(&row.id).cloned();
            // A reason stays when what it was given for has passed.
            let note = note.unwrap_or_else(|| Note { reason: row.override_reason.clone(), ..Note::default() });
            OnShift {
                assignment: row.id,
                person: row.person,
                name: cx.data.people.get(row.person).map(Person::name).unwrap_or_default(),
                part: (span != whole).then(|| cx.lang.time_range(when.from_local, when.to_local)),
                state: row.state,
                state_words: match (row.state, row.rank) {
                    (AssignmentState::Standby, Some(rank)) => format!("{} {rank}", cx.lang.state(row.state)),
                    _ => cx.lang.state(row.state),
                },
                sentences: note.sentences,
                accepted: note.accepted,
                reason: note.reason,
            }
        })
        .collect();
    let (filled, missing) = covered.as_ref().map_or((0, need.target), |c| (c.filled, c.missing()));
    let holes = covered.map(|c| c.holes).unwrap_or_default();
    let holes = holes.into_iter().map(|hole| (hole, hole_words(cx.lang, zone, hole))).collect();
    let fragile = reserve::is_fragile(cx.data, need).map(|_| {
        let spare = reserve::could_step_in(cx.data, cx.rules, need);
        let names: Vec<String> = spare.iter().take(2).filter_map(|id| cx.data.people.get(*id)).map(Person::name).collect();
        cx.lang.roster_fragile(spare.len(), names.join(", "))
    });
    NeedView { id: need.id, task: need.task.clone(), filled, target: need.target, missing, on, holes, fragile }
}

fn card(cx: Cx<'_>, one: &Candidate) -> CandidateCard {
    let person = cx.data.people.get(one.person);
    let reasons: Vec<String> = one.reasons_for.iter().map(|reason| cx.lang.reason(reason, cx.data)).collect();
    CandidateCard {
        person: one.person,
        name: person.map(Person::name).unwrap_or_default(),
        age: person.and_then(|person| age(cx.lang, person, cx.data.festival().map_or_else(|| cx.today(), |f| f.first_day))),
        reasons: reasons.join(" · "),
        against: one.breaches.iter().map(|breach| (cx.lang.breach(breach, cx.data), breach.needs_reason())).collect(),
        swap: !one.is_clear() && one.breaches.iter().filter(|breach| breach.needs_reason()).all(swap::is_of_the_roster),
    }
}

/// «17 år», for those under 20: what a leader must have in mind.
fn age(lang: &Lang, person: &Person, day: chrono::NaiveDate) -> Option<String> {
    match person.age_on(day) {
        Age::Exact(age) if age < 20 => Some(lang.shifts_age(age.to_string())),
        Age::Either(age) if age < 20 => Some(lang.shifts_age(format!("{age}–{}", age + 1))),
        _ => None,
    }
}

/// With a capital first letter.
pub(super) fn capital(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
