import { resultUnion } from '../../kernel/refusal.js';
import { OpinionBrief } from './brief.entity.js';
import { OpinionRefusal } from './opinion.refusal.js';
import { BriefChanged } from './opinion.types.js';

export const BriefResult = resultUnion('BriefResult', BriefChanged, OpinionRefusal);

export const briefAnswer = (answer: OpinionBrief | OpinionRefusal) =>
  answer instanceof OpinionBrief
    ? Object.assign(new BriefChanged(), { id: answer.id, version: answer.version })
    : answer;
