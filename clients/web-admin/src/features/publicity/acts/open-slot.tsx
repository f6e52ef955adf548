import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { useConsultations } from '../Subjects';
import { ReasonFor } from './fields';

/** 自选题目: in depth, about one consultation, with what for. */
export const openSlot = defineAct({
  document: graphql(`
  mutation OpenStorySlot($input: OpenStorySlotInput!) {
    openStorySlot(input: $input) { ... on StorySlotChanged { id version } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:slotAct.open', done: 'publicity:slotAct.openDone', hint: 'publicity:slotAct.openHint' },
  Fields: AboutFields,
  variables: (
    _subject: object,
    { consultationId, note }: { consultationId: string; note: string },
    { clientMutationId },
  ) => ({
    input: { consultationId, note, clientMutationId },
  }),
});

function AboutFields() {
  const { t } = useTranslation('publicity');
  return (
    <>
      <Form.Item name="consultationId" label={t('subjects')} rules={[{ required: true }]}>
        <Select showSearch optionFilterProp="label" options={[...useConsultations()]} />
      </Form.Item>
      <ReasonFor name="note" label={t('slotAct.note')} />
    </>
  );
}
