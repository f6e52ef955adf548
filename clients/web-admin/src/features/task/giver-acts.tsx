import type { TaskPartShown, TaskShown } from '@bandeng/features/task';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { defineAct } from '../../shell/acts/define-act';
import { Choices } from '../../shell/forms';
import { type Dated, DayAsked, on, type Part, WhyField, type Words, WordsField } from './fields';

const SetDay = graphql(`
  mutation SetTaskDay($input: SetTaskDayInput!) {
    setTaskDay(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
  }
`);
type Day = Part & Pick<TaskPartShown, 'askedDueOn' | 'dueOn'>;
export const setDay = defineAct({
  document: SetDay,
  words: { title: 'task:setDay', done: 'task:daySet', hint: 'task:setDayHint' },
  Fields: () => (
    <>
      <DayAsked label="newDay" />
      <WhyField />
    </>
  ),
  blank: ({ askedDueOn, dueOn }: Day) => ({ dueOn: askedDueOn ?? dueOn }),
  variables: (part: Day, { dueOn = '', words }: Dated) => ({ input: { ...on(part), dueOn, words } }),
});
export const refuseExtension = defineAct({
  document: SetDay,
  words: { title: 'task:refuse', done: 'task:refused', hint: 'task:refuseHint' },
  Fields: WhyField,
  variables: (part: Part, { words }: Words) => ({ input: { ...on(part), dueOn: null, words } }),
});

const Judge = graphql(`
  mutation JudgeTask($input: JudgeTaskInput!) {
    judgeTask(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
  }
`);
export const accept = defineAct({
  document: Judge,
  words: { title: 'task:accept', done: 'task:accepted', hint: 'task:acceptHint' },
  Fields: () => <WordsField about="verdict" optional />,
  variables: (part: Part, { words }: Partial<Words>) => ({
    input: { ...on(part), accept: true, words: words || null, dueOn: null },
  }),
});
export const giveBack = defineAct({
  document: Judge,
  words: { title: 'task:return', done: 'task:returned', hint: 'task:returnHint' },
  Fields: () => (
    <>
      <WordsField about="missing" />
      <DayAsked label="newDay" optional />
    </>
  ),
  variables: (part: Part, { words, dueOn }: Dated) => ({
    input: { ...on(part), accept: false, words, dueOn: dueOn || null },
  }),
});
export const takeDecisionBack = defineAct({
  document: graphql(`
    mutation TakeTaskDecisionBack($input: TakeTaskBackInput!) {
      takeTaskDecisionBack(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
    }
  `),
  words: { title: 'task:decisionBack', done: 'task:decisionTaken', hint: 'task:decisionBackHint' },
  Fields: WhyField,
  variables: (part: Part, { words }: Words) => ({ input: { ...on(part), reason: words } }),
});

type Whole = Pick<TaskShown, 'id' | 'parts'>;
/** Whose part: those that can be turned, all of them at first. */
function PartsField({ parts }: { parts: readonly TaskPartShown[] }) {
  const { t } = useTranslation('task');
  const label = t('field.parts');
  return (
    <>
      <Form.Item
        name="partIds"
        label={label}
        rules={[{ required: true, type: 'array', min: 1, message: t('needed', { what: label }) }]}
      >
        <Choices options={parts.map(({ id, committeeName }) => ({ value: id, label: committeeName }))} />
      </Form.Item>
      <WhyField />
    </>
  );
}
interface Turned extends Words {
  readonly partIds: string[];
}
const open = ({ parts }: Whole) => parts.filter(({ viewerCanCancel }) => viewerCanCancel);
const away = ({ parts }: Whole) => parts.filter(({ viewerCanRestore }) => viewerCanRestore);
const ids = (parts: readonly TaskPartShown[]) => ({ partIds: parts.map(({ id }) => id) });

export const cancel = defineAct({
  document: graphql(`
    mutation CancelTask($input: CancelTaskInput!) {
      cancelTask(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
    }
  `),
  // 取消 is what the act itself is called.
  words: {
    ...{ title: 'task:cancel', done: 'task:cancelled', hint: 'task:cancelHint' },
    leave: 'common:verb.back',
  },
  Fields: ({ subject }: { subject: Whole }) => <PartsField parts={open(subject)} />,
  blank: (task: Whole) => ids(open(task)),
  variables: ({ id }: Whole, { partIds, words }: Turned) => ({ input: { taskId: id, partIds, reason: words } }),
});
export const restore = defineAct({
  document: graphql(`
    mutation RestoreTask($input: CancelTaskInput!) {
      restoreTask(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
    }
  `),
  words: { title: 'task:restore', done: 'task:restored', hint: 'task:restoreHint' },
  Fields: ({ subject }: { subject: Whole }) => <PartsField parts={away(subject)} />,
  blank: (task: Whole) => ids(away(task)),
  variables: ({ id }: Whole, { partIds, words }: Turned) => ({ input: { taskId: id, partIds, reason: words } }),
});
