import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isObjectType, isUnionType, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { readTable } from '../../../server/src/kernel/tabular/index.js';
import { Role } from '../../../server/src/kernel/viewer.js';
import { anApp, type TestApp } from '../../support/app.js';
import { act } from '../../support/briefs.js';
import { argumentsFor, everyField, fieldIn, type Root } from '../../support/operations.js';
import { type AccountHolder, anAccountHolder, anonymous, type Person } from '../../support/people.js';
import { aWorkingDistrict, type WorkingDistrict } from '../../support/working-district.js';
import { matrix, type Row, routes } from '../access-matrix.js';

/** Nothing else in the world says this. */
const MARK = '批示原文金丝雀七三九';

const registered = Object.values(
  JSON.parse(readFileSync(new URL('../../../schema/trusted-documents.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >,
);

let app: TestApp;
let district: WorkingDistrict;
let named: AccountHolder;
let instructionId: string;
let briefId: string;
const logged: string[] = [];
beforeAll(async () => {
  // Everything that any part of the server would log, at any level, with all that hangs on it.
  const log: unknown = new Proxy(
    {},
    {
      get: (_, method) =>
        method === 'child'
          ? () => log
          : method === 'level'
            ? 'trace'
            : (...what: unknown[]) => void logged.push(inspect(what, { depth: 12, maxStringLength: null })),
    },
  );
  app = await anApp({ overrides: { log: log as never } });
  district = await aWorkingDistrict(app);
  named = await anAccountHolder(app, { role: Role.SECRETARIAT });
  const brief = await district.aBrief('ISSUED');
  briefId = brief.id;
  const answer = await act(app, named, 'recordInstruction', briefId, {
    leaderName: '李某',
    leaderPost: '副区长',
    level: 'DISTRICT',
    instructedOn: '2026-03-01',
    wording: MARK,
    addressee: '区住建局',
    departmentId: district.handler.id,
    duty: '摸清底数',
    dueOn: '2026-03-20',
    lookBackOn: '2026-04-20',
    readerIds: [],
    clientMutationId: 'mark-mark-mark-1',
  });
  expect(answer.__typename).toBe('BriefChanged');
  // It is followed to its end, so that everything that is told and indexed was told and indexed.
  const { rows } = await app.app.database.pool.query('select id from leader_instruction where brief_id = $1', [
    briefId,
  ]);
  instructionId = rows[0].id;
  await app.app.settled();
});
afterAll(() => app?.close());

/** Everything the answer of a field can hold, three levels deep: what can be asked is asked. */
function wholeSelection(type: Parameters<typeof getNamedType>[0], depth = 3): string {
  const found = getNamedType(type);
  if (isUnionType(found))
    return `{ __typename ${found
      .getTypes()
      .filter(({ name }) => !name.endsWith('Refusal'))
      .map((one) => `... on ${one.name} ${wholeSelection(one, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(found)) return '';
  const fields = Object.values(found.getFields()).flatMap((field) => {
    if (field.args.some((argument) => String(argument.type).endsWith('!') && argument.defaultValue === undefined))
      return [];
    const inner = getNamedType(field.type);
    if (!isObjectType(inner) && !isUnionType(inner)) return [field.name];
    return depth > 1 ? [`${field.name} ${wholeSelection(inner, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

const everybody = (): [string, Person][] => [
  ...Object.entries(district.people),
  ['guest', district.preparing.guest],
  ['anonymous', anonymous],
];

const said = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    return JSON.stringify(await work());
  } catch (error) {
    return `${String(error)} ${JSON.stringify(error)}`;
  }
};

/** All at once: the walk is long. */
const askEverybody = <Answer>(
  work: (person: Person) => Promise<Answer>,
  people = everybody(),
): Promise<(readonly [string, Answer])[]> =>
  Promise.all(people.map(async ([who, person]) => [who, await work(person)] as const));

async function ask(person: Person, root: Root, document: string, variables: object): Promise<string> {
  const client = app.as(person);
  return said(async () => {
    if (root !== 'Subscription') return client.query(document, variables as Record<string, unknown>);
    const watch = await client.watch(document, variables as Record<string, unknown>);
    try {
      return await watch.next();
    } finally {
      await watch.close();
    }
  });
}

/** Sessions that end would leave everybody outside; these take no brief and give none. */
const ENDS_SESSIONS =
  /^(Mutation\.(signOut|signIn|changePassword|revokeSession|activateAccount|beginPairing|disableAccount|endPost|retireScreen))/;
/** Naming a reader is how somebody comes to read it: whoever may, may. */
const NAMES_READERS = 'Mutation.nameReaders';
/** The ids of what carries the mark, wherever an argument could name it. */
const aimed = (given: Record<string, unknown>): Record<string, unknown> => {
  const at = (value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [
            key,
            key === 'instructionId' ? instructionId : key === 'briefId' ? briefId : at(inner),
          ]),
        )
      : value;
  return at(given) as Record<string, unknown>;
};

describe('the wording of an instruction', () => {
  it('is there, and whoever was named reads it', async () => {
    const { readWording } = await app
      .as(named)
      .mutate('mutation ($id: ID!) { readWording(instructionId: $id) { wording } }', { id: instructionId });

    expect(readWording.wording).toBe(MARK);
  });

  it('is in no answer to anybody else, whatever operation they try, with everything asked for that can be', async () => {
    const leaks: string[] = [];
    let asked = 0;
    for (const key of everyField) {
      if (ENDS_SESSIONS.test(key) || key === NAMES_READERS) continue;
      const [root, name] = key.split('.') as [Root, string];
      const field = fieldIn(root, name);
      if (!field) continue;
      const row = matrix[key] as Row | undefined;
      const given = argumentsFor(field, (await row?.with?.(district).valueOf()) ?? {});
      const variables = aimed({ ...given, ...(name === 'brief' ? { id: briefId } : {}) });
      if (name === 'search') Object.assign(variables, { text: MARK });
      const used = field.args.filter((argument) => argument.name in variables);
      const head = `${root.toLowerCase()} Walk${used.length ? `(${used.map((one) => `$${one.name}: ${one.type}`).join(', ')})` : ''}`;
      const passed = used.length ? `(${used.map((one) => `${one.name}: $${one.name}`).join(', ')})` : '';
      const document = `${head} { ${name}${passed} ${wholeSelection(field.type)} }`;
      // Subscriptions push their present state at once to whoever may watch; one kind of person each is enough for time.
      const people = root === 'Subscription' ? everybody().slice(0, 3) : everybody();
      asked += people.length;
      const answers = await askEverybody((person) => ask(person, root, document, variables), people);
      for (const [who, answer] of answers) if (answer.includes(MARK)) leaks.push(`${key} as ${who}`);
    }
    expect(leaks).toEqual([]);
    expect(asked).toBeGreaterThan(everyField.length * 5);
  }, 600_000);

  it('is in no answer to a registered document', async () => {
    const leaks: string[] = [];
    for (const text of registered) {
      const operation = parse(text).definitions.find(
        (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
      );
      if (operation?.operation !== 'query') continue;
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).map(({ variable: { name } }) => [
          name.value,
          { id: briefId, instructionId, first: 50, text: MARK, year: 2026, unreadOnly: false }[name.value] ?? null,
        ]),
      );
      const answers = await askEverybody((person) => ask(person, 'Query', text, variables));
      for (const [who, answer] of answers) if (answer.includes(MARK)) leaks.push(`${operation.name?.value} as ${who}`);
    }
    expect(leaks).toEqual([]);
  }, 600_000);

  it('comes out by no other way in: no export, no file, no page', async () => {
    const leaks: string[] = [];
    for (const [name, row] of Object.entries(routes)) {
      const path = await row.path(district);
      const answers = await askEverybody(async (person) => {
        const answer = await app.as(person).fetch(path, row.request);
        return Buffer.from(await answer.arrayBuffer());
      });
      for (const [who, bytes] of answers) {
        const isBook = bytes.subarray(0, 2).toString() === 'PK';
        if (bytes.includes(MARK) || (isBook && (await unzipped(bytes)).includes(MARK))) leaks.push(`${name} as ${who}`);
      }
    }
    expect(leaks).toEqual([]);
  }, 600_000);

  it('lies in one table alone, and in no line of the log', async () => {
    await app.app.settled();
    const { rows: tables } = await app.app.database.pool.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const { rows } = await app.app.database.pool.query(
        `select exists (select from "${name}" r where strpos(r::text, $1) > 0) as held`,
        [MARK],
      );
      if (rows[0].held) holding.push(name);
    }
    expect(tables.length).toBeGreaterThan(60);
    expect(holding).toEqual(['instruction_wording']);
    expect(logged.filter((line) => line.includes(MARK))).toEqual([]);
  });

  it('is not echoed by an error', async () => {
    const input = { briefId, version: 1, leaderName: '', leaderPost: '副区长', level: 'DISTRICT', wording: MARK };
    const rest = {
      instructedOn: '2026-03-01',
      addressee: '局',
      duty: '办',
      dueOn: '2026-03-20',
      lookBackOn: '2026-04-20',
    };
    const answer = await ask(
      named,
      'Mutation',
      'mutation ($input: RecordInstructionInput!) { recordInstruction(input: $input) { __typename } }',
      { input: { ...input, ...rest, readerIds: ['nobody'] } },
    );
    expect(answer).toMatch(/BAD_USER_INPUT|NOT_FOUND/);
    expect(answer).not.toContain(MARK);
    expect(logged.filter((line) => line.includes(MARK))).toEqual([]);
  });
});

async function unzipped(bytes: Buffer): Promise<string> {
  return JSON.stringify(await readTable({ name: 'x.xlsx', bytes }));
}
