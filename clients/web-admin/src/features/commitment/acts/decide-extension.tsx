import { useFormats } from '@bandeng/ui';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { NoteField } from './fields';
import type { Shown } from './shown';

function Fields({ subject: { extensionUntil, promisedDueOn } }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  return (
    <>
      {extensionUntil && (
        <p className="num">
          {t('extensionAsked', { date: date(extensionUntil) })} ·{' '}
          {t('public.promisedBy', { date: date(promisedDueOn) })}
        </p>
      )}
      <Form.Item name="approve" required label={t('form.decision')}>
        <Radio.Group
          options={[
            { value: true, label: t('form.approve') },
            { value: false, label: t('form.refuse') },
          ]}
        />
      </Form.Item>
      <NoteField label={t('why.DECIDE_EXTENSION')} />
    </>
  );
}

/** More time, or not. */
export const decideExtension = defineAct({
  document: graphql(`
  mutation DecideExtension($id: ID!, $approve: Boolean!, $note: String) {
    decideExtension(commitmentId: $id, approve: $approve, note: $note) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.DECIDE_EXTENSION', done: 'commitment:did.DECIDE_EXTENSION' },
  Fields: Fields,
  blank: () => ({ approve: true }),
  variables: ({ id }: Shown, filled: { approve: boolean; note?: string }) => ({ id, ...filled }),
});
