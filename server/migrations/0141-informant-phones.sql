-- opinion → consultation: the telephone by which a second account is known (docs/decisions/0237).
create view informant_phone as
select account_id, phone from special_informant where account_id is not null and phone is not null;
