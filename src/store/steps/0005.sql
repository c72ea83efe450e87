-- Version 5: whether somebody who is enrolled has said that they come.
-- A column that is added may be empty, since the journal of older rows does not know it.

ALTER TABLE enrolment ADD COLUMN answer TEXT CHECK (answer IN ('yes', 'no')); -- empty: has not answered
