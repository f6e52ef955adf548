import { useFormats } from '@bandeng/ui';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { needed } from '../../../shell/forms';
import { of, type Shown } from './shown';

function Fields({ subject: { entry } }: { subject: Shown }) {
  const { t } = useTranslation('plan');
  const { dateTime } = useFormats();
  return (
    <Form.Item
      name="consultationId"
      label={t('consultation')}
      rules={[needed(t, t('consultation'))]}
      extra={entry.linkable.length === 0 ? t('nothingToLink') : undefined}
    >
      <Select
        showSearch
        optionFilterProp="label"
        disabled={entry.linkable.length === 0}
        options={entry.linkable.map(({ id, title, committeeName, startsAt }) => ({
          value: id,
          label: [title, committeeName, startsAt && dateTime(startsAt)].filter(Boolean).join(' · '),
        }))}
      />
    </Form.Item>
  );
}

/** The consultation it was planned for is there already. */
export const link = defineAct({
  document: graphql(`
  mutation LinkPlanEntry($input: LinkPlanEntryInput!) {
    linkPlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`),
  words: { title: 'plan:act.link', done: 'plan:done', hint: 'plan:actHint.link' },
  Fields: Fields,
  variables: (shown: Shown, { consultationId }: { consultationId: string }) => ({
    input: { ...of(shown), consultationId },
  }),
  possible: ({ entry }) => entry.linkable.length > 0,
  width: 620,
});
