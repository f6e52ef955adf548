import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import audit from '../../clients/web-admin/src/features/audit/audit.zh-CN.js';
import type { RequestContext } from '../../server/src/kernel/context.js';
import type { DefinedEvents, DomainEvent, EventTypeWith } from '../../server/src/kernel/event.js';
import { liveView } from '../../server/src/kernel/live/live-view.js';
import type { Reactions } from '../../server/src/kernel/module.js';
import type { EventType } from '../../server/src/kernel/registry.js';
import type { Transaction } from '../../server/src/kernel/transaction.js';
import { commitmentEvent } from '../../server/src/modules/commitment/commitment.events.js';
import type { Commitment } from '../../server/src/modules/commitment/index.js';
import { record } from '../../server/src/modules/floor/floor.events.js';
import { hallEvent } from '../../server/src/modules/hall/hall.events.js';
import { accountDisabled } from '../../server/src/modules/identity/identity.events.js';
import { meetingEvent, meetingEvents } from '../../server/src/modules/meeting/meeting.events.js';
import { topicFollowed } from '../../server/src/modules/notice/notice.events.js';
import type { Telling } from '../../server/src/modules/notice/who-is-told.js';
import { modules } from '../../server/src/modules.js';
import { filesOf, root } from './imports.js';

const defined = modules.flatMap(({ events }) => events ?? []);
type Words = Readonly<Record<string, string>>;
/** The words of a module's events: in the audit trail's, or beside the module's feature. */
async function wordsOf(module: string): Promise<Words> {
  const told = (audit.event as Readonly<Record<string, Words>>)[module];
  const beside = join(root, 'clients/web-admin/src/features', module, `${module}.zh-CN.ts`);
  if (told || !existsSync(beside)) return told ?? {};
  const { default: own }: { default: { readonly happened?: Words } } = await import(pathToFileURL(beside).href);
  return own.happened ?? {};
}

describe('what happens has words in the audit trail', () => {
  // The rooms of a meeting say what happens in them under one name.
  const names = [...new Set(defined.map(({ module }) => module))].sort();

  it.each(names)('in %s: each event, and nothing else', async (name) => {
    const happenings = defined.filter(({ module }) => module === name).flatMap(({ shapes }) => Object.keys(shapes));

    expect(Object.keys(await wordsOf(name)).sort()).toEqual(happenings.sort());
  });

  it('and so has everything they say', () => {
    const told = defined.filter(({ module }) => module in audit.event);
    const said = new Set(told.flatMap(({ shapes }) => Object.values(shapes).flatMap((shape) => Object.keys(shape))));

    expect([...said].filter((name) => !(name in audit.field)).sort()).toEqual([]);
  });

  it('of no module that is none', () => {
    expect(Object.keys(audit.event).filter((module) => !names.includes(module))).toEqual([]);
    expect(Object.keys(audit.module).filter((module) => !['label', 'all', ...names].includes(module))).toEqual([]);
    expect(Object.keys(audit.event).filter((module) => !(module in audit.module))).toEqual([]);
  });
});

it('lists the events of every module', async () => {
  const files = filesOf('server/src', (path) => path.endsWith('.events.ts'));
  const exported = await Promise.all(
    files.map(async (path) => Object.values(await import(pathToFileURL(join(root, path)).href))),
  );
  const found = exported
    .flat()
    .filter((value): value is DefinedEvents => typeof value === 'object' && value !== null && 'shapes' in value);

  expect(found.map(({ module }) => module).sort()).toEqual(defined.map(({ module }) => module).sort());
  expect(found.length).toBe(files.length);
});

