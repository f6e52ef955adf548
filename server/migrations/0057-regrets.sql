-- commitment → floor: promises that are somebody's commitment.
create view promise_handed_over as select response_id from commitment where response_id is not null;
