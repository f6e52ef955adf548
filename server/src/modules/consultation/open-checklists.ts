import type { Services } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import type { ItemDue } from './checklist-due.rules.js';
import { datedItems } from './consultation.queries.js';
import { factsQuery } from './readiness.facts.js';
import { type ItemReadiness, readinessOf } from './readiness.rules.js';

/** One consultation that people still prepare for, and what each of them owes by when. */
export interface OpenChecklist {
  readonly consultationId: string;
  readonly people: readonly {
    readonly participantId: string;
    readonly items: readonly (ItemReadiness & ItemDue)[];
  }[];
}

const AT_ONCE = 50;
const openQuery = prepared<{ id: string }, { now: string; after: string | null; limit: number }>(
  'consultation.openChecklists',
  `select id from consultation where status in ('PREPARING', 'READY', 'NOTIFIED') and starts_at > :now::timestamptz
     and (:after::uuid is null or id > :after) order by id limit :limit`,
);

/** Every consultation that is being prepared, a few at a time. */
export async function* readOpenChecklists(services: Services): AsyncGenerator<OpenChecklist> {
  const now = services.now().toISOString();
  for (let after: string | null = null; ; ) {
    const open: { id: string }[] = await services.read.all(openQuery, { now, after, limit: AT_ONCE });
    for (const { facts } of await services.read.all(factsQuery, { ids: open.map(({ id }) => id) })) {
      const people = readinessOf(facts, facts.weights).people.map((person) => ({
        participantId: person.participantId,
        items: datedItems(services, facts, person),
      }));
      yield { consultationId: facts.consultationId, people };
    }
    after = open.at(-1)?.id ?? null;
    if (open.length < AT_ONCE) return;
  }
}
