//! The people of a roster: matched with those the festival knows, or made.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::desk::Desk;
use super::short::{self, Short};
use super::{Of, Options, Thing, Verdict};
use crate::domain::act;
use crate::domain::edit::Write;
use crate::domain::fold::fold;
use crate::domain::id::{ClubId, CrewId, PersonId};
use crate::domain::people::{Person, Role};
use crate::exchange::columns::Field;
use crate::exchange::draft::{Diff, Draft, crew_and_role, merge};
use crate::exchange::heard;
use crate::exchange::meaning::{Extra, Human, Kind, Meaning};
use crate::exchange::plan::{Decision, Match, Register, Subject};
use crate::exchange::values::Birth;

/// What a book says of somebody, as the fields of a person.
fn draft(human: &Human, kind: Kind) -> Draft {
    let text = |key: &str| match human.extra.get(key) {
        Some(Extra::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let crews = match human.extra.get("crew") {
        Some(Extra::List(crews)) => crews.iter().map(|crew| crew_and_role(crew).0).collect(),
        _ => Vec::new(),
    };
    let birth = match (human.extra.get("birth_date"), human.extra.get("birth_year")) {
        (Some(Extra::Text(date)), _) => date.parse::<NaiveDate>().ok().map(Birth::Date),
        (_, Some(Extra::Number(year))) => i32::try_from(*year).ok().map(Birth::Year),
        _ => None,
    };
    // What a roster notes in its columns is of the shift, not of the person.
    let note = if kind == Kind::Roster { String::new() } else { text("note") };
    Draft {
        given: human.given.clone(),
        family: human.family.clone(),
        nickname: text("nickname"),
        phone: human.phone.clone().unwrap_or_default(),
        email: human.email.clone().unwrap_or_default(),
        birth,
        gender: crate::exchange::values::gender(&text("gender")).unwrap_or_default().to_owned(),
        postcode: text("postcode"),
        shirt_size: text("shirt_size"),
        licence: text("licence"),
        diet: text("diet"),
        guardian: [text("guardian"), text("guardian_phone")]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        note,
        club: text("club"),
        crews,
        extra: BTreeMap::new(),
    }
}

/// Brings the people in: who each of the file's is, if they came in.
pub(super) fn bring(
    desk: &mut Desk<'_>,
    meaning: &Meaning,
    options: &Options,
    decisions: &BTreeMap<usize, Decision>,
) -> Vec<Option<PersonId>> {
    let mut register = Register::new(&desk.now);
    let mut whom = Vec::with_capacity(meaning.people.len());
    for (at, human) in meaning.people.iter().enumerate() {
        let said = draft(human, meaning.kind).outside(&desk.now);
        let row = human.rows.first().copied().unwrap_or(0);
        let name = said.name();
        let found = match decisions.get(&at) {
            Some(Decision::Leave) => Err(Verdict::Waits),
            Some(Decision::New) => Ok(None),
            Some(Decision::Same(Subject::Person(id))) => Ok(Some(*id)),
            Some(Decision::Same(Subject::Row(_))) | None => match register.find(&said, &mut Vec::new()) {
                Match::Nobody => match short::find(desk, meaning, at, human, options) {
                    // `Silje Ness` beside `Silje Kvamme Ness`.
                    Short::Not => match register.find_near(&said, &mut Vec::new()) {
                        Match::Ask(doubts) => Err(Verdict::Doubtful(doubts)),
                        Match::Sure(_) | Match::Nobody => Ok(None),
                    },
                    Short::There(id) => Ok(Some(id)),
                    Short::Ask(doubts) => Err(Verdict::Doubtful(doubts)),
                },
                Match::Sure(place) => match register.lay_over(place, &said, row) {
                    Some((Subject::Person(id), ..)) => Ok(Some(id)),
                    _ => Ok(None),
                },
                Match::Ask(doubts) => Err(Verdict::Doubtful(doubts)),
            },
        };
        let (id, verdict) = match found {
            Err(verdict) => (None, verdict),
            Ok(known) => match write(desk, known, &said, options) {
                Ok((id, verdict)) => (Some(id), verdict),
                Err(why) => (None, Verdict::Refused(why)),
            },
        };
        let joined = id.map(|id| crews(desk, id, human, &said, row, options)).unwrap_or_default();
        let verdict = match verdict {
            // Nobody joins a crew unseen.
            Verdict::Same if !joined.is_empty() => Verdict::Changed(joined),
            Verdict::Changed(diffs) => Verdict::Changed(diffs.into_iter().chain(joined).collect()),
            other => other,
        };
        desk.line(row, Of::Person(at), Thing::Person(name), verdict);
        whom.push(id);
    }
    whom
}

/// Makes a person, or writes over one that is known.
fn write(
    desk: &mut Desk<'_>,
    known: Option<PersonId>,
    said: &Draft,
    options: &Options,
) -> Result<(PersonId, Verdict), act::Cannot> {
    let old = known.and_then(|id| desk.now.people.get(id)).cloned();
    let club = club(desk, &said.club)?;
    let Some(old) = old else {
        let mut person = Person::new(desk.ids.next(), "", "");
        said.write(&mut person);
        person.club = club;
        let made = act::people::add(&desk.now, desk.ids, &person, None, options.today);
        desk.take(made)?;
        return match desk.writes.last() {
            Some(Write::Insert { id, .. }) => Ok(((*id).into(), Verdict::New)),
            _ => Err(act::Cannot::NothingToDo),
        };
    };
    let old_draft = Draft::of(&old, &desk.now);
    let said = &said.named_as(&old_draft);
    let (merged, mut diffs) = merge(&old_draft, said);
    // Crews are joined on their own.
    diffs.retain(|diff: &Diff| diff.field != Field::Crew);
    if diffs.is_empty() {
        return Ok((old.id, Verdict::Same));
    }
    let mut new = old.clone();
    merged.write(&mut new);
    new.club = club.or(old.club);
    let updated = act::people::update(&desk.now, &new, options.today);
    desk.take(updated)?;
    Ok((old.id, Verdict::Changed(diffs)))
}

fn club(desk: &mut Desk<'_>, name: &str) -> Result<Option<ClubId>, act::Cannot> {
    if name.is_empty() {
        return Ok(None);
    }
    let find = |desk: &Desk<'_>| desk.now.clubs.iter().find(|club| fold(&club.name) == fold(name)).map(|club| club.id);
    if find(desk).is_none() {
        let made = act::clubs::add(&desk.now, desk.ids, name);
        desk.take(made)?;
    }
    Ok(find(desk))
}

/// The crews a person is said to be in, and the one they lead: which of them they were not in before.
fn crews(desk: &mut Desk<'_>, person: PersonId, human: &Human, said: &Draft, row: usize, options: &Options) -> Vec<Diff> {
    let role = |name: &String| match human.extra.get("crew") {
        Some(Extra::List(crews)) => crews.iter().map(|crew| crew_and_role(crew)).find(|(of, _)| of == name),
        _ => None,
    };
    let mut wanted: Vec<(String, Role)> =
        said.crews.iter().map(|name| (name.clone(), role(name).map_or(Role::Member, |(_, role)| role))).collect();
    for leads in heard::leads(human) {
        // Whoever leads the sheet's crew leads the one that was chosen for it.
        let leads = if leads.is_empty() { options.crew.trim().to_owned() } else { leads };
        wanted.extend(Some((leads.clone(), Role::Leader)).filter(|_| !leads.is_empty()));
    }
    let mut joined = Vec::new();
    for (name, role) in wanted {
        if let Some(crew) = crew(desk, &name, row)
            && join(desk, person, crew, role)
        {
            joined.push(Diff { field: Field::Crew, header: String::new(), old: String::new(), new: name });
        }
    }
    joined
}

/// Puts a person into a crew, if they are not in it; whether they were put there.
pub(super) fn join(desk: &mut Desk<'_>, person: PersonId, crew: CrewId, role: Role) -> bool {
    let joined = match act::members::membership(&desk.now, person, crew) {
        // Who is in it already, and leads it.
        Some(row) if role == Role::Leader && row.role != Role::Leader => act::members::set_role(&desk.now, person, crew, role),
        Some(_) => return false,
        None => act::members::join(&desk.now, desk.ids, &[person], crew, role),
    };
    let done = desk.take(joined);
    if let Err(why) = &done {
        tracing::warn!("not joined: {why}");
    }
    done.is_ok()
}

/// The crew of that name, made if there is none.
pub(super) fn crew(desk: &mut Desk<'_>, name: &str, row: usize) -> Option<CrewId> {
    let find = |desk: &Desk<'_>| desk.now.crews.iter().find(|crew| fold(&crew.name) == fold(name)).map(|crew| crew.id);
    if let Some(known) = find(desk) {
        return Some(known);
    }
    let made = act::crews::add(&desk.now, desk.ids, name, None, "");
    let verdict = match desk.take(made) {
        Ok(()) => Verdict::New,
        Err(why) => Verdict::Refused(why),
    };
    desk.line(row, Of::Others, Thing::Crew(name.to_owned()), verdict);
    find(desk)
}
