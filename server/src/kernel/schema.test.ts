import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { assertAudiences } from './schema.js';

const marked = { extensions: { audience: ['PUBLIC'] } };

function schemaWith({ root = {}, type = {}, field = {} }): GraphQLSchema {
  const note = new GraphQLObjectType({ name: 'Note', ...type, fields: { text: { type: GraphQLString, ...field } } });
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', ...marked, fields: { note: { type: note, ...root } } }),
  });
}

it('is content when every root field and every type says whom it is for', () => {
  expect(() => assertAudiences(schemaWith({ root: marked, type: marked }))).not.toThrow();
  expect(() => assertAudiences(schemaWith({ root: marked, field: marked }))).not.toThrow();
});

it('names the fields that do not; a mark on a root type counts for nothing', () => {
  expect(() => assertAudiences(schemaWith({ type: marked }))).toThrow('fields without an audience: Query.note');
  expect(() => assertAudiences(schemaWith({ root: marked }))).toThrow('fields without an audience: Note.text');
});
