import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { filesToAttach, StoredFile } from '../../../kernel/files/index.js';
import { knownId, knownIds } from '../../../kernel/id.js';
import { BODY_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import type { ConsultationRefusal } from '../consultation.refusal.js';
import { fileSubject } from '../file-access.js';
import type { Preparation } from '../in-preparation.js';
import { Material, MaterialReceipt } from '../preparation.entity.js';
import { MAX_FILES } from './add-material.js';
import { correct } from './correct.js';
import type { ReplaceMaterialInput } from './preparation.inputs.js';

/** Other words or other files in the place of what was given out; everybody may be asked to read it once more. */
export async function replaceMaterial(
  ctx: RequestContext,
  input: ReplaceMaterialInput,
): Promise<Material | ConsultationRefusal> {
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = textInput(input.body, { field: 'body', max: BODY_MAX }) ?? '';
  const fileIds = knownIds(input.fileIds);
  if (body === '' && fileIds.length === 0) throw badInput('body', 'REQUIRED');
  if (fileIds.length > MAX_FILES) throw badInput('fileIds', 'TOO_MANY');
  const said = async (tx: Transaction, material: Pick<Material, 'title' | 'body' | 'fileIds'>) => ({
    title: material.title,
    body: material.body || null,
    files: await namesOf(tx, material.fileIds),
  });
  return correct<Material>(ctx, input, {
    act: 'replaceMaterial',
    table: 'material',
    find: ({ tx, consultation }) => tx.em.findOne(Material, { id: knownId(input.id), consultation, withdrawnAt: null }),
    isOwn: () => false,
    said: (material, { tx }) => said(tx, material),
    write: async (material, preparation) => {
      await attachNew(preparation, material, fileIds);
      Object.assign(material, { title, body, fileIds });
      if (input.readAgain) await preparation.tx.em.nativeDelete(MaterialReceipt, { material: material.id });
      return said(preparation.tx, material);
    },
    told: ({ id }, { record }) => record('materialReplaced', { materialId: id, readAgain: input.readAgain }),
    anyway: input.readAgain,
  });
}

/** Those it has already may be somebody else's. */
async function attachNew({ tx, consultation }: Preparation, material: Material, fileIds: string[]): Promise<void> {
  const added = fileIds.filter((id) => !material.fileIds.includes(id));
  await filesToAttach(tx, added, { field: 'fileIds', max: MAX_FILES, of: fileSubject(consultation) });
}

async function namesOf(tx: Transaction, fileIds: readonly string[]): Promise<string | null> {
  if (fileIds.length === 0) return null;
  const files = await tx.em.find(StoredFile, { id: { $in: [...fileIds] } });
  const byId = new Map(files.map(({ id, name }) => [id, name]));
  return fileIds.map((id) => byId.get(id) ?? id).join('、');
}
