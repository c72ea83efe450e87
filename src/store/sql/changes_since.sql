SELECT col, old, new
FROM change
WHERE
    tbl = ?1
    AND "row" = ?2
    AND lamport > (SELECT coalesce((SELECT max(lamport) FROM change WHERE op = ?3), lamport) FROM op WHERE id = ?3)
ORDER BY lamport DESC
