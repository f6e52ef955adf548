import { type Ref, ref } from '@mikro-orm/core';
import { badInput, notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { Department, type Organisation, organisationIn } from '../roster/index.js';
import { InterestGroup } from './consultation.entity.js';
import { Demand } from './demand.entity.js';
import type { Preparation } from './in-preparation.js';
import { Participant } from './participant.entity.js';

/** A participant of this very consultation. */
export async function participantIn({ tx, consultation }: Preparation, id: string): Promise<Participant> {
  const participant = await tx.em.findOne(Participant, { id: knownId(id), consultation });
  if (!participant) throw notFound();
  return participant;
}

export async function demandIn({ tx, consultation }: Preparation, id: string): Promise<Demand> {
  const demand = await tx.em.findOne(Demand, { id: knownId(id), consultation });
  if (!demand) throw notFound();
  return demand;
}

export async function groupIn(
  { tx, consultation }: Preparation,
  id: string | null | undefined,
): Promise<Ref<InterestGroup> | null> {
  if (id == null) return null;
  const group = await tx.em.findOne(InterestGroup, { id: knownId(id), consultation });
  if (!group) throw badInput('interestGroupId', 'UNKNOWN');
  return ref(group);
}

/** The organisation of the committee's directory that a seat or a group is to speak for, or null. */
export async function representedIn(
  { tx, committeeId }: Preparation,
  id: string | null | undefined,
): Promise<Organisation | null> {
  return id == null ? null : organisationIn(tx, committeeId, id, 'organisationId');
}

export async function departmentBy(tx: Transaction, id: string | null | undefined): Promise<Department | null> {
  if (id == null) return null;
  const department = await tx.em.findOne(Department, knownId(id));
  if (!department) throw badInput('departmentId', 'UNKNOWN');
  return department;
}
