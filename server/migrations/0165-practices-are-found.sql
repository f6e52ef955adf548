-- practice → search: what stands in the library, in the words that were released.
create view practice_words as
select p.id, v.edition as version, p.consultation_id, p.committee_id, v.title,
  concat_ws(' ', v.matter, v.worked, v.effect, v.caution) as text, v.created_at as released_at
from practice p join practice_version v on v.practice_id = p.id and v.edition = p.edition
where p.status not in ('RETIRED', 'DISCARDED');
