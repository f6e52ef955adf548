import { codedError } from '@bandeng/graphql-client';
import { Tag, useFormats, useWords } from '@bandeng/ui';
import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import type { MinutesCorrigendaQuery } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { atMost, needed } from '../../../shell/forms';
import { Panel } from '../../../shell/Page';

export const CorrigendaQuery = graphql(`
  query MinutesCorrigenda($meetingId: ID!) {
    minutesCorrigenda(meetingId: $meetingId) {
      corrigenda {
        id
        version
        number
        status
        passage
        reads
        reason
        draftedByName
        confirmedByName
        confirmedAsActing
        confirmedAt
      }
      viewerCanDraft
      viewerMayConfirm
      viewerWrote
      whyCannotDraft
    }
  }
`);
const Draft = graphql(`
  mutation DraftCorrigendum($input: DraftCorrigendumInput!) {
    draftCorrigendum(input: $input) {
      ... on Corrigenda { viewerCanDraft }
      ... on MeetingRefusal { code }
    }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawCorrigendum($meetingId: ID!, $corrigendumId: ID!) {
    withdrawCorrigendum(meetingId: $meetingId, corrigendumId: $corrigendumId) {
      ... on Corrigenda { viewerCanDraft }
      ... on MeetingRefusal { code }
    }
  }
`);
const Confirm = graphql(`
  mutation ConfirmCorrigendum($meetingId: ID!, $corrigendumId: ID!, $version: Int!) {
    confirmCorrigendum(meetingId: $meetingId, corrigendumId: $corrigendumId, version: $version) {
      ... on Corrigenda { viewerCanDraft }
      ... on MeetingRefusal { code }
    }
  }
`);

type All = MinutesCorrigendaQuery['minutesCorrigenda'];
type One = All['corrigenda'][number];

