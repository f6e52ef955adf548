-- Outside a transaction. Topics whose submitter may still be known: those that are over for long are looked for each night.
drop index concurrently if exists topic_to_anonymise;
create index concurrently topic_to_anonymise on topic (status) where anonymised_at is null;
