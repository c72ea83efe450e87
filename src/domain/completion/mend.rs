//! The cheapest way out: a question costs less than an evening that is planned anyway, that less than one more, and that less
//! than more people.

use super::super::id::PersonId;
use super::judge::{Course, count};
use super::{CourseLack, Field, Lack, Mend, Participant};

/// Whether nothing helps: nobody grows older, or comes to what is over.
fn is_lost(row: &Participant) -> bool {
    row.lacks.iter().any(|lack| matches!(lack, Lack::Age { .. } | Lack::First { .. }))
}

fn unknown(row: &Participant) -> Vec<Field> {
    let field = |lack: &Lack| if let Lack::Missing(field) = lack { Some(*field) } else { None };
    row.lacks.iter().filter_map(field).collect()
}

/// Minutes and gatherings of one more kind of evening that a person needs beyond all that is to come, 0 and 0 for none; none
/// where no evening helps.
fn beyond(course: &Course<'_>, row: &Participant, at_least: i64) -> Option<(i64, i64)> {
    let profile = course.profile;
    let have = row.minutes + row.to_come;
    let percent = profile.percent.clamp(0, 100);
    // Each minute more is a minute more of the whole too.
    let short = course.minutes * percent - have * 100;
    let mut minutes = if short <= 0 {
        0
    } else if percent == 100 {
        return None;
    } else {
        (short + 99 - percent) / (100 - percent)
    };
    if let Some(hours) = profile.min_hours_each {
        minutes = minutes.max(hours * profile.hour_minutes - have);
    }
    let to_come = count(course.meetings.iter().filter(|meeting| !meeting.held).count());
    let meetings = profile.min_meetings_each.map_or(0, |needs| needs - row.meetings - to_come).max(0);
    Some(whole(course, minutes.max(at_least), meetings))
}

/// As many gatherings as so many minutes take, and no less minutes than so many gatherings have.
fn whole(course: &Course<'_>, minutes: i64, meetings: i64) -> (i64, i64) {
    let profile = course.profile;
    let hour = profile.hour_minutes.max(1);
    let minutes = if profile.whole_hours { (minutes.max(0) + hour - 1) / hour * hour } else { minutes.max(0) };
    let most = profile.max_hours_a_meeting.map_or(i64::MAX, |hours| hours * hour).max(1);
    let meetings = meetings.max(minutes / most + i64::from(minutes % most > 0));
    (minutes.max(if profile.whole_hours { meetings * hour } else { 0 }), meetings)
}

pub(super) fn of_person(course: &Course<'_>, row: &Participant) -> Option<Mend> {
    if row.counts() || is_lost(row) {
        return None;
    }
    let fields = unknown(row);
    if fields.len() == row.lacks.len() {
        return Some(Mend::Ask { person: row.person, fields });
    }
    let (minutes, count) = beyond(course, row, 0)?;
    if minutes == 0 && count == 0 {
        let lacks = |lack: &Lack| match lack {
            Lack::Share { lacks, .. } => *lacks,
            Lack::Hours { minutes, needs } => needs - minutes,
            _ => 0,
        };
        let minutes = row.lacks.iter().map(lacks).max().unwrap_or(0);
        // Of a course without a gathering there is nothing to come to.
        return (minutes > 0 && row.to_come > 0).then_some(Mend::Attend { person: row.person, minutes });
    }
    Some(Mend::Gather { count: count.max(1), minutes, people: vec![row.person], keep: Vec::new() })
}

pub(super) fn of_course(course: &Course<'_>, people: &[Participant], lacks: &[CourseLack]) -> Vec<Mend> {
    let profile = course.profile;
    let mut mends = Vec::new();
    if lacks.contains(&CourseLack::Association) {
        mends.push(Mend::Name);
    }
    let (mut short, mut hours, mut meetings) = (0, 0, 0);
    for lack in lacks {
        match lack {
            CourseLack::Participants { has, needs } => short = needs - has,
            CourseLack::Hours { minutes, needs } => hours = needs - minutes,
            CourseLack::Meetings { has, needs } => meetings = needs - has,
            _ => {}
        }
    }
    // Who could count, and how much of one more evening it takes.
    let (hours, meetings) = whole(course, hours, meetings);
    let mut others: Vec<(i64, i64, &Participant)> = people
        .iter()
        .filter(|row| !row.counts() && !is_lost(row))
        .filter_map(|row| beyond(course, row, 0).map(|(minutes, count)| (minutes, count, row)))
        .collect();
    others.sort_by_key(|(minutes, count, row)| (*minutes, *count, row.to_come > 0, unknown(row).len(), row.person));
    let chosen: Vec<&(i64, i64, &Participant)> = others.iter().take(usize::try_from(short).unwrap_or(0)).collect();
    let minutes = chosen.iter().map(|(minutes, ..)| *minutes).max().unwrap_or(0).max(hours);
    let count = chosen.iter().map(|(_, count, _)| *count).max().unwrap_or(0).max(meetings);
    for (.., row) in &chosen {
        let fields = unknown(row);
        if !fields.is_empty() {
            mends.push(Mend::Ask { person: row.person, fields });
        }
    }
    for (more, evenings, row) in &chosen {
        if *more == 0 && *evenings == 0 && row.lacks.iter().any(|lack| !matches!(lack, Lack::Missing(_))) {
            mends.extend(of_person(course, row));
        }
    }
    if minutes > 0 || count > 0 {
        let (minutes, count) = whole(course, minutes, count.max(1));
        let stays = |row: &Participant| (row.minutes + row.to_come) * 100 >= (course.minutes + minutes) * profile.percent;
        let people_needed = |(more, evenings, row): &&&(i64, i64, &Participant)| *more > 0 || *evenings > 0 || !stays(row);
        let needed: Vec<PersonId> = chosen.iter().filter(people_needed).map(|(.., row)| row.person).collect();
        let keep = people.iter().filter(|row| row.counts() && !stays(row)).map(|row| row.person).collect();
        mends.push(Mend::Gather { count, minutes, people: needed, keep });
    }
    let missing = short - self::count(chosen.len());
    if missing > 0 {
        let to_come: i64 = course.meetings.iter().filter(|meeting| !meeting.held).map(|meeting| meeting.counted).sum();
        let new = Participant {
            person: PersonId::from(uuid::Uuid::nil()),
            leads: false,
            minutes: 0,
            meetings: 0,
            to_come: to_come + minutes,
            lacks: Vec::new(),
            mend: None,
        };
        let enough = beyond(course, &new, 0).is_some_and(|(more, evenings)| more == 0 && evenings <= count);
        let first = profile.within_first.and_then(|first| usize::try_from(first).ok());
        let open =
            first.is_none_or(|first| course.meetings.len() < first || course.meetings.iter().take(first).any(|row| !row.held));
        mends.push(Mend::Recruit { count: missing, in_time: enough && open });
    }
    mends
}
