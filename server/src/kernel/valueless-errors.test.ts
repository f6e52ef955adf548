import { expect, it } from '@jest/globals';
import { errorForLog } from './valueless-errors.js';

const refused = { code: '22007', severity: 'ERROR', message: 'invalid input syntax for type date: "程经办"' };

it('says of a copy of an error what it would say of the error, and quotes as little', () => {
  const said = errorForLog(refused);
  expect(said).toMatchObject({ type: 'Error', code: '22007' });
  expect(JSON.stringify(said)).not.toContain('程经办');
  expect(said.message).toBe(errorForLog(Object.assign(new Error(refused.message), refused)).message);
});

it.each([null, undefined, 'gone', 7, {}])('says that %p is no error', (thrown) => {
  expect(errorForLog(thrown)).toEqual({ type: typeof thrown, message: 'not an error' });
});
