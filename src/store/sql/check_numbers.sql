SELECT
    count(DISTINCT lamport),
    coalesce(max(lamport), 0),
    (
        SELECT count(*)
        FROM op
        WHERE undoes IS NULL AND redoes IS NULL AND NOT EXISTS (SELECT 1 FROM change WHERE change.op = op.id)
    )
FROM (SELECT lamport FROM op UNION ALL SELECT lamport FROM change)
