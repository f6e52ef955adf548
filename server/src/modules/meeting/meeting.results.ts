import { resultUnion } from '../../kernel/refusal.js';
import { MeetingSignIn } from './door/sign-in.types.js';
import { Meeting } from './meeting.entity.js';
import { MeetingRefusal } from './meeting.refusal.js';

export const MeetingResult = resultUnion('MeetingResult', Meeting, MeetingRefusal);
export const SignInResult = resultUnion('MeetingSignInResult', MeetingSignIn, MeetingRefusal);
