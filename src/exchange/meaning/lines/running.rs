//! What lines of text are, and what carries over from one to the next.

use chrono::{NaiveDate, TimeDelta, Timelike as _};

use super::super::Code;
use super::super::gather::{At, Gather};
use super::super::header;
use super::super::list::{is_leader, past_midnight};
use super::super::names::{self, Part};
use super::super::places::{is_place, is_the_place};
use super::super::talk::{SIGNS, is_letter_head, is_speech, numbered_off, stamped, without_sender};
use super::super::teams::{self, is_team};
use super::super::titles::{is_listed, place_in};
use super::super::when::{self, Frame, Stretch};
use super::listed::led_by_people;
use super::untimed::{is_named, is_title, labelled};
use super::{able, is_talk, is_times, put, take, values_shout};
use crate::domain::phone::Region;
use crate::exchange::given::{is_given, is_surely_given};

/// What the lines are.
#[derive(Default)]
pub(super) struct Lines {
    pub talk: Talk,
    pub names: Names,
    /// Whether a line asks when people can.
    pub asks: bool,
    /// Whether any line says when.
    pub timed: bool,
    /// The row of the name that somebody signed with: `-Emrik`.
    pub leave: Option<usize>,
    /// The signs that lines with names begin with.
    pub signs: String,
    /// Whether given names alone, each behind a blank, are who wrote what stands below.
    pub short_writers: bool,
}

impl Lines {
    /// What lines are, by all of them.
    pub fn of(gather: &mut Gather<'_>, all: &[(usize, String)], frame: &Frame) -> Self {
        let region = gather.event.region;
        let texts = || all.iter().map(|(_, line)| line.as_str());
        let chat = texts().any(|line| stamped(line).is_some() || is_talk(line));
        let whole = |line: &str| {
            header::is_somebody(labelled(line, region).map_or(line, |(_, who)| who), region) && !is_title(line, region)
        };
        let times = (0..all.len()).find(|at| all.get(*at).is_some_and(|(_, line)| is_times(line, frame)));
        // Whose times they are stands above; below teams only right above.
        let above = times.and_then(|at| Some((all.get(at.checked_sub(1)?)?, all.get(at)?)));
        let teams = texts().any(is_team);
        let above = above.filter(|((above, _), (row, _))| !teams || above + 1 == *row).map(|((_, line), _)| line);
        let names = if are_crewed(texts(), frame, region) {
            Names::Crewed
        } else if are_numbered(texts(), region) || !chat && are_bare(texts(), whole, frame, region) {
            Names::List
        } else if above.is_some_and(|line| whole(line) && !values_shout(line)) {
            Names::OverTimes
        } else {
            Names::OnShift
        };
        let short_writers = are_short_writers(all, frame);
        let talk = match chat {
            _ if short_writers => Talk::UnderWriters,
            _ if are_under_writers(all, frame, region) => Talk::UnderWriters,
            true => Talk::Chat,
            false => Talk::None,
        };
        Self {
            talk,
            names,
            asks: able::are_answers(gather, all),
            timed: texts().any(|line| timed(line, frame)),
            leave: leave(all),
            signs: signs(all),
            short_writers,
        }
    }
}

/// Whether numbered lines are a list of people.
fn are_numbered<'l>(lines: impl Iterator<Item = &'l str>, region: Region) -> bool {
    let (mut numbered, mut named) = (0, 0);
    for line in lines.filter_map(numbered_off) {
        numbered += 1;
        let parts = names::parts(line, true, region);
        let whole = !parts.is_empty() && parts.iter().all(|part| matches!(part, Part::Name(named) if is_named(named)));
        named += usize::from(whole || led_by_people(line, region).is_some());
    }
    numbered > 1 && named * 10 >= numbered * 6
}

/// The last line where it is a sign and one word, and no other line begins with a sign.
fn leave(all: &[(usize, String)]) -> Option<usize> {
    let sign = |line: &str| line.starts_with(['-', '–']);
    let ((row, last), before) = all.split_last()?;
    let word = last.trim_start_matches(['-', '–']);
    let signed = sign(last) && !word.is_empty() && word.chars().all(char::is_alphabetic) && before.len() > 2;
    // Whoever signs has said something, or stands apart.
    let apart = before.last().is_some_and(|(above, _)| above + 1 < *row);
    let said = apart || before.iter().any(|(_, line)| is_speech(line));
    (signed && said && !before.iter().any(|(_, line)| sign(line))).then_some(*row)
}

/// Whether a line is the title of the lines below.
pub(super) enum Title {
    No,
    /// Of a list that is at no place, or at several.
    Plain,
    /// Of one that is at a place.
    Of(String),
}

/// What a line is the title of; `apart` says whether a blank stands above it, or nothing.
pub(super) fn title(gather: &Gather<'_>, line: &str, frame: &Frame, apart: bool) -> Title {
    // `Emne: Vaktliste parkering`
    let line = line.split_once(": ").filter(|_| is_letter_head(line)).map_or(line, |(_, about)| about);
    let titled = is_listed(line)
        && numbered_off(line).is_none()
        && stamped(line).is_none()
        && !line.contains(": ")
        && !timed(line, frame)
        && !is_given(line);
    let place = place_in(line, gather.event).filter(|_| titled);
    match place {
        Some(place) => Title::Of(place),
        None if titled && apart && line.split_whitespace().count() < 4 && !line.contains(['!', '?']) => Title::Plain,
        None => Title::No,
    }
}

