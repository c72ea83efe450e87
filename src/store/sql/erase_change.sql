UPDATE change SET old = ?2, new = ?3, salt = x'' WHERE id = ?1
