import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { StoredFile } from '../../../kernel/files/stored-file.entity.js';
import { knownId } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { FieldResearch, Material, PolicyClause } from '../../consultation/index.js';

/** What a statement may rest on: what this consultation brought to the table. */
export enum EvidenceKind {
  MATERIAL = 'MATERIAL',
  POLICY_CLAUSE = 'POLICY_CLAUSE',
  FIELD_RESEARCH = 'FIELD_RESEARCH',
  FILE = 'FILE',
}
registerEnumType(EvidenceKind, { name: 'EvidenceKind', description: 'What a statement rests on.' });

@ObjectType({ description: 'What a statement rests on, with the name it had when it was linked.' })
@Audience('PUBLIC')
export class Evidence {
  @Field(() => EvidenceKind)
  kind!: EvidenceKind;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  label!: string;
}

@InputType()
export class EvidenceInput {
  @Field(() => EvidenceKind)
  kind!: EvidenceKind;

  @Field(() => ID)
  id!: string;
}

const MOST = 6;

/** The things these words rest on, found among what this consultation brought; anything else does not exist here. */
export async function evidenceIn(
  tx: Transaction,
  consultationId: string,
  given: readonly EvidenceInput[] | null | undefined,
): Promise<Evidence[]> {
  const wanted = given ?? [];
  if (wanted.length > MOST) throw badInput('evidence', 'TOO_MANY');
  const found: Evidence[] = [];
  for (const { kind, id } of wanted) {
    if (found.some((one) => one.id === knownId(id))) continue;
    found.push({ kind, id: knownId(id), label: await labelOf(tx, consultationId, kind, knownId(id)) });
  }
  return found;
}

async function labelOf(tx: Transaction, consultation: string, kind: EvidenceKind, id: string): Promise<string> {
  switch (kind) {
    case EvidenceKind.MATERIAL: {
      const material = await tx.em.findOne(Material, { id, consultation });
      if (material) return material.title;
      break;
    }
    case EvidenceKind.POLICY_CLAUSE: {
      const clause = await tx.em.findOne(PolicyClause, { id, consultation });
      if (clause) return citationOf(clause);
      break;
    }
    case EvidenceKind.FIELD_RESEARCH: {
      const research = await tx.em.findOne(FieldResearch, { id, consultation });
      if (research) return research.place;
      break;
    }
    case EvidenceKind.FILE: {
      const materials = await tx.em.find(Material, { consultation, fileIds: { $contains: [id] } });
      const file = materials.length > 0 ? await tx.em.findOne(StoredFile, { id }) : null;
      if (file) return file.name;
    }
  }
  throw notFound();
}

/** A clause of policy as it is cited: title in its marks, number, clause. */
export function citationOf({
  document,
  documentNumber,
  clause,
}: Pick<PolicyClause, 'document' | 'documentNumber' | 'clause'>): string {
  const title = /^《.*》$/.test(document.trim()) ? document.trim() : `《${document.trim()}》`;
  return `${title}${documentNumber ? `（${documentNumber}）` : ''}${clause}`;
}
