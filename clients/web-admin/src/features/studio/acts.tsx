import { todayInChina } from '@bandeng/ui';
import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { DayHalf, StudioStatus } from '../../generated/graphql';
import { defineAct } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { atMost, Choices, needed } from '../../shell/forms';

/** Why it is done. */
function ReasonField() {
  const { t } = useTranslation('corrections');
  return (
    <Form.Item name="reason" label={t('why')} rules={[needed(t, t('why')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
    </Form.Item>
  );
}
type Reasoned = { readonly reason: string };

// Where a studio stands ---------------------------------------------------------------------------------------------

interface Standing {
  readonly id: string;
  readonly version: number;
}
const Turn = graphql(`
  mutation TurnStudioAtDesk($input: TurnStudioInput!) {
    turnStudio(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);

function PlateField() {
  const { t } = useTranslation('studio');
  return (
    <Form.Item name="plateOn" label={t('field.plateOn')} rules={[needed(t, t('field.plateOn'))]}>
      <DayField allowClear={false} />
    </Form.Item>
  );
}

export const agree = defineAct({
  document: Turn,
  words: { title: 'studio:turn.OPEN', done: 'studio:turn.done', hint: 'studio:turn.hint' },
  Fields: PlateField,
  blank: (_: Standing) => ({ plateOn: todayInChina() }),
  variables: ({ id, version }: Standing, { plateOn }: { plateOn: string }) => ({
    input: { studioId: id, version, status: 'OPEN' as const, plateOn },
  }),
});

const turnTo = (status: StudioStatus, title: string) =>
  defineAct({
    document: Turn,
    words: { title, done: 'studio:turn.done', hint: 'studio:turn.hint' },
    Fields: ReasonField,
    variables: ({ id, version }: Standing, { reason }: Reasoned) => ({
      input: { studioId: id, version, status, reason },
    }),
  });
export const openAgain = turnTo('OPEN', 'studio:turn.again');
export const decline = turnTo('DECLINED', 'studio:turn.DECLINED');
export const suspend = turnTo('SUSPENDED', 'studio:turn.SUSPENDED');
export const retire = turnTo('RETIRED', 'studio:turn.RETIRED');
export const putBack = turnTo('PROPOSED', 'studio:turn.PROPOSED');

// Its days ----------------------------------------------------------------------------------------------------------

export interface Keeper {
  readonly memberId: string;
  readonly name: string;
}
const HALVES: readonly DayHalf[] = ['MORNING', 'AFTERNOON', 'EVENING'];
export const HOURS: Readonly<Record<DayHalf, readonly [string, string]>> = {
  MORNING: ['09:00', '11:30'],
  AFTERNOON: ['14:30', '17:00'],
  EVENING: ['19:00', '20:30'],
};
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Half of the day, hours and who is on duty. */
export function HoursFields({ keepers }: { keepers: readonly Keeper[] }) {
  const { t } = useTranslation('studio');
  const form = Form.useFormInstance();
  const time = (name: 'startsAt' | 'endsAt') => (
    <Form.Item
      name={name}
      label={t(`field.${name}`)}
      rules={[needed(t, t(`field.${name}`)), { pattern: TIME, message: t('timeFormat') }]}
    >
      <Input maxLength={5} style={{ width: 120 }} />
    </Form.Item>
  );
  const fill = (half: DayHalf) => form.setFieldsValue({ startsAt: HOURS[half][0], endsAt: HOURS[half][1] });
  return (
    <>
      <Form.Item name="half" label={t('field.half')} rules={[needed(t, t('field.half'))]}>
        <Radio.Group
          options={HALVES.map((value) => ({ value, label: t(`half.${value}`) }))}
          onChange={({ target }) => fill(target.value as DayHalf)}
        />
      </Form.Item>
      {time('startsAt')}
      {time('endsAt')}
      <Form.Item
        name="memberIds"
        label={t('field.onDuty')}
        rules={[{ required: true, type: 'array', min: 1, message: t('needed', { what: t('field.onDuty') }) }]}
      >
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={keepers.map(({ memberId, name }) => ({ value: memberId, label: name }))}
        />
      </Form.Item>
    </>
  );
}

export interface Day {
  readonly id: string;
  readonly version: number;
  readonly onDay: string;
  readonly half: DayHalf;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly record?: string | null;
  readonly onDuty: readonly (Keeper & { readonly isPresent: boolean })[];
  readonly keepers: readonly Keeper[];
  readonly viewerCanSayWhoWasThere: boolean;
}
const on = ({ id, version }: Day) => ({ receptionId: id, version });

interface Slot {
  readonly onDay: string;
  readonly half: DayHalf;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly memberIds: string[];
}

function MoveFields({ subject }: { subject: Day }) {
  const { t } = useTranslation('studio');
  const there = subject.onDuty.filter(({ memberId }) => !subject.keepers.some((one) => one.memberId === memberId));
  return (
    <>
      <Form.Item name="onDay" label={t('field.onDay')} rules={[needed(t, t('field.onDay'))]}>
        <DayField allowClear={false} />
      </Form.Item>
      <HoursFields keepers={[...subject.keepers, ...there]} />
      <ReasonField />
    </>
  );
}

export const move = defineAct({
  document: graphql(`
    mutation MoveReceptionAtDesk($input: MoveReceptionInput!) {
      moveReception(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
    }
  `),
  words: { title: 'studio:move', done: 'studio:moved', hint: 'studio:moveHint' },
  Fields: MoveFields,
  blank: ({ onDay, half, startsAt, endsAt, onDuty }: Day) => ({
    ...{ onDay, half, startsAt, endsAt },
    memberIds: onDuty.map(({ memberId }) => memberId),
  }),
  variables: (day: Day, { onDay, half, startsAt, endsAt, memberIds, reason }: Slot & Reasoned) => ({
    input: { ...on(day), onDay, half, startsAt, endsAt, memberIds, reason },
  }),
});

export const cancel = defineAct({
  document: graphql(`
    mutation CancelReceptionAtDesk($input: ReceptionReasonInput!) {
      cancelReception(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
    }
  `),
  // 取消 is what the act itself is called.
  words: {
    ...{ title: 'studio:cancel', done: 'studio:cancelled', hint: 'studio:cancelHint' },
    leave: 'common:verb.back',
  },
  Fields: ReasonField,
  variables: (day: Day, { reason }: Reasoned) => ({ input: { ...on(day), reason } }),
});

export const restore = defineAct({
  document: graphql(`
    mutation RestoreReceptionAtDesk($input: ReceptionReasonInput!) {
      restoreReception(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
    }
  `),
  words: { title: 'studio:restore', done: 'studio:restored' },
  Fields: ReasonField,
  variables: (day: Day, { reason }: Reasoned) => ({ input: { ...on(day), reason } }),
});

function CloseFields({ subject }: { subject: Day }) {
  const { t } = useTranslation('studio');
  return (
    <>
      {subject.viewerCanSayWhoWasThere && (
        <Form.Item name="presentMemberIds" label={t('field.present')}>
          <Choices options={subject.onDuty.map(({ memberId, name }) => ({ value: memberId, label: name }))} />
        </Form.Item>
      )}
      <Form.Item name="record" label={t('field.record')} rules={[atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
    </>
  );
}

export const close = defineAct({
  document: graphql(`
    mutation CloseReceptionAtDesk($input: CloseReceptionInput!) {
      closeReception(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
    }
  `),
  words: { title: 'studio:close', done: 'studio:closed', hint: 'studio:closeHint' },
  Fields: CloseFields,
  blank: ({ record, onDuty }: Day) => ({
    ...(record ? { record } : {}),
    presentMemberIds: onDuty.filter(({ isPresent }) => isPresent).map(({ memberId }) => memberId),
  }),
  variables: (day: Day, { record, presentMemberIds = [] }: { record?: string; presentMemberIds?: string[] }) => ({
    input: {
      ...on(day),
      record: record?.trim() ? record : null,
      presentMemberIds: day.viewerCanSayWhoWasThere ? presentMemberIds : null,
    },
  }),
});

export const reopen = defineAct({
  document: graphql(`
    mutation ReopenReceptionAtDesk($input: ReceptionReasonInput!) {
      reopenReception(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
    }
  `),
  words: { title: 'studio:reopen', done: 'studio:reopened', hint: 'studio:reopenHint' },
  Fields: ReasonField,
  variables: (day: Day, { reason }: Reasoned) => ({ input: { ...on(day), reason } }),
});
