//! The pilot of 2017, from the first evening to the certificates: 25 who lead crews, four gatherings, two drop out, one comes
//! late, one has an old certificate. All of it in a file, by the commands that a window uses, and printed by the program.

use std::path::Path;
use std::process::Command;

use chrono::{NaiveDate, NaiveTime};
use ildsjel::domain::act::{self, FestivalDraft, SessionDraft, training};
use ildsjel::domain::completion::{CourseLack, Field, Lack, Mend, completed, judge, profile_for};
use ildsjel::domain::next::{Choice, next};
use ildsjel::domain::programme_template::{self, Template};
use ildsjel::domain::{
    AttendanceState, Competence, CompetenceRecord, Crew, CrewId, Edit, Ids, Membership, Minute, Op, Person, PersonId, Pick,
    Programme, ProgrammeId, Record, Role, SessionId, Snapshot, Span, Table, When, Zone, leaders, progress,
};
use ildsjel::lang::{Lang, Language};
use ildsjel::store::Store;

use crate::world::{date, oslo};

const ASSOCIATION: &str = "Studieforbundet Prøve";

fn write(store: &mut Store, verb: impl FnOnce(&Snapshot, &mut Ids) -> Result<Edit, act::Cannot>) -> Edit {
    let edit = verb(store.snapshot(), &mut Ids::System).unwrap();
    let _ = store.apply(&edit).unwrap();
    edit
}

fn evening(day: &str) -> When {
    let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    When::on_day(Zone::default(), date(day), clock(18), clock(21), Pick::Ask).unwrap()
}

struct Pilot {
    store: Store,
    programme: ProgrammeId,
    sessions: Vec<SessionId>,
    leaders: Vec<PersonId>,
    teacher: PersonId,
    competence: ildsjel::domain::CompetenceId,
}

/// A festival of 25 crews, each with a leader, and the programme with four evenings.
fn pilot(path: &Path) -> Pilot {
    let draft = FestivalDraft {
        name: "Norsk Revyfestival 2017".into(),
        first_day: date("2017-07-05"),
        last_day: date("2017-07-09"),
        zone: Zone::default(),
        region: "NO".into(),
    };
    let made = act::festival::create(&mut Ids::System, &draft).unwrap();
    let mut store = Store::create(path, &made).unwrap();
    let mut edit = Edit::new(Op::Sample { name: String::new() });
    let person = |number: usize, given: &str| Person {
        birth_year: Some(1960 + i32::try_from(number).unwrap()),
        gender: if number.is_multiple_of(2) { "f" } else { "m" }.into(),
        postcode: format!("79{:02}", 60 + number),
        ..Person::new(Ids::System.next(), given, format!("Prøve{number}"))
    };
    for number in 0..25 {
        let one = person(number, "Leder");
        let crew = Crew { id: Ids::System.next(), name: format!("Gjeng {number}"), colour: 0, note: String::new() };
        edit.insert(&crew);
        edit.insert(&one);
        edit.insert(&Membership { id: Ids::System.next(), person: one.id, crew: crew.id, role: Role::Leader });
    }
    let teacher = person(25, "Kursleder");
    edit.insert(&teacher);
    let _ = store.apply(&edit).unwrap();

    // The template comes along with the program; the rules are those of the day it began.
    let template = programme_template::all().remove(0);
    let added = write(&mut store, |s, ids| template.add(s, ids));
    let programme = act::added::<Programme>(&added).unwrap();
    let competence = act::added::<Competence>(&added).unwrap();
    let rules = profile_for("NO", date("2017-05-02")).unwrap();
    let row = store.snapshot().programmes.get(programme).unwrap().clone();
    let row = Programme { profile: rules.id, association: ASSOCIATION.into(), ..row };
    let _ = write(&mut store, |s, _| training::update_programme(s, &row));

    let modules: Vec<_> = store.snapshot().modules_of(programme).map(|module| module.id).collect();
    let drafts: Vec<SessionDraft> = ["2017-05-02", "2017-05-16", "2017-05-30", "2017-06-13"]
        .iter()
        .zip(modules.chunks(2))
        .map(|(day, modules)| SessionDraft {
            modules: modules.to_vec(),
            leader: Some(teacher.id),
            capacity: Some(25),
            break_minutes: Some(30),
            ..SessionDraft::of(programme, evening(day))
        })
        .collect();
    let _ = write(&mut store, |s, ids| training::add_sessions(s, ids, &drafts));
    let sessions = store.snapshot().sessions_of(programme).map(|session| session.id).collect();
    // Everyone who leads a crew, in one go.
    let leaders = leaders::to_enrol(store.snapshot(), programme);
    assert_eq!(leaders.len(), 25);
    let _ = write(&mut store, |s, ids| training::enrol(s, ids, programme, &leaders));
    Pilot { store, programme, sessions, leaders, teacher: teacher.id, competence }
}

