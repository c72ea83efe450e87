SELECT lamport, id FROM op INDEXED BY op_by_lamport
