import { each, ProofKind, ProofReason, type Rule } from './proof-finding.js';

const instruction =
  (reason: ProofReason, pattern: RegExp, proposal: (found: RegExpMatchArray) => string | null | undefined): Rule =>
  (text) =>
    each(text, ProofKind.INSTRUCTION, reason, pattern, proposal);

const UNITS = '(?:[局委办]|中心|公司|街道|镇政府|居委会|村委会|物业)';

/** How a leader's instruction is told: 作出批示, by a person, to those below, without flattery. */
export const instructionRules: readonly Rule[] = [
  instruction(
    ProofReason.INSTRUCTED_UPWARDS,
    /向(?:上级|市委|区委|县委|省委|市政府|区政府|县政府|省政府|市政协|省政协)[^，。；\n]{0,6}?(?:作出|做出)?(?:批示|指示|批复)/g,
    () => null,
  ),
  instruction(
    ProofReason.INSTRUCTED_BY_UNIT,
    new RegExp(`${UNITS}(?:作出|做出)(?:了)?(?:重要|专门|明确)?批示`, 'g'),
    () => null,
  ),
  instruction(
    ProofReason.MADE_INSTRUCTION,
    /做(?:出|了)(?:了)?(?:重要|专门|明确|肯定性|具体)?(?:批示|指示)/g,
    ([found]) => found.replace(/^做(?:出了|出|了)/, '作出'),
  ),
  instruction(
    ProofReason.MADE_INSTRUCTION,
    /进行(?:了)?(?:重要|专门|明确|肯定性)?批示|批示(?:说|讲|表示|称)(?=[：:，,])/g,
    ([found]) =>
      found.startsWith('进行') ? found.replace(/^进行了?/, '作出') : found.replace(/(?:说|讲|表示|称)$/, '指出'),
  ),
  instruction(ProofReason.MADE_INSTRUCTION, /批示指示(?!精神)/g, () => '指示批示'),
  instruction(ProofReason.READ_OR_INSTRUCTED, /圈阅(?:并)?批示|批示(?:并)?圈阅|圈阅同意/g, () => null),
  instruction(
    ProofReason.FLATTERY,
    /亲自(?:作出|做出)?(?:重要)?(?:批示|指示|过问|部署)|亲临|莅临|在?百忙之中|拨冗|英明(?:决策|领导)|高瞻远瞩/g,
    ([found]) => (/^亲自/.test(found) ? found.slice(2) : null),
  ),
];
