import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { knownStrings, worstStrings } from '../../server/src/kernel/text.test-support.js';
import { ConsultationStatus } from '../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../support/app.js';
import { argumentsFor, everyField, fieldIn, type Root } from '../support/operations.js';
import { aWorkingDistrict, type WorkingDistrict } from '../support/working-district.js';
import { matrix, type Row } from './access-matrix.js';

/**
 * All texts are taken in by the same function, whose own test puts the whole list through it (kernel/text.test.ts). Here
 * every place that takes text is given the worst; these take the whole list, to the database and back.
 */
const WHOLE_LIST: readonly string[] = ['Mutation.submitTopic input.body', 'Mutation.noteStatement input.text'];
/** Characters that both take; the list comes to some twenty such texts. */
const LONG = 1000;

/** Where a text goes in: `input.title`, `text`. */
interface Slot {
  readonly path: readonly string[];
  /** A list of texts. */
  readonly many: boolean;
}

let house: TestApp;
let district: WorkingDistrict;
beforeAll(async () => {
  house = await anApp();
  district = await aWorkingDistrict(house);
});
afterAll(() => house?.close());

/** Where keeping a text takes more than the row of the matrix says. */
const promise = { nature: 'COMMITMENT', action: '修', deliverable: '好', responsiblePerson: '王', dueOn: '2026-09-30' };
const refusal = { nature: 'DECLINED', reason: '不合规', basis: '条例' };
const beside: Readonly<Record<string, object>> = {
  'Mutation.recordResponse input.action': promise,
  'Mutation.recordResponse input.deliverable': promise,
  'Mutation.recordResponse input.responsiblePerson': promise,
  'Mutation.recordResponse input.authorisedBy': promise,
  'Mutation.recordResponse input.reason': refusal,
  'Mutation.recordResponse input.basis': refusal,
  'Mutation.replyToCommitment input.reason': { resultClass: 'D', basis: '条例' },
  'Mutation.replyToCommitment input.basis': { resultClass: 'D', reason: '不具备条件' },
  'Mutation.addPlanEntry input.activity': { form: null },
  'Mutation.revisePlanEntry input.activity': { form: null },
  'Mutation.recordOutreach input.tellerName': { onBehalf: true },
  'Mutation.screenTopics input.unit': { decision: 'TRANSFERRED' },
  'Mutation.noteVisit input.title': { outcome: 'TOPIC' },
};

/** Compared or turned into something else rather than kept as text. */
const notKept = /password|code|token|clientMutationId|trackingCode|loginName|rowKey|phone|\bpass$/i;

/** Looked up in a list; where somebody writes at this moment. */
const notKeptHere = [
  // Compared with what was left, and never kept.
  'Mutation.correctOwnName input.knownAs',
  'Mutation.eraseOwnName input.knownAs',
  'Mutation.screenTopics input.reason',
  'Mutation.reportMinutesPlace place',
  // Who may not read a visitor's name does not write it either; the first of the row is such a one.
  'Mutation.correctVisit input.visitorName',
  // The digits as they were, by which two who change them at once are told apart.
  'Mutation.changeJoinCode from',
  // A promise has no reason: what is not of the nature that was recorded is let go.
  'Mutation.correctResponse input.reason',
  'Mutation.correctResponse input.basis',
  // Why a warning is let stand; where nothing is warned of, there is nothing to keep it with.
  'Mutation.signStory input.waivers.0.reason',
  'Mutation.signStoryCorrection input.waivers.0.reason',
  'Mutation.signReport input.inSpite',
  // The parameters a list knows are kept, of an address that is none nothing.
  'Mutation.keepListView input.query',
  // A cell typed over is read as the cells of the file are: without the signs that nobody can see.
  'Mutation.correctRosterImportCell input.text',
  'Mutation.correctRenewalImportCell input.text',
  'Mutation.correctInformantImportCell input.text',
  'Mutation.correctPlanImportCell input.text',
  'Mutation.correctProgressImportCell input.text',
  'Mutation.correctResultImportCell input.text',
  // A document of the editor's schema, the address of a page, the key of a fact or a finding.
  'Mutation.startStory input.body',
  'Mutation.saveStory input.body',
  'Mutation.correctStory input.body',
  'Mutation.recordPlacement input.link',
  'Mutation.correctPlacement input.link',
  'Mutation.answerFactCheck input.answers.factKey',
  'Mutation.answerFactCheck input.answers.note',
  'Mutation.signStory input.waivers.findingKey',
  'Mutation.signStory input.waivers.reason',
  'Mutation.signStoryCorrection input.waivers.findingKey',
  'Mutation.signStoryCorrection input.waivers.reason',
  // Kept where there is an error it was signed in spite of, which this story has not.
  'Mutation.signStory input.inSpiteOf',
  'Mutation.signStoryCorrection input.inSpiteOf',
  // A provider is named by its code, a page by its path; where none is set up nobody is bound to anybody there.
  'Mutation.beginSignInElsewhere input.provider',
  'Mutation.beginSignInElsewhere input.to',
  'Mutation.beginBindingElsewhere input.provider',
  'Mutation.beginBindingElsewhere input.to',
  'Mutation.bindAccountElsewhere input.provider',
  'Mutation.bindAccountElsewhere input.subject',
  // One of three: the row names the department.
  'Mutation.sendFactCheck input.unitName',
];

