import type { Consultation } from '../workspace';

/** What an act on the plan of a consultation knows of it. */
export type Shown = Pick<Consultation, 'id' | 'version' | 'title' | 'place' | 'startsAt'>;

export const of = ({ id, version }: Shown) => ({ consultationId: id, version });
