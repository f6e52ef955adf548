import { NoticeLine } from '@bandeng/features/privacy';
import { Button, Form, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import type { UseQueryExecute } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card } from '../../shell/Page';

const Resubmit = graphql(`
  mutation ResubmitTopic($input: ResubmitTopicInput!) {
    resubmitTopic(input: $input) {
      ... on TopicReceipt {
        number
      }
      ... on TopicRefusal {
        code
        presentStatus
      }
    }
  }
`);

/** What was asked for when the topic was returned, added by whoever has its code. */
export function AddCard({ code, again }: { code: string; again: UseQueryExecute }) {
  const { t } = useTranslation('topic');
  const [resubmit, { busy }] = useCommand(Resubmit, { done: t('code.sentAgain') });
  const add = async ({ addition }: { addition: string }) => {
    const outcome = await resubmit({ input: { trackingCode: code, addition } });
    if (outcome.ok) again({ requestPolicy: 'network-only' });
  };
  return (
    <Card title={t('code.add')}>
      <Form
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={add}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('code.sendAgain')}
          </Button>
        }
      >
        <Form.Item
          name="addition"
          label={t('code.addition')}
          rules={[{ required: true, whitespace: true, message: t('needed', { what: t('code.addition') }) }]}
        >
          <TextArea rows={4} maxLength={7000} autoSize={{ minRows: 4, maxRows: 14 }} />
        </Form.Item>
        <NoticeLine door="addition" />
      </Form>
    </Card>
  );
}
