import { useEffect } from 'react';
import type { TaskBlock } from '../../shell/blocks';
import { LeaderBlock } from './LeaderBlock';

/** The district stands on the first page of whoever sees it all; to look is no task. */
function Entrance({ tell }: { tell: (waits: boolean) => void }) {
  useEffect(() => tell(false), [tell]);
  return <LeaderBlock />;
}

export const block: TaskBlock = { order: 5, render: (tell) => <Entrance tell={tell} /> };
