import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import { SLICE_BYTES, sendSlices } from './send-slices.js';

/** An answer whose reader takes a piece only when the test says so. */
function slowReader() {
  const taken: (() => void)[] = [];
  const received: Buffer[] = [];
  const headers: Record<string, unknown> = {};
  const res = Object.assign(
    new Writable({
      highWaterMark: 16 * 1024,
      write(chunk: Buffer, _encoding, done) {
        received.push(chunk);
        taken.push(done);
      },
    }),
    { setHeader: (name: string, value: unknown) => Object.assign(headers, { [name]: value }) },
  ) as unknown as ServerResponse;
  return { res, taken, received, headers };
}

const whole = randomBytes(5 * SLICE_BYTES + 7);
const turns = () => new Promise((resolve) => setImmediate(resolve));

it('asks for a piece when the one before has left, and for all of them in the end', async () => {
  const { res, taken, received, headers } = slowReader();
  const asked: number[] = [];
  const sent = sendSlices(res, { type: 'image/png', length: whole.length }, async (from, length) => {
    asked.push(from);
    return whole.subarray(from, from + length);
  });
  for (let piece = 1; piece <= 6; piece += 1) {
    await turns();
    expect(asked).toHaveLength(piece);
    taken.shift()?.();
  }
  await sent;
  // Compared here: the matcher walks a million bytes one by one.
  expect(Buffer.concat(received).equals(whole)).toBe(true);
  expect(headers).toEqual({ 'content-type': 'image/png', 'content-length': whole.length });
});

it('stops when nobody is there any more', async () => {
  const { res } = slowReader();
  let asked = 0;
  const sent = sendSlices(res, { type: 'image/png', length: whole.length }, async (from, length) => {
    asked += 1;
    return whole.subarray(from, from + length);
  });
  await turns();
  res.destroy();
  await sent;
  expect(asked).toBe(1);
});

it('does not begin an answer to what is not there', async () => {
  const { res, received, headers } = slowReader();
  await expect(sendSlices(res, { type: 'image/png', length: 7 }, async () => null)).rejects.toMatchObject({
    message: 'NOT_FOUND',
  });
  expect([received, headers]).toEqual([[], {}]);
});
