import type { Period } from '@bandeng/features/plan';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { PeriodField } from '../PeriodField';
import { ReasonField } from './ReasonField';
import { of, type Shown } from './shown';

function Fields({ subject: { entry } }: { subject: Shown }) {
  const { t } = useTranslation('plan');
  return (
    <>
      <Form.Item name="period" label={t('newTime')} rules={[{ required: true }]}>
        <PeriodField year={entry.year} years={[entry.year, entry.year + 1]} />
      </Form.Item>
      <ReasonField />
    </>
  );
}

/** It is held later, with a reason. */
export const postpone = defineAct({
  document: graphql(`
  mutation PostponePlanEntry($input: PostponePlanEntryInput!) {
    postponePlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`),
  words: { title: 'plan:act.postpone', done: 'plan:done', hint: 'plan:actHint.postpone' },
  Fields: Fields,
  variables: (shown: Shown, said: { period: Period; reason: string }) => ({ input: { ...of(shown), ...said } }),
  blank: ({ entry: { fromOn, toOn } }) => ({ period: { fromOn, toOn } }),
  width: 620,
});
