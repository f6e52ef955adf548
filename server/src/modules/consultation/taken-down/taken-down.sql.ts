/** What a title is where its own was taken down: in lists, archives and files. */
export const TAKEN_DOWN_TITLE = '已撤下';

/** The demand was taken down, alone or with its consultation. */
export const isDemandTakenDown = (demandId: string): string =>
  `exists (select from demand_taken_down off where off.demand_id = ${demandId})`;

/** The whole of the consultation was. */
export const isConsultationTakenDown = (consultationId: string): string =>
  `exists (select from taken_down_words off where off.consultation_id = ${consultationId} and off.part = 'ALL')`;

/** Something of the consultation was, if only a word: where not, nobody need ask what. */
export const isAnythingTakenDown = (consultationId: string): string =>
  `exists (select from taken_down_words off where off.consultation_id = ${consultationId})`;

/**
 * What a record of a list is called, on the screen and in the file that leaves the house: of what was taken down no word.
 * `consultation` and `demand` are the ids it belongs to, null where it belongs to none; the record itself is a link away for
 * those who answer for it.
 */
export const titleOnRecord = (title: string, consultation: string, demand?: string): string =>
  `case when ${isConsultationTakenDown(consultation)} ${demand ? `or ${isDemandTakenDown(demand)}` : ''}
     then '${TAKEN_DOWN_TITLE}' else ${title} end`;

/** The topic was, with the consultation it, or the one it was merged into, came to. */
export const isTopicTakenDown = (topicId: string): string =>
  `exists (select from topic_taken_down off where off.topic_id = topic_lead(${topicId}))`;

/** Says a matter of the consultation by its name that was taken down. */
export const namesTakenDown = (consultationId: string, text: string): string =>
  `exists (select from taken_down_words off where off.consultation_id = ${consultationId} and off.part = 'NAME'
    and strpos(${text}, off.words) > 0)`;
