import type { FileRef } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, useKeepingFiles } from '@bandeng/ui';
import { Button, Form, Input, Picker, Selector, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../../generated';
import type { ListenerKind, OutreachForm } from '../../generated/graphql';
import { DraftNotice } from '../../shell/DraftNotice';
import { useKeptQuery } from '../../shell/kept';
import { Page } from '../../shell/Page';
import { PhotoField } from '../../shell/PhotoField';
import { type DraftOf, useDraft } from '../../shell/useDraft';
import { useSend } from '../../shell/useSend';
import { PolicyToRead } from './documents';
import styles from './outreach.module.css';
import { QuestionsField } from './QuestionsField';

const Townships = graphql(`
  query OutreachTownships {
    topicDestinations {
      committeeId
      townshipName
    }
  }
`);
const FORMS: readonly OutreachForm[] = ['HOUSEHOLD', 'BENCH', 'MARKET', 'TRAINING', 'ONLINE', 'OTHER'];
const LISTENERS: readonly ListenerKind[] = [
  'VILLAGERS',
  'RESIDENTS',
  'MERCHANTS',
  'WORKERS',
  'ELDERLY',
  'STUDENTS',
  'CADRES',
  'OTHER',
];

interface Words {
  committeeId?: string;
  place: string;
  heldOn: string;
  form: OutreachForm[];
  listeners: ListenerKind[];
  listenerCount?: string;
  questions?: string[];
  note?: string;
  photos?: FileRef[];
}
/** 我去讲了: where, to whom, how, and what was asked. Written on the road, sent when there is a signal. */
export function Component() {
  const { t } = useTranslation('policy');
  const { id = '' } = useParams();
  const { data, why, again } = useKeptQuery(PolicyToRead, { id }, `policy/${id}`);
  const { data: places } = useKeptQuery(Townships, {}, 'policy/townships');
  const refresh = () => again({ requestPolicy: 'network-only' });
  const notice = data?.policyNoticeToRead;
  const blank: Partial<Words> = {
    heldOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    form: ['BENCH'],
    committeeId: notice?.ownCommitteeId ?? undefined,
  };
  const draft = useDraft<Words>('outreach', id, blank);
  if (why) return <ErrorState error={why} onRetry={refresh} />;
  if (!data || !draft) return <LoadingState what={t('iTold')} onRetry={refresh} />;
  if (!notice?.viewerMayTell) {
    return (
      <Page title={t('iTold')} back={`/policies/${id}`}>
        <EmptyState title={t('notToTell')} hint={t('notToTellHint')} />
      </Page>
    );
  }
  return (
    <Page title={t('iTold')} lead={notice.title} back={`/policies/${id}`}>
      <DraftNotice draft={draft} />
      <ToldForm
        key={draft.round}
        notice={notice}
        draft={draft}
        blank={blank}
        townships={places?.topicDestinations ?? []}
      />
    </Page>
  );
}

interface Notice {
  readonly id: string;
  readonly title: string;
}

/** Sends what was told, or keeps it until there is a signal, and goes back to the notice. */
function useTell(notice: Notice, draft: DraftOf<Words>) {
  const { t } = useTranslation('policy');
  const navigate = useNavigate();
  const [send, { busy }] = useSend({ done: t('told.sent') });
  const finish = async (words: Words) => {
    const outcome = await send({
      act: 'recordOutreach',
      lane: notice.id,
      about: notice.title,
      title: words.place,
      path: `/policies/${notice.id}/told`,
      draft,
      words,
      photos: { field: 'photoIds', files: words.photos ?? [] },
      input: {
        noticeId: notice.id,
        committeeId: words.committeeId,
        place: words.place,
        heldOn: words.heldOn,
        form: words.form[0] ?? 'BENCH',
        listeners: words.listeners,
        listenerCount: Number(words.listenerCount),
        note: words.note || null,
        questions: (words.questions ?? []).map((text) => text.trim()).filter(Boolean),
      },
    });
    if (outcome === 'SENT' || outcome === 'KEPT') navigate(`/policies/${notice.id}`, { replace: true });
  };
  return { finish, busy };
}

function useNeeded() {
  const { t } = useTranslation('policy');
  return (what: string) => ({ required: true, whitespace: true, message: t('told.needed', { what }) });
}

function ToldForm({
  notice,
  draft,
  blank,
  townships,
}: {
  notice: Notice;
  draft: DraftOf<Words>;
  blank: Partial<Words>;
  townships: readonly { readonly committeeId: string; readonly townshipName: string }[];
}) {
  const { t } = useTranslation('policy');
  const [form] = Form.useForm<Words>();
  const { finish, busy } = useTell(notice, draft);
  const keeping = useKeepingFiles();
  const needed = useNeeded();
  return (
    <Form
      form={form}
      onValuesChange={(_, words: Partial<Words>) => draft.save(words)}
      layout="vertical"
      requiredMarkStyle="text-optional"
      initialValues={{ ...blank, ...draft.words }}
      onFinish={finish}
      footer={
        <Button block color="primary" type="submit" loading={busy} disabled={keeping}>
          {t(keeping ? 'evidence:busy' : 'told.act')}
        </Button>
      }
    >
      <Form.Item
        name="committeeId"
        label={t('told.township')}
        rules={[{ required: true, message: t('told.needed', { what: t('told.township') }) }]}
      >
        <TownshipField townships={townships} />
      </Form.Item>
      <Form.Item name="place" label={t('told.place')} rules={[needed(t('told.place'))]}>
        <Input maxLength={120} clearable placeholder={t('told.placeHint')} />
      </Form.Item>
      <Form.Item name="heldOn" label={t('told.day')} rules={[needed(t('told.day'))]}>
        <Input type="date" />
      </Form.Item>
      <ToWhomFields />
      <Form.Item name="questions" label={t('told.questions')}>
        <QuestionsField />
      </Form.Item>
      <Form.Item name="note" label={t('told.note')}>
        <TextArea maxLength={1000} rows={2} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="photos" label={t('shell:photos')}>
        <PhotoField />
      </Form.Item>
    </Form>
  );
}

/** How it was told, to whom and to how many. */
function ToWhomFields() {
  const { t } = useTranslation('policy');
  return (
    <>
      <Form.Item
        name="form"
        label={t('told.form')}
        rules={[{ required: true, message: t('told.needed', { what: t('told.form') }) }]}
      >
        <Selector options={FORMS.map((value) => ({ label: t(`outreach:form.${value}`), value }))} columns={3} />
      </Form.Item>
      <Form.Item
        name="listeners"
        label={t('told.listeners')}
        rules={[{ required: true, message: t('told.needed', { what: t('told.listeners') }) }]}
      >
        <Selector multiple options={LISTENERS.map((value) => ({ label: t(`outreach:listener.${value}`), value }))} />
      </Form.Item>
      <Form.Item
        name="listenerCount"
        label={t('told.count')}
        rules={[{ required: true, pattern: /^[1-9]\d{0,4}$/, message: t('told.countNeeded') }]}
      >
        <Input type="number" inputMode="numeric" min={1} placeholder={t('told.countHint')} />
      </Form.Item>
    </>
  );
}

function TownshipField({
  value,
  onChange,
  townships,
}: {
  value?: string;
  onChange?: (committeeId: string) => void;
  townships: readonly { readonly committeeId: string; readonly townshipName: string }[];
}) {
  const { t } = useTranslation('policy');
  const [open, setOpen] = useState(false);
  const name = townships.find((one) => one.committeeId === value)?.townshipName;
  return (
    <>
      <Button
        block
        className={styles.policyTownship}
        aria-label={`${t('told.township')} ${name ?? t('told.choose')}`}
        onClick={() => setOpen(true)}
      >
        {name ?? t('told.choose')}
      </Button>
      <Picker
        visible={open}
        onClose={() => setOpen(false)}
        columns={[townships.map((one) => ({ label: one.townshipName, value: one.committeeId }))]}
        value={value ? [value] : []}
        onConfirm={([picked]) => picked && onChange?.(String(picked))}
        confirmText={t('common:verb.confirm')}
        cancelText={t('common:verb.cancel')}
      />
    </>
  );
}
