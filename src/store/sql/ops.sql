SELECT id, body, undoes, redoes FROM op ORDER BY lamport
