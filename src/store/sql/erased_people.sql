SELECT DISTINCT "row" FROM change WHERE tbl = 'person' AND new LIKE char(1) || 'erased %'
