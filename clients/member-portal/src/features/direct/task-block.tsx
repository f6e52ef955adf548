import type { TaskBlock } from '../../shell/blocks';
import { holds, useViewer } from '../../viewer';
import { DirectBlock } from './DirectBlock';

/** Leads whoever organises a committee's work to what waits for them; what they may do there the server says. */
function Entrance({ tell }: { tell: (waits: boolean) => void }) {
  const organises = holds(useViewer(), 'DIRECTOR', 'LIAISON_OFFICER', 'SECRETARIAT', 'GROUP_OFFICER');
  return <DirectBlock pause={!organises} tell={tell} />;
}

export const block: TaskBlock = { order: 12, render: (tell) => <Entrance tell={tell} /> };
