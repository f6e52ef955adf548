import { leavesDoubt, postFile } from './post';

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

/** What the server says while its database is away: 503 and a code. */
function answerWith(status: number, code: string): void {
  globalThis.fetch = (async () =>
    new Response(JSON.stringify({ errors: [{ message: code, extensions: { code, params: {} } }] }), {
      status,
      headers: { 'content-type': 'application/json', 'retry-after': '2' },
    })) as typeof fetch;
}

test('a database that is away is no answer: what was written waits, and may have arrived', async () => {
  answerWith(503, 'UNAVAILABLE');
  const answer = await postFile({ key: 'k', name: 'a.jpg', blob: new Blob(['x']) }, 'zhou');

  expect(answer).toEqual({ is: 'LATER', why: { code: 'UNAVAILABLE', params: {} } });
  expect(leavesDoubt({ code: 'UNAVAILABLE', params: {} })).toBe(true);
});
