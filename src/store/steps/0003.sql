-- Version 3: what a roster needs beside people and shifts: series and templates, when people can and what they wish, who
-- belongs together, ways between places, what was handed out, the festival's own rules; and more states of an assignment.
-- A column that is added may be empty, since the journal of older rows does not know it.

CREATE TABLE series (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL
) STRICT;

ALTER TABLE shift ADD COLUMN series TEXT REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE template (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    name TEXT NOT NULL,
    crew TEXT REFERENCES crew (id) DEFERRABLE INITIALLY DEFERRED,
    place TEXT REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    needs TEXT NOT NULL CHECK (json_valid(needs))
) STRICT;

CREATE TABLE availability (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('can', 'rather_not', 'cannot')),
    note TEXT NOT NULL,
    from_local TEXT NOT NULL CHECK (datetime(from_local) IS NOT NULL),
    to_local TEXT NOT NULL CHECK (datetime(to_local) IS NOT NULL),
    zone TEXT NOT NULL CHECK (zone <> ''),
    from_at INTEGER NOT NULL, -- minutes since 1970, UTC
    to_at INTEGER NOT NULL,
    CHECK (from_at < to_at)
) STRICT;

CREATE TABLE wish (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    crews TEXT NOT NULL CHECK (json_valid(crews)),
    max_shifts INTEGER CHECK (max_shifts >= 0),
    max_minutes INTEGER CHECK (max_minutes >= 0),
    max_nights INTEGER CHECK (max_nights >= 0)
) STRICT;

CREATE TABLE pair (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    other TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('together', 'apart', 'adult')),
    CHECK (person <> other)
) STRICT;

CREATE TABLE travel (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    place TEXT NOT NULL REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    other TEXT NOT NULL REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    CHECK (place <> other)
) STRICT;

CREATE TABLE rule (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    crew TEXT REFERENCES crew (id) DEFERRABLE INITIALLY DEFERRED,
    age_group TEXT CHECK (age_group IN ('child', 'youth', 'adult')),
    field TEXT NOT NULL,
    value TEXT NOT NULL, -- empty: no such limit
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE handout (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    crew TEXT NOT NULL REFERENCES crew (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number > 0),
    at INTEGER NOT NULL, -- minutes since 1970, UTC
    plan TEXT NOT NULL CHECK (json_valid(plan))
) STRICT;

CREATE TABLE assignment_3 (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    need TEXT NOT NULL REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    from_at INTEGER,
    to_at INTEGER,
    state TEXT NOT NULL CHECK (
        state IN ('draft', 'planned', 'asked', 'confirmed', 'declined', 'standby', 'present', 'excused', 'absent')
    ),
    source TEXT NOT NULL CHECK (source IN ('leader', 'import', 'sample', 'filled', 'copied')),
    override_reason TEXT NOT NULL,
    overridden TEXT NOT NULL CHECK (json_valid(overridden)),
    rank INTEGER, -- of those on standby: who is called first
    actual_from INTEGER, -- when it came to be worked, where that differs from the plan
    actual_to INTEGER,
    CHECK (from_at < to_at),
    CHECK (actual_from < actual_to)
) STRICT;

INSERT INTO assignment_3 (id, deleted, need, person, from_at, to_at, state, source, override_reason, overridden)
SELECT id, deleted, need, person, from_at, to_at, state, source, override_reason, overridden FROM assignment;

DROP TABLE assignment;

ALTER TABLE assignment_3 RENAME TO assignment;
