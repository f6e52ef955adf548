import { expect, it } from '@jest/globals';
import { answerOf } from './send-photo';

const refused = (code: string, rule?: string) =>
  JSON.stringify({ errors: [{ message: code, extensions: { code, params: rule ? { rule } : {} } }] });

it('takes an id only from the door itself', () => {
  expect(answerOf(201, '{"id":"7"}')).toEqual({ ok: true, id: '7' });
  expect(answerOf(200, '<html>login to the Wi-Fi</html>')).toMatchObject({ ok: false, mayPass: true });
  expect(answerOf(200, '{"id":"7"}').ok).toBe(false);
});

it('tries again what may pass, and not what is wrong with the picture', () => {
  expect(answerOf(503, refused('UNAVAILABLE'))).toMatchObject({ ok: false, mayPass: true });
  expect(answerOf(400, refused('BAD_USER_INPUT', 'FILE_TYPE'))).toMatchObject({
    mayPass: false,
    why: { code: 'BAD_USER_INPUT', params: { rule: 'FILE_TYPE' } },
  });
  expect(answerOf(429, refused('TOO_MANY_REQUESTS'))).toMatchObject({ mayPass: false });
});
