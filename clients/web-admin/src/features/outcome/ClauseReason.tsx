import { useAct } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { atMost, ColumnForm, needed } from '../../shell/forms';

const Waive = graphql(`
  mutation WaiveClause($clauseId: ID!, $reason: String!) {
    waiveClause(clauseId: $clauseId, reason: $reason) {
      __typename
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);
const TakeBack = graphql(`
  mutation WithdrawClauseWaiver($clauseId: ID!, $reason: String!) {
    withdrawClauseWaiver(clauseId: $clauseId, reason: $reason) {
      __typename
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);

const Undo = graphql(`
  mutation TakeBackCarryOut($clauseId: ID!, $reason: String!) {
    takeBackCarryOut(clauseId: $clauseId, reason: $reason) {
      __typename
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);

const Restore = graphql(`
  mutation RestoreCarryOut($clauseId: ID!, $reason: String!) {
    restoreCarryOut(clauseId: $clauseId, reason: $reason) {
      __typename
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);

interface Props {
  readonly clauseId: string;
  readonly act: keyof typeof WORDS;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Its title, what is asked, and who hears of it. */
const WORDS = {
  WAIVE: ['noCommitment', 'whyNone', 'waiveTells'],
  TAKE_BACK: ['takeBack', 'whyTakeBack', 'takeBackTells'],
  UNDO: ['takeBackCarryOut', 'whyTakeBackCarryOut', 'undoTells'],
  RESTORE: ['restoreCarryOut', 'whyRestoreCarryOut', 'restoreTells'],
} as const;

/** Why a clause needs no commitment, why that is taken back, or why what was made of it is, or is given out again. */
export function ClauseReason({ clauseId, act, close, refresh }: Props) {
  const { t } = useTranslation('outcome');
  const words = useWords();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ reason: string }>();
  const [waive, waiving] = useAct(Waive);
  const [takeBack, takingBack] = useAct(TakeBack);
  const [undo, undoing] = useAct(Undo);
  const [restore, restoring] = useAct(Restore);
  const [title, why] = [t(WORDS[act][0]), t(WORDS[act][1])];
  const send = { WAIVE: waive, TAKE_BACK: takeBack, UNDO: undo, RESTORE: restore }[act];
  const submit = async ({ reason }: { reason: string }) => {
    const outcome = await send({ clauseId, reason });
    if (!outcome.ok) return message.error(words(outcome.why), 5);
    message.success(t('done'), 3);
    refresh();
    close();
  };
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={t('cancel')}
      confirmLoading={[waiving, takingBack, undoing, restoring].some(({ busy }) => busy)}
      onOk={form.submit}
      onCancel={close}
    >
      <p className="quiet">{t(WORDS[act][2])}</p>
      <ColumnForm form={form} onFinish={submit}>
        <Form.Item name="reason" label={why} rules={[needed(t, why), atMost(t, 1000)]}>
          <Input.TextArea rows={3} maxLength={1000} autoFocus />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
