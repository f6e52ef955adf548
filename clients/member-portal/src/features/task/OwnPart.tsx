import { SaidBefore } from '@bandeng/features/corrections';
import type { TaskPartShown } from '@bandeng/features/task';
import { Button, Form, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { DraftNotice } from '../../shell/DraftNotice';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import { Card } from '../../shell/Page';
import { useDraft } from '../../shell/useDraft';
import { useViewer } from '../../viewer';
import { Decline, Tell } from './documents';

interface Given {
  readonly part: TaskPartShown;
  readonly refresh: () => void;
}

interface Words {
  words: string;
}

/** 我的完成情况: what the member did; nothing for whoever is not named. */
export function OwnPart({ part, refresh }: Given) {
  const { t } = useTranslation('task');
  const own = useViewer().posts.flatMap(({ memberId }) => memberId ?? []);
  const mine = part.helpers.find(({ memberId }) => own.includes(memberId));
  if (!mine) return null;
  return (
    <Card title={t('tell')}>
      {mine.declinedReason && <p className="plain-words">{t('declined', { reason: mine.declinedReason })}</p>}
      {mine.viewerCanTell ? (
        <Telling part={part} said={mine.words ?? ''} refresh={refresh} />
      ) : (
        <p className="plain-words">{mine.words ?? t('untold')}</p>
      )}
      <SaidBefore corrections={mine.corrections} />
      {mine.viewerCanDecline && (
        <div className={rows.acts}>
          <Mend
            document={Decline}
            label={t('decline')}
            done={t('declinedDone')}
            input={(_, reason) => ({ partId: part.id, reason })}
            onDone={refresh}
          />
        </div>
      )}
    </Card>
  );
}

function Telling({ part, said, refresh }: Given & { said: string }) {
  const { t } = useTranslation('task');
  const [form] = Form.useForm<Words>();
  const draft = useDraft<Words>('task-part', part.id, { words: said });
  const [tell, { busy }] = useCommand(Tell, { done: t('told') });
  const label = t('field.ownWords');
  if (!draft) return null;
  const save = async ({ words }: Words) => {
    const outcome = await tell({ input: { partId: part.id, memberId: null, words } });
    if (!outcome.ok) return;
    draft.discard();
    refresh();
  };
  return (
    <>
      <DraftNotice draft={draft} />
      <p className="lead">{t('tellHint')}</p>
      <Form
        key={draft.round}
        form={form}
        initialValues={draft.words ?? { words: said }}
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={save}
        onValuesChange={() => draft.save(form.getFieldsValue())}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('tell')}
          </Button>
        }
      >
        <Form.Item
          name="words"
          label={label}
          rules={[{ required: true, whitespace: true, message: t('needed', { what: label }) }]}
        >
          <TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
      </Form>
    </>
  );
}