/** 更正 第1号: what was wrong in confirmed minutes stands beside them; the text itself stays as it was confirmed. */
export function Corrigenda({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('record');
  const words = useWords();
  const [{ data, error }, again] = useQuery({ query: CorrigendaQuery, variables: { meetingId } });
  const [writing, setWriting] = useState<One | 'NEW' | null>(null);
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <p className="quiet">{words(codedError(error))}</p>;
  const all = data?.minutesCorrigenda;
  if (!all || all.whyCannotDraft || (all.corrigenda.length === 0 && !all.viewerCanDraft)) return null;
  return (
    <Panel
      title={t('corrigendum.title')}
      extra={all.viewerCanDraft && <Button onClick={() => setWriting('NEW')}>{t('corrigendum.draft')}</Button>}
    >
      {all.corrigenda.length === 0 && <p className="quiet">{t('corrigendum.none')}</p>}
      {all.corrigenda.map((one) => (
        <Entry key={one.id} one={one} all={all} meetingId={meetingId} write={setWriting} refresh={refresh} />
      ))}
      {writing && (
        <DraftForm
          meetingId={meetingId}
          given={writing === 'NEW' ? null : writing}
          close={(done) => {
            setWriting(null);
            if (done) refresh();
          }}
        />
      )}
    </Panel>
  );
}

interface EntryProps {
  readonly one: One;
  readonly all: All;
  readonly meetingId: string;
  readonly write: (one: One) => void;
  readonly refresh: () => void;
}

function Entry(props: EntryProps) {
  const { t } = useTranslation('record');
  const { dateTime } = useFormats();
  const { one } = props;
  return (
    <article className="entry">
      <header className="num">
        <Tag tone={one.number ? 'ok' : 'soon'} icon={one.number ? 'checkRing' : 'pen'}>
          {one.number ? t('corrigendum.number', { number: one.number }) : t('corrigendum.isDraft')}
        </Tag>
        <span>
          {one.confirmedAt
            ? [
                one.confirmedAsActing ? t('signedActing', { name: one.confirmedByName ?? '' }) : one.confirmedByName,
                dateTime(one.confirmedAt),
              ]
                .filter(Boolean)
                .join(' · ')
            : one.draftedByName}
        </span>
      </header>
      <p className="long">{t('corrigendum.reads', { passage: one.passage, reads: one.reads })}</p>
      <p className="quiet">{t('corrigendum.because', { reason: one.reason })}</p>
      {one.status === 'DRAFT' && <DraftActs {...props} />}
    </article>
  );
}

function DraftActs({ one, all, meetingId, write, refresh }: EntryProps) {
  const { t } = useTranslation('record');
  const { modal } = App.useApp();
  const [confirm, confirming] = useCommand(Confirm, { done: t('corrigendum.confirmedNow') });
  const [withdraw] = useCommand(Withdraw, { done: t('corrigendum.withdrawn') });
  const own = all.viewerWrote.includes(one.id);
  const about = { meetingId, corrigendumId: one.id };
  const askToConfirm = () =>
    modal.confirm({
      title: t('corrigendum.confirm'),
      content: t('corrigendum.confirmHint'),
      okText: t('corrigendum.confirm'),
      cancelText: t('common:verb.cancel'),
      onOk: async () => {
        await confirm({ ...about, version: one.version });
        refresh();
      },
    });
  const takeAway = async () => {
    await withdraw(about);
    refresh();
  };
  return (
    <p>
      {all.viewerMayConfirm && !own && (
        <Button type="primary" loading={confirming.busy} onClick={askToConfirm}>
          {t('corrigendum.confirm')}
        </Button>
      )}{' '}
      {all.viewerCanDraft && <Button onClick={() => write(one)}>{t('common:verb.edit')}</Button>}{' '}
      {all.viewerCanDraft && (
        <Button type="link" onClick={takeAway}>
          {t('corrigendum.withdraw')}
        </Button>
      )}
      {own && all.viewerMayConfirm && <span className="quiet">{t('corrigendum.ownDraft')}</span>}
    </p>
  );
}

interface Filled {
  passage: string;
  reads: string;
  reason: string;
}

function DraftForm({
  meetingId,
  given,
  close,
}: {
  meetingId: string;
  given: One | null;
  close: (done: boolean) => void;
}) {
  const { t } = useTranslation('record');
  const [form] = Form.useForm<Filled>();
  const [draft, { busy }] = useCommand(Draft, { done: t('corrigendum.drafted') });
  const send = async (filled: Filled) => {
    const outcome = await draft({
      input: { meetingId, ...filled, ...(given && { corrigendumId: given.id, version: given.version }) },
    });
    if (outcome.ok) close(true);
  };
  const field = (name: keyof Filled, label: string) => (
    <Form.Item name={name} label={label} rules={[needed(t, label), atMost(t, 1000)]}>
      <Input.TextArea rows={3} maxLength={1000} />
    </Form.Item>
  );
  return (
    <Modal
      open
      title={t('corrigendum.draft')}
      okText={t('corrigendum.send')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={() => close(false)}
    >
      <p className="quiet">{t('corrigendum.hint')}</p>
      <Form form={form} layout="vertical" initialValues={given ?? {}} onFinish={send}>
        {field('passage', t('corrigendum.passage'))}
        {field('reads', t('corrigendum.readsAs'))}
        {field('reason', t('corrigendum.reason'))}
      </Form>
    </Modal>
  );
}

/** With the minutes on paper. */
export function PrintedCorrigenda({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('record');
  const [{ data }] = useQuery({ query: CorrigendaQuery, variables: { meetingId } });
  const confirmed = data?.minutesCorrigenda.corrigenda.filter(({ number }) => number) ?? [];
  if (confirmed.length === 0) return null;
  return (
    <section>
      <h2>{t('corrigendum.title')}</h2>
      {confirmed.map((one) => (
        <p key={one.id}>
          {t('corrigendum.number', { number: one.number })}:
          {t('corrigendum.reads', { passage: one.passage, reads: one.reads })}{' '}
          {t('corrigendum.because', { reason: one.reason })}
        </p>
      ))}
    </section>
  );
}
