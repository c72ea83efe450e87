//! The words of time, folded: weekdays, months, parts of the day, small words around them.

use chrono::Weekday;

/// A weekday written out or shortened, whatever the language; with what follows it in one word: `lørdagskveld`.
pub fn weekday(word: &str) -> Option<(Weekday, &str)> {
    const FULL: [(&str, Weekday); 32] = [
        ("mandag", Weekday::Mon),
        ("monday", Weekday::Mon),
        ("tirsdag", Weekday::Tue),
        ("tysdag", Weekday::Tue),
        ("tisdag", Weekday::Tue),
        ("tuesday", Weekday::Tue),
        ("onsdag", Weekday::Wed),
        ("wednesday", Weekday::Wed),
        ("torsdag", Weekday::Thu),
        ("thursday", Weekday::Thu),
        ("fredag", Weekday::Fri),
        ("friday", Weekday::Fri),
        ("lordag", Weekday::Sat),
        ("laurdag", Weekday::Sat),
        ("saturday", Weekday::Sat),
        ("sondag", Weekday::Sun),
        ("sundag", Weekday::Sun),
        ("sunday", Weekday::Sun),
        ("montag", Weekday::Mon),
        ("dienstag", Weekday::Tue),
        ("mittwoch", Weekday::Wed),
        ("donnerstag", Weekday::Thu),
        ("freitag", Weekday::Fri),
        ("samstag", Weekday::Sat),
        // As it is said: `lørda`, `sønda`.
        ("manda", Weekday::Mon),
        ("tirsda", Weekday::Tue),
        ("onsda", Weekday::Wed),
        ("torsda", Weekday::Thu),
        ("freda", Weekday::Fri),
        ("lorda", Weekday::Sat),
        ("laurda", Weekday::Sat),
        ("sonda", Weekday::Sun),
    ];
    FULL.iter().find_map(|(name, day)| word.strip_prefix(name).map(|rest| (*day, rest)))
}

/// A weekday shortened to at least three letters.
pub fn short_weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "man" | "mand" | "mon" | "mand." => Weekday::Mon,
        "tir" | "tirs" | "tis" | "tys" | "tue" | "tues" => Weekday::Tue,
        "ons" | "wed" => Weekday::Wed,
        "tor" | "tors" | "thu" | "thur" | "thurs" => Weekday::Thu,
        "fre" | "fred" => Weekday::Fri,
        "lor" | "lord" | "lau" | "laur" | "sat" => Weekday::Sat,
        "son" | "sond" | "sun" | "sund" => Weekday::Sun,
        _ => return None,
    })
}

/// Weekdays of two letters, or that are other words too: only before a number.
pub fn tiny_weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "ma" => Weekday::Mon,
        "ti" | "ty" => Weekday::Tue,
        "on" => Weekday::Wed,
        "to" => Weekday::Thu,
        "fr" | "fri" => Weekday::Fri,
        "lo" | "la" => Weekday::Sat,
        "so" | "su" => Weekday::Sun,
        _ => return None,
    })
}

/// The number of a month, written out or shortened.
pub fn month(word: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["jan", "januar", "januari", "january"],
        &["feb", "febr", "februar", "februari", "february"],
        &["mar", "mars", "march", "marts"],
        &["apr", "april"],
        &["mai", "maj", "may"],
        &["jun", "juni", "june"],
        &["jul", "juli", "july"],
        &["aug", "august", "augusti"],
        &["sep", "sept", "september"],
        &["okt", "oct", "oktober", "october"],
        &["nov", "november"],
        &["des", "dec", "desember", "december"],
    ];
    let at = MONTHS.iter().position(|names| names.contains(&word))?;
    u32::try_from(at + 1).ok()
}

/// A part of the day by its one name here.
pub fn day_part(word: &str) -> Option<&'static str> {
    let word = word.strip_suffix("vakt").or_else(|| word.strip_suffix("pass")).unwrap_or(word);
    Some(match word {
        "morgen" | "morgon" | "morning" | "morgenen" | "morgonen" | "morran" | "morgo" => "morgen",
        "formiddag" | "foremiddag" | "formiddagen" | "fm" => "formiddag",
        "dag" | "dagtid" | "daytime" => "dag",
        "ettermiddag" | "eftermiddag" | "afternoon" | "ettermiddagen" | "em" => "ettermiddag",
        "kveld" | "kvell" | "kveill" | "kvall" | "aften" | "evening" | "kvelden" | "kvallen" | "kveldstid" | "kvells"
        | "kvelds" => "kveld",
        "natt" | "nat" | "night" | "natta" | "natten" | "nattetid" | "natte" => "natt",
        "tidlig" | "tidleg" | "tidligt" | "early" => "tidlig",
        "sen" | "sein" | "seint" | "sent" | "late" => "sen",
        _ => return None,
    })
}

