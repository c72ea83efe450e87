SELECT
    type = 'table'
    AND sql GLOB 'CREATE TABLE *'
    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(?1) WHERE hidden <> 0)
FROM sqlite_schema
WHERE name = ?1
