SELECT id, lamport, device, author, at, body, undoes, redoes, salt, changes FROM op ORDER BY lamport
