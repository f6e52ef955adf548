import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

type How = { readonly how: 'DONE' | 'SKIPPED'; readonly reason?: string };

/** 核对完毕: every unit asked confirmed, or why that is not so. */
export const closeFactCheck = defineAct({
  document: graphql(`
  mutation CloseFactCheck($input: CloseFactCheckInput!) {
    closeFactCheck(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`),
  words: {
    title: 'publicity:act.CLOSE_FACT_CHECK',
    done: 'publicity:done.CLOSE_FACT_CHECK',
    hint: 'publicity:hint.CLOSE_FACT_CHECK',
  },
  Fields: HowField,
  blank: (story: Shown): How => ({ how: isConfirmed(story) ? 'DONE' : 'SKIPPED' }),
  variables: (story: Shown, { how, reason }: How) => ({
    input: { ...of(story), skippedBecause: how === 'SKIPPED' ? (reason ?? '') : null },
  }),
});

/** Somebody was asked, and everybody who was has confirmed every fact. */
const isConfirmed = ({ factChecks }: Shown) => {
  const asked = factChecks.filter(({ revokedAt }) => !revokedAt);
  return (
    asked.length > 0 &&
    asked.every(({ answeredAt, answers }) => answeredAt && answers.every(({ verdict }) => verdict === 'CONFIRMED'))
  );
};

function HowField() {
  const { t } = useTranslation('publicity');
  const how = Form.useWatch('how') as How['how'] | undefined;
  return (
    <>
      <Form.Item name="how">
        <Radio.Group
          options={[
            { value: 'DONE', label: t('check.done') },
            { value: 'SKIPPED', label: t('check.skipped') },
          ]}
        />
      </Form.Item>
      {how === 'SKIPPED' && <ReasonField />}
    </>
  );
}
