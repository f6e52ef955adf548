import { recall, remember } from '@bandeng/ui';

/** Who this device is on the wall. Kept on the device: a clerk signed in beside it in the same browser stays so. */
export interface ScreenIdentity {
  readonly screenId: string;
  readonly token: string;
}

const KEY = 'screen';
let held: ScreenIdentity | null = read();

function read(): ScreenIdentity | null {
  try {
    const { screenId, token } = JSON.parse(recall(KEY) || '{}');
    return typeof screenId === 'string' && typeof token === 'string' ? { screenId, token } : null;
  } catch {
    return null;
  }
}

export const screenIdentity = (): ScreenIdentity | null => held;

export function becomeScreen(identity: ScreenIdentity | null): void {
  held = identity;
  remember(KEY, identity ? JSON.stringify(identity) : '');
}
