SELECT op.author
FROM change JOIN op ON op.id = change.op
WHERE change.tbl = ?1 AND change."row" = ?2 AND change.op <> ?3
ORDER BY change.lamport DESC
LIMIT 1