const suffix = knownStrings.length > 0 ? '' : ' (the list of naughty strings is skipped: ../shared/data not present)';

it('sends the whole list where it says', () => {
  const every = everyField.flatMap((key) => {
    const [root, name] = key.split('.') as [Root, string];
    return slotsOf(fieldIn(root, name) as GraphQLField<unknown, unknown>).map(({ path }) => `${key} ${path.join('.')}`);
  });

  expect(WHOLE_LIST.filter((slot) => !every.includes(slot))).toEqual([]);
});

describe(`whatever is typed comes back as it was, or is refused with a reason${suffix}`, () => {
  for (const key of everyField) {
    const [root, name] = key.split('.') as [Root, string];
    const field = fieldIn(root, name) as GraphQLField<unknown, unknown>;
    if (root === 'Subscription') continue;
    for (const slot of slotsOf(field)) {
      it(`${key} ${slot.path.join('.')}`, async () => {
        // What one text did to a meeting must not be why the next is refused; questions change nothing.
        if (root === 'Mutation') await freshTables();
        const since = await transactionNow();
        const list = WHOLE_LIST.includes(`${key} ${slot.path.join('.')}`) ? packed(knownStrings, LONG) : [];
        const wrong: string[] = [];
        const unseen: string[] = [];
        const look = async (text: string) => {
          const verdict = await verdictOn(root, field, slot, text);
          if (verdict === 'UNSEEN') unseen.push(text.trim());
          else if (verdict !== null) wrong.push(verdict);
        };
        const texts = [...worstStrings, ...list].values();
        // The first alone: what all of them need (a survey, a letter) is made once.
        await look(texts.next().value as string);
        const oneAfterAnother = async () => {
          for (const text of texts) await look(text);
        };
        await Promise.all([1, 2, 3, 4].map(oneAfterAnother));
        const isKept =
          !notKept.test(slot.path.at(-1) as string) && !notKeptHere.includes(`${key} ${slot.path.join('.')}`);
        if (root === 'Mutation' && isKept) wrong.push(...(await notInDatabase(unseen, since)));
        expect(wrong.slice(0, 20)).toEqual([]);
      }, 120_000);
    }
  }
});

const atStage = { preparing: ConsultationStatus.PREPARING, sitting: ConsultationStatus.IN_SESSION };
type Stage = keyof typeof atStage;
/** The first ones, and those that were asked for since they were made; the others stand as they were. */
const touched = new Set<Stage>(['preparing', 'sitting']);

async function freshTables(): Promise<void> {
  for (const stage of touched) await freshTable(stage);
}

async function freshTable(stage: Stage): Promise<void> {
  const table = await district.aTable(atStage[stage]);
  Object.defineProperty(district, stage, {
    configurable: true,
    enumerable: true,
    get: () => {
      touched.add(stage);
      return table;
    },
  });
  touched.delete(stage);
}

let everyRow: string | null = null;

const transactionNow = async (): Promise<string> =>
  (await house.app.database.pool.query('select pg_current_xact_id()::text as id')).rows[0].id;

