-- The festival file, version 1. A step is never edited once a file has seen it: its hash stands in the file.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE op (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    device TEXT NOT NULL CHECK (length(device) = 36),
    author TEXT NOT NULL,
    at INTEGER NOT NULL, -- milliseconds since 1970, UTC; shown, never ordered by
    body TEXT NOT NULL,
    undoes TEXT REFERENCES op (id) DEFERRABLE INITIALLY DEFERRED,
    redoes TEXT REFERENCES op (id) DEFERRABLE INITIALLY DEFERRED,
    salt BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;

CREATE INDEX op_by_lamport ON op (lamport);

CREATE TABLE change (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    lamport INTEGER NOT NULL CHECK (lamport > 0),
    op TEXT NOT NULL REFERENCES op (id) DEFERRABLE INITIALLY DEFERRED,
    tbl TEXT NOT NULL,
    "row" TEXT NOT NULL CHECK (length("row") = 36),
    col TEXT NOT NULL, -- empty: a new row, with all its cells in new
    old TEXT,
    new TEXT NOT NULL,
    salt BLOB NOT NULL,
    predecessor TEXT, -- the change of the same cell that this one knew of
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_by_op ON change (op);
CREATE INDEX change_by_row ON change (tbl, "row", lamport);

CREATE TABLE festival (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day TEXT NOT NULL CHECK (last_day IS date(last_day)),
    zone TEXT NOT NULL CHECK (zone <> ''),
    day_cut INTEGER NOT NULL CHECK (day_cut BETWEEN 0 AND 1439),
    region TEXT NOT NULL,
    CHECK (first_day <= last_day)
) STRICT;

CREATE TABLE club (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL
) STRICT;

CREATE TABLE place (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE crew (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    colour INTEGER NOT NULL CHECK (colour >= 0),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE competence (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    months_valid INTEGER CHECK (months_valid > 0)
) STRICT;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    given TEXT NOT NULL,
    family TEXT NOT NULL,
    nickname TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    birth_year INTEGER,
    birth_date TEXT CHECK (birth_date IS date(birth_date)),
    gender TEXT NOT NULL,
    postcode TEXT NOT NULL,
    shirt_size TEXT NOT NULL,
    licence TEXT NOT NULL,
    diet TEXT NOT NULL,
    guardian TEXT NOT NULL,
    club TEXT REFERENCES club (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    extra TEXT NOT NULL CHECK (json_valid(extra))
) STRICT;

CREATE TABLE membership (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    crew TEXT NOT NULL REFERENCES crew (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('leader', 'deputy', 'member'))
) STRICT;

CREATE TABLE shift (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    crew TEXT NOT NULL REFERENCES crew (id) DEFERRABLE INITIALLY DEFERRED,
    place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    from_local TEXT NOT NULL CHECK (datetime(from_local) IS NOT NULL),
    to_local TEXT NOT NULL CHECK (datetime(to_local) IS NOT NULL),
    zone TEXT NOT NULL CHECK (zone <> ''),
    from_at INTEGER NOT NULL, -- minutes since 1970, UTC
    to_at INTEGER NOT NULL,
    CHECK (from_at < to_at)
) STRICT;

CREATE TABLE need (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    shift TEXT NOT NULL REFERENCES shift (id) DEFERRABLE INITIALLY DEFERRED,
    task TEXT NOT NULL,
    min INTEGER NOT NULL CHECK (min >= 0),
    target INTEGER NOT NULL CHECK (target >= 0),
    max INTEGER CHECK (max >= 0),
    competences TEXT NOT NULL CHECK (json_valid(competences)),
    min_age INTEGER CHECK (min_age >= 0)
) STRICT;

CREATE TABLE assignment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    from_at INTEGER,
    to_at INTEGER,
    state TEXT NOT NULL CHECK (state IN ('planned', 'present', 'excused', 'absent')),
    source TEXT NOT NULL CHECK (source IN ('leader', 'import', 'sample')),
    override_reason TEXT NOT NULL,
    overridden TEXT NOT NULL CHECK (json_valid(overridden)),
    CHECK (from_at < to_at)
) STRICT;

CREATE TABLE programme (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    competence TEXT REFERENCES competence (id) DEFERRABLE INITIALLY DEFERRED,
    min_percent INTEGER NOT NULL CHECK (min_percent BETWEEN 0 AND 100),
    min_minutes INTEGER NOT NULL CHECK (min_minutes >= 0)
) STRICT;

CREATE TABLE module (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    programme TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes >= 0)
) STRICT;

CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    programme TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    modules TEXT NOT NULL CHECK (json_valid(modules)),
    place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    leader TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    from_local TEXT NOT NULL CHECK (datetime(from_local) IS NOT NULL),
    to_local TEXT NOT NULL CHECK (datetime(to_local) IS NOT NULL),
    zone TEXT NOT NULL CHECK (zone <> ''),
    from_at INTEGER NOT NULL, -- minutes since 1970, UTC
    to_at INTEGER NOT NULL,
    CHECK (from_at < to_at)
) STRICT;

CREATE TABLE enrolment (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    programme TEXT NOT NULL REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE attendance (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    session TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL CHECK (state IN ('present', 'part', 'excused', 'absent')),
    from_at INTEGER,
    to_at INTEGER,
    CHECK (from_at < to_at)
) STRICT;

CREATE TABLE competence_record (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    competence TEXT NOT NULL REFERENCES competence (id) DEFERRABLE INITIALLY DEFERRED,
    valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
    valid_to TEXT CHECK (valid_to IS date(valid_to)),
    programme TEXT REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED,
    origin TEXT NOT NULL
) STRICT;

CREATE TABLE import_batch (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    file TEXT NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    refused INTEGER NOT NULL
) STRICT;
