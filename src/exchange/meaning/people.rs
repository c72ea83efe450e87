//! Who is who within a book: rows about one person become one, and two people of one name stay two.

use std::collections::{BTreeMap, HashMap};

use super::gather::{At, Gather};
use super::{Availability, Code, Extra, Human, Kind, Merges, surname};
use crate::domain::fold::fold;
use crate::exchange::columns::one_apart;
use crate::exchange::given::is_given;
use crate::exchange::values::{Birth, squeeze};

/// Somebody named somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is told of a mention by itself")]
pub(super) struct Mention {
    pub given: String,
    pub family: String,
    /// The name as it stood.
    pub written: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub birth: Option<Birth>,
    pub sheet: usize,
    pub row: usize,
    pub col: Option<usize>,
    /// One of several answers, of which the later counts.
    pub submitted: bool,
    /// A row of a list of people, where nobody stands twice.
    pub listed: bool,
    /// Whether a word beside the name says that they lead their crew: `Kari Moe (leder)`.
    pub leads: bool,
    /// A given name alone, joined to the whole name of the next mention.
    pub coupled: bool,
    pub extra: BTreeMap<String, Extra>,
}

impl Mention {
    pub fn name(&self) -> String {
        squeeze(&format!("{} {}", self.given, self.family))
    }

    /// The folded words of the name in order of the alphabet.
    fn key(&self) -> String {
        let folded = fold(&self.name());
        let mut words: Vec<&str> = folded.split(' ').collect();
        words.sort_unstable();
        words.join(" ")
    }

    /// Whether they are told to be of a crew.
    pub fn is_of(&self, crew: &str) -> bool {
        matches!(self.extra.get("crew"), Some(Extra::List(crews)) if crews.iter().any(|own| own == crew))
    }

    /// Notes a crew that they lead.
    pub fn lead(&mut self, crew: &str) {
        let all = both(self.extra.remove("leads"), &Extra::Text(crew.to_owned()));
        let _ = self.extra.insert("leads".to_owned(), all);
    }

    fn year(&self) -> Option<i32> {
        self.birth.map(Birth::year)
    }
}

/// Two lots of crews as one: a text alone, a list of several.
fn both(old: Option<Extra>, new: &Extra) -> Extra {
    let list = |extra: &Extra| match extra {
        Extra::Text(text) => vec![text.clone()],
        Extra::List(list) => list.clone(),
        _ => Vec::new(),
    };
    let mut all = old.as_ref().map(list).unwrap_or_default();
    all.extend(list(new));
    let mut seen: Vec<String> = Vec::new();
    all.retain(|crew| {
        let new = !seen.contains(&fold(crew));
        seen.push(fold(crew));
        new
    });
    match all.as_slice() {
        [only] => Extra::Text(only.clone()),
        _ => Extra::List(all),
    }
}

/// Mentions of one person.
struct One {
    all: Vec<usize>,
    /// Of those that say the same, the first.
    distinct: Vec<usize>,
}

/// What of a mention is held against others, made once.
#[derive(PartialEq, Eq)]
struct Heard {
    name: String,
    key: String,
    sound: String,
    /// The name as it stood, in small letters.
    written: String,
}

impl Heard {
    fn of(mention: &Mention) -> Self {
        let key = mention.key();
        Self { name: mention.name(), sound: sound(&key), key, written: mention.written.to_lowercase() }
    }

    /// Whether another mention, compared with anybody, comes to the same as this one.
    fn says_as(&self, mention: &Mention, heard: &Self, other: &Mention) -> bool {
        self == heard && mention.phone == other.phone && mention.email == other.email && mention.year() == other.year()
    }
}

/// No more than so many of one name, sound or number are held against each other: a list where more have it in common says
/// nothing of them by it.
const MOST: usize = 100;

#[derive(PartialEq, Eq, Clone, Copy)]
enum Is {
    Automatic,
    Suggested,
    Unsaid,
    Another,
    Namesake,
    SharesPhone,
    Perhaps,
}

