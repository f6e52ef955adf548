import type { Finding } from './claims/finding.js';
import { ResolvedFactRow, StoryFinding } from './publicity.types.js';
import type { ResolvedFact } from './story-view.js';

export const findingRow = ({ reference, ...rest }: Finding): StoryFinding =>
  Object.assign(new StoryFinding(), rest, { reference: reference && JSON.stringify(reference) });

export const factRow = ({ reference, ...rest }: ResolvedFact): ResolvedFactRow =>
  Object.assign(new ResolvedFactRow(), rest, { reference: JSON.stringify(reference) });
