SELECT tbl, "row", col, old, new FROM change WHERE op = ?1 ORDER BY lamport LIMIT ?2
