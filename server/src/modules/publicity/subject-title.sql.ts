import { titleOnRecord } from '../consultation/index.js';
import { briefTitleOnRecord } from '../opinion/index.js';

/**
 * What a story or its place in the plan is about: the demand `de`, the consultation `co` or the brief `b`, of which two are null.
 * Of what was taken down no word.
 */
export const SUBJECT_TITLE = `coalesce(${titleOnRecord('de.title', 'de.consultation_id', 'de.id')}, ${titleOnRecord('co.title', 'co.id')},
  ${briefTitleOnRecord('b', 'case when b.issue_number is null then b.title else coalesce(b.edited_title, b.title) end')}, '')`;
