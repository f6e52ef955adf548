import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ACTIVITY, EntryFields, type EntryWords, wordsOf } from '../EntryFields';
import { of, type Shown } from './shown';

/** What is said of it, set right. */
export const revise = defineAct({
  document: graphql(`
  mutation RevisePlanEntry($input: RevisePlanEntryInput!) {
    revisePlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`),
  words: { title: 'plan:act.revise', done: 'plan:done', hint: 'plan:actHint.revise' },
  Fields: EntryFields,
  variables: (shown: Shown, words: EntryWords) => ({ input: { ...of(shown), ...wordsOf(words) } }),
  blank: ({ entry: { title, form, activity, responsible, departments, note } }): Partial<EntryWords> => ({
    title,
    form: form ?? ACTIVITY,
    activity: activity ?? undefined,
    responsible: responsible ?? undefined,
    departments: departments ?? undefined,
    note: note ?? undefined,
  }),
  width: 620,
});
