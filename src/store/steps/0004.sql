-- Version 4: what a course needs beside its evenings: by which rules and which study association it is judged, goals, what
-- comes before what, more leaders, breaks, room and a waiting list, what was covered; competences that include others, are
-- renewed, or are only shown; the paper that was seen, and who is still in training; and what one leader leaves the next.
-- A column that is added may be empty, since the journal of older rows does not know it.

ALTER TABLE competence ADD COLUMN includes TEXT CHECK (json_valid(includes));
ALTER TABLE competence ADD COLUMN shown INTEGER CHECK (shown = 1); -- only that the paper was shown is noted, never what it says

ALTER TABLE competence_record ADD COLUMN seen_on TEXT CHECK (seen_on IS date(seen_on));
ALTER TABLE competence_record ADD COLUMN seen_by TEXT;
ALTER TABLE competence_record ADD COLUMN training INTEGER CHECK (training = 1);

ALTER TABLE programme ADD COLUMN profile TEXT;
ALTER TABLE programme ADD COLUMN association TEXT;
ALTER TABLE programme ADD COLUMN renews INTEGER CHECK (renews = 1);
ALTER TABLE programme ADD COLUMN per_leader INTEGER CHECK (per_leader > 0);

ALTER TABLE module ADD COLUMN goals TEXT;
ALTER TABLE module ADD COLUMN after TEXT CHECK (json_valid(after));

ALTER TABLE session ADD COLUMN leaders TEXT CHECK (json_valid(leaders));
ALTER TABLE session ADD COLUMN break_minutes INTEGER CHECK (break_minutes >= 0);
ALTER TABLE session ADD COLUMN capacity INTEGER CHECK (capacity > 0);
ALTER TABLE session ADD COLUMN covered TEXT;

ALTER TABLE enrolment ADD COLUMN waiting INTEGER CHECK (waiting > 0); -- the place in the queue; empty: has a place

CREATE TABLE handover (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    crew TEXT NOT NULL REFERENCES crew (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK (day IS date(day)),
    note TEXT NOT NULL
) STRICT;