impl Pilot {
    fn tick(&mut self, evening: usize, who: usize, state: AttendanceState, part: Option<Span>) {
        let (session, person) = (self.sessions[evening], self.leaders[who]);
        let _ = write(&mut self.store, |s, ids| training::set_attendance(s, ids, session, person, Some(state), part));
    }

    /// The names are called: who is away is said, and the rest are there.
    fn hold(&mut self, evening: usize) {
        let session = self.sessions[evening];
        let _ = write(&mut self.store, |s, ids| training::mark_all_present(s, ids, session));
    }

    fn judged(&self, now: &str) -> ildsjel::domain::completion::Verdict {
        judge(self.store.snapshot(), self.programme, oslo(now)).unwrap()
    }
}

/// Two drop out after the first evening, one comes an hour late to the second.
const DROPS: [usize; 2] = [3, 17];
const LATE: usize = 8;
const OLD: usize = 11;

fn held(path: &Path) -> Pilot {
    let mut pilot = pilot(path);
    // One learnt it elsewhere, and has it for good.
    let paper = CompetenceRecord {
        origin: "Kurs i 2012".into(),
        seen_on: Some(date("2017-04-20")),
        seen_by: "Kursleder".into(),
        ..CompetenceRecord::new(Ids::System.next(), pilot.leaders[OLD], pilot.competence, date("2012-03-01"))
    };
    let mut edit = Edit::new(Op::Add { table: Table::CompetenceRecord, name: String::new() });
    edit.insert(&paper);
    let _ = pilot.store.apply(&edit).unwrap();

    pilot.hold(0);
    let late = Span::new(oslo("2017-05-16 19:00"), oslo("2017-05-16 21:00"));
    pilot.tick(1, LATE, AttendanceState::Part, Some(late));
    for evening in 1..4 {
        pilot.tick(evening, DROPS[0], AttendanceState::Absent, None);
        pilot.tick(evening, DROPS[1], AttendanceState::Excused, None);
        pilot.hold(evening);
    }
    pilot
}

#[test]
fn from_the_first_evening_to_the_certificates() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("2017.ildsjel");
    let mut pilot = held(&path);
    let data = pilot.store.snapshot();

    // Twelve hours with two of break: within a quarter of an hour each hour, so all twelve count.
    let verdict = pilot.judged("2017-06-14 12:00");
    assert_eq!((verdict.profile.id.as_str(), verdict.minutes, verdict.meetings), ("NO-2020", 720, 4));
    assert!(verdict.ended && verdict.is_approvable(), "{:?}", verdict.lacks);
    assert_eq!(verdict.people.iter().filter(|row| row.counts()).count(), 23 + 1, "and who led it");
    assert!(verdict.of(pilot.teacher).unwrap().leads);
    let late = verdict.of(pilot.leaders[LATE]).unwrap();
    assert_eq!((late.minutes, late.counts()), (660, true));
    for who in DROPS {
        let row = verdict.of(pilot.leaders[who]).unwrap();
        assert_eq!(row.lacks, [Lack::Share { minutes: 180, of: 720, percent: 75, lacks: 360 }]);
    }
    // The report: three months after 13 June.
    assert_eq!((verdict.report_by, verdict.overdue), (Some(date("2017-09-13")), false));
    assert!(pilot.judged("2017-09-14 00:00").overdue);
    // Halfway nobody had three quarters, and the way out was to come.
    let halfway = pilot.judged("2017-05-17 12:00");
    assert!(!halfway.ended);

    // Everyone who completed it gets the competence, but for who has it for good already.
    let through = completed(data, pilot.programme, oslo("2017-06-14 12:00"));
    assert_eq!(through.len(), 23);
    assert!(DROPS.iter().all(|who| !through.contains(&pilot.leaders[*who])));
    let (programme, competence) = (pilot.programme, pilot.competence);
    let grants = progress::grants(data, &mut Ids::System, programme).unwrap();
    assert_eq!(grants.writes.len(), 22);
    let _ = pilot.store.apply(&grants).unwrap();
    let data = pilot.store.snapshot();
    let of = |who: usize| data.records_of(pilot.leaders[who]).filter(|row| row.competence == competence).collect::<Vec<_>>();
    assert_eq!((of(OLD).len(), of(OLD)[0].origin.as_str(), of(LATE).len(), of(DROPS[0]).len()), (1, "Kurs i 2012", 1, 0));
    assert_eq!(of(LATE)[0].valid_from, date("2017-06-13"));
    // How far each leader has come.
    let rows = leaders::leaders(data, programme);
    assert_eq!(rows.iter().filter(|row| row.progress.as_ref().is_some_and(progress::Progress::is_complete)).count(), 23);
    assert!(pilot.store.check().is_sound());

    printed(&mut pilot, &path, &through);
    passed_on(&pilot);
}

