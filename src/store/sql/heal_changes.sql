SELECT id, lamport, op, tbl, "row", col, old, new, salt, predecessor, hash FROM change
