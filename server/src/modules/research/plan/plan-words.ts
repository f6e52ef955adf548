import { badInput } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { Department, Member } from '../../roster/index.js';
import { asked, takenOff } from '../research.events.js';
import type { CorrectResearchTripInput, PlanResearchTripInput } from '../research.inputs.js';
import { ResearchGoer, type ResearchTrip, TripAnswer, TripKind } from '../research-trip.entity.js';

const MOST_GOERS = 60;
type Given = Pick<
  PlanResearchTripInput | CorrectResearchTripInput,
  'kind' | 'title' | 'purpose' | 'places' | 'startsOn' | 'endsOn' | 'departmentId' | 'memberIds'
>;

/** What a plan says, within its limits. */
export function planWords(input: Given) {
  const words = {
    kind: input.kind,
    title: textInput(input.title, { field: 'title', max: TITLE_MAX, required: true }),
    purpose: textInput(input.purpose, { field: 'purpose', max: NOTE_MAX, required: true }),
    places: textInput(input.places, { field: 'places', max: TITLE_MAX, required: true }),
    startsOn: dayInput(input.startsOn, 'startsOn'),
    endsOn: dayInput(input.endsOn, 'endsOn'),
  };
  if (words.endsOn < words.startsOn) throw badInput('endsOn', 'BEFORE_START');
  if (input.kind === TripKind.DEPARTMENT_VISIT && !input.departmentId) throw badInput('departmentId', 'REQUIRED');
  const memberIds = knownIds(input.memberIds);
  if (memberIds.length > MOST_GOERS) throw badInput('memberIds', 'TOO_MANY');
  return { words, memberIds };
}

/** The department visited; of field research none. */
export async function visited(tx: Transaction, { kind, departmentId }: Given): Promise<Department | null> {
  if (kind !== TripKind.DEPARTMENT_VISIT || !departmentId) return null;
  const department = await tx.em.findOne(Department, departmentId);
  if (!department) throw badInput('departmentId', 'UNKNOWN');
  return department;
}

export async function memberIn(tx: Transaction, id: string, field: string): Promise<Member> {
  const member = await tx.em.findOne(Member, id);
  if (!member || (member.termEndsOn !== null && member.termEndsOn < tx.ctx.today())) throw badInput(field, 'UNKNOWN');
  return member;
}

/** Who goes, from now on: those who are new are asked, those left out are told that they need not. */
export async function askAlong(tx: Transaction, trip: ResearchTrip, memberIds: readonly string[]): Promise<void> {
  const known = await tx.em.find(ResearchGoer, { trip });
  const wanted = new Set(memberIds);
  if (trip.leadMember) wanted.add(trip.leadMember.id);
  for (const goer of known) {
    const goes = goer.takenOffAt === null;
    if (goes && !wanted.has(goer.member.id)) {
      goer.takenOffAt = tx.ctx.now();
      tx.record(takenOff({ researchTripId: trip.id, memberId: goer.member.id }));
    } else if (!goes && wanted.has(goer.member.id)) {
      Object.assign(goer, { takenOffAt: null, answer: TripAnswer.ASKED, leaveReason: null, answeredAt: null });
      tx.record(asked({ researchTripId: trip.id, memberId: goer.member.id }));
    }
    wanted.delete(goer.member.id);
  }
  for (const memberId of wanted) {
    const member = await memberIn(tx, memberId, 'memberIds');
    const isLead = trip.leadMember?.id === memberId;
    tx.em.persist(
      tx.em.create(ResearchGoer, {
        trip: trip.id,
        member: member.id,
        answer: isLead ? TripAnswer.COMING : TripAnswer.ASKED,
        answeredAt: isLead ? tx.ctx.now() : null,
      }),
    );
    if (!isLead) tx.record(asked({ researchTripId: trip.id, memberId }));
  }
}
