import { useFormats } from '@bandeng/ui';
import { DatePicker, Form } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { type Day, type Shown, written } from './shown';

function Fields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const { completion, extensionLatest, promisedDueOn, extensionsAllowed, extensionCount } = subject;
  return (
    <>
      <Form.Item name="until" label={t('form.until')} rules={[{ required: true, message: t('form.until') }]}>
        <DatePicker
          style={{ width: '100%' }}
          minDate={dayjs(completion.dueOn).add(1, 'day')}
          maxDate={dayjs(extensionLatest)}
        />
      </Form.Item>
      <p className="quiet num">
        {t('form.extensionHint', {
          promised: date(promisedDueOn),
          latest: date(extensionLatest),
          count: extensionsAllowed - extensionCount,
        })}
      </p>
      <ReasonField label={t('reason')} />
    </>
  );
}

/** More time is asked for, within what the rules allow. */
export const requestExtension = defineAct({
  document: graphql(`
  mutation RequestExtension($input: RequestExtensionInput!) {
    requestExtension(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.REQUEST_EXTENSION', done: 'commitment:did.REQUEST_EXTENSION' },
  Fields: Fields,
  variables: ({ id }: Shown, { until, reason }: { until: Day; reason: string }, { clientMutationId }: Sending) => ({
    input: { commitmentId: id, until: written(until) ?? '', reason, clientMutationId },
  }),
});
