/** The photographs of topic `t` as they were taken, in their order: for those who handle it. */
export const photoIdsOf = (topic: string) =>
  `(select coalesce(json_agg(p.file_id order by p.place), '[]') from topic_photo p where p.topic_id = ${topic})`;

/** Those that everybody may see. Who reads this asks whether the topic was taken down. */
export const shownPhotoIdsOf = (topics: string) =>
  `(select coalesce(json_agg(p.shown_id order by p.topic_id, p.place), '[]') from topic_photo p
    where p.topic_id in ${topics} and p.shown_id is not null)`;
