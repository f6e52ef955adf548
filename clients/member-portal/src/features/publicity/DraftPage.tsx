import type { FileRef } from '@bandeng/graphql-client';
import { useKeepingFiles } from '@bandeng/ui';
import { Button, Form, Input, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DraftNotice } from '../../shell/DraftNotice';
import { Page } from '../../shell/Page';
import { PhotoField } from '../../shell/PhotoField';
import { useDraft } from '../../shell/useDraft';
import { useSend } from '../../shell/useSend';
import { WaitingList } from '../../shell/WaitingList';
import { OwnStories } from './OwnStories';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly photos: readonly FileRef[];
}

const LANE = 'story-new';

/** A draft from the spot, with photographs: kept at every keystroke, sent by itself once there is a signal. */
export function Component() {
  const { t } = useTranslation('publicity');
  const draft = useDraft<Words>('story', 'new', {});
  const [form] = Form.useForm<Words>();
  const typed = Form.useWatch([], form) as Partial<Words> | undefined;
  const keeping = useKeepingFiles();
  const navigate = useNavigate();
  const [send, { busy }] = useSend({ done: t('draft.sent') });
  const title = (typed?.title ?? '').trim();
  const hand = async () => {
    if (!draft) return;
    const words = { ...draft.words, ...form.getFieldsValue(true) } as Partial<Words>;
    const outcome = await send({
      act: 'startStory',
      lane: LANE,
      about: t('draft.title'),
      title,
      path: '/stories/new',
      input: { kind: 'TOPICAL', slotId: null, subjects: [], title, body: bodyOf(words.text ?? '') },
      photos: { field: 'photoIds', files: words.photos ?? [] },
      draft,
      words,
    });
    if (outcome === 'SENT' || outcome === 'KEPT') navigate('/me', { replace: true });
  };
  return (
    <Page title={t('draft.title')} lead={t('draft.lead')} back="/me">
      <WaitingList act="startStory" lane={LANE} />
      {draft && (
        <>
          <DraftNotice draft={draft} />
          <Form
            key={draft.round}
            form={form}
            layout="vertical"
            requiredMarkStyle="none"
            initialValues={{ ...draft.words }}
            onValuesChange={(_, words) => draft.save(words)}
            footer={
              <>
                {!title && <p className="why-not">{t('draft.titleNeeded')}</p>}
                {keeping && <p className="why-not">{t('evidence:busy')}</p>}
                <Button block color="primary" disabled={!title || keeping} loading={busy} onClick={hand}>
                  {t('draft.hand')}
                </Button>
              </>
            }
          >
            <DraftFields />
          </Form>
        </>
      )}
      <OwnStories />
    </Page>
  );
}

function DraftFields() {
  const { t } = useTranslation('publicity');
  return (
    <>
      <Form.Item name="title" label={t('draft.what')}>
        <Input placeholder={t('draft.whatHint')} maxLength={120} clearable />
      </Form.Item>
      <Form.Item name="text" label={t('draft.text')}>
        <TextArea placeholder={t('draft.textHint')} maxLength={6000} autoSize={{ minRows: 6, maxRows: 16 }} />
      </Form.Item>
      <Form.Item name="photos" label={t('draft.photos')} description={t('draft.photosHint')}>
        <PhotoField max={9} />
      </Form.Item>
    </>
  );
}

/** Each line is a paragraph. */
function bodyOf(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  const content = lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  return JSON.stringify({ type: 'doc', content });
}
