import type { TFunction } from 'i18next';

interface Held {
  readonly committeeName: string;
  /** 主办. */
  readonly hostName: string;
}

/** Who holds a consultation: its committee, or another whom the committee assists (主办、协办). */
export const heldBy = (t: TFunction, { hostName, committeeName }: Held): string =>
  hostName === committeeName ? committeeName : t('consultation:heldBy', { host: hostName, committee: committeeName });
