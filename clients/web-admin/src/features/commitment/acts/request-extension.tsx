import { useFormats } from '@bandeng/ui';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { DayField } from '../../../shell/day/DayField';
import { daysAfter } from '../../../shell/day/working-days';
import { ReasonField } from './fields';
import type { Shown } from './shown';

function Fields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const { completion, extensionLatest, promisedDueOn, extensionsAllowed, extensionCount } = subject;
  return (
    <>
      <Form.Item name="until" label={t('form.until')} rules={[{ required: true, message: t('form.until') }]}>
        <DayField min={daysAfter(completion.dueOn, 1)} max={extensionLatest} />
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
  variables: ({ id }: Shown, { until, reason }: { until: string; reason: string }, { clientMutationId }: Sending) => ({
    input: { commitmentId: id, until, reason, clientMutationId },
  }),
});
