import type { TaskPartShown } from '@bandeng/features/task';
import { Button, Form, Input, Popup } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '../../shell/act';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import styles from '../../shell/shell.module.css';
import { Ask, Receive, TakeBack } from './documents';

interface Given {
  readonly part: TaskPartShown;
  readonly refresh: () => void;
}

/** What the committee does: receipt, report, a later day, and the last step back. */
export function PartActs({ part, taskId, refresh }: Given & { taskId: string }) {
  const { t } = useTranslation('task');
  const navigate = useNavigate();
  const [receive, { busy }] = useCommand(Receive, { done: t('received') });
  const take = async () => {
    await receive({ input: { partId: part.id } });
    refresh();
  };
  return (
    <div className={rows.acts}>
      {part.viewerCanReceive && (
        <Button color="primary" size="small" loading={busy} onClick={take}>
          {t('receive')}
        </Button>
      )}
      {part.viewerCanReport && (
        <Button color="primary" size="small" onClick={() => navigate(`/tasks/${taskId}/report/${part.id}`)}>
          {t('report')}
        </Button>
      )}
      {part.viewerCanAskExtension && <AskLater part={part} refresh={refresh} />}
      {part.viewerCanTakeBack && (
        <Mend
          document={TakeBack}
          label={t('takeBack')}
          done={t('tookBack')}
          input={(_, reason) => ({ partId: part.id, version: part.version, reason })}
          onDone={refresh}
        />
      )}
    </div>
  );
}

interface Asked {
  dueOn: string;
  reason: string;
}
function AskLater({ part, refresh }: Given) {
  const { t } = useTranslation('task');
  const [open, setOpen] = useState(false);
  const [ask, { busy }] = useCommand(Ask, { done: t('asked') });
  const must = (label: string) => [{ required: true, whitespace: true, message: t('needed', { what: label }) }];
  const save = async ({ dueOn, reason }: Asked) => {
    const outcome = await ask({ input: { partId: part.id, version: part.version, dueOn, reason } });
    if (!outcome.ok) return;
    setOpen(false);
    refresh();
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('askExtension')}
      </Button>
      <Popup visible={open} onMaskClick={() => setOpen(false)} destroyOnClose bodyClassName={styles.correctSheet ?? ''}>
        <h2>{t('askExtension')}</h2>
        <p className="quiet">{t('askHint')}</p>
        <Form
          layout="vertical"
          requiredMarkStyle="none"
          onFinish={save}
          footer={
            <Button block color="primary" type="submit" loading={busy}>
              {t('askExtension')}
            </Button>
          }
        >
          <Form.Item name="dueOn" label={t('field.askedDay')} rules={must(t('field.askedDay'))}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="reason" label={t('field.why')} rules={must(t('field.why'))}>
            <Input maxLength={1000} />
          </Form.Item>
        </Form>
      </Popup>
    </>
  );
}
