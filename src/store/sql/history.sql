SELECT id, body, at, author, lamport, (SELECT count(*) FROM change WHERE change.op = op.id) FROM op ORDER BY lamport DESC LIMIT ?1 OFFSET ?2
