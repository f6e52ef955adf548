import { expect, it } from '@jest/globals';
import { readConfig } from './config.js';

const URL = 'http://10.1.2.3:8000/v1/chat/completions';
const model = (more: Record<string, string>) => readConfig({ DATABASE_URL: 'postgresql://localhost/x', ...more }).model;

it('is off unless the operator names one', () => {
  expect(model({})).toBeNull();
  expect(model({ MODEL_TIMEOUT_SECONDS: '30' })).toBeNull();
});

it('is an address as it is written, a name, a key where one is needed, and a limit', () => {
  expect(model({ MODEL_URL: URL, MODEL_NAME: 'qwen' })).toEqual({
    url: URL,
    name: 'qwen',
    key: null,
    timeoutMs: 20_000,
  });
  const all = { MODEL_URL: URL, MODEL_NAME: 'qwen', MODEL_KEY: 'k', MODEL_TIMEOUT_SECONDS: '5' };
  expect(model(all)).toMatchObject({ key: 'k', timeoutMs: 5000 });
});

it('refuses what is wrong by its name, and shows no value', () => {
  for (const [more, name] of [
    [{ MODEL_URL: URL }, 'MODEL_NAME'],
    [{ MODEL_NAME: 'qwen' }, 'MODEL_URL'],
    [{ MODEL_KEY: 'kept-to-ourselves' }, 'MODEL_URL'],
    [{ MODEL_URL: 'file:///etc/passwd', MODEL_NAME: 'qwen' }, 'MODEL_URL'],
    [{ MODEL_URL: '10.1.2.3:8000', MODEL_NAME: 'qwen' }, 'MODEL_URL'],
    [{ MODEL_URL: 'http://me:kept-to-ourselves@10.1.2.3/', MODEL_NAME: 'qwen' }, 'MODEL_URL'],
    [{ MODEL_URL: URL, MODEL_NAME: 'qwen', MODEL_TIMEOUT_SECONDS: '0' }, 'MODEL_TIMEOUT_SECONDS'],
  ] as const) {
    expect(() => model(more)).toThrow(`configuration refused: ${name}`);
    expect(() => model(more)).not.toThrow(/kept-to-ourselves/);
  }
});
