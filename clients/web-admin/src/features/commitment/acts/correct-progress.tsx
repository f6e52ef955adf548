import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { needed } from '../../../shell/forms';
import { LongField, ReasonField } from './fields';
import type { Shown } from './shown';

const ofRound = ({ progress, round }: Shown) => progress.filter((entry) => entry.round === round);

function Fields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  const form = Form.useFormInstance();
  const entries = ofRound(subject);
  return (
    <>
      <Form.Item
        name="entryId"
        label={t('corrections.which')}
        rules={[needed(t, t('corrections.which'))]}
        hidden={entries.length === 1}
      >
        <Select
          options={entries.map(({ id: value, text }) => ({ value, label: text.slice(0, 40) }))}
          onChange={(id) => form.setFieldsValue({ text: entries.find((entry) => entry.id === id)?.text })}
        />
      </Form.Item>
      <LongField label={t('form.text')} />
      <ReasonField label={t('why.CORRECT')} />
    </>
  );
}

/** What an entry of this round says; what it said before stays readable. */
export const correctProgress = defineAct({
  document: graphql(`
  mutation CorrectProgress($input: CorrectProgressInput!) {
    correctProgress(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.CORRECT_PROGRESS', done: 'commitment:did.CORRECT_PROGRESS' },
  Fields: Fields,
  possible: (subject) => ofRound(subject).length > 0,
  blank: (subject) => {
    const [last] = ofRound(subject).slice(-1);
    return { entryId: last?.id, text: last?.text };
  },
  variables: (subject: Shown, { entryId, ...said }: { entryId: string; text: string; reason: string }) => ({
    input: {
      commitmentId: subject.id,
      entryId,
      seen: subject.progress.find(({ id }) => id === entryId)?.text ?? '',
      ...said,
    },
  }),
});
