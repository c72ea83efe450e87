UPDATE op SET body = ?2, salt = ?3 WHERE id = ?1
