INSERT INTO meta (key, value) VALUES ('device', ?1)
ON CONFLICT (key) DO UPDATE SET value = value
RETURNING value
