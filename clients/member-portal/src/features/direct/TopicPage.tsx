import { checklistValues } from '@bandeng/features/checklist';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, Photos, StatusTag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { Mend } from '../../shell/Mend';
import { NamedTextArea } from '../../shell/named';
import { Card, Page } from '../../shell/Page';
import { AcceptFields, type Checked } from './AcceptFields';
import styles from './direct.module.css';
import { MergeFields } from './MergeFields';
import { PassOnFields } from './PassOnFields';

const Decisions_topic = graphql(`
  fragment Decisions_topic on TopicDetail {
    id
    version
    checks {
      answers {
        criterionId
        text
        answer
        note
      }
    }
  }
`);
const Decisions_lists = graphql(`
  fragment Decisions_lists on ScreeningLists {
    ...PassOnFields_lists
    criteria {
      id
      kind
      text
      active
    }
    declineReasons {
      code
      wordsZh
      wordsEn
      active
      needsNote
    }
  }
`);
const TakenBack_topic = graphql(`
  fragment TakenBack_topic on TopicDetail {
    id
    version
  }
`);
const ToScreen = graphql(`
  query TopicToScreen($id: ID!) {
    topic(id: $id) {
      ...Decisions_topic
      ...TakenBack_topic
      number
      title
      body
      place
      status
      submitterName
      submittedAt
      photos {
        fileId
      }
      viewerCanScreen
      viewerCanReopen
      mergedInto {
        number
        title
      }
    }
  }
`);
const Lists = graphql(`
  query ReasonsToDecline {
    screeningLists {
      ...Decisions_lists
    }
  }
`);
const Accept = graphql(`
  mutation AcceptTopicOnPhone($input: AcceptTopicInput!) {
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
  mutation ReturnTopicOnPhone($input: ReturnTopicInput!) {
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
  mutation DeclineTopicOnPhone($input: DeclineTopicInput!) {
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

const Reopen = graphql(`
  mutation ReopenTopicOnPhone($input: ReopenTopicInput!) {
    reopenTopic(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

const Unmerge = graphql(`
  mutation UnmergeTopicOnPhone($input: UnmergeTopicInput!) {
    unmergeTopic(input: $input) {
      ... on Topic {
        id
      }
      ... on TopicRefusal {
        code
      }
    }
  }
`);

/** One topic: taken up, asked about, joined to another, passed on, or declined; and what was decided by mistake is taken back. */
export function Component() {
  const { t } = useTranslation('direct');
  const { date } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: ToScreen,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const [{ data: asked }] = useQuery({ query: Lists });
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={refresh} />;
  }
  if (!data) return <LoadingState what={t('topics.title')} />;
  const { topic } = data;
  if (!topic) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  const facts = [topic.number, topic.place, topic.submitterName, topic.submittedAt && date(topic.submittedAt)];
  return (
    <Page title={topic.title} back="/direct/topics" lead={facts.filter(Boolean).join(' · ')}>
      <Card extra={<StatusTag kind="topic" value={topic.status} />}>
        <p className="plain-words">{topic.body}</p>
        <Photos ids={topic.photos.map(({ fileId }) => fileId)} label={t('topics.photos')} />
      </Card>
      {topic.viewerCanReopen && <TakenBack topic={topic} refresh={refresh} />}
      {topic.viewerCanScreen && topic.mergedInto && (
        <StandsAlone topic={topic} into={topic.mergedInto} refresh={refresh} />
      )}
      {topic.viewerCanScreen && topic.status === 'ACCEPTED' && <JoinsAnother topic={topic} refresh={refresh} />}
      {topic.viewerCanScreen && topic.status === 'SUBMITTED' && asked && (
        <Decisions topic={topic} lists={asked.screeningLists} />
      )}
    </Page>
  );
}

/** Decided by mistake: with a reason it waits to be screened again, and whoever was told of it is told of this. */
function TakenBack({ topic: given, refresh }: { topic: FragmentType<typeof TakenBack_topic>; refresh: () => void }) {
  const { t } = useTranslation('direct');
  const { id: topicId, version } = readFragment(TakenBack_topic, given);
  return (
    <Card title={t('topics.reopen')}>
      <p className="quiet">{t('topics.reopenHint')}</p>
      <Mend
        document={Reopen}
        label={t('topics.reopen')}
        done={t('topics.reopened')}
        input={(_, reason) => ({ topicId, version, reason })}
        onDone={refresh}
      />
    </Card>
  );
}

/** Joined to the wrong one: it stands by itself again, and both pages say why. */
function StandsAlone({
  topic: given,
  into: { number, title },
  refresh,
}: {
  topic: FragmentType<typeof TakenBack_topic>;
  into: { readonly number: string; readonly title: string };
  refresh: () => void;
}) {
  const { t } = useTranslation('direct');
  const { id: topicId, version } = readFragment(TakenBack_topic, given);
  return (
    <Card title={t('topics.unmerge')}>
      <p className="plain-words">{t('topics.mergedInto', { number, title })}</p>
      <p className="quiet">{t('topics.unmergeHint')}</p>
      <Mend
        document={Unmerge}
        label={t('topics.unmerge')}
        done={t('topics.unmerged')}
        input={(_, reason) => ({ topicId, version, reason })}
        onDone={refresh}
      />
    </Card>
  );
}

/** Taken up already, and another says the same. */
function JoinsAnother({ topic: given, refresh }: { topic: FragmentType<typeof TakenBack_topic>; refresh: () => void }) {
  const { t } = useTranslation('direct');
  const { id: topicId, version } = readFragment(TakenBack_topic, given);
  return (
    <Card title={t('topics.merge')}>
      <p className="quiet">{t('topics.mergeHint')}</p>
      <MergeFields about={{ topicId, version }} note="" onDone={refresh} />
    </Card>
  );
}

function useDecisions(topic: { readonly id: string; readonly version: number }, note: string) {
  const { t } = useTranslation('direct');
  const go = useNavigate();
  const [accept, accepting] = useCommand(Accept, { done: t('topics.accepted') });
  const [giveBack, returning] = useCommand(Return, { done: t('topics.returned') });
  const [decline, declining] = useCommand(Decline, { done: t('topics.declined') });
  const about = { topicId: topic.id, version: topic.version };
  const done = (outcome: { readonly ok: boolean }): void => {
    if (outcome.ok) go('/direct/topics', { replace: true });
  };
  return {
    accept: async (checked: Checked) => done(await accept({ input: { ...about, ...checked, note: note || null } })),
    giveBack: async () => done(await giveBack({ input: { ...about, note } })),
    decline: async (reason: string) => done(await decline({ input: { ...about, reason, note: note || null } })),
    busy: accepting.busy || returning.busy || declining.busy,
  };
}

function Decisions({
  topic: given,
  lists,
}: {
  topic: FragmentType<typeof Decisions_topic>;
  lists: FragmentType<typeof Decisions_lists>;
}) {
  const { t } = useTranslation('direct');
  const [note, setNote] = useState('');
  const topic = readFragment(Decisions_topic, given);
  const known = readFragment(Decisions_lists, lists);
  const { criteria } = known;
  const go = useNavigate();
  const { accept, giveBack, decline, busy } = useDecisions(topic, note.trim());
  const onward = {
    about: { topicId: topic.id, version: topic.version },
    note: note.trim(),
    onDone: () => go('/direct/topics', { replace: true }),
  };
  return (
    <Card title={t('topics.decide')}>
      <NamedTextArea
        rows={3}
        maxLength={1000}
        label={t('topics.note')}
        placeholder={t('topics.note')}
        value={note}
        onChange={setNote}
      />
      <AcceptFields
        checked={checklistValues(topic.checks[0], criteria)}
        criteria={criteria}
        busy={busy}
        accept={accept}
      />
      <Button block loading={busy} disabled={!note.trim()} onClick={giveBack}>
        {t('topics.return')}
      </Button>
      <DeclineField lists={lists} said={note.trim()} busy={busy} decline={decline} />
      <MergeFields {...onward} />
      <PassOnFields lists={known} {...onward} />
    </Card>
  );
}

function DeclineField({
  lists,
  said,
  busy,
  decline,
}: {
  lists: FragmentType<typeof Decisions_lists>;
  said: string;
  busy: boolean;
  decline: (reason: string) => void;
}) {
  const { t, i18n } = useTranslation('direct');
  const { declineReasons } = readFragment(Decisions_lists, lists);
  const [reason, setReason] = useState('');
  const needsNote = declineReasons.find(({ code }) => code === reason)?.needsNote ?? false;
  return (
    <>
      <label className={styles.field}>
        <span>{t('topics.reason')}</span>
        <select value={reason} onChange={(event) => setReason(event.target.value)}>
          <option value="">{t('topics.choose')}</option>
          {declineReasons
            .filter(({ active }) => active)
            .map(({ code, wordsZh, wordsEn }) => (
              <option key={code} value={code}>
                {i18n.language === 'en' ? wordsEn : wordsZh}
              </option>
            ))}
        </select>
      </label>
      <Button block loading={busy} disabled={!reason || (needsNote && !said)} onClick={() => decline(reason)}>
        {t('topics.decline')}
      </Button>
    </>
  );
}
