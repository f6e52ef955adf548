import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { defineAct } from '../../shell/acts/define-act';
import { atMost, needed } from '../../shell/forms';

/** 收回退回: the department keeps a letter it had sent back, while nobody has placed the topic anew. */
export const keepLetter = defineAct({
  document: graphql(`
    mutation TakeBackLetterReturn($input: TakeBackLetterReturnInput!) {
      takeBackLetterReturn(input: $input) {
        ... on LetterAnswer {
          id
        }
        ... on TopicRefusal {
          code
        }
      }
    }
  `),
  words: { title: 'screening:letters.keep', done: 'screening:letters.kept', hint: 'screening:letters.keepHint' },
  Fields: WhyField,
  variables: ({ id, version }: { id: string; version: number }, { reason }: { reason: string }) => ({
    input: { letterId: id, version, reason },
  }),
});

function WhyField() {
  const { t } = useTranslation('corrections');
  return (
    <Form.Item name="reason" label={t('why')} rules={[needed(t, t('why')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
    </Form.Item>
  );
}
