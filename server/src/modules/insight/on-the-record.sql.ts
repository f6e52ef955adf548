import { consultationTakenDownAt, demandTakenDownAt } from '../commitment/index.js';

/**
 * What a record behind a figure is called, on the screen and in the file that leaves the house: of what was taken down no
 * word. `consultation` and `demand` are the ids it belongs to, null where it belongs to none; the record itself is a link away
 * for those who answer for it.
 */
export const titleOnRecord = (title: string, consultation: string, demand: string): string =>
  `case when ${consultationTakenDownAt(consultation)} is not null or ${demandTakenDownAt(demand)} is not null
     then '已撤下' else ${title} end`;
