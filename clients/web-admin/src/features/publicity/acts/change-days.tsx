import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { ChangePublicitySettingsInput } from '../../../generated/graphql';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';

type Days = Omit<ChangePublicitySettingsInput, 'version' | 'reason'>;
const DAYS = [
  'topicalWorkingDays',
  'inDepthWorkingDays',
  'followUpWorkingDays',
  'followUpDays',
  'factCheckWorkingDays',
] as const satisfies readonly (keyof Days)[];

/** 报道期限: how long each kind of story has; stories that are owed already keep their day. */
export const changeDays = defineAct({
  document: graphql(`
  mutation ChangePublicitySettings($input: ChangePublicitySettingsInput!) {
    changePublicitySettings(input: $input) { ... on PublicitySettingsDetail { version } ... on PublicityRefusal { code } }
  }
`),
  words: { title: 'publicity:settings.act', done: 'publicity:settings.done' },
  Fields: DayFields,
  blank: ({ version: _, ...days }: Days & { readonly version: number }) => days,
  variables: (
    { version }: Days & { readonly version: number },
    { reason, ...days }: Days & { readonly reason: string },
  ) => ({ input: { ...days, version, reason } }),
});

function DayFields() {
  const { t } = useTranslation('publicity');
  return (
    <>
      {DAYS.map((name) => (
        <Form.Item key={name} name={name} label={t(`settings.${name}`)} rules={[{ required: true }]}>
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
      ))}
      <ReasonField />
    </>
  );
}
