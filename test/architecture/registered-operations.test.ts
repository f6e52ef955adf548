import { expect, it } from '@jest/globals';
import { limitsOf } from '../../server/src/kernel/gate/cost.js';
import { registeredDocuments } from '../../server/src/kernel/gate/manifest.js';
import { Documents } from '../../server/src/kernel/gate/prepared-operation.js';
import { createSchema } from '../../server/src/kernel/schema.js';
import { modules } from '../../server/src/modules.js';

const manifest = registeredDocuments(new URL('../../schema/', import.meta.url));
const documents = new Documents(createSchema(modules), manifest, { registeredOnly: true });

it('compiles every operation the clients registered, those of the last release among them, within what those who may send it may ask for', () => {
  documents.prepareAll();
  for (const operation of documents.registered()) {
    const fullPage = Object.fromEntries(
      (operation.node.variableDefinitions ?? []).map(({ variable }) => [variable.name.value, 100]),
    );
    const { depth, cost } = limitsOf(operation.isPublic ? null : anAccount);

    expect(() => operation.compiled()).not.toThrow();
    expect([operation.name, operation.depth <= depth, operation.cost(fullPage) <= cost]).toEqual([
      operation.name,
      true,
      true,
    ]);
  }
});

const anAccount = {
  kind: 'ACCOUNT',
  sessionId: '',
  accountId: '',
  displayName: '',
  posts: [],
  mustChangePassword: false,
} as const;
