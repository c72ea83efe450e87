SELECT max(coalesce((SELECT max(lamport) FROM op), 0), coalesce((SELECT max(lamport) FROM change), 0))