/// The people that mentions are about, in the order they are first named; whom each mention is about; which were merged.
pub(super) fn settle(gather: &mut Gather<'_>) -> (Vec<Human>, Vec<usize>, Merges) {
    let mut mentions = std::mem::take(&mut gather.mentions);
    surname::couples(gather, &mut mentions);
    let heard: Vec<Heard> = mentions.iter().map(Heard::of).collect();
    let mut ones: Vec<One> = Vec::new();
    let mut merges = Merges::default();
    let mut by_key: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut by_contact: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut by_sound: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, (mention, own)) in mentions.iter().zip(&heard).enumerate() {
        let contacts = || mention.phone.iter().chain(&mention.email).map(String::as_str);
        let mut near: Vec<usize> = by_key.get(own.key.as_str()).into_iter().flatten().copied().collect();
        near.extend(contacts().filter_map(|contact| by_contact.get(contact)).flatten());
        near.extend(by_sound.get(own.sound.as_str()).into_iter().flatten());
        near.sort_unstable();
        near.dedup();
        let mut found: Option<(usize, Is)> = None;
        let mut told = false;
        for place in near {
            let Some(one) = ones.get(place) else { continue };
            let Some(first) = one.all.first().and_then(|first| mentions.get(*first)) else { continue };
            let others = one.distinct.iter().filter_map(|other| mentions.get(*other).zip(heard.get(*other)));
            let verdicts: Vec<Is> = others.map(|(other, its)| compare((other, its), (mention, own))).collect();
            let pair = (first.row, mention.row);
            let says = |is: Is| verdicts.contains(&is);
            if says(Is::Namesake) {
                // Told once of each, however many there are.
                if !std::mem::replace(&mut told, true) {
                    gather_at(gather, mention, Code::SameName, mention.name());
                }
                merges.never.push(pair);
            } else if says(Is::Automatic) {
                found = found.or(Some((place, Is::Automatic)));
            } else if says(Is::Suggested) {
                found = found.or(Some((place, Is::Suggested)));
            } else if says(Is::Unsaid) {
                found = found.or(Some((place, Is::Unsaid)));
            } else if says(Is::SharesPhone) {
                let col = mention.col;
                gather.sheet = mention.sheet;
                gather.issue(At { row: mention.row, col }, Code::SharedPhone, first.name());
                merges.never.push(pair);
            } else if says(Is::Perhaps) {
                merges.ask.push(pair);
            }
        }
        let place = if let Some((place, is)) = found {
            if let Some(one) = ones.get_mut(place) {
                let first = one.all.first().and_then(|first| mentions.get(*first));
                if let Some(first) = first.filter(|first| first.row != mention.row) {
                    let pair = (first.row, mention.row);
                    match is {
                        Is::Automatic => merges.automatic.push(pair),
                        Is::Suggested => merges.suggested.push(pair),
                        _ if mention.listed => merges.suggested.push(pair),
                        _ => {}
                    }
                    if mention.submitted {
                        gather_at(gather, mention, Code::Resubmission, first.name());
                    } else if mention.listed && is == Is::Automatic && says_no_more(first, mention) {
                        gather_at(gather, mention, Code::DuplicateRow, first.name());
                    }
                }
                one.all.push(at);
                let same = |other: &usize| {
                    mentions.get(*other).zip(heard.get(*other)).is_some_and(|(other, its)| its.says_as(other, own, mention))
                };
                if !one.distinct.iter().any(same) {
                    one.distinct.push(at);
                }
            }
            place
        } else {
            ones.push(One { all: vec![at], distinct: vec![at] });
            ones.len() - 1
        };
        enter(&mut by_key, &own.key, place);
        enter(&mut by_sound, &own.sound, place);
        for contact in contacts() {
            enter(&mut by_contact, contact, place);
        }
    }
    short_names(gather, &mentions, &mut ones);
    let mut whom = vec![0; mentions.len()];
    let mut people = Vec::new();
    ones.retain(|one| !one.all.is_empty());
    ones.sort_by_cached_key(|one| one.all.iter().min().copied());
    for one in &ones {
        for at in &one.all {
            if let Some(place) = whom.get_mut(*at) {
                *place = people.len();
            }
        }
        let all: Vec<&Mention> = one.all.iter().filter_map(|at| mentions.get(*at)).collect();
        people.push(human(&all));
    }
    gather.mentions = mentions;
    (people, whom, merges)
}

