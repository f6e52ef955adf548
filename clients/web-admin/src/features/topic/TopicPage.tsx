import { codedError } from '@bandeng/graphql-client';
import { CodeQr, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DeclineReason, TopicPageQuery, TopicStatus } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { SimilarTopics } from './SimilarTopics';
import './topic.css';

const TopicQuery = graphql(`
  query TopicPage($id: ID!) {
    topic(id: $id) {
      id
      version
      number
      trackingCode
      title
      body
      place
      status
      channel
      committeeId
      committeeName
      submitterName
      submitterPhone
      submittedAt
      declineReason
      transferredTo
      mergedInto {
        id
        number
        title
      }
      mergedFrom {
        id
        number
        title
      }
      steps {
        kind
        note
        otherNumber
        at
      }
      consultationId
      nextStatuses
      viewerCanScreen
    }
    topicDestinations {
      committeeId
      committeeName
    }
  }
`);
const Others = graphql(`
  query MergeChoices($text: String) {
    topics(filter: { text: $text }, first: 20) {
      nodes {
        id
        number
        title
        status
      }
    }
  }
`);
const Accept = graphql(`
  mutation AcceptTopic($input: AcceptTopicInput!) {
    acceptTopic(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);
const Return = graphql(`
  mutation ReturnTopic($input: ReturnTopicInput!) {
    returnTopic(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);
const Decline = graphql(`
  mutation DeclineTopic($input: DeclineTopicInput!) {
    declineTopic(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);
const Merge = graphql(`
  mutation MergeTopic($input: MergeTopicInput!) {
    mergeTopic(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);
const Transfer = graphql(`
  mutation TransferTopic($input: TransferTopicInput!) {
    transferTopic(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);
const ToBrief = graphql(`
  mutation SendTopicToBrief($input: SendTopicToBriefInput!) {
    sendTopicToBrief(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

type Topic = NonNullable<TopicPageQuery['topic']>;
const DECISIONS = ['ACCEPTED', 'RETURNED', 'DECLINED', 'MERGED', 'TRANSFERRED', 'TO_BRIEF'] as const;
type Decision = (typeof DECISIONS)[number];
const REASONS: readonly DeclineReason[] = [
  'NOT_IN_REMIT',
  'UNDER_LITIGATION',
  'ALREADY_HANDLED',
  'PERSONAL_MATTER',
  'NOT_SPECIFIC',
  'CONTRARY_TO_POLICY',
  'OTHER',
];

export function Component() {
  const { t } = useTranslation('topic');
  const { dateTime } = useFormats();
  const { id = '' } = useParams();
  const [deciding, setDeciding] = useState<Decision | null>(null);
  const [merge, merging] = useCommand(Merge, { done: t('decide.done') });
  const [{ data, error }, again] = useQuery({
    query: TopicQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/topics', label: t('nav') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('nav')} />;
  const { topic, topicDestinations } = data;
  if (!topic) return <Gone back={back} />;
  const others = DECISIONS.filter(
    (one) => one !== 'ACCEPTED' && (topic.nextStatuses as readonly TopicStatus[]).includes(one),
  );
  const address = `${window.location.origin}/portal/t/${topic.trackingCode}`;
  return (
    <Page
      title={topic.title}
      subtitle={`${topic.number} · ${topic.committeeName ?? t('list.noCommittee')} · ${dateTime(topic.submittedAt)}`}
      back={back}
      status={<StatusTag kind="topic" value={topic.status} />}
      action={
        <>
          {topic.consultationId && (
            <Link to={`/consultations/${topic.consultationId}`}>
              <Button tabIndex={-1}>{t('detail.consultation')}</Button>
            </Link>
          )}
          {topic.viewerCanScreen && (
            <>
              {others.map((one) => (
                <Button key={one} onClick={() => setDeciding(one)}>
                  {t(`decide.${one}`)}
                </Button>
              ))}
              {topic.nextStatuses.includes('ACCEPTED') && topic.status === 'SUBMITTED' && (
                <Button type="primary" onClick={() => setDeciding('ACCEPTED')}>
                  {t('decide.ACCEPTED')}
                </Button>
              )}
              {topic.status === 'ACCEPTED' && (
                <Link to={`/consultations/new?topic=${topic.id}`}>
                  <Button type="primary" tabIndex={-1}>
                    {t('detail.plan')}
                  </Button>
                </Link>
              )}
            </>
          )}
        </>
      }
    >
      <div className="topic-grid">
        <div>
          <Panel title={t('detail.body')}>
            <p className="words">{topic.body}</p>
            {topic.place && <p className="quiet">{t('detail.at', { place: topic.place })}</p>}
          </Panel>
          <Panel title={t('detail.steps')}>
            <ol className="chain">
              {topic.steps.map((step) => (
                <li key={`${step.kind}${step.at}`}>
                  <strong>{t(`step.${step.kind}`, { number: step.otherNumber })}</strong>
                  <span className="quiet num">{dateTime(step.at)}</span>
                  {step.note && <p className="words">{step.note}</p>}
                </li>
              ))}
            </ol>
          </Panel>
        </div>
        <aside>
          <Panel title={t('detail.from')}>
            <dl className="facts">
              <dt>{t('list.channel')}</dt>
              <dd>{t(`channel.${topic.channel}`)}</dd>
              <dt>{t('detail.submitter')}</dt>
              <dd>{topic.submitterName ?? t('common:none')}</dd>
              <dt>{t('detail.phone')}</dt>
              <dd className="num">{topic.submitterPhone ?? t('common:none')}</dd>
              {topic.transferredTo && (
                <>
                  <dt>{t('detail.transferredTo')}</dt>
                  <dd>{topic.transferredTo}</dd>
                </>
              )}
            </dl>
            {topic.mergedInto && (
              <p>
                {t('detail.mergedInto')}{' '}
                <Link to={`/topics/${topic.mergedInto.id}`}>
                  {topic.mergedInto.number} {topic.mergedInto.title}
                </Link>
              </p>
            )}
            {topic.mergedFrom.map((one) => (
              <p key={one.id}>
                {t('detail.mergedFrom')} <Link to={`/topics/${one.id}`}>{`${one.number} ${one.title}`}</Link>
              </p>
            ))}
          </Panel>
          <SimilarTopics
            key={topic.id}
            topicId={topic.id}
            canMerge={topic.viewerCanScreen && topic.nextStatuses.includes('MERGED')}
            busy={merging.busy}
            onMerge={async (intoId) => {
              const outcome = await merge({ input: { topicId: topic.id, version: topic.version, intoId } });
              if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
            }}
          />
          <Panel title={t('detail.tracking')}>
            <div className="tracking">
              <output>{topic.trackingCode}</output>
              <CodeQr text={address} size={132} label={t('detail.trackingQr')} />
            </div>
            <p className="quiet">{t('detail.trackingHint')}</p>
          </Panel>
        </aside>
      </div>
      {deciding && (
        <DecisionForm
          decision={deciding}
          topic={topic}
          committees={topicDestinations}
          onDone={(changed) => {
            setDeciding(null);
            if (changed) refresh();
          }}
        />
      )}
    </Page>
  );
}

interface Given {
  note?: string;
  reason?: DeclineReason;
  intoId?: string;
  unit?: string;
  committeeId?: string;
}

function DecisionForm({
  decision,
  topic,
  committees,
  onDone,
}: {
  decision: Decision;
  topic: Topic;
  committees: TopicPageQuery['topicDestinations'];
  onDone: (changed: boolean) => void;
}) {
  const { t } = useTranslation('topic');
  const [form] = Form.useForm<Given>();
  const [text, setText] = useState('');
  const done = { done: t('decide.done') };
  const [accept, accepting] = useCommand(Accept, done);
  const [giveBack, returning] = useCommand(Return, done);
  const [decline, declining] = useCommand(Decline, done);
  const [merge, merging] = useCommand(Merge, done);
  const [transfer, transferring] = useCommand(Transfer, done);
  const [toBrief, sending] = useCommand(ToBrief, done);
  const [{ data }] = useQuery({ query: Others, variables: { text: text || null }, pause: decision !== 'MERGED' });
  const busy = [accepting, returning, declining, merging, transferring, sending].some((one) => one.busy);
  const reason = Form.useWatch('reason', form);
  const noteNeeded = decision === 'RETURNED' || reason === 'OTHER';

  const finish = async ({ note, reason: why, intoId, unit, committeeId }: Given) => {
    const input = { topicId: topic.id, version: topic.version };
    const decide = () => {
      if (decision === 'ACCEPTED') return accept({ input: { ...input, note, committeeId } });
      if (decision === 'RETURNED') return giveBack({ input: { ...input, note: note ?? '' } });
      if (decision === 'DECLINED') return decline({ input: { ...input, note, reason: why ?? 'OTHER' } });
      if (decision === 'MERGED') return merge({ input: { ...input, note, intoId: intoId ?? '' } });
      if (decision === 'TRANSFERRED') return transfer({ input: { ...input, note, unit: unit ?? '' } });
      return toBrief({ input: { ...input, note } });
    };
    const outcome = await decide();
    if (outcome.ok || outcome.why.code === 'CONFLICT') onDone(true);
  };

  return (
    <Modal
      open
      title={t(`decide.${decision}`)}
      onCancel={() => onDone(false)}
      onOk={() => form.submit()}
      okText={t(`decide.${decision}`)}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
    >
      <p className="quiet">{t(`decide.hint.${decision}`)}</p>
      <ColumnForm<Given> form={form} onFinish={finish} initialValues={{ committeeId: topic.committeeId ?? undefined }}>
        {decision === 'ACCEPTED' && (
          <Form.Item name="committeeId" label={t('decide.committee')} rules={[needed(t, t('decide.committee'))]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={committees.map((one) => ({ value: one.committeeId, label: one.committeeName }))}
            />
          </Form.Item>
        )}
        {decision === 'DECLINED' && (
          <Form.Item name="reason" label={t('decide.reason')} rules={[needed(t, t('decide.reason'))]}>
            <Select options={REASONS.map((value) => ({ value, label: t(`declineReason.${value}`) }))} />
          </Form.Item>
        )}
        {decision === 'MERGED' && (
          <Form.Item name="intoId" label={t('decide.into')} rules={[needed(t, t('decide.into'))]}>
            <Select
              showSearch={{ filterOption: false, onSearch: setText }}
              notFoundContent={t('common:list.filteredEmpty')}
              options={(data?.topics.nodes ?? [])
                .filter((one) => one.id !== topic.id && ['SUBMITTED', 'ACCEPTED', 'SCHEDULED'].includes(one.status))
                .map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
            />
          </Form.Item>
        )}
        {decision === 'TRANSFERRED' && (
          <Form.Item name="unit" label={t('decide.unit')} rules={[needed(t, t('decide.unit')), atMost(t, 120)]}>
            <Input />
          </Form.Item>
        )}
        <Form.Item
          name="note"
          label={t('decide.note')}
          rules={[atMost(t, 1000), ...(noteNeeded ? [needed(t, t('decide.note'))] : [])]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} placeholder={t('decide.noteHint')} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
