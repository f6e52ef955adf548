import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { inPreparation } from '../in-preparation.js';
import { Material, MaterialReceipt } from '../preparation.entity.js';
import type { MarkMaterialReadInput } from './preparation.inputs.js';

/** A receipt: this person has read it. Reading it again changes nothing. */
export async function markMaterialRead(
  ctx: RequestContext,
  input: MarkMaterialReadInput,
): Promise<Material | ConsultationRefusal> {
  return inPreparation<Material, Material>(ctx, input, {
    act: 'markMaterialRead',
    by: 'INVITED',
    replay: (tx, id) => tx.em.findOneOrFail(Material, id),
    work: async ({ tx, consultation, seat, record }) => {
      authorize(seat !== null, 'mark a material as read');
      const material = await tx.em.findOne(Material, {
        id: knownId(input.materialId),
        consultation,
        withdrawnAt: null,
      });
      if (!material) throw notFound();
      if (!(await tx.em.findOne(MaterialReceipt, { material, participant: seat }))) {
        tx.em.persist(
          tx.em.create(MaterialReceipt, { material: ref(material), participant: ref(seat), readAt: ctx.now() }),
        );
        record('materialRead', { materialId: material.id });
      }
      return material;
    },
  });
}
