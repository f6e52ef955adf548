import type { TaskHelperShown, TaskPartShown, TaskRecordShown } from '@bandeng/features/task';
import { useFormats } from '@bandeng/ui';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { type Dated, DayAsked, on, type Part, WhyField, type Words, WordsField } from './fields';

export const receive = defineAct({
  document: graphql(`
    mutation ReceiveTaskAtDesk($input: ReceiveTaskInput!) {
      receiveTask(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
    }
  `),
  words: { title: 'task:receive', done: 'task:received', hint: 'task:receiveHint' },
  variables: ({ id }: Part) => ({ input: { partId: id } }),
});

export const askExtension = defineAct({
  document: graphql(`
    mutation AskTaskExtensionAtDesk($input: AskTaskExtensionInput!) {
      askTaskExtension(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
    }
  `),
  words: { title: 'task:askExtension', done: 'task:asked', hint: 'task:askHint' },
  Fields: () => (
    <>
      <DayAsked label="askedDay" />
      <WhyField />
    </>
  ),
  variables: (part: Part, { dueOn = '', words }: Dated) => ({ input: { ...on(part), dueOn, reason: words } }),
});

const ToChoose = graphql(`
  query TaskChoicesAtDesk($partId: ID!) {
    taskChoices(partId: $partId) {
      records { kind recordId title onDay elsewhere stands }
      members { id name }
    }
  }
`);
type Reported = Part & Pick<TaskPartShown, 'report' | 'records' | 'status'>;
const keyOf = ({ kind, recordId }: Pick<TaskRecordShown, 'kind' | 'recordId'>) => `${kind}:${recordId}`;

function RecordsField({ subject }: { subject: Reported }) {
  const { t } = useTranslation('task');
  const { date } = useFormats();
  const [{ data }] = useQuery({ query: ToChoose, variables: { partId: subject.id }, requestPolicy: 'network-only' });
  const found = data?.taskChoices.records ?? [];
  const gone = subject.records.filter((one) => !found.some((other) => keyOf(other) === keyOf(one)));
  const called = ({ kind, title, onDay }: TaskRecordShown) =>
    [t(`record.${kind}`), title ?? t('untitled'), onDay ? date(onDay) : t('standsNoMore')].join(' · ');
  return (
    <Form.Item name="records" label={t('field.records')} extra={data && found.length === 0 && t('noCandidates')}>
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        options={[...found, ...gone].map((one) => ({ value: keyOf(one), label: called(one) }))}
      />
    </Form.Item>
  );
}

export const report = defineAct({
  document: graphql(`
    mutation ReportTaskAtDesk($input: ReportTaskInput!) {
      reportTask(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
    }
  `),
  words: { title: 'task:report', done: 'task:reported', hint: 'task:reportHint' },
  width: 760,
  Fields: ({ subject }: { subject: Reported }) => (
    <>
      <WordsField about="report" max={7000} />
      <RecordsField subject={subject} />
    </>
  ),
  blank: ({ report: words, records }: Reported) => ({ words: words ?? '', records: records.map(keyOf) }),
  twoSides: {
    fields: { report: 'task:field.report' },
    read: ({ words = '' }: Partial<Words>) => ({ report: words }),
    write: ({ report: words = '' }) => ({ words }),
  },
  variables: (
    part: Reported,
    { words, records = [] }: Words & { readonly records?: readonly string[] },
    { version = part.version }: Sending,
  ) => ({
    input: {
      ...{ partId: part.id, version, report: words },
      records: records.map((key) => {
        const [kind, recordId = ''] = key.split(':');
        return { kind: kind as TaskRecordShown['kind'], recordId };
      }),
    },
  }),
});

export const takeBack = defineAct({
  document: graphql(`
    mutation TakeTaskBackAtDesk($input: TakeTaskBackInput!) {
      takeTaskBack(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
    }
  `),
  words: { title: 'task:takeBack', done: 'task:tookBack', hint: 'task:takeBackHint' },
  Fields: WhyField,
  variables: (part: Part, { words }: Words) => ({ input: { ...on(part), reason: words } }),
});

type Carried = Part & Pick<TaskPartShown, 'helpers'>;

function MembersField({ subject }: { subject: Carried }) {
  const { t } = useTranslation('task');
  const [{ data }] = useQuery({ query: ToChoose, variables: { partId: subject.id } });
  return (
    <Form.Item name="memberIds" label={t('field.helpers')}>
      <Select
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          ...(data?.taskChoices.members ?? []),
          ...subject.helpers
            .map(({ memberId, name }) => ({ id: memberId, name }))
            .filter(({ id }) => !(data?.taskChoices.members ?? []).some((member) => member.id === id)),
        ].map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  );
}

export const nameHelpers = defineAct({
  document: graphql(`
    mutation NameTaskHelpersAtDesk($input: NameTaskHelpersInput!) {
      nameTaskHelpers(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
    }
  `),
  words: { title: 'task:nameHelpers', done: 'task:named', hint: 'task:namesHint' },
  Fields: MembersField,
  blank: ({ helpers }: Carried) => ({ memberIds: helpers.map(({ memberId }) => memberId) }),
  variables: (part: Carried, { memberIds = [] }: { memberIds?: string[] }) => ({ input: { ...on(part), memberIds } }),
});

export interface OfHelper {
  readonly partId: string;
  readonly helper: TaskHelperShown;
}
export const tellFor = defineAct({
  document: graphql(`
    mutation TellTaskPartAtDesk($input: TellTaskPartInput!) {
      tellTaskPart(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
    }
  `),
  words: { title: 'task:tellFor', done: 'task:told', hint: 'task:tellForHint' },
  Fields: () => <WordsField about="ownWords" />,
  blank: ({ helper }: OfHelper) => ({ words: helper.words ?? '' }),
  variables: ({ partId, helper }: OfHelper, { words }: Words) => ({
    input: { partId, memberId: helper.memberId, words },
  }),
});
