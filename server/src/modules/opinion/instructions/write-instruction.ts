import type { RequestContext } from '../../../kernel/context.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { actOnBrief } from '../act-on-brief.js';
import type { OpinionBrief } from '../brief.entity.js';
import { BriefAct } from '../brief-acts.rules.js';
import { BriefLevel } from '../ladder/submission.entity.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import { enterInstruction } from './enter-instruction.js';
import type { WriteInstructionInput } from './instruction.inputs.js';

/** The post they hold here. Nobody types their own: whose hand it is follows from who is signed in. */
export const OWN_POST = '区政协领导';
/** What was done is looked at again this many working days after it was due, where no day was said. */
export const LOOK_BACK_WORKING_DAYS = 20;

/** 本人签批: a leader writes an instruction on a brief they may read, in their own name, by their own hand. */
export async function writeInstruction(
  ctx: RequestContext,
  input: WriteInstructionInput,
): Promise<OpinionBrief | OpinionRefusal> {
  const dueOn = dayInput(input.dueOn, 'dueOn');
  const words = {
    addressee: textInput(input.addressee, { field: 'addressee', max: TITLE_MAX, required: true }),
    duty: textInput(input.duty, { field: 'duty', max: NOTE_MAX, required: true }),
    dueOn,
    lookBackOn: input.lookBackOn
      ? dayInput(input.lookBackOn, 'lookBackOn')
      : ctx.services.calendar.add(dueOn, LOOK_BACK_WORKING_DAYS).day,
  };
  const wording = textInput(input.wording, { field: 'wording', max: NOTE_MAX, required: true });
  const departmentId = knownIdOrNull(input.departmentId);
  const { briefId, version, clientMutationId, readerIds } = input;
  return actOnBrief(
    ctx,
    BriefAct.WRITE_INSTRUCTION,
    { briefId, version, clientMutationId, input: { ...words, wording, departmentId, readerIds } },
    async ({ tx, brief }) => {
      if (dueOn < ctx.today()) return new OpinionRefusal(OpinionRefusalCode.DUE_DAY_PAST);
      const [writer] = await tx.em.execute<{ name: string }[]>(
        'select display_name as name from account where id = ?',
        [accountIdOf(ctx.viewer)],
      );
      const leader = {
        leaderName: writer?.name ?? '',
        leaderPost: OWN_POST,
        level: BriefLevel.DISTRICT,
        instructedOn: ctx.today(),
      };
      const said = { ...leader, ...words };
      return enterInstruction(tx, brief, { said, wording, departmentId, readerIds, byOwnHand: true });
    },
  );
}
