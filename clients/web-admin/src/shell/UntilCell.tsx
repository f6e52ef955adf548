import { StatusTag, useFormats } from '@bandeng/ui';
import type { ComponentProps } from 'react';

interface Until {
  readonly dueOn: string;
  readonly workingDaysLeft: number;
  readonly provisional: boolean;
  readonly timeliness: ComponentProps<typeof StatusTag>['value'];
}

/** By when, with the days that are left, and whether it is late. */
export function UntilCell({ until }: { until: Until }) {
  const { due } = useFormats();
  return (
    <div className="stack num">
      <span>{due(until.dueOn, until.workingDaysLeft, until.provisional)}</span>
      <StatusTag kind="timeliness" value={until.timeliness} />
    </div>
  );
}