/** Those of the texts that no row written since then holds, neither alone nor within a longer text. */
async function notInDatabase(texts: readonly string[], since: string): Promise<string[]> {
  if (texts.length === 0) return [];
  const { pool } = house.app.database;
  everyRow ??= (
    await pool.query<{ part: string }>(
      `select format('select to_jsonb(r)::text as held from %I r where r.xmin::text::bigint >= $2', table_name) as part
       from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )
  ).rows
    .map(({ part }) => part)
    .join(' union all ');
  // As JSON, so that what stands in a list or in a document is found like a text of its own.
  // Named, so that a connection plans a question about every table there is once.
  const { rows } = await pool.query<{ text: string }>({
    name: 'kept',
    text: `with held as materialized (${everyRow})
     select asked.text from unnest($1::text[]) asked(text)
     where not exists (select from held where strpos(held.held, substr(to_jsonb(asked.text)::text, 2, length(to_jsonb(asked.text)::text) - 2)) > 0)`,
    values: [texts, since],
  });
  return rows.map(({ text }) => `${JSON.stringify(text.slice(0, 60))}: taken, but kept nowhere`);
}

/** Every place of a field's arguments that takes free text. */
function slotsOf(field: GraphQLField<unknown, unknown>): Slot[] {
  const visit = (name: string, type: GraphQLInputType, before: readonly string[], many: boolean): Slot[] => {
    const bare = isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
    const path = [...before, name];
    if (isListType(bare)) return visit(name, bare.ofType as GraphQLInputType, before, true);
    if (isInputObjectType(bare)) {
      // Lists of objects are reached through their first one.
      return Object.values(bare.getFields()).flatMap((inner) =>
        visit(inner.name, inner.type, many ? [...path, '0'] : path, false),
      );
    }
    return isScalarType(bare) && bare.name === 'String' ? [{ path, many }] : [];
  };
  return field.args.flatMap(({ name, type }) => visit(name, type, [], false));
}

/** Texts that only somebody else may give. */
const whoElse: Readonly<Record<string, string>> = { overrideReason: 'director', tellerName: 'officer' };

interface Answer {
  readonly status: number;
  readonly code: string | null;
  readonly rule: string | null;
  readonly data: Record<string, unknown> | null;
}

async function send(root: Root, field: GraphQLField<unknown, unknown>, slot: Slot, text: string): Promise<Answer> {
  const row = matrix[`${root}.${field.name}`] as Row;
  const key = `${root}.${field.name} ${slot.path.join('.')}`;
  const given = argumentsFor(field, { ...(await row.with?.(district)), ...beside[key] });
  put(given, slot.path, slot.many ? [text] : text);
  const used = field.args.filter(({ name }) => name in given);
  const declared = used.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = `${root.toLowerCase()} Naughty(${declared}) { ${field.name}(${passed}) ${textsOf(field.type)} }`;
  const who = whoElse[slot.path.at(-1) as string] ?? row.may[0];
  const person = who === 'guest' ? district[row.guestOf ?? 'preparing'].guest : district.people[who as never];
  const client = row.leaves ? house.inAnotherBrowser(person) : house.as(person);
  const { status, body } = await client.post({ query, variables: given });
  const error = body?.errors?.[0];
  return {
    status,
    code: error?.extensions?.code ?? (error ? error.message : null),
    rule: error?.extensions?.params?.rule ?? null,
    data: body?.data ?? null,
  };
}

/** What did not answer in time, in all of it. */
const tooSlow: string[] = [];
afterAll(() => expect(tooSlow.slice(3)).toEqual([]));

/** What went wrong with this text, in words; null when nothing did; UNSEEN when it was taken and not shown again. */
async function verdictOn(
  root: Root,
  field: GraphQLField<unknown, unknown>,
  slot: Slot,
  text: string,
): Promise<string | null> {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  let answer = await send(root, field, slot, text);
  if (answer.code === 'TIMEOUT') {
    // Too slow is of the machine and not of the text, unless it is so again, or often.
    tooSlow.push(`${root}.${field.name}`);
    answer = await send(root, field, slot, text);
  }
  const { status, code, rule, data } = answer;
  if (status >= 500) return `${shown}: HTTP ${status}`;
  if (code === 'BAD_USER_INPUT') return rule ? null : `${shown}: refused without a rule`;
  if (code !== null) return REFUSED.includes(code) ? null : `${shown}: ${code}`;
  const given = data?.[field.name] as Record<string, unknown> | string | null;
  if (root === 'Query' || typeof given !== 'object' || given === null) return null;
  if (String(given.__typename).endsWith('Refusal')) return null;
  const back = given[slot.path.at(-1) as string];
  const got = Array.isArray(back) ? back[0] : back;
  if (got === text.trim() || text.trim() === '') return null;
  return 'UNSEEN';
}

const REFUSED = ['NOT_FOUND', 'TOO_MANY_REQUESTS', 'CONFLICT', 'IDEMPOTENCY_KEY_REUSED'];

/** The strings in order, joined by spaces into as few texts as the room allows; one that is longer stays alone. */
function packed(strings: readonly string[], room: number): string[] {
  const packs: string[] = [];
  let pack = '';
  for (const text of strings) {
    const joined = pack === '' ? text : `${pack} ${text}`;
    if ([...joined].length > room && pack !== '') {
      packs.push(pack);
      pack = text;
    } else pack = joined;
  }
  return [...packs, pack];
}

function put(target: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner = (target[name] ?? {}) as Record<string, unknown>;
  target[name] = inner;
  put(inner, rest, value);
}

/** Every text the answer itself holds. */
function textsOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const parts = named
      .getTypes()
      .map((member) => `... on ${member.name} ${textsOf(member).replace('__typename', '')}`);
    return `{ __typename ${parts.filter((part) => !/\{\s*\}/.test(part)).join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const texts = Object.values(named.getFields()).filter(
    (field) => getNamedType(field.type).name === 'String' && field.args.length === 0,
  );
  return `{ __typename ${texts.map(({ name }) => name).join(' ')} }`;
}
