import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { NoteField } from './NoteField';
import { of, type Shown } from './shown';

/** What was decided is taken back. */
export const reopen = defineAct({
  document: graphql(`
    mutation ReopenTopic($input: ReopenTopicInput!) {
      reopenTopic(input: $input) {
        ... on Topic {
          id
        }
        ... on TopicRefusal {
          code
        }
      }
    }
  `),
  words: { title: 'topic:decide.REOPENED', hint: 'topic:decide.hint.REOPENED', done: 'topic:decide.done' },
  Fields: ({ subject }) => <NoteField subject={subject} isNeeded />,
  variables: (shown: Shown, { note = '' }: { note?: string }) => ({ input: { ...of(shown), reason: note } }),
});
