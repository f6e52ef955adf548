import type { Tone } from '@bandeng/ui';
import type { TripState } from '../../generated/graphql';

export const TONES: Readonly<Record<TripState, Tone>> = {
  PLANNED: 'calm',
  UNDER_WAY: 'info',
  HELD: 'soon',
  REPORTED: 'ok',
  CANCELLED: 'calm',
};
