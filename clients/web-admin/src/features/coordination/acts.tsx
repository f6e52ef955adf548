import type { CoordinationShown } from '@bandeng/features/coordination';
import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { MomentField } from '../../shell/day/MomentField';
import { atMost, needed } from '../../shell/forms';

type Coordination = Pick<CoordinationShown, 'id' | 'version' | 'startsAt' | 'place'>;
const on = ({ id, version }: Coordination) => ({ coordinationId: id, version });
const asked = (minute: string) => new Date(`${minute}:00+08:00`).toISOString();
const EIGHT_HOURS = 8 * 3_600_000;
const minuteOf = (at: string) => new Date(Date.parse(at) + EIGHT_HOURS).toISOString().slice(0, 16);

interface Words {
  readonly words: string;
}
/** Some words, and what they are about. */
function WordsField({ about }: { about: 'why' | 'report' | 'wrong' | 'left' }) {
  const { t } = useTranslation('coordination');
  const label = t(`field.${about}`);
  return (
    <Form.Item name="words" label={label} rules={[needed(t, label), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
    </Form.Item>
  );
}
const WhyField = () => <WordsField about="why" />;
const WrongField = () => <WordsField about="wrong" />;
const ReportField = () => <WordsField about="report" />;
const LeftField = () => <WordsField about="left" />;

function WhereFields() {
  const { t } = useTranslation('coordination');
  return (
    <>
      <Form.Item name="startsAt" label={t('field.startsAt')} rules={[needed(t, t('field.startsAt'))]}>
        <MomentField />
      </Form.Item>
      <Form.Item name="place" label={t('field.place')} rules={[needed(t, t('field.place')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
    </>
  );
}

const Choices = graphql(`
  query CoordinationChoicesAtDesk($commitmentId: ID!) {
    coordinationChoices(commitmentId: $commitmentId) {
      assistingIds
      departments { id name }
      organisations { id name }
    }
  }
`);
interface OfMatter {
  readonly commitmentId: string;
}

function CallFields({ subject }: { subject: OfMatter }) {
  const { t } = useTranslation('coordination');
  const [{ data }] = useQuery({ query: Choices, variables: { commitmentId: subject.commitmentId } });
  const choices = data?.coordinationChoices;
  const options = (kind: 'd' | 'o', rows: readonly { id: string; name: string }[] = []) =>
    rows.map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }));
  return (
    <>
      <Form.Item name="stuck" label={t('field.stuck')} rules={[needed(t, t('field.stuck')), atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <WhereFields />
      <Form.Item name="units" label={t('field.units')} extra={t('field.unitsHint')}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { label: t('field.departments'), options: options('d', choices?.departments) },
            { label: t('field.organisations'), options: options('o', choices?.organisations) },
          ]}
        />
      </Form.Item>
      <Form.Item name="withTownship" valuePropName="checked">
        <Checkbox>{t('field.withTownship')}</Checkbox>
      </Form.Item>
      <Form.Item name="others" label={t('field.others')} rules={[atMost(t, 120)]}>
        <Input />
      </Form.Item>
    </>
  );
}

interface Called {
  readonly stuck: string;
  readonly startsAt: string;
  readonly place: string;
  readonly units?: readonly string[];
  readonly withTownship?: boolean;
  readonly others?: string;
}
const callWith = (hint: string) =>
  defineAct({
    document: graphql(`
      mutation CallCoordinationAtDesk($input: CallCoordinationInput!) {
        callCoordination(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
      }
    `),
    words: { title: 'coordination:call', done: 'coordination:called', hint },
    Fields: CallFields,
    width: 640,
    blank: (_: OfMatter): Partial<Called> => ({ withTownship: true }),
    variables: (
      { commitmentId }: OfMatter,
      { stuck, startsAt, place, units = [], withTownship = false, others }: Called,
      { clientMutationId }: Sending,
    ) => {
      const of = (kind: string) => units.filter((unit) => unit.startsWith(kind)).map((unit) => unit.slice(2));
      return {
        input: {
          ...{ commitmentId, stuck, place, withTownship, clientMutationId },
          ...{ startsAt: asked(startsAt), departmentIds: of('d:'), organisationIds: of('o:'), others: others || null },
        },
      };
    },
  });
export const callAsFollower = callWith('coordination:callHintFollower');
export const callForCommittee = callWith('coordination:callHintCommittee');

const Decide = graphql(`
  mutation DecideCoordinationAtDesk($input: DecideCoordinationInput!) {
    decideCoordination(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
export const agree = defineAct({
  document: Decide,
  words: { title: 'coordination:agree', done: 'coordination:agreedDone', hint: 'coordination:agreeHint' },
  variables: (one: Coordination) => ({ input: { ...on(one), agree: true, reason: null } }),
});
export const refuse = defineAct({
  document: Decide,
  words: { title: 'coordination:refuse', done: 'coordination:refused', hint: 'coordination:refuseHint' },
  Fields: WhyField,
  variables: (one: Coordination, { words }: Words) => ({ input: { ...on(one), agree: false, reason: words } }),
});

function MoveFields() {
  return (
    <>
      <WhereFields />
      <WhyField />
    </>
  );
}
interface Moved extends Words {
  readonly startsAt: string;
  readonly place: string;
}
export const move = defineAct({
  document: graphql(`
    mutation MoveCoordinationAtDesk($input: MoveCoordinationInput!) {
      moveCoordination(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
    }
  `),
  words: { title: 'coordination:move', done: 'coordination:moved', hint: 'coordination:moveHint' },
  Fields: MoveFields,
  blank: ({ startsAt, place }: Coordination): Partial<Moved> => ({ startsAt: minuteOf(startsAt), place }),
  twoSides: {
    fields: { startsAt: 'coordination:field.startsAt', place: 'coordination:field.place' },
    read: ({ startsAt = '', place = '' }: Partial<Moved>) => ({ startsAt, place }),
    write: ({ startsAt = '', place = '' }) => ({ startsAt, place }),
    theirs: ({ startsAt = '', place = '' }) => ({ startsAt: startsAt && minuteOf(startsAt), place }),
  },
  variables: (one: Coordination, { startsAt, place, words }: Moved, { version = one.version }: Sending) => ({
    input: { ...on(one), version, startsAt: asked(startsAt), place, reason: words },
  }),
});
export const cancel = defineAct({
  document: graphql(`
    mutation CancelCoordinationAtDesk($input: CancelCoordinationInput!) {
      cancelCoordination(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
    }
  `),
  words: {
    ...{ title: 'coordination:cancel', done: 'coordination:cancelled', hint: 'coordination:cancelHint' },
    leave: 'common:verb.back',
  },
  Fields: WhyField,
  variables: (one: Coordination, { words }: Words) => ({ input: { ...on(one), reason: words } }),
});

const Answer = graphql(`
  mutation AnswerCoordinationAtDesk($input: AnswerCoordinationRecordInput!) {
    answerCoordinationRecord(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
export const confirm = defineAct({
  document: Answer,
  words: { title: 'coordination:confirm', done: 'coordination:confirmed', hint: 'coordination:confirmHint' },
  variables: (one: Coordination) => ({ input: { ...on(one), confirms: true, words: null } }),
});
export const contest = defineAct({
  document: Answer,
  words: { title: 'coordination:contest', done: 'coordination:contested', hint: 'coordination:contestHint' },
  Fields: WrongField,
  variables: (one: Coordination, { words }: Words) => ({ input: { ...on(one), confirms: false, words } }),
});

interface Step {
  readonly id: string;
}
export const report = defineAct({
  document: graphql(`
    mutation ReportCoordinationStepAtDesk($input: ReportCoordinationStepInput!) {
      reportCoordinationStep(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
    }
  `),
  words: { title: 'coordination:report', done: 'coordination:reported', hint: 'coordination:reportHint' },
  Fields: ReportField,
  variables: ({ id }: Step, { words }: Words) => ({ input: { stepId: id, words } }),
});
const Mark = graphql(`
  mutation MarkCoordinationStepAtDesk($input: MarkCoordinationStepInput!) {
    markCoordinationStep(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
export const markDone = defineAct({
  document: Mark,
  words: { title: 'coordination:markDone', done: 'coordination:marked', hint: 'coordination:markDoneHint' },
  variables: ({ id }: Step) => ({ input: { stepId: id, outcome: 'DONE' as const, words: null } }),
});
export const markNotDone = defineAct({
  document: Mark,
  words: { title: 'coordination:markNotDone', done: 'coordination:marked', hint: 'coordination:markNotDoneHint' },
  Fields: LeftField,
  variables: ({ id }: Step, { words }: Words) => ({ input: { stepId: id, outcome: 'NOT_DONE' as const, words } }),
});
