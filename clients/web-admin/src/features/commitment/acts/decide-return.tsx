import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { NoteField } from './fields';
import type { Shown } from './shown';

function Fields({ subject: { returnReason } }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  return (
    <>
      {returnReason && <p>{t('returnAsked', { reason: returnReason })}</p>}
      <Form.Item name="consent" required label={t('form.decision')}>
        <Radio.Group
          options={[
            { value: true, label: t('form.approve') },
            { value: false, label: t('form.refuse') },
          ]}
        />
      </Form.Item>
      <NoteField label={t('why.DECIDE_RETURN')} />
    </>
  );
}

/** Whether the department may give it back although it has reported. */
export const decideReturn = defineAct({
  document: graphql(`
  mutation DecideReturn($id: ID!, $consent: Boolean!, $note: String) {
    decideReturn(commitmentId: $id, consent: $consent, note: $note) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.DECIDE_RETURN', done: 'commitment:did.DECIDE_RETURN' },
  Fields: Fields,
  blank: () => ({ consent: true }),
  variables: ({ id }: Shown, filled: { consent: boolean; note?: string }) => ({ id, ...filled }),
});
