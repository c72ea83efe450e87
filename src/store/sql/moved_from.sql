SELECT "row", max(lamport) FROM change WHERE tbl = ?1 AND col = ?2 AND old = ?3 GROUP BY "row"
