SELECT id, body, at, author FROM op ORDER BY lamport DESC LIMIT ?1 OFFSET ?2
