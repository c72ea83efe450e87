SELECT id FROM change WHERE tbl = ?1 AND "row" = ?2 AND col IN (?3, '') ORDER BY lamport DESC LIMIT 1
