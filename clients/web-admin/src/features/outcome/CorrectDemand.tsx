import { SaidBefore } from '@bandeng/features/corrections';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { Outcomes_ListFragment } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';

const Correct = graphql(`
  mutation CorrectDemand($input: CorrectDemandInput!) {
    correctDemand(input: $input) {
      ... on OutcomeList {
        consultationId
      }
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);

type Line = Outcomes_ListFragment['lines'][number];
interface Props {
  readonly line: Line;
  readonly refresh: () => void;
}

/** 更正诉求文字: what its words said before, and the way to put them right, also when everybody reads them. */
export function CorrectDemand({ line, canCorrect, refresh }: Props & { readonly canCorrect: boolean }) {
  const { t } = useTranslation('corrections');
  const [correcting, setCorrecting] = useState(false);
  const isTakenBack = line.disposition === 'WITHDRAWN' || line.disposition === 'MERGED';
  return (
    <>
      <SaidBefore corrections={line.corrections} />
      {canCorrect && !isTakenBack && (
        <span>
          <Button size="small" onClick={() => setCorrecting(true)}>
            {t('act')}
          </Button>
        </span>
      )}
      {correcting && <WordsForm line={line} close={() => setCorrecting(false)} refresh={refresh} />}
    </>
  );
}

interface Typed {
  title: string;
  body?: string;
  reason?: string;
  basis?: string;
  why: string;
}

function WordsForm({ line, close, refresh }: Props & { close: () => void }) {
  const { t } = useTranslation('outcome');
  const [correct, { busy }] = useCommand(Correct, { done: t('corrections:done') });
  const { demandId, version, demandTitle: title, demandBody: body, reason, basis } = line;
  const send = async (typed: Typed) => {
    const outcome = await correct({ input: { demandId, version, ...typed } });
    if (outcome.ok || outcome.why.code === 'CONFLICT') {
      refresh();
      close();
    }
  };
  const asked = [
    ['title', t('corrections:field.title'), 120, 1],
    ...(body ? [['body', t('corrections:field.body'), 7000, 3] as const] : []),
    ...(reason ? [['reason', t('corrections:field.reason'), 1000, 2] as const] : []),
    ...(basis ? [['basis', t('corrections:field.basis'), 1000, 1] as const] : []),
    ['why', t('corrections:reason'), 1000, 1],
  ] as const;
  return (
    <Modal open title={t('correctDemand')} footer={null} onCancel={close}>
      <p className="quiet">{t('correctDemandHint')}</p>
      <ColumnForm<Typed> initialValues={{ title, body, reason, basis }} onFinish={send}>
        {asked.map(([name, label, max, minRows]) => (
          <Form.Item key={name} name={name} label={label} rules={[needed(t, label), atMost(t, max)]}>
            <Input.TextArea autoSize={{ minRows, maxRows: 10 }} />
          </Form.Item>
        ))}
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('correctDemand')}
        </Button>
      </ColumnForm>
    </Modal>
  );
}
