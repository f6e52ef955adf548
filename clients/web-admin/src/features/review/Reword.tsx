import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review_ReviewFragment } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import { RewordDemand } from './documents';

type Wording = Review_ReviewFragment['wordings'][number];

/** The words of each demand as everybody will read them: put right here, while the minutes stay as they were confirmed. */
export function Reword({ wordings, refresh }: { wordings: readonly Wording[]; refresh: () => void }) {
  const { t } = useTranslation('review');
  const [editing, setEditing] = useState<Wording | null>(null);
  return (
    <Panel title={t('reword.title')}>
      <p className="quiet">{t('reword.lead')}</p>
      {wordings.map((wording) => (
        <article key={wording.demandId} className="entry">
          <header>
            <span>{wording.title}</span>
            <Button size="small" onClick={() => setEditing(wording)}>
              {t('reword.act')}
            </Button>
          </header>
        </article>
      ))}
      {editing && <RewordForm wording={editing} close={() => setEditing(null)} refresh={refresh} />}
    </Panel>
  );
}

interface Typed {
  title: string;
  reason?: string;
  basis?: string;
  why: string;
}

function RewordForm({ wording, close, refresh }: { wording: Wording; close: () => void; refresh: () => void }) {
  const { t } = useTranslation('review');
  const [reword, { busy }] = useCommand(RewordDemand, { done: t('done.reword') });
  const { demandId, version, title, reason, basis } = wording;
  const act = async (typed: Typed) => {
    const outcome = await reword({ input: { demandId, version, ...typed } });
    refresh();
    if (outcome.ok || outcome.why.code === 'CONFLICT') close();
  };
  return (
    <Modal open title={t('reword.act')} footer={null} onCancel={close}>
      <ColumnForm<Typed>
        initialValues={{ title, reason: reason ?? undefined, basis: basis ?? undefined }}
        onFinish={act}
      >
        <Form.Item name="title" label={t('reword.demand')} rules={[needed(t, t('reword.demand')), atMost(t, 120)]}>
          <Input autoFocus />
        </Form.Item>
        {reason && (
          <Form.Item name="reason" label={t('reword.reason')} rules={[needed(t, t('reword.reason')), atMost(t, 1000)]}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
        )}
        {basis && (
          <Form.Item name="basis" label={t('reword.basis')} rules={[needed(t, t('reword.basis')), atMost(t, 1000)]}>
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
          </Form.Item>
        )}
        <Form.Item name="why" label={t('reword.why')} rules={[needed(t, t('reword.why')), atMost(t, 1000)]}>
          <Input />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('reword.act')}
        </Button>
      </ColumnForm>
    </Modal>
  );
}