it('defines nothing that never happens', () => {
  const sources = filesOf(
    'server',
    (path) => /^server\/(?:src|migrations)\/.*\.(?:ts|sql)$/.test(path) && !path.includes('.test.'),
  );
  const texts = new Map(sources.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const never = defined.flatMap(({ module, shapes }) =>
    Object.keys(shapes)
      .filter((name) => {
        const happens = new RegExp(`'(?:${module}\\.)?${name}'|\\b${name}\\b(?!:|,| })`);
        return ![...texts].some(([path, text]) =>
          happens.test(path.endsWith('.events.ts') ? text.replaceAll(/^ {2,4}\w+: .*$/gm, '') : text),
        );
      })
      .map((name) => `${module}.${name}`),
  );

  expect(never).toEqual([]);
});

it('lets words that people wrote into the trail only where a reason is given', () => {
  const worded = defined.flatMap(({ module, shapes }) =>
    Object.entries(shapes).flatMap(([name, shape]) =>
      Object.entries(shape).flatMap(([field, { kind }]) => (kind === 'words' ? [`${module}.${name}: ${field}`] : [])),
    ),
  );

  expect(worded).toEqual(['consent.takenOut: said', 'meeting.agendaItemRemoved: title']);
});

describe('an event that is made', () => {
  const place = { meetingId: 'm', consultationId: 'k' };

  it('says what happened, what is known of its subject and what it touches', () => {
    expect(meetingEvent('signedIn', place, { participantId: 'p', method: 'LIST' as never })).toEqual({
      type: 'meeting.signedIn',
      data: { meetingId: 'm', consultationId: 'k', participantId: 'p', method: 'LIST' },
      wakes: [
        { view: 'meeting', id: 'm' },
        { view: 'consultation', id: 'k' },
      ],
    });
    expect(hallEvent('questionLiked', place, { questionId: 'q' })).toEqual({
      type: 'meeting.questionLiked',
      data: { consultationId: 'k', questionId: 'q' },
      wakes: [{ view: 'meetingQuestions', id: 'm' }],
    });
    expect(accountDisabled({ accountId: 'a' })).toEqual({
      type: 'identity.accountDisabled',
      data: { accountId: 'a' },
      wakes: { view: 'session', id: 'a' },
    });
    expect(topicFollowed({ topicId: 't' })).toEqual({ type: 'notice.topicFollowed', data: { topicId: 't' } });
  });
});

/** Never called: that these do not compile is what `tsc -p test/tsconfig.json` sees to. */
export function doesNotCompile(tx: Transaction, commitment: Commitment, ctx: RequestContext): unknown {
  const place = { meetingId: 'm', consultationId: 'k' };
  const floor = {} as Parameters<typeof record>[1];

  // Recording: a name nobody defined, data of another event, a field too few, one too many, one of the wrong kind.
  // @ts-expect-error
  tx.record({ type: 'meeting.opend', data: place });
  // @ts-expect-error
  tx.record({ type: 'topic.checked', data: { topicId: 't' } });
  // @ts-expect-error
  tx.record({ type: 'meeting.opened', data: { ...place, title: '什么' } });
  // @ts-expect-error
  hallEvent('questionAskd', place);
  // @ts-expect-error
  hallEvent('questionAsked', place);
  // @ts-expect-error
  hallEvent('broadcastClosed', place, { lineId: 'i' });
  // @ts-expect-error
  hallEvent('questionShortlisted', place, { questionId: 'q', shortlisted: 'yes' });
  // @ts-expect-error
  record(tx, floor, 'signedOut', { participantId: 'p' });
  // @ts-expect-error
  record(tx, floor, 'clauseOpened', { clauseId: 'c' });
  // @ts-expect-error
  commitmentEvent('extensionDecided', commitment, { approved: true });
  // @ts-expect-error
  commitmentEvent('partyPressed', commitment, { party: 'NEIGHBOUR' });
  // @ts-expect-error: a stage is of no commitment
  commitmentEvent('progressStageSaved', commitment, { stageId: 's' });
  // @ts-expect-error
  topicFollowed({ topic: 't' });
  // @ts-expect-error
  meetingEvents.happened.opend(place);

  // What it touches: a view nobody has.
  // @ts-expect-error
  tx.record({ type: 'meeting.opened', data: place, wakes: { view: 'meetings', id: 'm' } });
  // @ts-expect-error
  liveView({ view: 'meetings', id: () => 'm', audience: () => null });

  // Reactions: to what never happens, reading what it does not say.
  // @ts-expect-error
  const toNothing: Reactions = { 'meeting.minutesConfimed': async () => {} };
  // @ts-expect-error
  const toMore: Reactions = { 'meeting.opened': async (_, { data }) => void data.clauseId };

  // Who is told, and what is found again.
  // @ts-expect-error
  const told: Telling<{ topicId: string }> = { kind: 'INVITED' as never, to: [], once: ({ demandId }) => demandId };
  // @ts-expect-error
  const found: EventTypeWith<'commitmentId'>[] = ['topic.submitted'];
  // @ts-expect-error
  const any: EventType = 'topic.submited';
  // @ts-expect-error
  const made: DomainEvent = { type: 'topic.checked', data: { topicId: 't', checkId: 7 } };

  return { ctx, toNothing, toMore, told, found, any, made };
}
