import { isConsultationTakenDown, namesTakenDown, TAKEN_DOWN_TITLE } from '../consultation/index.js';

/** Something the brief was written from is off the record, and the brief was not put right since. */
export const isUncorrected = (b: string): string => `exists (select from brief_source y where y.brief_id = ${b}.id
    and source_taken_down_at(y.kind, y.record_id) > coalesce((select max(p.at) from brief_step p
      where p.brief_id = ${b}.id and p.kind = 'CORRECTED'), '-infinity'))`;

/**
 * What a brief is called in lists, registers, messages and files: of what was taken down no word, until its own words were put
 * right. The brief itself is a link away for those who do that. `b` is the brief.
 */
export const briefTitleOnRecord = (b: string, title = `coalesce(${b}.edited_title, ${b}.title)`): string =>
  `case when exists (select from take_down where put_back_at is null)
     and exists (select from consultations_of_brief(${b}.id) x(id) where ${namesTakenDown('x.id', `coalesce(${b}.edited_title, ${b}.title)`)}
       or ${isConsultationTakenDown('x.id')} and ${isUncorrected(b)})
     then '${TAKEN_DOWN_TITLE}' else ${title} end`;