/// What the program prints, read back by another's means.
fn printed(pilot: &mut Pilot, path: &Path, through: &[PersonId]) {
    let folder = path.parent().unwrap();
    let name = |id: PersonId| pilot.store.snapshot().people.get(id).unwrap().name();
    let (one, dropped) = (name(through[0]), name(pilot.leaders[DROPS[0]]));
    let names: Vec<String> = through.iter().map(|id| name(*id)).collect();
    let store = std::mem::replace(&mut pilot.store, Store::in_memory().unwrap());
    store.close().unwrap();
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ildsjel"));
        let _ = command.args(["export"]).args(args).args(["--file", "2017.ildsjel"]).current_dir(folder).env_clear();
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"] {
            let _ = command.env(name, folder.join("home"));
        }
        for name in ["SystemRoot", "LLVM_PROFILE_FILE"] {
            if let Some(value) = std::env::var_os(name) {
                let _ = command.env(name, value);
            }
        }
        let done = command.output().unwrap();
        assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    };
    let read = |file: &str| lopdf::Document::load(folder.join(file)).unwrap();
    let page = |pdf: &lopdf::Document, page: u32| -> String {
        pdf.extract_text(&[page]).unwrap().chars().filter(|c| !c.is_whitespace()).collect()
    };
    let packed = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();

    run(&["certificates", "--pdf", "alle.pdf", "--lang", "nb"]);
    let all = read("alle.pdf");
    assert_eq!(all.get_pages().len(), 23);
    let text: Vec<String> = (1..=23).map(|number| page(&all, number)).collect();
    for (number, name) in names.iter().enumerate() {
        assert_eq!(text.iter().filter(|page| page.contains(&packed(&format!("{name} har gjennomført")))).count(), 1, "{number}");
    }
    for page in &text {
        // The four things: the association, the name (above), content and extent, learning goals.
        for words in [ASSOCIATION, "Kursbevis", "12 kurstimer på 60 minutter, 4 samlinger", "02.05.2017 – 13.06.2017"] {
            assert!(page.contains(&packed(words)), "{words} in {page}");
        }
        for words in ["Rollen som gjengsjef", "Takke, evaluere, overlevere", "Du kan takke, evaluere og overlevere"] {
            assert!(page.contains(&packed(words)), "{words} in {page}");
        }
        assert!(!page.contains(&packed(&dropped)) && !page.contains("7960") && !page.contains("1960"), "{page}");
    }
    // One, in the receiver's language.
    run(&["certificates", "--pdf", "en.pdf", "--person", &one, "--lang", "sv"]);
    let swedish = read("en.pdf");
    assert_eq!(swedish.get_pages().len(), 1);
    let text = page(&swedish, 1);
    assert!(text.contains("Kursintyg") && text.contains(&packed(&one)), "{text}");

    // All who were enrolled are on the list, with what the association asks for; the two who left too.
    run(&["course-list", "--pdf", "liste.pdf", "--lang", "nb"]);
    let list = read("liste.pdf");
    let text: String = list.get_pages().keys().map(|number| page(&list, *number)).collect();
    for words in [dropped.as_str(), "Leder Prøve24", "7960", "1984", "02.05.2017", "18:00–21:00", "3 t", ASSOCIATION] {
        assert!(text.contains(&packed(words)), "{words} in {text}");
    }
    run(&["course-list", "--pdf", "tom.pdf", "--blank", "--lang", "nb"]);
    assert!(page(&read("tom.pdf"), 1).contains(&packed("Leder Prøve0")));

    run(&["course-report", "--pdf", "rapport.pdf", "--lang", "nb"]);
    let report = read("rapport.pdf");
    let text: String = report.get_pages().keys().map(|number| page(&report, *number)).collect();
    for words in [
        "NO-2020",
        "Påmeldte 25",
        "Deltakere som teller 23",
        "13.09.2017",
        "Kurset kan godkjennes slik det står.",
        "Dugnadstimer til kurset",
    ] {
        assert!(text.contains(&packed(words)), "{words} in {text}");
    }
    assert!(!text.contains("7960") && !text.contains("Prøve0"), "no names and no postcodes: {text}");
    pilot.store = Store::open(path).unwrap();
    assert!(pilot.store.healed().is_empty());
}

