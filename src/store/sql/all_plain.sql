SELECT name
FROM sqlite_schema AS made
WHERE NOT CASE
    WHEN sql IS NULL THEN type = 'index'
    WHEN sql GLOB 'CREATE TABLE *' THEN
        type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(made.name) WHERE hidden <> 0)
    WHEN sql GLOB 'CREATE *INDEX *' THEN
        type = 'index'
        AND NOT EXISTS (SELECT 1 FROM pragma_index_xinfo(made.name) WHERE cid < -1)
        AND NOT EXISTS (SELECT 1 FROM pragma_index_list(made.tbl_name) AS of WHERE of.name = made.name AND partial <> 0)
    ELSE 0
END