fn enter<'k>(index: &mut HashMap<&'k str, Vec<usize>>, key: &'k str, place: usize) {
    let list = index.entry(key).or_default();
    if list.len() < MOST && !list.contains(&place) {
        list.push(place);
    }
}

pub(super) fn gather_at(gather: &mut Gather<'_>, mention: &Mention, code: Code, note: String) {
    gather.sheet = mention.sheet;
    gather.issue(At { row: mention.row, col: mention.col }, code, note);
}

fn says_no_more(first: &Mention, later: &Mention) -> bool {
    let known = |a: &Option<String>, b: &Option<String>| b.is_none() || a == b;
    known(&first.phone, &later.phone)
        && known(&first.email, &later.email)
        && (later.birth.is_none() || later.birth == first.birth)
        && later.extra.iter().all(|(key, value)| first.extra.get(key) == Some(value))
}

/// Whether two mentions are about one person.
fn compare((a, heard_a): (&Mention, &Heard), (b, heard_b): (&Mention, &Heard)) -> Is {
    let both = |a: &Option<String>, b: &Option<String>| a.as_ref().zip(b.as_ref()).map(|(a, b)| a == b);
    let (phone, email) = (both(&a.phone, &b.phone), both(&a.email, &b.email));
    let born = a.year().zip(b.year()).map(|(a, b)| a == b);
    let reached = phone == Some(true) || email == Some(true);
    if heard_a.key == heard_b.key {
        if born == Some(false) {
            return Is::Namesake;
        }
        let exact = heard_a.written == heard_b.written;
        return match (phone, email) {
            (Some(false), Some(true)) | (Some(true), Some(false)) => Is::Suggested,
            _ if reached && exact => Is::Automatic,
            _ if reached => Is::Suggested,
            (Some(false), _) | (_, Some(false)) if born == Some(true) => Is::Suggested,
            (Some(false), _) | (_, Some(false)) => Is::Namesake,
            _ if exact => Is::Unsaid,
            _ => Is::Suggested,
        };
    }
    let sounds = heard_a.sound == heard_b.sound;
    let alike = sounds || reached && similar(&heard_a.name, &heard_b.name);
    match (reached, alike) {
        (true, true) if born != Some(false) => Is::Suggested,
        (true, _) if phone == Some(true) => Is::SharesPhone,
        (false, true) if sounds => Is::Perhaps,
        _ => Is::Another,
    }
}

/// Two names of one person, perhaps: a name more or less, an initial, or a letter wrong.
pub(super) fn similar(a: &str, b: &str) -> bool {
    let (a, b) = (fold(a), fold(b));
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split(' ').collect(), b.split(' ').collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let near = |one: &str, other: &str| {
        one == other
            || (one.len() >= 4 && one_apart(one, other))
            || (one.len().min(other.len()) == 1 && one.get(..1) == other.get(..1))
    };
    // The first name must be there: siblings have the rest in common.
    short.first().zip(long.first()).is_some_and(|(a, b)| near(a, b))
        && short.iter().all(|word| long.iter().any(|other| near(word, other)))
        && short.iter().any(|word| long.contains(word))
}

/// How a name sounds: `Christian` as `Kristian`.
fn sound(folded: &str) -> String {
    let plain = folded
        .replace("ch", "k")
        .replace("ck", "k")
        .replace("th", "t")
        .replace("ph", "f")
        .replace('c', "k")
        .replace('w', "v")
        .replace('z', "s");
    let mut last = ' ';
    plain.chars().filter(|c| std::mem::replace(&mut last, *c) != *c || *c == ' ').collect()
}

