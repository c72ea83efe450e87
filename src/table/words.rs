//! Words that stand in headers, under sums and over groups of rows, in the languages of the north and English. They only tip the
//! scale where the cells below leave it open.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::class::Class;

/// Words of headers. What field they name is not asked here.
const HEADERS: &[&str] = &[
    "adress",
    "adresse",
    "age",
    "alder",
    "allergi",
    "allergier",
    "amount",
    "ansvar",
    "ansvarlig",
    "ansvarig",
    "antal",
    "antall",
    "arbeidsoppgave",
    "arbetspass",
    "arbetsuppgift",
    "beskrivelse",
    "beskrivning",
    "birth",
    "birthday",
    "bydel",
    "by",
    "category",
    "city",
    "club",
    "comment",
    "comments",
    "company",
    "contact",
    "country",
    "crew",
    "cykel",
    "dag",
    "dager",
    "date",
    "dato",
    "datum",
    "day",
    "deltaker",
    "description",
    "diett",
    "duration",
    "e-mail",
    "e-post",
    "e-postadresse",
    "e-postadress",
    "efternamn",
    "email",
    "end",
    "epost",
    "etternamn",
    "etternavn",
    "first",
    "firstname",
    "first name",
    "fødd",
    "fødselsdato",
    "født",
    "födelsedata",
    "född",
    "förening",
    "förnamn",
    "fornamn",
    "fornavn",
    "forening",
    "forname",
    "fra",
    "från",
    "frå",
    "frivillig",
    "funksjon",
    "funktionär",
    "gender",
    "given",
    "gjeng",
    "gruppe",
    "grupp",
    "group",
    "hjelper",
    "hours",
    "hvem",
    "id",
    "idrottsid",
    "item",
    "kategori",
    "kategorier",
    "kjønn",
    "klasse",
    "klass",
    "klokka",
    "klokkeslett",
    "klokkeslæt",
    "klubb",
    "kode",
    "kommentar",
    "kommentarer",
    "kommune",
    "kontakt",
    "kven",
    "kön",
    "lag",
    "land",
    "last",
    "lastname",
    "last name",
    "leder",
    "leader",
    "leiar",
    "line",
    "location",
    "mail",
    "medlemsnr",
    "medlem",
    "merknad",
    "merknader",
    "mob",
    "mobil",
    "mobilnr",
    "mobilnummer",
    "mobiltelefon",
    "mobile",
    "model",
    "name",
    "namn",
    "navn",
    "no",
    "note",
    "notes",
    "notat",
    "nr",
    "number",
    "nummer",
    "område",
    "oppgave",
    "oppmøte",
    "order",
    "ordre",
    "organisation",
    "organization",
    "ort",
    "pass",
    "person",
    "phone",
    "place",
    "plass",
    "plats",
    "post",
    "postadresse",
    "postcode",
    "postnr",
    "postnummer",
    "poststed",
    "price",
    "pris",
    "product",
    "produkt",
    "qty",
    "quantity",
    "region",
    "role",
    "rolle",
    "roll",
    "sex",
    "shift",
    "size",
    "skift",
    "slutt",
    "slutter",
    "slut",
    "sluttid",
    "start",
    "starter",
    "startid",
    "starttid",
    "state",
    "status",
    "sted",
    "storlek",
    "størrelse",
    "stilling",
    "sum",
    "surname",
    "telefon",
    "telefonnr",
    "telefonnummer",
    "telephone",
    "tel",
    "tfn",
    "tid",
    "tidsmerke",
    "tidspunkt",
    "til",
    "till",
    "time",
    "timer",
    "timestamp",
    "tittel",
    "titel",
    "title",
    "tlf",
    "tlfnr",
    "total",
    "total amount",
    "tröjstorlek",
    "type",
    "typ",
    "uke",
    "unit",
    "url",
    "vakt",
    "vakter",
    "value",
    "vem",
    "verdi",
    "volunteer",
    "website",
    "week",
    "year",
    "år",
    "årstal",
    "fritid",
    "fødselsår",
    "klubbtilhørighet",
    "foresatt",
    "målsman",
    "begynner",
    "ferdig",
    "ledig",
    "navnet",
    "ref",
    "key",
    "code",
    "lat",
    "lon",
    "latitude",
    "longitude",
    "rank",
    "score",
    "count",
    "mengde",
    "beløp",
    "belopp",
    "konto",
    "account",
    "zip",
    "street",
    "gate",
    "gata",
    "veg",
];

