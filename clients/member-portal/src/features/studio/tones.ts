import type { Tone } from '@bandeng/ui';
import type { ReceptionState, VisitBecame } from '../../generated/graphql';

export const STATE_TONES: Readonly<Record<ReceptionState, Tone>> = {
  PLANNED: 'calm',
  TODAY: 'info',
  TO_CLOSE: 'soon',
  HELD: 'ok',
  NOT_OPEN: 'bad',
  CANCELLED: 'calm',
};
export const BECAME_TONES: Readonly<Record<VisitBecame, Tone>> = {
  ANSWERED: 'ok',
  WAITING: 'soon',
  NOT_ADOPTED: 'calm',
  PASSED_ON: 'info',
  ADOPTED: 'info',
  RESOLVED: 'ok',
};
