-- What the district or a special committee holds is a few among many: the office's calendar asks for those alone.
create index consultation_of_the_house on consultation (starts_at) where host <> 'COMMITTEE';
