import { recall, remember } from '@bandeng/ui';

/** The voice of somebody who sits in without an account, kept on this phone for this meeting. */
const key = (meetingId: string) => `observer-pass.${meetingId}`;

export function keepPass(meetingId: string, pass: string): void {
  remember(key(meetingId), pass);
}

export function passFor(meetingId: string): string | null {
  return recall(key(meetingId));
}
