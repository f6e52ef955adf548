import type { Tone } from '@bandeng/ui';

export const STATUS_TONES = {
  PROPOSED: 'soon',
  DECLINED: 'calm',
  OPEN: 'ok',
  SUSPENDED: 'soon',
  RETIRED: 'calm',
} as const satisfies Readonly<Record<string, Tone>>;
export const STATE_TONES = {
  PLANNED: 'calm',
  TODAY: 'info',
  TO_CLOSE: 'soon',
  HELD: 'ok',
  NOT_OPEN: 'bad',
  CANCELLED: 'calm',
} as const satisfies Readonly<Record<string, Tone>>;
export const BECAME_TONES = {
  ANSWERED: 'ok',
  WAITING: 'soon',
  NOT_ADOPTED: 'calm',
  PASSED_ON: 'info',
  ADOPTED: 'info',
  RESOLVED: 'ok',
} as const satisfies Readonly<Record<string, Tone>>;
