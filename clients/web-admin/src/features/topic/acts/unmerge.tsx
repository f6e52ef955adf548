import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { NoteField } from './NoteField';
import { of, type Shown } from './shown';

/** It stands by itself again. */
export const unmerge = defineAct({
  document: graphql(`
    mutation UnmergeTopic($input: UnmergeTopicInput!) {
      unmergeTopic(input: $input) {
        ... on Topic {
          id
        }
        ... on TopicRefusal {
          code
        }
      }
    }
  `),
  words: { title: 'topic:decide.UNMERGED', hint: 'topic:decide.hint.UNMERGED', done: 'topic:decide.done' },
  Fields: ({ subject }) => <NoteField subject={subject} isNeeded />,
  variables: (shown: Shown, { note = '' }: { note?: string }) => ({ input: { ...of(shown), reason: note } }),
});
