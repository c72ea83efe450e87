SELECT id, lamport, device, author, at, body, undoes, redoes, salt, hash FROM op
