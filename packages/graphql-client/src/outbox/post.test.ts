import { leavesDoubt, postFile } from './post';

const file = { key: 'key-12345678', name: 'a.jpg', blob: new Blob(['x'], { type: 'image/jpeg' }) };
const asked = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = asked;
});
const answering = (status: number, code: string, params: object = {}) => {
  globalThis.fetch = async () =>
    new Response(JSON.stringify({ errors: [{ extensions: { code, params } }] }), { status });
};

it.each([
  [503, 'UNAVAILABLE'],
  [429, 'TOO_MANY_REQUESTS'],
  [408, 'TIMEOUT'],
])('sends a photograph again later after %i', async (status, code) => {
  answering(status, code);
  expect(await postFile(file, 'zhou')).toEqual({ is: 'LATER', why: { code, params: {} } });
});

it('does not take a database that is away for an answer: what was sent may have arrived', () => {
  expect(leavesDoubt({ code: 'UNAVAILABLE', params: {} })).toBe(true);
  expect(leavesDoubt({ code: 'TOO_MANY_REQUESTS', params: {} })).toBe(false);
});

it('keeps why a photograph is not taken, for the person to decide', async () => {
  const params = { field: 'file', rule: 'TOO_MANY_PIXELS' };
  answering(400, 'BAD_USER_INPUT', params);
  expect(await postFile(file, 'zhou')).toEqual({ is: 'REFUSED', why: { code: 'BAD_USER_INPUT', params } });
});

it('takes a connection that broke off for no answer', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('reset'));
  expect(await postFile(file, 'zhou')).toMatchObject({ is: 'LATER', why: { code: 'NETWORK' } });
});
