import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ListName, QUERY_OF } from '../../server/src/modules/lists/list-name.js';
import type { TestApp } from './app.js';
import type { Person } from './people.js';

const registered = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../schema/trusted-documents.json', import.meta.url)), 'utf8'),
) as Record<string, string>;

interface Registered {
  readonly id: string;
  readonly text: string;
}
export const documentNamed = (name: string): Registered => {
  const found = Object.entries(registered).find(([, text]) => new RegExp(`\\bquery ${name}\\b`).test(text));
  if (!found) throw new Error(`nobody registered ${name}`);
  return { id: found[0], text: found[1] };
};
export const documentOfList = (list: ListName) => documentNamed(QUERY_OF[list]);

export interface AskedFile {
  readonly variables?: object;
  readonly columns: readonly object[];
  readonly title?: string;
  readonly as?: 'csv' | 'xlsx';
  readonly documentId?: string;
  /** Null: nobody said what it is for. */
  readonly purpose?: string | null;
  readonly said?: string;
}

export const takeList = (app: TestApp, person: Person, list: string, { as = 'csv', ...asked }: AskedFile) =>
  app.as(person).fetch(`/exports/lists/${list}?as=${as}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      documentId: Object.hasOwn(QUERY_OF, list) ? documentOfList(list as ListName).id : '',
      title: '列表',
      variables: {},
      purpose: 'CHECK_ROSTER',
      ...asked,
    }),
  });

/** The lines of the file without its heading; what is in them has neither commas nor line ends. */
export async function linesOf(app: TestApp, person: Person, list: ListName, asked: AskedFile): Promise<string[]> {
  const answer = await takeList(app, person, list, asked);
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${answer.status} ${text}`);
  return text.trimEnd().split('\r\n').slice(1);
}

/** Every id of a list as its own query gives it, few at a time. */
export async function idsOf(app: TestApp, person: Person, list: ListName, variables: object): Promise<string[]> {
  const { text } = documentOfList(list);
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const size = text.includes('$first') ? { first: 7 } : {};
    const answer = (await app.as(person).query(text, { ...variables, ...size, after })) as Record<string, unknown>;
    const page = Object.values(answer).find(
      (one): one is { nodes: { id: string }[]; endCursor: string | null } =>
        typeof one === 'object' && one !== null && 'nodes' in one,
    );
    ids.push(...(page?.nodes ?? []).map(({ id }) => id));
    if (!page?.endCursor) return ids;
    after = page.endCursor;
  }
}
