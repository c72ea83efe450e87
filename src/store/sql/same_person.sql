SELECT id, body FROM op WHERE body LIKE '{"kind":"same_person"%'
