INSERT INTO change (id, lamport, op, tbl, "row", col, old, new, salt, predecessor, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
