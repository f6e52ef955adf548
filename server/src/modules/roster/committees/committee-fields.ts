import { badInput } from '../../../kernel/errors.js';
import { textInput } from '../../../kernel/text.js';
import type { CommitteeInput } from '../roster.inputs.js';
import { RosterRefusal, RosterRefusalCode } from '../roster.refusal.js';

const CODE = /^\d{9}$/;
export const nameTaken = () => new RosterRefusal(RosterRefusalCode.NAME_TAKEN);

export function committeeFields(input: CommitteeInput) {
  const townshipName = textInput(input.townshipName, { field: 'input.townshipName', max: 40, required: true });
  const name = textInput(input.name, { field: 'input.name', max: 60 }) ?? `${townshipName}联络委`;
  const code = textInput(input.townshipCode?.normalize('NFKC'), { field: 'input.townshipCode', max: 9 });
  if (code !== null && !CODE.test(code)) throw badInput('input.townshipCode', 'FORMAT');
  return { name, township: { name: townshipName, kind: input.townshipKind, code } };
}
