-- What was promised and is not over.

-- That a clause needs no commitment is said once; taken back it stays, and may be said again.
create unique index clause_waiver_standing on clause_waiver (clause_id) where withdrawn_at is null;
