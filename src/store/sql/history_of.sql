SELECT id, body, at, author, lamport, (SELECT count(*) FROM change WHERE change.op = op.id)
FROM op
WHERE id IN (
    SELECT change.op
    FROM json_each(?1) AS about
    JOIN change ON change.tbl = about.value ->> 0 AND change."row" = about.value ->> 1 AND change.lamport <= about.value ->> 2
)
ORDER BY lamport DESC