/// `Åse` or `Pål S.` is the one person of that name in the book, if there is but one.
fn short_names(gather: &mut Gather<'_>, mentions: &[Mention], ones: &mut [One]) {
    let firsts: Vec<Option<&Mention>> = ones.iter().map(|one| one.all.first().and_then(|at| mentions.get(*at))).collect();
    let shorts = |short: &Mention| !short.given.is_empty() && fold(&short.family).chars().count() < 2;
    // `Kai Roger` may be all of what Kai Roger Holte is called, who has no number of that name alone, and no row in a list.
    let bare: Vec<bool> = ones
        .iter()
        .map(|one| one.all.iter().filter_map(|at| mentions.get(*at)).all(|mention| mention.phone.is_none() && !mention.listed))
        .collect();
    let doubled = |short: &Mention| is_given(&short.family);
    if !firsts.iter().any(|first| first.is_some_and(|first| shorts(first) || doubled(first))) {
        return;
    }
    // Those with a whole name, by their given name or the first of several, and by the letter their family name begins with.
    let mut whole: HashMap<(String, Option<char>), Vec<usize>> = HashMap::new();
    for (at, other) in firsts.iter().enumerate() {
        let Some(other) = other else { continue };
        let family = fold(&other.family);
        if family.chars().count() < 2 {
            continue;
        }
        let given = fold(&other.given);
        let first = given.split(' ').next().map(str::to_owned).filter(|first| *first != given);
        for name in first.into_iter().chain([given]) {
            for letter in [None, family.chars().next()] {
                let list = whole.entry((name.clone(), letter)).or_default();
                // One is meant, or it is not clear who.
                if list.len() < 2 {
                    list.push(at);
                }
            }
        }
    }
    for at in 0..ones.len() {
        let Some(short) = firsts.get(at).copied().flatten().filter(|short| shorts(short) || doubled(short)) else { continue };
        let whole_name = !shorts(short);
        let letter = fold(&short.family).chars().next().filter(|_| !whole_name);
        let given = if whole_name { short.name() } else { short.given.clone() };
        let fits = whole.get(&(fold(&given), letter)).cloned().unwrap_or_default();
        let denied = |place: usize| {
            let phone = firsts.get(place).copied().flatten().and_then(|other| other.phone.as_ref());
            phone.zip(short.phone.as_ref()).is_some_and(|(a, b)| a != b)
        };
        match fits.as_slice() {
            [] => {}
            // With a number of their own or a row in a list they may be somebody else.
            [place] if whole_name && bare.get(at) != Some(&true) => {
                let other = firsts.get(*place).copied().flatten();
                if other.is_some_and(|other| other.phone.is_none() || other.phone == short.phone) {
                    gather_at(gather, short, Code::ShortNameUnclear, short.name());
                }
            }
            _ if whole_name && bare.get(at) != Some(&true) => {}
            // Both on one shift are two, or one twice.
            [place] if whole_name && together(gather, ones, (at, *place)) => {
                gather_at(gather, short, Code::ShortNameUnclear, short.name());
            }
            // Who stands on a list of their own accord is not taken for another on it unasked.
            [place] if short.listed && !denied(*place) => gather_at(gather, short, Code::ShortNameUnclear, short.name()),
            [place] if !denied(*place) => {
                let full = firsts.get(*place).copied().flatten().map(Mention::name).unwrap_or_default();
                gather_at(gather, short, Code::ShortName, format!("{}: {full}", short.name()));
                let moved = ones.get_mut(at).map(|one| std::mem::take(&mut one.all)).unwrap_or_default();
                if let Some(one) = ones.get_mut(*place) {
                    one.all.extend(moved);
                }
            }
            _ => gather_at(gather, short, Code::ShortNameUnclear, short.name()),
        }
    }
}

