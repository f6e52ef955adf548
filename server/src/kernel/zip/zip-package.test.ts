import { buffer } from 'node:stream/consumers';
import { expect, it } from '@jest/globals';
import { readPackage } from './read-package.js';
import { type ZipPart, zipPackage } from './zip-package.js';

const about = { kind: 'bandeng.meeting', madeAt: '2026-03-02T01:00:00.000Z', about: { title: '摩配大市场' } };
const part = (path: string, content: Uint8Array | string, stored = false): ZipPart => ({
  path,
  stored,
  bytes: async () => content,
});
const packed = (parts: readonly ZipPart[]) => buffer(zipPackage(about, parts));

it('names every file with its hash, and is read back as it was', async () => {
  const bytes = await packed([
    part('record.json', '{"纪要":"一"}'),
    part('files/灯.jpg', Buffer.from([1, 2, 3]), true),
  ]);
  const read = await readPackage(bytes);
  expect(read.faults).toEqual([]);
  expect(read.manifest).toMatchObject({
    ...about,
    files: [{ path: 'record.json' }, { path: 'files/灯.jpg', bytes: 3 }],
  });
  expect(await read.text('record.json')).toBe('{"纪要":"一"}');
});

it('asks for a file only when the one before it is out', async () => {
  const asked: number[] = [];
  const big = Buffer.alloc(1024 * 1024, 7);
  const parts = Array.from({ length: 6 }, (_, index) => ({
    path: `${index}.bin`,
    stored: true,
    bytes: async () => {
      asked.push(index);
      return big;
    },
  }));
  const output = zipPackage(about, parts);
  await new Promise((resolve) => output.once('readable', resolve));
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toEqual([0]);
  expect((await readPackage(await buffer(output))).faults).toEqual([]);
  expect(asked).toHaveLength(6);
});

it('finds what was changed, and what is no package at all', async () => {
  const bytes = Buffer.from(await packed([part('a.txt', '承诺九月底', true), part('b.txt', '二', true)]));
  const at = bytes.indexOf('承诺九月底');
  bytes.write('五', at + 6, 'utf8');
  expect((await readPackage(bytes)).faults).toEqual([{ path: 'a.txt', fault: 'CHANGED' }]);
  expect((await readPackage(Buffer.from('no zip'))).faults).toEqual([{ path: 'manifest.json', fault: 'UNREADABLE' }]);
  expect((await readPackage(bytes.subarray(0, bytes.length - 30))).manifest).toBeNull();
});

it('ends with an error where a file cannot be had', async () => {
  const lost = { path: 'gone.bin', bytes: () => Promise.reject(new Error('gone')) };
  await expect(packed([part('a.txt', '一'), lost])).rejects.toThrow('gone');
});
