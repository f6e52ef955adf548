import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `graphql(\`…\`)` as documents are written; `pnpm schema` finds them by the same form. */
const WRITTEN = /\bgraphql\(\s*`([^`]+)`\s*,?\s*\)/g;
const GENERATED = /\/src\/generated\/gql\.ts$/;

/** What urql reads and prints documents with. A page that is shipped has none to read. */
const LANGUAGE = '@0no-co/graphql.web';
const NO_LANGUAGE = `\0${LANGUAGE}`;
const WITHOUT_LANGUAGE = `
export class GraphQLError extends Error {
  constructor(message, nodes, source, positions, path, originalError, extensions) {
    super(message);
    Object.assign(this, { name: 'GraphQLError', nodes, source, positions, path, originalError, extensions: extensions || {} });
  }
}
export const Kind = {};
export const print = () => '';
export const parse = () => { throw new Error('a document that was not registered'); };
`;

/**
 * The server knows the documents, so the page that is shipped says only which one: each `graphql(…)` becomes the hash it was
 * registered under, in the file that asks, and neither texts nor syntax trees are in the build. Its name stays, by which a
 * device keeps acts, and which variables it takes. During development and in tests documents are whole.
 */
export const registeredDocuments = () => ({
  name: 'registered-documents',
  apply: 'build' as const,
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === LANGUAGE ? NO_LANGUAGE : null),
  load: (id: string) => (id === NO_LANGUAGE ? WITHOUT_LANGUAGE : null),
  transform(code: string, id: string) {
    const [file = id] = id.split('?');
    if (!/\.tsx?$/.test(file)) return null;
    if (GENERATED.test(file)) return { code: 'export const graphql = undefined;', map: null };
    if (file.includes('/generated/') || file.includes('/node_modules/') || !code.includes('graphql(')) return null;
    return { code: shipped(code, file), map: null };
  },
});

/** The same source with hashes for documents. */
export function shipped(code: string, file: string): string {
  const documents = documentsFor(file);
  const said = code.replace(WRITTEN, (_, text: string) => {
    const document = documents.get(text);
    if (document === undefined) throw new Error(`${file}: nothing is generated for this, run pnpm schema:${text}`);
    return document;
  });
  if (/\bgraphql\(/.test(said)) throw new Error(`${file}: a document is one text between backticks`);
  return said;
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** By its text, what is shipped of each document of the package a file lies in: of fragments nothing, they are never sent. */
function documentsFor(file: string): ReadonlyMap<string, string> {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'generated', 'gql.ts'))) {
    if (folder === dirname(folder)) throw new Error(`${file}: nothing is generated beside it, run pnpm schema`);
    folder = dirname(folder);
  }
  const cached = known.get(folder);
  if (cached) return cached;
  const texts = readFileSync(join(folder, 'generated', 'gql.ts'), 'utf8');
  const trees = readFileSync(join(folder, 'generated', 'graphql.ts'), 'utf8');
  const treeByName = new Map(
    [...trees.matchAll(/^export const (\w+) = (\{.*\}) as unknown as /gm)].map(([, name = '', tree = '']) => [
      name,
      tree,
    ]),
  );
  const documents = new Map(
    [...texts.matchAll(/^ {4}("(?:[^"\\]|\\.)*"): types\.(\w+),$/gm)].map(([, text = '', name = '']) => [
      JSON.parse(text) as string,
      name.endsWith('FragmentDoc') ? '({})' : hashOnly(JSON.parse(treeByName.get(name) ?? '{}')),
    ]),
  );
  known.set(folder, documents);
  return documents;
}

interface Tree {
  readonly __meta__: { readonly hash: string };
  readonly definitions: readonly {
    readonly kind: string;
    readonly name: { readonly value: string };
    readonly variableDefinitions?: readonly { readonly variable: { readonly name: { readonly value: string } } }[];
  }[];
}

function hashOnly({ __meta__: { hash }, definitions }: Tree): string {
  const operation = definitions.find(({ kind }) => kind === 'OperationDefinition');
  const name = operation?.name.value;
  const variables = operation?.variableDefinitions?.map(({ variable }) => variable.name.value);
  return `(${JSON.stringify({ documentId: hash, definitions: [], __meta__: { name, variables } })})`;
}
