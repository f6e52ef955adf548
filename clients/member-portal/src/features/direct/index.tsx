import type { Feature } from '../../registry';
import { holds, useViewer } from '../../viewer';
import { DirectBlock } from './DirectBlock';

/** Leads whoever organises a committee's work to what waits for them; what they may do there the server says. */
function Entrance({ tell }: { tell: (waits: boolean) => void }) {
  const organises = holds(useViewer(), 'DIRECTOR', 'LIAISON_OFFICER', 'SECRETARIAT');
  return <DirectBlock pause={!organises} tell={tell} />;
}

/** What a director decides away from the desk: topics, leave, convening, another day. */
export const feature: Feature = {
  focusRoutes: [
    { path: 'direct/topics', lazy: () => import('./TopicsPage') },
    { path: 'direct/topics/:id', lazy: () => import('./TopicPage') },
    { path: 'direct/:id', lazy: () => import('./DirectPage') },
  ],
  blocks: [{ place: 'tasks', order: 12, render: (tell) => <Entrance tell={tell} /> }],
};
