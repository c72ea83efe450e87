-- Version 2: an entry of the history says how many changes it has, under its hash, so that none can go unnoticed. Entries of
-- version 1 do not say it.

ALTER TABLE op ADD COLUMN changes INTEGER CHECK (changes >= 0);
