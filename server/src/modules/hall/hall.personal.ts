import {
  Ground,
  Kept,
  type PersonalData,
  PersonalKind,
  Purpose,
  personal,
  Whose,
  type Why,
} from '../../kernel/personal.js';
import { HallPollItem } from './polls/hall-poll.entity.js';
import { FloorQuestion } from './questions/floor-question.entity.js';

/** By seat, or by whoever sits in. */
const SAID: Why = {
  whose: Whose.PARTICIPANT,
  what: [PersonalKind.WORDS],
  purpose: Purpose.RECORD_MEETINGS,
  ground: Ground.STATUTORY_DUTY,
  kept: Kept.WITH_RECORD,
};

/** What is kept of people here. */
export const hallPersonal: readonly PersonalData[] = [
  personal(FloorQuestion, ['text'], SAID),
  personal(HallPollItem, ['text'], SAID),
];
