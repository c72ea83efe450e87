SELECT format(
    '%d entries to %d, %d changes to %d',
    (SELECT count(*) FROM op),
    (SELECT max(lamport) FROM op),
    (SELECT count(*) FROM change),
    (SELECT max(lamport) FROM change)
)
