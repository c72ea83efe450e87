SELECT lamport, coalesce((SELECT max(lamport) FROM change WHERE op = ?1), lamport) FROM op WHERE id = ?1
