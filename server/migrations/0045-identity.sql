-- Who had the newest slip of an account in hand: a second person who confirms a post prints another one where it was
-- whoever asked. The audit trail knows it of the slips printed so far.
update activation_code c set issued_by = e.actor_id
from audit_entry e
where e.type = 'identity.activationIssued' and e.data ->> 'accountId' = c.account_id::text
  and e.occurred_at = c.created_at and c.issued_by is null;

-- Sessions opened so far keep what they were promised, but none outlives the longest time of its kind.
update session set expires_at = least(expires_at, created_at + case kind
  when 'SCREEN' then interval '730 days' when 'GUEST' then interval '180 days' else interval '180 days' end)
where revoked_at is null;