/// The programme as a file, and at the next festival.
fn passed_on(pilot: &Pilot) {
    let data = pilot.store.snapshot();
    let template = Template::of(data, pilot.programme).unwrap();
    let text = template.write().unwrap();
    assert!(!text.contains("Prøve") && !text.contains("2017"), "no people and no dates: {text}");
    let mut other = Snapshot::default();
    let edit = Template::read(&text).unwrap().add(&other, &mut Ids::System).unwrap();
    other.apply(&edit).unwrap();
    let copied = act::added::<Programme>(&edit).unwrap();
    assert_eq!(Template::of(&other, copied), Some(template.clone()));
    assert_eq!(other.modules_of(copied).map(|module| module.after.len()).sum::<usize>(), 7);
    // Where one of that name is there, it gets a number, and the competence is not doubled.
    let again = template.add(&other, &mut Ids::System).unwrap();
    other.apply(&again).unwrap();
    let second = other.programmes.get(act::added::<Programme>(&again).unwrap()).unwrap();
    assert_eq!((second.name.as_str(), other.competences.len()), ("Hvordan lede frivillige 2", 1));

    // T16: two years on, the evenings come along with their modules and their teacher, and nobody's ticks do.
    let choice = Choice::new("Norsk Revyfestival 2019", date("2019-07-03"), date("2019-07-07"));
    let choice = Choice { people: ildsjel::domain::next::Whom::All, ..choice };
    let made = next(data, &choice, &mut Ids::System).unwrap();
    let mut then = Snapshot::default();
    then.apply(&made.edit).unwrap();
    let programme = then.programmes.iter().next().unwrap();
    assert_eq!((programme.profile.as_str(), programme.association.as_str()), ("NO-2020", ASSOCIATION));
    let days: Vec<NaiveDate> = then.sessions_of(programme.id).map(|session| session.when.from_local.date()).collect();
    assert_eq!(days.len(), 4);
    assert_eq!(choice.first_day - days[0], date("2017-07-05") - date("2017-05-02"));
    assert!(then.sessions_of(programme.id).all(|session| session.leader.is_some() && session.modules.len() == 2));
    assert!(then.attendance.is_empty() && then.enrolments.is_empty());
    let module = then.modules_of(programme.id).nth(1).unwrap();
    assert_eq!(then.modules.get(module.after[0]).unwrap().programme, programme.id, "linked to its own");
}

/// What is missing is asked for, and said in words.
#[test]
fn a_postcode_that_nobody_wrote_down() {
    let folder = tempfile::tempdir().unwrap();
    let mut pilot = held(&folder.path().join("2017.ildsjel"));
    let who = pilot.leaders[5];
    let old = pilot.store.snapshot().people.get(who).unwrap().clone();
    let mut edit = Edit::new(Op::Change { table: Table::Person, name: old.name() });
    edit.update(&old, &Person { postcode: String::new(), ..old.clone() });
    let _ = pilot.store.apply(&edit).unwrap();
    let verdict = pilot.judged("2017-06-14 12:00");
    let row = verdict.of(who).unwrap();
    assert_eq!(row.lacks, [Lack::Missing(Field::Postcode)]);
    let lang = Lang::new(Language::Nb);
    let mend = row.mend.clone().unwrap();
    assert_eq!(mend, Mend::Ask { person: who, fields: vec![Field::Postcode] });
    assert_eq!(lang.mend(pilot.store.snapshot(), &verdict.profile, &mend), "Spør Leder Prøve5 om postnummer.");
    // The certificate is theirs all the same; and by the rules of today the course would be approved too.
    assert!(completed(pilot.store.snapshot(), pilot.programme, oslo("2017-06-14 12:00")).contains(&who));
    let today = ildsjel::domain::completion::profile("NO-2021").unwrap();
    let tried = ildsjel::domain::completion::judge_by(pilot.store.snapshot(), pilot.programme, &today, Minute(i64::MAX / 2));
    assert_eq!(tried.unwrap().lacks, [CourseLack::NotInForce]);
    // One undo and it is known again.
    let _ = pilot.store.undo().unwrap().unwrap();
    assert!(pilot.judged("2017-06-14 12:00").of(who).unwrap().counts());
    let _: Vec<CrewId> = pilot.store.snapshot().crews.iter().map(Record::id).collect();
}
