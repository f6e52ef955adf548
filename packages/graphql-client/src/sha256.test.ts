import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json';
import { documentHash, operationNameOf, subscribePayload, subscriptionId, takesVariable } from './documents';
import { sha256Hex } from './sha256';

test('sha256 in plain script says what node:crypto says, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
  for (const length of [0, 55, 56, 63, 64, 119, 120, 1000]) {
    const text = '板'.repeat(length);
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});

test('equal variables have one text, whatever the order of their keys', () => {
  expect(canonicalJson({ b: 1, a: { d: undefined, c: [2, { y: 1, x: null }] } })).toBe(
    '{"a":{"c":[2,{"x":null,"y":1}]},"b":1}',
  );
  expect(canonicalJson({})).toBe('{}');
  expect(canonicalJson({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
});

test('a subscription has the same id on every device', () => {
  const expected = createHash('sha256').update('abc\n{"id":"1"}').digest('hex').slice(0, 32);
  expect(subscriptionId('abc', { id: '1' })).toBe(expected);
  expect(subscriptionId('abc', { id: '1', pass: 'mine' })).toBe(expected);
});

test('a registered document travels as its id, one written by hand as text', () => {
  const registered = { kind: 'Document', definitions: [], __meta__: { hash: 'sha256:1' } };
  expect(documentHash(registered)).toBe('sha256:1');
  expect(subscribePayload(registered as never, {})).toMatchObject({ query: '', documentId: 'sha256:1' });
  expect(documentHash({ kind: 'Document', definitions: [] })).toBeNull();
});

test('what a build ships of a document is asked for, named and watched as the whole one', () => {
  const variable = (value: string) => ({ kind: 'VariableDefinition', variable: { name: { value } } });
  const operation = {
    kind: 'OperationDefinition',
    name: { value: 'Topics' },
    variableDefinitions: [variable('first'), variable('after')],
  };
  const fragment = { kind: 'FragmentDefinition', name: { value: 'Row_topic' } };
  const whole = { kind: 'Document', definitions: [fragment, operation], __meta__: { hash: 'sha256:1' } };
  const shipped = {
    documentId: 'sha256:1',
    definitions: [],
    __meta__: { name: 'Topics', variables: ['first', 'after'] },
  };
  for (const document of [whole, shipped]) {
    expect(documentHash(document)).toBe('sha256:1');
    expect(operationNameOf(document)).toBe('Topics');
    expect(['first', 'after', 'last'].filter((name) => takesVariable(document, name))).toEqual(['first', 'after']);
  }
  const watched = (document: object) => subscribePayload(document as never, { first: 3 });
  expect(watched(shipped)).toEqual(watched(whole));
});
