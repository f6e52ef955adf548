/** The ids of the topics of one consultation, as a subquery. `consultation` is SQL. */
export const topicsOf = (consultation: string) =>
  `(select known.topic_id from consultation known where known.id = ${consultation} and known.topic_id is not null
    union select further.topic_id from further_topic further where further.consultation_id = ${consultation})`;

/** The ids of the consultations that are or were about a topic, as a subquery. `topic` is SQL. */
export const consultationsAbout = (topic: string) =>
  `(select known.id from consultation known where known.topic_id = ${topic}
    union select further.consultation_id from further_topic further where further.topic_id = ${topic})`;
