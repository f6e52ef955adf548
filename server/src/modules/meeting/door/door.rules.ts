import { MeetingRefusal, MeetingRefusalCode } from '../meeting.refusal.js';

/** A room holds only so many; beyond this somebody is playing with the code. */
export const MOST_OBSERVERS = 300;
/**
 * From one address: a market hall's own network brings its whole back row and more, and one address alone still never
 * fills the door.
 */
export const MOST_FROM_ONE_ADDRESS = 200;

/** Why nobody more may sit in, or null. `fromHere` is null where the address is not known. */
export function whyDoorIsFull(sittingIn: number, fromHere: number | null): MeetingRefusal | null {
  return sittingIn >= MOST_OBSERVERS || (fromHere ?? 0) >= MOST_FROM_ONE_ADDRESS
    ? new MeetingRefusal(MeetingRefusalCode.OBSERVERS_FULL)
    : null;
}
