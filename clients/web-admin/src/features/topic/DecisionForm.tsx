import { Alert, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { MergeChoicesQuery, ScreeningListsQuery, ScreeningResult, TopicPageQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { answersOf, ChecklistFields, type ChecklistValues, checklistValues, resultOf } from './Checklist';
import {
  type DecisionFields,
  DeclineFields,
  destinationOf,
  NoteField,
  ReturnFields,
  TransferFields,
  useReturnNote,
} from './decision-fields';

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
const Unmerge = graphql(`
  mutation UnmergeTopic($input: UnmergeTopicInput!) {
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
const Reopen = graphql(`
  mutation ReopenTopic($input: ReopenTopicInput!) {
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

export const DECISIONS = ['ACCEPTED', 'RETURNED', 'DECLINED', 'MERGED', 'TRANSFERRED', 'TO_BRIEF'] as const;
export type Decision = (typeof DECISIONS)[number] | 'UNMERGED' | 'REOPENED';

interface Given extends DecisionFields, ChecklistValues {
  intoId?: string;
  committeeId?: string;
  against?: string;
}

/** One decision about one topic: what it means, what it asks for, and what the submitter will read. */
export function DecisionForm({
  decision,
  topic,
  lists: { screeningLists: lists, topicDestinations: committees },
  onDone,
}: {
  decision: Decision;
  topic: NonNullable<TopicPageQuery['topic']>;
  lists: ScreeningListsQuery;
  onDone: (changed: boolean) => void;
}) {
  const { t } = useTranslation('topic');
  const [form] = Form.useForm<Given>();
  const [text, setText] = useState('');
  const returnNote = useReturnNote();
  const done = { done: t('decide.done') };
  const [accept, accepting] = useCommand(Accept, done);
  const [giveBack, returning] = useCommand(Return, done);
  const [decline, declining] = useCommand(Decline, done);
  const [merge, merging] = useCommand(Merge, done);
  const [unmerge, unmerging] = useCommand(Unmerge, done);
  const [reopen, reopening] = useCommand(Reopen, done);
  const [transfer, transferring] = useCommand(Transfer, done);
  const [toBrief, sending] = useCommand(ToBrief, done);
  const [{ data }] = useQuery({ query: Others, variables: { text: text || null }, pause: decision !== 'MERGED' });
  const busy = [accepting, returning, declining, merging, unmerging, reopening, transferring, sending].some(
    (one) => one.busy,
  );
  const values = (Form.useWatch([], form) ?? {}) as Given;
  const active = lists.criteria.filter((one) => one.active);
  const initial = decision === 'ACCEPTED' ? checklistValues(topic.checks[0], lists.criteria) : {};
  // Before the first keystroke the form has no values of its own yet.
  const result = resultOf(values.checklist ? values : initial, lists.criteria);
  const against =
    decision === 'ACCEPTED' &&
    (result === 'LEFT_OUT' || (result !== 'FITS' && active.some(({ kind }) => kind === 'TAKE_UP')));
  const reason = lists.declineReasons.find(({ code }) => code === values.reason);
  const noteNeeded =
    decision === 'UNMERGED' ||
    decision === 'REOPENED' ||
    (decision === 'RETURNED' && !values.missing?.length) ||
    (decision === 'DECLINED' && Boolean(reason?.needsNote));

  const finish = async (given: Given) => {
    const input = { topicId: topic.id, version: topic.version };
    const { note, committeeId, intoId } = given;
    const decide = () => {
      switch (decision) {
        case 'ACCEPTED':
          return accept({
            input: { ...input, note, committeeId, answers: answersOf(given), reason: against ? given.against : null },
          });
        case 'RETURNED':
          return giveBack({ input: { ...input, note: returnNote(given) } });
        case 'DECLINED':
          return decline({ input: { ...input, note, reason: given.reason ?? '' } });
        case 'MERGED':
          return merge({ input: { ...input, note, intoId: intoId ?? '' } });
        case 'UNMERGED':
          return unmerge({ input: { ...input, reason: note ?? '' } });
        case 'REOPENED':
          return reopen({ input: { ...input, reason: note ?? '' } });
        case 'TRANSFERRED':
          return transfer({ input: { ...input, note, ...destinationOf(given) } });
        case 'TO_BRIEF':
          return toBrief({ input: { ...input, note } });
      }
    };
    const outcome = await decide();
    if (outcome.ok || outcome.why.code === 'CONFLICT') onDone(true);
  };

  return (
    <Modal
      open
      title={t(`decide.${decision}`)}
      width={decision === 'ACCEPTED' && active.length > 0 ? 640 : 520}
      onCancel={() => onDone(false)}
      onOk={() => form.submit()}
      okText={t(`decide.${decision}`)}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
    >
      <p className="quiet">{t(`decide.hint.${decision}`)}</p>
      <ColumnForm<Given>
        form={form}
        onFinish={finish}
        initialValues={{ committeeId: topic.committeeId ?? undefined, ...initial }}
      >
        {decision === 'ACCEPTED' && (
          <AcceptFields committees={committees} active={active} lists={lists} against={against} result={result} />
        )}
        {decision === 'RETURNED' && <ReturnFields />}
        {decision === 'DECLINED' && <DeclineFields lists={lists} />}
        {decision === 'MERGED' && <IntoField setText={setText} data={data} topic={topic} />}
        {decision === 'TRANSFERRED' && (
          <TransferFields lists={lists} committees={committees} presentCommitteeId={topic.committeeId} />
        )}
        <NoteField
          isNeeded={noteNeeded}
          hint={topic.followers > 0 ? t('screening:alsoRead', { count: topic.followers }) : undefined}
        />
      </ColumnForm>
    </Modal>
  );
}

function AcceptFields({
  committees,
  active,
  lists,
  against,
  result,
}: {
  committees: ScreeningListsQuery['topicDestinations'][number][];
  active: ScreeningListsQuery['screeningLists']['criteria'][number][];
  lists: ScreeningListsQuery['screeningLists'];
  against: boolean;
  result: ScreeningResult | null;
}) {
  const { t } = useTranslation('topic');
  return (
    <>
      <Form.Item name="committeeId" label={t('decide.committee')} rules={[needed(t, t('decide.committee'))]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={committees.map((one) => ({ value: one.committeeId, label: one.committeeName }))}
        />
      </Form.Item>
      {active.length > 0 && <ChecklistFields criteria={lists.criteria} />}
      {against && (
        <>
          <Alert
            type="warning"
            showIcon
            title={t(`screening:against.${result === 'LEFT_OUT' ? 'LEFT_OUT' : 'NO_GROUND'}`)}
            style={{ marginBottom: 12 }}
          />
          <Form.Item
            name="against"
            label={t('screening:against.reason')}
            rules={[needed(t, t('screening:against.reason')), atMost(t, 1000)]}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} placeholder={t('screening:against.hint')} />
          </Form.Item>
        </>
      )}
    </>
  );
}

function IntoField({
  setText,
  data,
  topic,
}: {
  setText: (next: string) => void;
  data?: MergeChoicesQuery;
  topic: NonNullable<TopicPageQuery['topic']>;
}) {
  const { t } = useTranslation('topic');
  return (
    <Form.Item name="intoId" label={t('decide.into')} rules={[needed(t, t('decide.into'))]}>
      <Select
        showSearch={{ filterOption: false, onSearch: setText }}
        notFoundContent={t('common:list.filteredEmpty')}
        options={(data?.topics.nodes ?? [])
          .filter((one) => one.id !== topic.id && ['SUBMITTED', 'ACCEPTED', 'SCHEDULED'].includes(one.status))
          .map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
      />
    </Form.Item>
  );
}
