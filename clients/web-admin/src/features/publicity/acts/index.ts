import type { StoryAct } from '../../../generated/graphql';
import type { Act } from '../../../shell/acts/define-act';
import { clear } from './clear';
import { closeFactCheck } from './close-fact-check';
import { discard } from './discard';
import { dropCorrection } from './drop-correction';
import { passStory } from './pass';
import { place } from './place';
import { publish } from './publish';
import { releasePhotos } from './release-photos';
import { restore } from './restore';
import { returnStory } from './return';
import { schedule } from './schedule';
import { seeInSpite } from './see-in-spite';
import { sendBack } from './send-back';
import { sendFactCheck } from './send-fact-check';
import type { Shown } from './shown';
import { sign } from './sign';
import { signCorrection } from './sign-correction';
import { submit } from './submit';
import { takeBack } from './take-back';
import { withdraw } from './withdraw';

/** Done where it is written. */
type Elsewhere = 'EDIT' | 'WRITE_CORRECTION';
export type DeskAct = Exclude<StoryAct, Elsewhere>;

/** Every act the desk may offer on a story has its file. */
export const ACTS: Readonly<Record<DeskAct, Act<Shown>>> = {
  SUBMIT: submit,
  TAKE_BACK: takeBack,
  DISCARD: discard,
  RETURN: returnStory,
  PASS: passStory,
  RELEASE_PHOTOS: releasePhotos,
  SEND_FACT_CHECK: sendFactCheck,
  CLOSE_FACT_CHECK: closeFactCheck,
  SEND_BACK: sendBack,
  SIGN: sign,
  SCHEDULE: schedule,
  PUBLISH: publish,
  DROP_CORRECTION: dropCorrection,
  SIGN_CORRECTION: signCorrection,
  CLEAR: clear,
  WITHDRAW: withdraw,
  RESTORE: restore,
  SEE_IN_SPITE: seeInSpite,
  PLACE: place,
};
