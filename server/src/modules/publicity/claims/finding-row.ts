import { StoryFinding } from '../publicity.types.js';
import type { Finding } from './finding.js';

export const findingRow = ({ reference, ...rest }: Finding): StoryFinding =>
  Object.assign(new StoryFinding(), rest, { reference: reference && JSON.stringify(reference) });
