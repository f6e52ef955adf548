import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { needed } from '../../../shell/forms';
import { of, type Shown } from './shown';

function Fields({ subject: { entry, committees } }: { subject: Shown }) {
  const { t } = useTranslation('plan');
  if (entry.organiser.kind !== 'COMMITTEE')
    return (
      <Form.Item name="committeeId" label={t('heldBy')} rules={[needed(t, t('heldBy'))]}>
        <Select
          showSearch
          optionFilterProp="label"
          options={committees.map(({ committeeId, committeeName }) => ({ value: committeeId, label: committeeName }))}
        />
      </Form.Item>
    );
  return (
    <Form.Item name="topicId" label={t('topic')} initialValue="">
      <Select
        showSearch
        optionFilterProp="label"
        options={[
          { value: '', label: t('topicFromPlan') },
          ...entry.waitingTopics.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
        ]}
      />
    </Form.Item>
  );
}

/** 筹备 begins: of the topic it is about, or in the committee that holds it. */
export const start = defineAct({
  document: graphql(`
  mutation StartPlanEntry($input: StartPlanEntryInput!) {
    startPlanEntry(input: $input) {
      ... on PlanEntryChanged { id consultationId }
      ... on PlanRefusal { code }
    }
  }
`),
  words: { title: 'plan:act.start', done: 'plan:done', hint: 'plan:actHint.start' },
  Fields: Fields,
  variables: (
    shown: Shown,
    { topicId, committeeId }: { topicId?: string; committeeId?: string },
    sending: Sending,
  ) => ({
    input: {
      ...of(shown),
      topicId: topicId || null,
      committeeId: committeeId || null,
      clientMutationId: sending.clientMutationId,
    },
  }),
  width: 620,
});
