SELECT id, lamport, op, tbl, "row", col, old, new, salt, predecessor
FROM change
WHERE tbl = ?1 AND "row" = ?2 AND lamport <= ?3
ORDER BY lamport
