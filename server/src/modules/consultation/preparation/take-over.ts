import { ref } from '@mikro-orm/core';
import { type ConsultationForm, ConsultationStatus, InterestGroup } from '../consultation.entity.js';
import type { Preparation } from '../in-preparation.js';

export interface GroupTakenOver {
  readonly name: string;
  readonly peopleCount: number | null;
  readonly organisationId: string | null;
}

/** No notice is out yet: what it is to be is still being settled. */
export const isBeforeTheNotice = (status: ConsultationStatus): boolean =>
  [ConsultationStatus.PLANNED, ConsultationStatus.PREPARING, ConsultationStatus.READY].includes(status);

/** It is held in another form, and so to what that form asks for today. */
export function takeOverForm({ consultation, record }: Preparation, form: ConsultationForm): boolean {
  if (consultation.form === form) return false;
  consultation.form = form;
  record('planChanged', { moved: false });
  return true;
}

/** Declares groups as another consultation had them; one of the same name stands already and stays as it is. */
export async function takeOverGroups(
  { tx, consultation, record }: Preparation,
  groups: readonly GroupTakenOver[],
): Promise<number> {
  const known = await tx.em.find(InterestGroup, { consultation });
  const missing = groups.filter(({ name }) => known.every((group) => group.name !== name));
  for (const { name, peopleCount, organisationId } of missing) {
    const group = tx.em.create(InterestGroup, {
      ...{ consultation: ref(consultation), name, peopleCount },
      organisation: organisationId,
    });
    tx.em.persist(group);
    record('interestGroupAdded', { interestGroupId: group.id });
  }
  return missing.length;
}