/// The signs that lines of names begin with.
fn signs(all: &[(usize, String)]) -> String {
    let begins = all.iter().filter_map(|(_, line)| line.chars().next().filter(|c| SIGNS.contains(c)).zip(numbered_off(line)));
    begins.filter(|(_, name)| names::looks_like_names(name)).map(|(sign, _)| sign).collect()
}

/// Whether several whole names stand alone each over what somebody says, and hardly any over anything else.
fn are_under_writers(all: &[(usize, String)], frame: &Frame, region: Region) -> bool {
    let (mut over, mut names) = (0, 0);
    // Under a shift names are those who are on it.
    let first = all.iter().take_while(|(_, line)| !is_writer(line, region));
    if first.filter(|(_, line)| !is_speech(line)).any(|(_, line)| timed(line, frame)) {
        return false;
    }
    for pair in all.windows(2) {
        let [(_, line), (_, below)] = pair else { continue };
        if is_writer(line, region) && is_given(line) {
            names += 1;
            over += usize::from(is_speech(below) && !names::looks_like_names(below));
        }
    }
    over > 1 && over * 3 >= names * 2
}

/// Whether given names alone stand each behind a blank and right over what they say, some of them more than once.
fn are_short_writers(all: &[(usize, String)], frame: &Frame) -> bool {
    let (mut over, mut alone, mut names) = (0, 0, Vec::new());
    for (at, (row, line)) in all.iter().enumerate().filter(|(_, (_, line))| is_short_writer(line)) {
        let apart = at.checked_sub(1).and_then(|above| all.get(above)).is_none_or(|(above, _)| above + 1 < *row);
        let below = all.get(at + 1).filter(|(below, _)| *below == row + 1).map(|(_, below)| below);
        alone += 1;
        over += usize::from(apart && below.is_some_and(|below| !names::looks_like_names(below) || is_speech(below)));
        names.push(line.as_str());
    }
    let talk = all.iter().filter(|(_, line)| is_speech(line)).count();
    let first = all.first().is_some_and(|(_, line)| timed(line, frame));
    names.sort_unstable();
    let again = names.windows(2).any(|pair| matches!(pair, [one, other] if one == other));
    over > 2 && over * 5 >= alone * 4 && again && talk > 1 && !first
}

/// Whether a line is a given name and nothing else.
pub(super) fn is_short_writer(line: &str) -> bool {
    line.starts_with(char::is_uppercase) && !line.contains([' ', ',', '.', ':']) && is_surely_given(line)
}

/// Whether a line is one whole name and nothing else.
pub(super) fn is_writer(line: &str, region: Region) -> bool {
    let plain = line.chars().all(|c| c.is_alphabetic() || " -'’.".contains(c));
    plain && header::is_somebody(line, region) && !is_title(line, region)
}

/// Whether a line says when.
fn timed(line: &str, frame: &Frame) -> bool {
    when::read(&without_sender(line).0, frame).stretches().next().is_some()
}

/// Whether names stand under each other where nobody is told when: `Bar`, and who is in it.
fn are_bare<'l>(lines: impl Iterator<Item = &'l str>, whole: impl Fn(&str) -> bool, frame: &Frame, region: Region) -> bool {
    let (mut bare, mut all) = (0, 0);
    for line in lines {
        if timed(line, frame) {
            return false;
        }
        bare += usize::from(whole(line));
        all += usize::from(!is_title(line, region));
    }
    bare > 1 && bare * 10 >= all * 6
}

/// Whether nobody is told when, and several lines are a crew with its people: `Bar: Ronja (leder), Emil, Kathrine`.
fn are_crewed<'l>(lines: impl Iterator<Item = &'l str>, frame: &Frame, region: Region) -> bool {
    let (mut crews, mut several) = (0, 0);
    for line in lines {
        if !when::read(&without_sender(line).0, frame).said.is_empty() {
            return false;
        }
        if let Some((_, people)) = crewed(&without_sender(line).0, region) {
            crews += 1;
            several += usize::from(people.len() > 1);
        }
    }
    crews > 1 && several > 1
}

/// A crew and its people on one line; none for what somebody says or is, and for who leads.
pub(super) fn crewed(text: &str, region: Region) -> Option<(String, Vec<Part>)> {
    let team = teams::headed(text);
    let (crew, who) = team.map(|(team, _, who)| (team, who)).or_else(|| text.split_once(':'))?;
    let crew = crew.trim();
    let plain = crew.split(' ').count() < 4 && !crew.contains(|c: char| c.is_ascii_digit() || ",;".contains(c)) || team.is_some();
    let office = is_leader(crew) || names::is_office(crew);
    if !plain || office || is_letter_head(text) || is_given(crew) && !is_place(crew) || is_speech(crew) {
        return None;
    }
    let who = with_labels(who);
    let parts = names::parts(&who, true, region);
    let people = parts.iter().filter(|part| matches!(part, Part::Name(named) if is_named(named))).count();
    let open = parts.iter().filter(|part| matches!(part, Part::Open(_))).count();
    (people > 0 && people + open == parts.len()).then(|| (crew.to_owned(), parts))
}

