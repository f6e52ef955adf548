import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { WallDays } from '../../../generated/graphql';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { DayField } from '../../../shell/day/DayField';
import { Choices, needed } from '../../../shell/forms';
import type { Plan, SlotRow } from '../documents';
import { firstOf, PlaceField, type Places } from '../Places';
import { clockOf, minuteOf } from '../times';

interface Slotted {
  readonly playlistId: string;
  readonly committeeId?: string | null;
  /** `screen:ID`, `group:NAME`, or nothing for all. */
  readonly where?: string;
  readonly days: WallDays;
  readonly weekdays: number[];
  readonly from: string;
  readonly until: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly priority: number;
}
export interface ToPlan {
  readonly places: Places;
  readonly plan: Pick<Plan, 'wallPlaylists' | 'screens'>;
  readonly slot: SlotRow | null;
}

const whereOf = ({ screenId, groupName }: SlotRow) =>
  screenId ? `screen:${screenId}` : groupName ? `group:${groupName}` : undefined;
const after = (where: string | undefined, prefix: string) =>
  where?.startsWith(prefix) ? where.slice(prefix.length) : null;

/** 排期: plans a playlist, or plans it otherwise. */
export const saveSlot = defineAct({
  document: graphql(`
  mutation SaveWallSlot($input: SaveWallSlotInput!) {
    saveWallSlot(input: $input) { ... on WallChanged { id } ... on SignageRefusal { code } }
  }
`),
  words: { title: 'signage:slot.act', done: 'signage:slot.done', press: 'common:verb.save' },
  Fields: SlotFields,
  width: 620,
  possible: ({ plan }) => plan.wallPlaylists.some(({ retiredAt }) => !retiredAt),
  blank: ({ slot, places }): Partial<Slotted> =>
    slot
      ? {
          ...{ playlistId: slot.playlistId, committeeId: slot.committeeId, where: whereOf(slot), days: slot.days },
          ...{ weekdays: [...slot.weekdays], from: clockOf(slot.fromMinute), until: clockOf(slot.untilMinute) },
          ...{ startsOn: slot.startsOn ?? '', endsOn: slot.endsOn ?? '', priority: slot.priority },
        }
      : { committeeId: firstOf(places), days: 'WORKING', weekdays: [], from: '08:30', until: '17:30', priority: 0 },
  variables: ({ slot }: ToPlan, filled: Slotted, { clientMutationId }: Sending) => ({
    input: {
      ...{ slotId: slot?.id ?? null, version: slot?.version ?? null, clientMutationId: slot ? null : clientMutationId },
      ...{ playlistId: filled.playlistId, committeeId: filled.committeeId ?? null },
      ...{ screenId: after(filled.where, 'screen:'), groupName: after(filled.where, 'group:') },
      ...{ days: filled.days, weekdays: filled.weekdays, priority: filled.priority },
      ...{ fromMinute: minuteOf(filled.from), untilMinute: minuteOf(filled.until) },
      ...{ startsOn: filled.startsOn || null, endsOn: filled.endsOn || null },
    },
  }),
});

function SlotFields({ subject: { plan, places } }: { subject: ToPlan }) {
  const { t } = useTranslation('signage');
  const groups = [...new Set(plan.screens.flatMap(({ groupName }) => groupName ?? []))];
  const lists = plan.wallPlaylists.filter(({ retiredAt }) => !retiredAt);
  return (
    <>
      <Form.Item name="playlistId" label={t('slot.playlist')} rules={[needed(t, t('slot.playlist'))]}>
        <Select options={lists.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <PlaceField places={places} />
      <Form.Item name="where" required label={t('slot.where')}>
        <Select
          allowClear
          placeholder={t('slot.everyScreen')}
          options={[
            ...groups.map((name) => ({ value: `group:${name}`, label: t('slot.group', { name }) })),
            ...plan.screens.map(({ id, name }) => ({ value: `screen:${id}`, label: name })),
          ]}
        />
      </Form.Item>
      <WhenFields />
      <Form.Item name="priority" required label={t('slot.priority')} extra={t('slot.priorityHint')}>
        <InputNumber min={0} max={9} precision={0} />
      </Form.Item>
    </>
  );
}

function WhenFields() {
  const { t } = useTranslation('signage');
  const time = <Input type="time" style={{ width: 130 }} />;
  const day = <DayField />;
  const row = { display: 'flex', gap: 16, flexWrap: 'wrap' } as const;
  return (
    <>
      <Form.Item name="days" required label={t('slot.days')} extra={t('slot.daysHint')}>
        <Select
          options={(['WORKING', 'REST', 'ANY'] as const).map((value) => ({ value, label: t(`days.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="weekdays" label={t('slot.weekdays')} extra={t('slot.weekdaysHint')}>
        <Choices options={([1, 2, 3, 4, 5, 6, 7] as const).map((value) => ({ value, label: t(`weekday.${value}`) }))} />
      </Form.Item>
      <div style={row}>
        <Form.Item name="from" label={t('slot.from')} rules={[needed(t, t('slot.from'))]}>
          {time}
        </Form.Item>
        <Form.Item
          name="until"
          label={t('slot.until')}
          rules={[needed(t, t('slot.until'))]}
          extra={t('slot.untilHint')}
        >
          {time}
        </Form.Item>
        <Form.Item name="startsOn" label={t('slot.startsOn')}>
          {day}
        </Form.Item>
        <Form.Item name="endsOn" label={t('slot.endsOn')}>
          {day}
        </Form.Item>
      </div>
    </>
  );
}
