-- Files that came before hang on the consultation whose record names them.
update stored_file set subject_kind = 'consultation', subject_id = named.consultation_id
from (
  select unnest(photo_ids) as file_id, consultation_id from field_research
  union all
  select unnest(file_ids), consultation_id from material
) as named
where named.file_id = stored_file.id and stored_file.subject_id is null;
