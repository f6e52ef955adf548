import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { type DecisionFields, destinationOf, TransferFields } from '../decision-fields';
import { NoteField } from './NoteField';
import { of, type Shown } from './shown';

/** It goes to whoever it belongs to. */
export const transfer = defineAct({
  document: graphql(`
    mutation TransferTopic($input: TransferTopicInput!) {
      transferTopic(input: $input) {
        ... on Topic {
          id
        }
        ... on TopicRefusal {
          code
        }
      }
    }
  `),
  words: { title: 'topic:decide.TRANSFERRED', hint: 'topic:decide.hint.TRANSFERRED', done: 'topic:decide.done' },
  Fields: ({ subject }) => (
    <>
      <TransferFields
        lists={subject.lists.screeningLists}
        committees={subject.lists.topicDestinations}
        presentCommitteeId={subject.topic.committeeId}
      />
      <NoteField subject={subject} />
    </>
  ),
  variables: (shown: Shown, { note, ...to }: DecisionFields) => ({
    input: { ...of(shown), note, ...destinationOf(to) },
  }),
});
