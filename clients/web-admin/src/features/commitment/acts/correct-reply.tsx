import { StatusTag } from '@bandeng/ui';
import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { ResultClass } from '../../../generated/graphql';
import { defineAct } from '../../../shell/acts/define-act';
import { DayField } from '../../../shell/day/DayField';
import { atMost, needed } from '../../../shell/forms';
import { LongField, ReasonField } from './fields';
import type { Shown } from './shown';

interface Filled {
  resultClass: ResultClass;
  text: string;
  because?: string;
  basis?: string;
  nextLookOn?: string;
  delivered?: string;
  reason: string;
}

const ofRound = ({ replies, round }: Shown) => replies.find((reply) => reply.round === round);

function Fields() {
  const { t } = useTranslation('commitment');
  const picked = Form.useWatch('resultClass', Form.useFormInstance());
  const line = (name: 'because' | 'basis' | 'delivered', label: string) => (
    <Form.Item name={name} label={label} rules={[needed(t, label), atMost(t, 1000)]}>
      <Input.TextArea rows={2} maxLength={1000} />
    </Form.Item>
  );
  return (
    <>
      <Form.Item name="resultClass" required label={t('form.resultClass')}>
        <Radio.Group
          options={(['A', 'B', 'C', 'D'] as const).map((value) => ({
            value,
            label: <StatusTag kind="resultClass" value={value} />,
          }))}
        />
      </Form.Item>
      <LongField label={t('form.replyText')} />
      {picked === 'D' ? (
        <>
          {line('because', t('reason'))}
          {line('basis', t('basis'))}
          <Form.Item
            name="nextLookOn"
            label={t('corrections.field.NEXT_LOOK_ON')}
            rules={[{ required: true, message: t('corrections.field.NEXT_LOOK_ON') }]}
          >
            <DayField />
          </Form.Item>
        </>
      ) : (
        line('delivered', t('corrections.field.DELIVERED'))
      )}
      <ReasonField label={t('why.CORRECT')} />
    </>
  );
}

/** What the reply says, until somebody has gone to look. */
export const correctReply = defineAct({
  document: graphql(`
  mutation CorrectReply($input: CorrectReplyInput!) {
    correctReply(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.CORRECT_REPLY', done: 'commitment:did.CORRECT_REPLY' },
  Fields: Fields,
  possible: (subject) => ofRound(subject) !== undefined,
  blank: (subject) => {
    const said = ofRound(subject);
    return {
      resultClass: said?.resultClass,
      text: said?.text,
      because: said?.reason ?? undefined,
      basis: said?.basis ?? undefined,
      delivered: said?.delivered ?? undefined,
      nextLookOn: said?.nextLookOn ?? undefined,
    };
  },
  variables: (subject: Shown, { nextLookOn, ...said }: Filled) => ({
    input: {
      commitmentId: subject.id,
      seen: ofRound(subject)?.text ?? '',
      ...said,
      nextLookOn,
    },
  }),
});
