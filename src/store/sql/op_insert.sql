INSERT INTO op (id, lamport, device, author, at, body, undoes, redoes, salt, changes, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
