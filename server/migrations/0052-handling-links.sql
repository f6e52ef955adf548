-- A matter is led by a department or by an organisation, never by both or by nobody.
alter table commitment add constraint commitment_one_lead check (num_nonnulls(lead_department_id, lead_organisation_id) = 1);

-- One link of a matter is in force.
create unique index handling_link_in_force on handling_link (commitment_id) where revoked_at is null;
