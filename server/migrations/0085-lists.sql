-- Names in the orders people look for them: by the strokes of the surname, and by pinyin.
create collation name_strokes (provider = icu, locale = 'zh-u-co-stroke');
create collation name_pinyin (provider = icu, locale = 'zh-u-co-pinyin');

-- A list by when its consultation begins, what has no day yet at its end.
create index consultation_by_beginning on consultation ((coalesce(starts_at, 'infinity'::timestamptz)), id);

-- The trail of a day, and of a person.
create index audit_entry_occurred on audit_entry (occurred_at);
create index audit_entry_actor on audit_entry (actor_id, position) where actor_id is not null;

-- Whose acts the trail shows: guests by their name.
create index participant_name on participant (name);
