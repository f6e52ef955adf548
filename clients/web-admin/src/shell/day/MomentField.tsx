import { Input } from 'antd';
import type { ComponentProps } from 'react';
import { DayNote } from './DayField';
import { useWorkingDays } from './useWorkingDays';

/** A day with an hour, as `YYYY-MM-DDTHH:mm`, and what the house's calendar says of that day. */
export function MomentField({ value, ...field }: Omit<ComponentProps<typeof Input>, 'value'> & { value?: string }) {
  const calendar = useWorkingDays();
  return (
    <>
      <Input style={{ width: 240 }} {...field} value={value} type="datetime-local" />
      <DayNote day={value?.slice(0, 10)} calendar={calendar} />
    </>
  );
}