/// What stands under some words of headers.
pub(super) fn promises(text: &str) -> Option<&'static [Class]> {
    const DATES: &[Class] = &[Class::Date, Class::Moment, Class::Span, Class::Whole];
    const TIMES: &[Class] = &[Class::Time, Class::Moment, Class::Span, Class::Date, Class::Whole, Class::Amount];
    const AMOUNTS: &[Class] = &[Class::Amount, Class::Whole];
    const PHONES: &[Class] = &[Class::Phone, Class::Whole];
    Some(match text.trim().to_lowercase().as_str() {
        "date" | "dato" | "datum" | "dag" | "day" | "født" | "fødselsdato" | "född" => DATES,
        "time" | "tid" | "klokka" | "klokkeslett" | "start" | "slutt" | "slut" | "end" | "fra" | "til" | "från" | "till" => TIMES,
        "price" | "pris" | "amount" | "beløp" | "belopp" | "sum" | "total" => AMOUNTS,
        "qty" | "quantity" | "antall" | "antal" | "count" | "age" | "alder" | "ålder" | "year" | "år" | "postnr" | "postnummer" => {
            AMOUNTS
        }
        "phone" | "mobil" | "telefon" | "tlf" | "tel" | "mobile" | "mobilnummer" => PHONES,
        "email" | "e-mail" | "e-post" | "epost" | "mail" => &[Class::Email],
        "url" | "link" | "lenke" | "website" => &[Class::Link],
        _ => return None,
    })
}

/// Words that sums stand under.
const SUMS: &[&str] = &[
    "sum",
    "summa",
    "antall",
    "antal",
    "totalt",
    "total",
    "totalsum",
    "i alt",
    "i allt",
    "tal",
    "antall personer",
    "antal personer",
    "sum timer",
    "count",
    "totals",
    "grand total",
    "subtotal",
    "delsum",
    "til sammen",
    "tilsammen",
    "tillsammans",
    "average",
    "gjennomsnitt",
    "snitt",
    "medel",
    "sum timar",
    "tal på personar",
    "totalt antall",
    "totalt antal",
];

/// Words that remarks under a list begin with.
const REMARKS: &[&str] = &[
    "husk",
    "hugs",
    "obs",
    "nb",
    "merk",
    "note",
    "notes",
    "kom ihåg",
    "remember",
    "kilde",
    "källa",
    "source",
    "footnote",
    "oppdatert",
    "uppdaterad",
    "updated",
    "sist endret",
    "senast ändrad",
    "spørsmål",
    "frågor",
    "kontakt",
    "ring",
    "ps",
    "*",
];

/// The same, to be looked up: each row is asked whether it is made of them.
static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| HEADERS.iter().copied().collect());

/// The text without what stands around words, in small letters.
fn bare(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c == '_').map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a text is one that headers are made of.
pub(super) fn is_header(text: &str) -> bool {
    if text.len() > 60 {
        return false;
    }
    let text = bare(text);
    KNOWN.contains(text.as_str()) || text.split([' ', '/', '-']).filter(|word| word.len() > 2).any(|word| KNOWN.contains(word))
}

/// Whether a text is exactly a header's word, nothing before it or after it.
pub(super) fn is_exact(text: &str) -> bool {
    let text = text.trim();
    text.len() <= 60 && KNOWN.contains(text.to_lowercase().as_str())
}

/// Whether sums stand behind this text: `Sum timer:`, `Antall 12`.
pub(super) fn is_sum(text: &str) -> bool {
    if text.len() > 60 {
        return false;
    }
    let text = bare(text);
    let words = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    // `Antall på jobb`
    let begins = ["antall på ", "antal på ", "tal på ", "antall i "].iter().any(|begin| words.starts_with(begin));
    SUMS.contains(&words) || begins
}

/// Whether a text under a list is a remark.
pub(super) fn is_remark(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    text.starts_with('*')
        || REMARKS.iter().any(|word| text.strip_prefix(word).is_some_and(|rest| rest.starts_with([':', '!', ' ', '-'])))
}

/// What a code means: `D = 10-16`, `x: kan`.
pub(super) fn is_legend(text: &str) -> bool {
    text.split_once('=').is_some_and(|(code, meaning)| {
        let code = code.trim();
        !code.is_empty()
            && code.chars().count() <= 6
            && !code.contains(' ')
            && !meaning.trim().is_empty()
            && !text.trim().starts_with('=')
    })
}
