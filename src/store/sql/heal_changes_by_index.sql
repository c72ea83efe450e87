SELECT lamport, id FROM change INDEXED BY change_by_row
