SELECT coalesce((SELECT max(lamport) FROM change WHERE op = ?1), lamport), at FROM op WHERE id = ?1
