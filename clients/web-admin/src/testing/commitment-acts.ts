import { dismissRelapseReport } from '../features/commitment/acts/dismiss-relapse-report';
import { type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

/** What is done beside the acts on a commitment, with its row. */
export const commitmentTrials: readonly Trial[] = [
  trial(
    dismissRelapseReport as never,
    { id: '7' },
    {
      lacks: 1,
      sends: { id: '7', answer: '夜里去看过，没有再摆' },
      fill: (at: At) => type(at('commitment:relapseReport.answer'), '夜里去看过，没有再摆'),
    },
  ),
];