/// An hour in words, one to twelve and on to twenty-three.
pub fn hour(word: &str) -> Option<u16> {
    Some(match word {
        "en" | "ein" | "ett" | "et" | "one" => 1,
        "to" | "tva" | "two" => 2,
        "tre" | "three" => 3,
        "fire" | "fyra" | "four" => 4,
        "fem" | "five" => 5,
        "seks" | "sex" | "six" => 6,
        "sju" | "syv" | "seven" => 7,
        "atte" | "atta" | "otte" | "eight" => 8,
        "ni" | "nio" | "nine" => 9,
        "ti" | "tio" | "ten" => 10,
        "elleve" | "elva" | "eleven" => 11,
        "tolv" | "twelve" => 12,
        "tretten" | "tretton" => 13,
        "fjorten" | "fjorton" => 14,
        "femten" | "femton" => 15,
        "seksten" | "sexton" => 16,
        "sytten" | "sjutton" => 17,
        "atten" | "arton" => 18,
        "nitten" | "nitton" => 19,
        "tjue" | "tjugo" | "tyve" => 20,
        "tjueen" | "tjueein" | "tjugoett" => 21,
        "tjueto" | "tjugotva" => 22,
        "tjuetre" | "tjugotre" => 23,
        _ => return None,
    })
}

/// Units of length: minutes in each.
pub fn unit(word: &str) -> Option<u32> {
    match word {
        "t" | "h" | "time" | "timer" | "timars" | "timar" | "tim" | "timmar" | "timme" | "hour" | "hours" | "hrs" | "hr" => {
            Some(60)
        }
        "min" | "minutt" | "minutter" | "minuttar" | "minuter" | "minutes" => Some(1),
        _ => None,
    }
}

/// What a number counts when it is not a time.
pub fn counted(word: &str) -> bool {
    matches!(
        word,
        "stk"
            | "st"
            | "personer"
            | "pers"
            | "people"
            | "mann"
            | "folk"
            | "frivillige"
            | "frivillig"
            | "plasser"
            | "platser"
            | "ar"
            | "years"
            | "kr"
            | "kg"
            | "meter"
    )
}

/// Before a time of day.
pub fn is_clock_word(word: &str) -> bool {
    matches!(word, "kl" | "klokka" | "klokken" | "klokkan" | "klockan" | "klocka" | "clock" | "oclock")
}

/// Before a beginning.
pub fn is_from(word: &str) -> bool {
    matches!(word, "fra" | "fran" | "from" | "von" | "mellom" | "mellan" | "between")
}

/// Between a beginning and an end.
pub fn is_to(word: &str) -> bool {
    matches!(word, "til" | "till" | "until" | "tom" | "bis" | "tilogmed" | "through")
}

/// Before a time that something begins or ends at.
pub fn is_bound(word: &str) -> bool {
    is_from(word) || is_to(word) || is_after(word) || is_before(word)
}

/// Before what something comes after.
pub fn is_after(word: &str) -> bool {
    matches!(word, "etter" | "efter" | "after")
}

/// Before what something ends at: `før` and `för` fold so.
pub fn is_before(word: &str) -> bool {
    matches!(word, "for" | "fore" | "innen" | "innan" | "before")
}

/// The end is left open.
pub fn is_open_end(word: &str) -> bool {
    matches!(
        word,
        "slutt" | "slut" | "stenging" | "stengetid" | "stangning" | "utover" | "framover" | "close" | "closing" | "ut" | "sent"
    )
}

/// Words that say nothing of their own among days and times.
pub fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "den"
            | "dem"
            | "pa"
            | "om"
            | "i"
            | "the"
            | "of"
            | "at"
            | "on"
            | "uke"
            | "ca"
            | "cirka"
            | "hver"
            | "de"
            | "dagene"
            | "dagen"
    )
}

/// Between several days or times.
pub fn is_and(word: &str) -> bool {
    matches!(word, "og" | "och" | "and" | "samt" | "und")
}