/// The people of a crew with those whom a sentence of their own names: `Kari Lie, Ola Moe. Foreldrevakt: Rune Lie`.
fn with_labels(who: &str) -> String {
    let mut sentences = who.trim().split(". ");
    let mut all = sentences.next().unwrap_or_default().to_owned();
    for sentence in sentences {
        match sentence.split_once(": ").filter(|(label, _)| !label.contains(' ')) {
            Some((_, name)) if names::open(name).is_some() => all = format!("{all}, {name}"),
            Some((label, name)) => all = format!("{all}, {} ({label})", name.trim_end_matches('.')),
            None => all = format!("{all}. {sentence}"),
        }
    }
    all
}

/// Whether people talk to each other here, so that a name alone may be who wrote.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Talk {
    #[default]
    None,
    Chat,
    /// Each message stands under the name of who wrote it, on a line of its own.
    UnderWriters,
}

/// What names alone on their lines are.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// On the shift above.
    #[default]
    OnShift,
    /// A list of people.
    List,
    /// A list of crews, each with its people behind it.
    Crewed,
    /// Over times of their own.
    OverTimes,
}

/// Where the heading stands that names the place.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Head {
    #[default]
    None,
    At(usize),
    /// Over days, so that it is of all of them.
    OverDays,
}

/// What the line below is.
#[derive(Default, PartialEq, Eq)]
pub(super) enum Below {
    #[default]
    Other,
    Talk,
    /// Times and nothing else.
    Times,
    /// The first number of a list.
    First,
    /// A day or times right below, and a blank line or nothing above: where a heading stands.
    Timed,
}

/// Times that stand alone.
pub(super) struct Bare {
    pub stretches: Vec<Stretch>,
    pub at: At,
    /// How many they are said to take.
    pub needed: Option<usize>,
}

/// What carries over from line to line.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is of the lines above, and of its own")]
pub(super) struct Running {
    pub day: Option<NaiveDate>,
    /// Whether the message that is being read seeks people, so that what it lists is nobody's yet.
    pub seeks: bool,
    /// The day that stands over messages, in a line of its own behind a blank.
    pub over: Option<NaiveDate>,
    /// The day that the night of the lines below leads to: `Natt til lørdag`.
    pub night_to: Option<NaiveDate>,
    pub place: Option<String>,
    /// Whether the place stood with times of its own, so that a line with others is not of it.
    pub timed: bool,
    pub head: Head,
    /// The row of the line above.
    pub above: Option<usize>,
    pub stretches: Vec<Stretch>,
    pub last: Option<Stretch>,
    /// Whether somebody is on the shift above already.
    pub filled: bool,
    pub lines: Lines,
    /// Times that stand alone over lines of their own: who stands there with neither place nor name is not known yet.
    pub bare: Option<Bare>,
    pub below: Below,
    /// The column that lines stand in.
    pub column: usize,
    /// Who wrote the lines below.
    pub writer: Option<String>,
    /// Whose times the lines below are.
    pub owner: Option<Part>,
    /// Whether somebody took leave above, so that a name is who wrote.
    pub signed: bool,
}

impl Running {
    /// The same on the next day, where the lines under a day are past its evening and this one names no day.
    pub fn after_midnight(&mut self, gather: &mut Gather<'_>, stretch: Stretch, at: At) -> Stretch {
        let day = stretch.start.date();
        let from = u16::try_from(stretch.start.time().num_seconds_from_midnight() / 60).unwrap_or(0);
        let mut own = stretch;
        if !stretch.day_said && self.night_to.is_some() && self.night_to == Some(day) {
            // The evening before.
            if from >= 720 {
                own.start -= TimeDelta::days(1);
                own.end -= TimeDelta::days(1);
            }
            return own;
        }
        if !stretch.day_said && self.day == Some(day) && past_midnight(self.last, day, from) {
            own.start += TimeDelta::days(1);
            own.end += TimeDelta::days(1);
            gather.issue(at, Code::NightOfNextDay, "");
        }
        self.last = Some(own);
        own
    }

    /// A heading that names where the lines below are, or nothing.
    pub fn headed(&mut self, place: Option<String>, row: usize) {
        (self.place, self.timed) = (place, false);
        let of_place = self.place.as_deref().is_some_and(|place| place.split(' ').any(is_the_place) && !is_listed(place));
        self.head = if of_place { Head::At(row) } else { Head::None };
        self.stretches.clear();
    }

    /// Times that nobody was named for are a shift all the same.
    pub fn settle(&mut self, gather: &mut Gather<'_>) {
        if let Some(Bare { stretches, at, needed }) = self.bare.take() {
            put(gather, &[], &stretches, None, at);
            take(gather, stretches.len(), needed);
        }
    }
}
