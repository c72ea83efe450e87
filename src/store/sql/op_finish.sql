UPDATE op
SET author = ?2, at = ?3, body = ?4, undoes = ?5, redoes = ?6, salt = ?7, changes = ?8, hash = ?9
WHERE id = ?1
