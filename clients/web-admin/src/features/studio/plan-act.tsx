import { todayInChina, useFormats } from '@bandeng/ui';
import { DatePicker, Form, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { DayHalf } from '../../generated/graphql';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { HOURS, HoursFields, type Keeper } from './acts';
import { daysOfMonth } from './days-of-month';

interface Studio {
  readonly id: string;
  readonly members: readonly Keeper[];
}
interface Filled {
  readonly month?: Dayjs;
  readonly weekdays?: number[];
  readonly someDay?: string;
  readonly half: DayHalf;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly memberIds: string[];
}
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** Those of the month that are to come, and the one day named beside. */
function chosenDays({ month, weekdays = [], someDay }: Pick<Filled, 'month' | 'weekdays' | 'someDay'>): string[] {
  const days = month ? daysOfMonth(month.format('YYYY-MM'), weekdays, todayInChina()) : [];
  return [...new Set([...days, ...(someDay ? [someDay] : [])])].sort();
}

function PlanFields({ subject }: { subject: Studio }) {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  const form = Form.useFormInstance<Filled>();
  const month = Form.useWatch('month', form);
  const weekdays = Form.useWatch('weekdays', form);
  const someDay = Form.useWatch('someDay', form);
  const given = { ...(month ? { month } : {}), ...(weekdays ? { weekdays } : {}), ...(someDay ? { someDay } : {}) };
  const days = chosenDays(given);
  const rule = () => ({
    validator: () =>
      chosenDays(form.getFieldsValue()).length > 0 ? Promise.resolve() : Promise.reject(new Error(t('noPlanDays'))),
  });
  return (
    <>
      <Form.Item name="month" label={t('month')}>
        <DatePicker picker="month" allowClear={false} />
      </Form.Item>
      <Form.Item name="weekdays" label={t('weekdays')} dependencies={['month', 'someDay']} rules={[rule]}>
        <Select mode="multiple" options={WEEK.map((value) => ({ value, label: t(`weekday.${value}`) }))} />
      </Form.Item>
      <Form.Item name="someDay" label={t('someDay')}>
        <DayField />
      </Form.Item>
      <p className="quiet">
        {days.length === 0
          ? t('noPlanDays')
          : t('planDays', { count: days.length, days: days.map((day) => date(day)).join('、') })}
      </p>
      <HoursFields keepers={subject.members} />
    </>
  );
}

/** 按月排: the same half of the day on chosen days of the week, all of them or none. */
export const plan = defineAct({
  document: graphql(`
    mutation PlanReceptionsAtDesk($input: PlanReceptionsInput!) {
      planReceptions(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
    }
  `),
  words: { title: 'studio:plan', done: 'studio:planned', hint: 'studio:planHint' },
  Fields: PlanFields,
  width: 640,
  blank: (_: Studio) => ({
    month: dayjs(todayInChina()),
    half: 'MORNING' as const,
    startsAt: HOURS.MORNING[0],
    endsAt: HOURS.MORNING[1],
  }),
  variables: ({ id }: Studio, filled: Filled, { clientMutationId }: Sending) => {
    const { half, startsAt, endsAt, memberIds } = filled;
    const days = chosenDays(filled).map((onDay) => ({ onDay, half, startsAt, endsAt, memberIds }));
    return { input: { studioId: id, days, clientMutationId } };
  },
});