/// Whether two are on one shift.
fn together(gather: &Gather<'_>, ones: &[One], (one, other): (usize, usize)) -> bool {
    let shifts = |at: usize| {
        let all = ones.get(at).map(|one| one.all.as_slice()).unwrap_or_default();
        let on = gather.assignments.iter().filter(|on| all.contains(&on.person));
        on.map(|on| on.shift).collect::<std::collections::BTreeSet<usize>>()
    };
    !shifts(one).is_disjoint(&shifts(other))
}

/// One person from all that is said of them.
fn human(all: &[&Mention]) -> Human {
    // The fullest name, with the letters a keyboard may have lacked; the first of equals.
    let worth = |mention: &Mention| {
        let name = mention.name();
        let words = fold(&name).split(' ').filter(|word| word.chars().count() > 1).count();
        (words, name.chars().filter(|c| !c.is_ascii()).count())
    };
    let mut human = Human::default();
    let mut best = None;
    for mention in all {
        // The same name once more is worth no more.
        let same = best.is_some() && human.given == mention.given && human.family == mention.family;
        let own = if same { None } else { Some(worth(mention)) };
        if own.is_some_and(|own| best.is_none_or(|best| own > best)) {
            best = own;
            human.given.clone_from(&mention.given);
            human.family.clone_from(&mention.family);
        }
        let later = mention.submitted;
        if human.phone.is_none() || (later && mention.phone.is_some()) {
            human.phone.clone_from(&mention.phone);
        }
        if human.email.is_none() || (later && mention.email.is_some()) {
            human.email.clone_from(&mention.email);
        }
        human.rows.push(mention.row);
        for (key, value) in &mention.extra {
            match human.extra.get_mut(key) {
                Some(old) if key == "leads" => *old = both(Some(old.clone()), value),
                Some(old) if later => *old = value.clone(),
                Some(Extra::List(old)) => {
                    if let Extra::List(new) = value {
                        let more: Vec<String> = new.iter().filter(|name| !old.contains(name)).cloned().collect();
                        old.extend(more);
                    }
                }
                // Of two remarks in two rows neither is thrown away.
                Some(Extra::Text(old)) => {
                    if let Extra::Text(new) = value
                        && !old.split("; ").any(|part| part == new)
                    {
                        old.push_str("; ");
                        old.push_str(new);
                    }
                }
                Some(_) => {}
                None => drop(human.extra.insert(key.clone(), value.clone())),
            }
        }
    }
    match all.iter().filter_map(|mention| mention.birth).max_by_key(|birth| matches!(birth, Birth::Date(_))) {
        Some(Birth::Date(date)) => drop(human.extra.insert("birth_date".to_owned(), Extra::Text(date.to_string()))),
        Some(Birth::Year(year)) => drop(human.extra.insert("birth_year".to_owned(), Extra::Number(i64::from(year)))),
        None => {}
    }
    human.rows.sort_unstable();
    human.rows.dedup();
    human
}

/// What is said of days, by person. Of two answers of one person the later counts for all it says, the days too.
pub(super) fn available(gather: &Gather<'_>, whom: &[usize]) -> Vec<Availability> {
    let person = |mention: usize| whom.get(mention).copied().unwrap_or(0);
    let mut last: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, _) in gather.mentions.iter().enumerate().filter(|(_, mention)| mention.submitted) {
        let _ = last.insert(person(at), at);
    }
    let counts = |mention: usize| {
        let submitted = gather.mentions.get(mention).is_some_and(|mention| mention.submitted);
        !submitted || last.get(&person(mention)) == Some(&mention)
    };
    let said = gather.availability.iter().filter(|said| counts(said.person));
    said.map(|said| Availability { person: person(said.person), ..said.clone() }).collect()
}

/// Whether lists of this kind name each person once.
pub(super) fn names_once(kind: Kind) -> bool {
    matches!(kind, Kind::Contacts | Kind::Signup | Kind::PeopleByDay)
}
