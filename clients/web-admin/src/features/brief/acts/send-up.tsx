import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { BriefLevel } from '../../../generated/graphql';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { DayItem, LevelField, LineField } from './fields';
import { of, type Shown, today } from './shown';

type Filled = { level: BriefLevel; recipient: string; sentOn: string; letterOut?: string };

function Fields() {
  const { t } = useTranslation('brief');
  return (
    <>
      <LevelField />
      <LineField name="recipient" label={t('recipient')} hint={t('recipientExample')} />
      <DayItem name="sentOn" label={t('sentOn')} />
      <Form.Item name="letterOut" label={t('letterOut')}>
        <Input maxLength={60} />
      </Form.Item>
    </>
  );
}

/** 报送: to whom, at which level, when. */
export const sendUp = defineAct({
  document: graphql(`
  mutation SendBriefUp($input: SendBriefUpInput!) {
    sendBriefUp(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.SEND_UP', done: 'brief:actDone', hint: 'brief:actHint.SEND_UP' },
  Fields: Fields,
  variables: (brief: Shown, { letterOut, ...said }: Filled, { clientMutationId }: Sending) => ({
    input: { ...of(brief), ...said, letterOut: letterOut || null, clientMutationId },
  }),
  blank: () => ({ level: 'CITY' as const, sentOn: today() }),
  width: 620,
});
