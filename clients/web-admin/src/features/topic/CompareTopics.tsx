import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, StatusTag, useFormats, useWords } from '@bandeng/ui';
import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { TopicsToCompareQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import './similar.css';

const CompareQuery = graphql(`
  query TopicsToCompare($ids: [ID!]!) {
    topicsToCompare(ids: $ids) {
      id
      version
      number
      title
      body
      place
      status
      channel
      committeeName
      submittedAt
      canBeMerged
      canTakeIn
    }
  }
`);
const MergeMany = graphql(`
  mutation MergeTopics($input: MergeTopicsInput!) {
    mergeTopics(input: $input) {
      topicId
      done
      refusal
      error
    }
  }
`);

type Compared = TopicsToCompareQuery['topicsToCompare'][number];

interface Comparing {
  /** The first is the one that is being screened. */
  readonly ids: readonly string[];
  readonly shared: readonly string[];
  readonly onClose: (changed: boolean) => void;
}

/** Topics beside each other with the words they share marked; the one at the left stays, the others can join it. */
export function CompareTopics({ ids, shared, onClose }: Comparing) {
  const { t } = useTranslation('screening');
  const [chosenLead, setLeadId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [changed, setChanged] = useState(false);
  const [{ data, error }, again] = useQuery({
    query: CompareQuery,
    variables: { ids: [...ids] },
    requestPolicy: 'network-only',
  });
  const retry = () => again({ requestPolicy: 'network-only' });
  const { merging, topics, leadId, lead, joining, why, join } = useJoining({
    ...{ data, chosenLead, note, onClose, setChanged, retry },
  });

  return (
    <Modal
      open
      width={Math.min(1240, 320 * Math.max(2, ids.length) + 80)}
      title={t('compare.title')}
      onCancel={() => onClose(changed)}
      footer={
        <>
          <Button onClick={() => onClose(changed)}>{t('common:verb.cancel')}</Button>
          <Button type="primary" disabled={why !== null} loading={merging.busy} onClick={join}>
            {t('compare.join', { count: joining.length, number: lead?.number ?? '' })}
          </Button>
        </>
      }
    >
      <p className="quiet">{t('compare.lead')}</p>
      {error && !data && <ErrorState error={codedError(error)} onRetry={retry} />}
      {!data && !error && <LoadingState what={t('compare.title')} />}
      <div className="compare">
        {topics.map((topic) => (
          <ComparedTopic key={topic.id} topic={topic} leadId={leadId} setLeadId={setLeadId} shared={shared} />
        ))}
      </div>
      <NoteToAll note={note} setNote={setNote} />
      {why && data && <p className="quiet">{why}</p>}
    </Modal>
  );
}

function NoteToAll({ note, setNote }: { note: string; setNote: (next: string) => void }) {
  const { t } = useTranslation('screening');
  return (
    <Input.TextArea
      value={note}
      maxLength={800}
      autoSize={{ minRows: 2, maxRows: 4 }}
      aria-label={t('topic:decide.note')}
      placeholder={t('compare.note')}
      onChange={(event) => setNote(event.target.value)}
    />
  );
}

function ComparedTopic({
  topic,
  leadId,
  setLeadId,
  shared,
}: {
  topic: Compared;
  leadId: string;
  setLeadId: (next: string | null) => void;
  shared: readonly string[];
}) {
  const { t } = useTranslation('screening');
  const { dateTime } = useFormats();
  return (
    <article className={topic.id === leadId ? 'lead' : undefined}>
      <label>
        <input
          type="radio"
          name="lead"
          checked={topic.id === leadId}
          disabled={!topic.canTakeIn}
          onChange={() => setLeadId(topic.id)}
        />{' '}
        {t(topic.id === leadId ? 'compare.stays' : 'compare.makeLead')}
      </label>
      <h3>
        <Link to={`/topics/${topic.id}`} target="_blank">
          <Shared text={topic.title} words={shared} />
        </Link>
      </h3>
      <p className="quiet num">
        {topic.number} · {t(`topic:channel.${topic.channel}`)} · {dateTime(topic.submittedAt)}
      </p>
      <p>
        <StatusTag kind="topic" value={topic.status} />{' '}
        {topic.id !== leadId && !topic.canBeMerged && <span className="quiet">{t('compare.cannot')}</span>}
      </p>
      <p className="quiet">
        {[topic.committeeName ?? t('topic:list.noCommittee'), topic.place].filter(Boolean).join(' · ')}
      </p>
      <p className="words">
        <Shared text={topic.body} words={shared} />
      </p>
    </article>
  );
}

function useJoining({
  data,
  chosenLead,
  note,
  onClose,
  setChanged,
  retry,
}: {
  data?: TopicsToCompareQuery;
  chosenLead: string | null;
  note: string;
  onClose: (changed: boolean) => void;
  setChanged: (next: boolean) => void;
  retry: () => void;
}) {
  const { t } = useTranslation('screening');
  const words = useWords();
  const { message } = App.useApp();
  const [merge, merging] = useCommand(MergeMany);
  const topics = data?.topicsToCompare ?? [];
  // One that is taken up already cannot join another: it is the one that stays, unless somebody says otherwise.
  const leadId = chosenLead ?? (topics.find((one) => one.canTakeIn && !one.canBeMerged) ?? topics[0])?.id ?? '';
  const lead = topics.find(({ id }) => id === leadId);
  const joining = topics.filter(({ id, canBeMerged }) => id !== leadId && canBeMerged);
  const why = !lead?.canTakeIn ? t('compare.leadOver') : joining.length === 0 ? t('compare.nobody') : null;

  const join = async () => {
    const outcome = await merge({
      input: {
        intoId: leadId,
        note: note.trim() || null,
        topics: joining.map(({ id, version }) => ({ topicId: id, version })),
      },
    });
    if (!outcome.ok) return;
    const failed = outcome.value.filter(({ done }) => !done);
    if (failed.length === 0) {
      message.success(t('compare.done', { count: outcome.value.length }));
      return onClose(true);
    }
    for (const { topicId, refusal, error: code } of failed) {
      const number = topics.find(({ id }) => id === topicId)?.number;
      const said = words(refusal ? { __typename: 'TopicRefusal', code: refusal } : { code: code ?? 'INTERNAL' });
      message.warning(`${number} · ${said}`, 6);
    }
    setChanged(true);
    retry();
  };
  return { merging, topics, leadId, lead, joining, why, join };
}

/** A text with the shared words marked, so that the eye finds what is the same. */
export function Shared({ text, words }: { text: Compared['body']; words: readonly string[] }) {
  const looked = words.filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  if (looked.length === 0) return text;
  const pattern = new RegExp(`(${looked.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'gi');
  let at = 0;
  return text.split(pattern).map((part) => {
    const key = at;
    at += part.length;
    return looked.some((word) => word.toLowerCase() === part.toLowerCase()) ? (
      <mark key={key}>{part}</mark>
    ) : (
      <span key={key}>{part}</span>
    );
  });
}
