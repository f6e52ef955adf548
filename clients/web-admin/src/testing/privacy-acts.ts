import { sayNotice } from '../features/privacy/acts';
import { type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

/** Every act of the desk on personal information with its row. */
export const privacyTrials: readonly Trial[] = [
  trial(
    sayNotice as never,
    { id: '2', number: 2, keeper: null, contact: null },
    {
      lacks: 2,
      sends: { input: { number: 2, keeper: '区政协办公室', contact: '二楼' } },
      fill: async (at: At) => {
        await type(at('privacy:notice.keeper'), '区政协办公室');
        await type(at('privacy:notice.contact'), '二楼');
      },
    },
  ),
];
