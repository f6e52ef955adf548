import type { MeBlock } from '../../shell/blocks';
import { holds, useViewer } from '../../viewer';
import { OfficeEntry } from './OfficeEntry';

function Entrance() {
  return holds(useViewer(), 'GROUP_OFFICER') ? <OfficeEntry /> : null;
}

export const block: MeBlock = { order: 12, render: () => <Entrance /> };
