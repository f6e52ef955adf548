import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { NoteField } from './NoteField';
import { of, type Shown } from './shown';

/** It is told upwards as 社情民意, not consulted on. */
export const sendToBrief = defineAct({
  document: graphql(`
    mutation SendTopicToBrief($input: SendTopicToBriefInput!) {
      sendTopicToBrief(input: $input) {
        ... on Topic {
          id
        }
        ... on TopicRefusal {
          code
        }
      }
    }
  `),
  words: { title: 'topic:decide.TO_BRIEF', hint: 'topic:decide.hint.TO_BRIEF', done: 'topic:decide.done' },
  Fields: NoteField,
  variables: (shown: Shown, { note }: { note?: string }) => ({ input: { ...of(shown), note } }),
});
