import { useAct } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { Outcomes_ListFragment } from '../../generated/graphql';
import { atMost, ColumnForm, needed } from '../../shell/forms';

const Reopen = graphql(`
  mutation OutcomeReopenContest($responseId: ID!, $reason: String!) {
    reopenContest(responseId: $responseId, reason: $reason) {
      __typename
      ... on MeetingRefusal {
        code
      }
    }
  }
`);

interface Props {
  readonly line: Outcomes_ListFragment['lines'][number];
  readonly refresh: () => void;
}

/** 裁定: objections that were settled; pressed by mistake, each is taken up again until its promise was given out. */
export function SettledContests({ line, refresh }: Props) {
  const { t } = useTranslation('outcome');
  const [asking, setAsking] = useState<string | null>(null);
  return line.settledContests.map(({ responseId, unitName, text, reason, upheld, viewerCanReopen }) => (
    <span key={responseId}>
      <small>
        {t('contested', { reason })} · {unitName} {text} · {upheld ? t('upheld') : t('letStood')}
      </small>{' '}
      {viewerCanReopen && (
        <Button size="small" onClick={() => setAsking(responseId)}>
          {t('reopenContest')}
        </Button>
      )}
      {asking === responseId && <ReopenForm responseId={responseId} close={() => setAsking(null)} refresh={refresh} />}
    </span>
  ));
}

function ReopenForm({ responseId, close, refresh }: { responseId: string; close: () => void; refresh: () => void }) {
  const { t } = useTranslation('outcome');
  const words = useWords();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ reason: string }>();
  const [reopen, { busy }] = useAct(Reopen);
  const submit = async ({ reason }: { reason: string }) => {
    const outcome = await reopen({ responseId, reason });
    refresh();
    if (!outcome.ok) return message.error(words(outcome.why), 5);
    message.success(t('contestReopened'), 3);
    close();
  };
  return (
    <Modal
      open
      title={t('reopenContest')}
      okText={t('reopenContest')}
      cancelText={t('cancel')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={close}
    >
      <p className="quiet">{t('reopenTells')}</p>
      <ColumnForm form={form} onFinish={submit}>
        <Form.Item name="reason" label={t('whyTakeBack')} rules={[needed(t, t('whyTakeBack')), atMost(t, 1000)]}>
          <Input.TextArea rows={3} maxLength={1000} autoFocus />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
