SELECT id, lamport, device, author, at, body, undoes, redoes, salt, changes, hash FROM op
