import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ArgumentNode, Kind, type OperationDefinitionNode, parse, type ValueNode } from 'graphql';
import { modules } from '../../server/src/modules.js';
import { anApp, type TestApp } from '../support/app.js';
import { argumentsFor, documentFor, everyField, fieldIn, type Root } from '../support/operations.js';
import type { Person } from '../support/people.js';
import { aWorkingDistrict, type WorkingDistrict } from '../support/working-district.js';
import { allowedBy, documentsOfFewer, matrix, type Row, routes, type Who } from './access-matrix.js';

const registered = Object.values(
  JSON.parse(readFileSync(new URL('../../schema/trusted-documents.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >,
);
const fieldOf = (key: string) => key.split(' ')[0] as string;

let house: TestApp;
let district: WorkingDistrict;
beforeAll(async () => {
  house = await anApp();
  district = await aWorkingDistrict(house);
});
afterAll(() => house?.close());

it('has a row for every operation, and none for operations that are gone', () => {
  const written = new Set(Object.keys(matrix).map(fieldOf));

  expect(everyField.filter((field) => !written.has(field))).toEqual([]);
  expect([...written].filter((field) => !everyField.includes(field))).toEqual([]);
});

it('has a row for every way in beside GraphQL', () => {
  const known = modules.flatMap(({ httpRoutes = [] }) =>
    httpRoutes.map(({ method, pattern }) => `${method} ${pattern}`),
  );

  expect(Object.keys(routes).sort()).toEqual(known.sort());
});

describe('each way in beside GraphQL is for those in its row', () => {
  for (const [name, row] of Object.entries(routes)) {
    it(name, async () => {
      const wrong = await tryAll(
        row,
        'Mutation',
        () => row.path(district),
        async (who, path) => {
          const person = personOf(who, row as Row);
          const { status } = await house.as(person).fetch(path, row.request);
          if (status < 400) return 'allowed';
          return [401, 403, 404].includes(status) ? `refused with ${status}` : `status ${status}`;
        },
      );
      expect(wrong).toEqual([]);
    });
  }
});

const operationOf = (text: string) =>
  parse(text).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
const askedBy = (operation: OperationDefinitionNode) =>
  operation.selectionSet.selections.flatMap((node) =>
    node.kind === Kind.FIELD && !node.name.value.startsWith('__') ? [node] : [],
  );
/**
 * The mutation a document asks for, if that is all of it. Whether somebody may act is settled before anything of the answer
 * is selected, and what an answer shows is shown only to whoever acted. So those who must be refused try the operation by
 * itself, and those who may act try the document, which asks for more; nobody makes rows for the same question twice.
 */
function mutationOf(text: string): string | null {
  const operation = operationOf(text);
  const [only, ...more] = askedBy(operation);
  if (operation.operation !== 'mutation' || !only || more.length > 0) return null;
  const key = `Mutation.${only.name.value}`;
  return documentsOfFewer[operation.name?.value ?? ''] || matrix[key]?.finds ? null : key;
}
const actedByDocument = new Set(registered.map(mutationOf));

describe('each operation is for those in its row and for nobody else', () => {
  for (const [key, row] of Object.entries(matrix)) {
    const [root, name] = fieldOf(key).split('.') as [Root, string];
    const field = fieldIn(root, name);
    if (!field) continue;

    it(key, async () => {
      const prepare = async () => argumentsFor(field, await row.with?.(district));
      const wrong = await tryAll(
        row,
        root,
        prepare,
        (who, given) => tried(root, field, row, who, documentFor(root, field, given), given),
        actedByDocument.has(key) ? 'the refused' : 'everybody',
      );
      expect(wrong).toEqual([]);
    });
  }
});

describe('each registered document is for those who may ask for all it asks for', () => {
  for (const text of registered) {
    const operation = operationOf(text);
    const root = (operation.operation[0] as string).toUpperCase() + operation.operation.slice(1);
    const asked = askedBy(operation);

    it(operation.name?.value ?? text.slice(0, 60), async () => {
      const rows = asked.map((node) => matrix[`${root}.${node.name.value}`] as Row);
      const name = operation.name?.value ?? '';
      const may = [...rows.map((row) => row.may), ...(documentsOfFewer[name] ? [documentsOfFewer[name]] : [])].reduce(
        (all, some) => all.filter((who) => some.includes(who)),
      );
      // Lists that everybody of a role may ask for, each with their own rows, are not refused.
      if (rows.some(({ finds }) => finds)) return;
      const [first] = rows as [Row];

      const prepare = async () => {
        const variables: Record<string, unknown> = {};
        for (const [index, node] of asked.entries()) {
          const field = fieldIn(root as Root, node.name.value);
          if (!field) throw new Error(`${node.name.value} is not in the schema`);
          const given = argumentsFor(field, await rows[index]?.with?.(district));
          for (const { name, value } of node.arguments ?? []) fill(variables, name.value, value, given);
        }
        // A list within the answer has its own page size, which no argument of the root field tells.
        if (operation.variableDefinitions?.some(({ variable }) => variable.name.value === 'first'))
          variables.first ??= 100;
        return variables;
      };
      const shown = asked[0]?.alias?.value ?? (asked[0]?.name.value as string);
      const wrong = await tryAll(
        { ...first, may },
        root as Root,
        prepare,
        (who, variables) => tried(root as Root, { name: shown }, first, who, text, variables),
        mutationOf(text) === null ? 'everybody' : 'the allowed',
      );
      expect(wrong).toEqual([]);
    });
  }
});

const everybody = (): Who[] => [...(Object.keys(district.people) as Who[]), 'guest', 'otherGuest'];

/**
 * First those who must be refused, all at once and on the same rows: whoever is let through is the one who is reported,
 * whatever becomes of the others. Whoever may change something gets rows of their own, one after the other; readers
 * share theirs.
 */
async function tryAll<Given>(
  row: Pick<Row, 'may'>,
  root: Root,
  prepare: () => Given | Promise<Given>,
  one: (who: Who, given: Given) => Promise<string>,
  whom: 'everybody' | 'the refused' | 'the allowed' = 'everybody',
): Promise<string[]> {
  // Also for whoever acts for the director; the day after, they may what anybody with an account may.
  const may = allowedBy(row);
  const refused = whom === 'the allowed' ? [] : everybody().filter((each) => !may.has(each));
  // Those who act get rows of their own below.
  const shared = refused.length > 0 || root !== 'Mutation' ? await prepare() : (null as Given);
  const wrong = (await Promise.all(refused.map(async (who) => [who, await one(who, shared)] as const)))
    .filter(([, answer]) => !answer.startsWith('refused'))
    .map(([who, answer]) => `${who} should be refused, but: ${answer}`);

  const expectAllowed = async (who: Who, given: Given) => {
    const answer = await one(who, given);
    if (answer !== 'allowed') wrong.push(`${who} should be allowed, but: ${answer}`);
  };
  if (whom === 'the refused') return wrong;
  if (root === 'Mutation') for (const who of may) await expectAllowed(who, await prepare());
  else await Promise.all([...may].map((who) => expectAllowed(who, shared)));
  return wrong;
}

const REFUSED_BY_THE_HOUSE = ['NOT_INVITED', 'HANDLING_DEPARTMENT', 'LINK_UNKNOWN', 'LINK_OF_ANOTHER'];
const REFUSED = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

async function tried(
  root: Root,
  { name }: { readonly name: string },
  row: Row,
  who: Who,
  document: string,
  variables: object,
): Promise<string> {
  const person = personOf(who, row);
  if (who === 'observerByPass') variables = showing(district.pass, document, variables);
  const client = row.leaves ? house.inAnotherBrowser(person) : house.as(person);
  try {
    let data: Record<string, unknown>;
    if (root === 'Subscription') {
      const watch = await client.watch<Record<string, unknown>>(document, variables as Record<string, unknown>);
      // Twenty people begin to watch at once; how soon each is shown something is for other tests to say.
      data = await watch.next(undefined, 60_000);
      await watch.close();
    } else {
      data = await client.query(document, variables as Record<string, unknown>);
    }
    if (data[name] === null && !row.nullIsAnAnswer) return 'refused with null';
    // The house says so rather than the gate: whoever was not invited learns that it is about them.
    const said = REFUSED_BY_THE_HOUSE.find((code) => JSON.stringify(data).includes(`"${code}"`));
    if (said) return `refused with ${said}`;
    if (row.finds && !JSON.stringify(data).includes(await row.finds(district))) return 'refused by leaving it out';
    return 'allowed';
  } catch (error) {
    const { code, params } = error as { code?: string; params?: object };
    if (code && REFUSED.includes(code)) return `refused with ${code}`;
    // Somebody else was quicker: the policy had nothing against it.
    if (code === 'CONFLICT' || code === 'TOO_MANY_REQUESTS') return 'allowed';
    return `${code ?? (error as Error).message} ${JSON.stringify(params ?? {})}`;
  } finally {
    if (row.leaves) await client.close();
  }
}

/** The pass in every place that takes one. */
function showing(pass: string, document: string, variables: object): object {
  const shown: Record<string, unknown> = { ...variables };
  if (document.includes('$pass')) shown.pass = pass;
  const { input } = shown;
  if (input && typeof input === 'object' && 'pass' in input) shown.input = { ...input, pass };
  return shown;
}

function personOf(who: Who, { guestOf = 'preparing' }: Row): Person {
  if (who === 'guest') return district[guestOf].guest;
  if (who === 'otherGuest') return district.elsewhere.guest;
  return district.people[who];
}

/** Finds the variables in an argument of a registered document, and gives them the row's value at the same place. */
function fill(variables: Record<string, unknown>, name: string, value: ArgumentNode['value'], given: object): void {
  const at = (given as Record<string, unknown>)[name];
  if (value.kind === Kind.VARIABLE) {
    if (at !== undefined) variables[value.name.value] = at;
  } else if (value.kind === Kind.OBJECT) {
    for (const field of value.fields) fill(variables, field.name.value, field.value as ValueNode, (at ?? {}) as object);
  }
}
