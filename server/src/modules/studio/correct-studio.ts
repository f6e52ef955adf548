import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../kernel/context.js';
import { keepCorrections } from '../../kernel/corrections/index.js';
import { NOTE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { lockLed } from './lock-studio.js';
import { type Studio, StudioMember } from './studio.entity.js';
import { corrected } from './studio.events.js';
import type { CorrectStudioInput } from './studio.inputs.js';
import { StudioRefusal, StudioRefusalCode } from './studio.refusal.js';
import { keepMembers, sectorIn, studioWords } from './studio-words.js';

export async function saidOf(tx: Transaction, studio: Studio) {
  const { name, address, about } = studio;
  const keepers = await tx.em.find(StudioMember, { studio, leftAt: null }, { populate: ['member'] });
  const names = keepers.map(({ member, isLead }) => `${member.getEntity().name}${isLead ? '（牵头）' : ''}`);
  const sector = (await studio.sector?.load())?.name ?? null;
  return { studioName: name, address, about, sector, studioMembers: names.sort().join('、') || null };
}

/** Its name, its place and who keeps it are put right; what it said before is kept. Its members are told. */
export function correctStudio(ctx: RequestContext, input: CorrectStudioInput): Promise<Studio | StudioRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  const { words, sectorId, leadMemberId, memberIds } = studioWords(input);
  return inTransaction(ctx, async (tx) => {
    const { studio } = await lockLed(tx, input.studioId, 'correct a studio');
    const before = await saidOf(tx, studio);
    expectVersion(studio, input.version, before);
    const sector = await sectorIn(tx, sectorId);
    Object.assign(studio, words, { sector: sector && ref(sector) });
    await keepMembers(tx, studio, { memberIds, leadMemberId });
    await tx.em.flush();
    const now = await saidOf(tx, studio);
    const changed = keepCorrections(tx, { record: 'studio', id: studio.id }, before, now, reason);
    if (changed.length === 0) return new StudioRefusal(StudioRefusalCode.NOTHING_CORRECTED);
    studio.membersChangedAt = ctx.now();
    tx.record(corrected({ studioId: studio.id }));
    return studio;
  });
}
