import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { costOf, limitsOf, surveyOperation } from './cost.js';

const schema = buildSchema(`
  type Query { notes(first: Int): [Note!]! paged(first: Int = 20): [Note!]! note: Note }
  type Note { id: ID! tags: [Tag!]! replies(first: Int!): [Note!]! }
  type Tag { name: String! }
`);

function survey(text: string) {
  const { definitions } = parse(text);
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  return surveyOperation(schema, definitions[0] as OperationDefinitionNode, fragments);
}
const cost = (text: string, variables = {}) => costOf(survey(text).survey, variables);

it('multiplies lists by the page asked for, nested ones by both', () => {
  expect(cost('{ note { id } }')).toBe(2);
  expect(cost('{ notes(first: 50) { id } }')).toBe(51);
  expect(cost('{ notes(first: 50) { replies(first: 10) { id } } }')).toBe(1 + 50 * (1 + 10));
  expect(cost('{ note { tags { name } } }')).toBe(1 + 1 + 10);
  expect(cost('{ paged { id } }')).toBe(21);
});

it('reads page sizes from variables, and counts fragments where they are spread', () => {
  expect(cost('query($n: Int) { notes(first: $n) { id } }', { n: 7 })).toBe(8);
  expect(cost('query($n: Int = 30) { notes(first: $n) { id } }')).toBe(31);
  expect(cost('{ a: note { ...f } b: note { ...f } } fragment f on Note { id }')).toBe(4);
});

it('refuses a list without a page size, and a page beyond the limit', () => {
  const codes = ['{ notes { id } }', 'query($n: Int) { notes(first: $n) { id } }', '{ notes(first: 101) { id } }'].map(
    (text) => {
      try {
        return cost(text);
      } catch (error) {
        return (error as { extensions: { code: string } }).extensions.code;
      }
    },
  );
  expect(codes).toEqual(['OPERATION_TOO_COSTLY', 'OPERATION_TOO_COSTLY', 'BAD_USER_INPUT']);
});

it('stops counting when fragments multiply beyond reason', () => {
  const levels = Array.from(
    { length: 20 },
    (_, n) => `fragment f${n} on Note { a: replies(first: 1) { ...f${n + 1} } b: replies(first: 1) { ...f${n + 1} } }`,
  );
  expect(() => survey(`{ note { ...f0 } } ${levels.join(' ')} fragment f20 on Note { id }`)).toThrow(
    'OPERATION_TOO_COSTLY',
  );
});

it('gives strangers the least', () => {
  expect(limitsOf(null).cost).toBeLessThan(
    limitsOf({ kind: 'ACCOUNT', sessionId: '', accountId: '', displayName: '', posts: [], mustChangePassword: false })
      .cost,
  );
});
