import { ref } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { filesToAttach } from '../../../kernel/files/index.js';
import { BODY_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { fileSubject } from '../file-access.js';
import { inPreparation } from '../in-preparation.js';
import { Material } from '../preparation.entity.js';
import type { AddMaterialInput, PolicyClauseInput } from './preparation.inputs.js';

export const MAX_FILES = 20;
const NUMBER_MAX = 60;
const LINK_MAX = 500;

export const clauseInput = ({ document, documentNumber, clause, link }: PolicyClauseInput) => ({
  document: textInput(document, { field: 'document', max: TITLE_MAX, required: true }),
  documentNumber: textInput(documentNumber, { field: 'documentNumber', max: NUMBER_MAX }),
  clause: textInput(clause, { field: 'clause', max: BODY_MAX, required: true }),
  link: linkInput(link),
});

function linkInput(typed: string | null | undefined): string | null {
  const link = textInput(typed, { field: 'link', max: LINK_MAX });
  if (link === null) return null;
  const url = URL.canParse(link) ? new URL(link) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw badInput('link', 'ADDRESS');
  return link;
}

/** Something to read before the meeting, for everyone invited. */
export async function addMaterial(
  ctx: RequestContext,
  input: AddMaterialInput,
): Promise<Material | ConsultationRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = textInput(input.body, { field: 'body', max: BODY_MAX }) ?? '';
  if (body === '' && input.fileIds.length === 0) throw badInput('body', 'REQUIRED');
  return inPreparation<Material, Material>(ctx, input, {
    act: 'addMaterial',
    by: 'ORGANISERS',
    replay: (tx, id) => tx.em.findOneOrFail(Material, id),
    work: async ({ tx, consultation, record }) => {
      const fileIds = await filesToAttach(tx, input.fileIds, {
        field: 'fileIds',
        max: MAX_FILES,
        of: fileSubject(consultation),
      });
      const material = tx.em.create(Material, { consultation: ref(consultation), title, body, fileIds });
      tx.em.persist(material);
      record('materialAdded', { materialId: material.id });
      return material;
    },
  });
}
