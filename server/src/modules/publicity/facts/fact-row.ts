import { ResolvedFactRow } from '../publicity.types.js';
import type { ResolvedFact } from '../story-view.js';

export const factRow = ({ reference, ...rest }: ResolvedFact): ResolvedFactRow =>
  Object.assign(new ResolvedFactRow(), rest, { reference: JSON.stringify(reference) });
