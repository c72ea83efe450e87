SELECT DISTINCT tbl, "row" FROM change WHERE op = ?1
