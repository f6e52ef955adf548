import { Form } from 'antd';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { DeclineFields } from '../decision-fields';
import { NoteField } from './NoteField';
import { of, type Shown } from './shown';

/** It is not taken up, for one of the reasons of the list. */
export const decline = defineAct({
  document: graphql(`
    mutation DeclineTopic($input: DeclineTopicInput!) {
      declineTopic(input: $input) {
        ... on Topic {
          id
        }
        ... on TopicRefusal {
          code
        }
      }
    }
  `),
  words: { title: 'topic:decide.DECLINED', hint: 'topic:decide.hint.DECLINED', done: 'topic:decide.done' },
  Fields: DeclineWhy,
  variables: (shown: Shown, { reason = '', note }: { reason?: string; note?: string }) => ({
    input: { ...of(shown), note, reason },
  }),
});

function DeclineWhy({ subject }: { subject: Shown }) {
  const lists = subject.lists.screeningLists;
  const chosen = Form.useWatch<string | undefined>('reason', Form.useFormInstance());
  return (
    <>
      <DeclineFields lists={lists} />
      <NoteField
        subject={subject}
        isNeeded={lists.declineReasons.some((one) => one.code === chosen && one.needsNote)}
      />
    </>
  );
}
