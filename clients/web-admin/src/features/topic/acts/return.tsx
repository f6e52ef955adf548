import { Form } from 'antd';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { type DecisionFields, ReturnFields, returnNote } from '../decision-fields';
import { NoteField } from './NoteField';
import { of, type Shown } from './shown';

/** Back to whoever wrote it, with what is missing. */
export const giveBack = defineAct({
  document: graphql(`
    mutation ReturnTopic($input: ReturnTopicInput!) {
      returnTopic(input: $input) {
        ... on Topic {
          id
        }
        ... on TopicRefusal {
          code
        }
      }
    }
  `),
  words: { title: 'topic:decide.RETURNED', hint: 'topic:decide.hint.RETURNED', done: 'topic:decide.done' },
  Fields: GiveBackFields,
  variables: (shown: Shown, filled: Pick<DecisionFields, 'missing' | 'note'>, { t }: Sending) => ({
    input: { ...of(shown), note: returnNote(t, filled) },
  }),
});

function GiveBackFields({ subject }: { subject: Shown }) {
  const missing = Form.useWatch<DecisionFields['missing']>('missing', Form.useFormInstance());
  return (
    <>
      <ReturnFields />
      <NoteField subject={subject} isNeeded={!missing?.length} />
    </>
  );
}
