SELECT id, body, at, author
FROM op
WHERE id IN (SELECT op FROM change WHERE tbl = ?1 AND "row" = ?2)
ORDER BY lamport DESC
