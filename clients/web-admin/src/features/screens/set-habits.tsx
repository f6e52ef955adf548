import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { defineAct } from '../../shell/acts/define-act';
import { atMost } from '../../shell/forms';

interface Habits {
  readonly groupName?: string;
  readonly darkFrom?: string;
  readonly darkUntil?: string;
}
interface Screen {
  readonly id: string;
  readonly version: number;
  readonly groupName?: string | null;
  readonly darkFrom?: number | null;
  readonly darkUntil?: number | null;
}

/** `08:30` of a minute of the day. */
export const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const minuteOf = (clock: string | undefined): number | null => {
  if (!clock) return null;
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/** 分组与熄屏: with which screens it is planned, and when it is dark. */
export const setHabits = defineAct({
  document: graphql(`
  mutation SetScreenHabits($screenId: ID!, $version: Int!, $groupName: String, $darkFrom: Int, $darkUntil: Int) {
    setScreenHabits(screenId: $screenId, version: $version, groupName: $groupName, darkFrom: $darkFrom, darkUntil: $darkUntil) {
      id
    }
  }
`),
  words: { title: 'display:habits.act', done: 'display:habits.done', press: 'common:verb.save' },
  Fields: HabitsFields,
  blank: ({ groupName, darkFrom, darkUntil }: Screen): Partial<Habits> => ({
    groupName: groupName ?? '',
    darkFrom: darkFrom == null ? '' : clockOf(darkFrom),
    darkUntil: darkUntil == null ? '' : clockOf(darkUntil),
  }),
  variables: ({ id, version }: Screen, { groupName, darkFrom, darkUntil }: Habits) => ({
    ...{ screenId: id, version, groupName: groupName || null },
    ...{ darkFrom: minuteOf(darkFrom), darkUntil: minuteOf(darkUntil) },
  }),
});

function HabitsFields() {
  const { t } = useTranslation('display');
  // One without the other is no night.
  const both = (other: 'darkFrom' | 'darkUntil') => [
    ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
      validator: async (_: unknown, value: unknown) => {
        if (!value !== !getFieldValue(other)) throw new Error(t('habits.both'));
      },
    }),
  ];
  return (
    <>
      <Form.Item name="groupName" label={t('habits.group')} rules={[atMost(t, 40)]} extra={t('habits.groupHint')}>
        <Input />
      </Form.Item>
      <Form.Item name="darkFrom" label={t('habits.from')} rules={both('darkUntil')}>
        <Input type="time" style={{ width: 140 }} />
      </Form.Item>
      <Form.Item name="darkUntil" label={t('habits.until')} rules={both('darkFrom')} extra={t('habits.nightHint')}>
        <Input type="time" style={{ width: 140 }} />
      </Form.Item>
    </>
  );
}
