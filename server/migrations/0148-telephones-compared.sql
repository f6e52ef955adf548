-- A telephone as it is compared (docs/decisions/0237): its digits, without the country's code. What is asked for each seat of a
-- list is found by an index; it costs a hundred times a comparison, and in PL/pgSQL the planner knows that.
create function bare_phone(phone text) returns text language plpgsql immutable strict parallel safe cost 100 as $$
begin
  return nullif(right(regexp_replace(phone, '\D', '', 'g'), 11), '');
end $$;

create index member_by_phone on member (bare_phone(phone)) where phone is not null;
create index committee_staff_by_phone on committee_staff (bare_phone(phone)) where phone is not null;
create index department_by_contact_phone on department (bare_phone(contact_phone)) where contact_phone is not null;
create index department_by_deputy_phone on department (bare_phone(deputy_phone)) where deputy_phone is not null;
