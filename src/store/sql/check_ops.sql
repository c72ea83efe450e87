SELECT
    id, lamport, device, author, at, body, undoes, redoes, salt, changes, hash,
    (SELECT count(*) FROM change WHERE change.op = op.id)
FROM op
ORDER BY lamport
