import { isConsultationTakenDown, namesTakenDown, TAKEN_DOWN_TITLE } from '../../consultation/index.js';

/** What a practice is called: of what was taken down of the consultation it was drawn from no word, nor any name of a matter. */
export const practiceTitleOnRecord = (title: string, consultationId: string): string =>
  `case when ${isConsultationTakenDown(consultationId)} or ${namesTakenDown(consultationId, title)}
     then '${TAKEN_DOWN_TITLE}' else ${title} end`;
