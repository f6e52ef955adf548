import { expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { keepingFile, useKeepingFiles } from './keeping-files';

/** A file that is being kept until the test says what became of it. */
function aFile() {
  const settle = { kept: () => {}, failed: () => {} };
  const promise = new Promise<void>((resolve, reject) => {
    settle.kept = resolve;
    settle.failed = () => reject(new Error('no picture'));
  });
  return { promise, settle };
}

it('says that files are being kept until the last one is, also when one fails', async () => {
  const { result } = renderHook(() => useKeepingFiles());
  expect(result.current).toBe(false);

  const [slow, broken] = [aFile(), aFile()];
  const keep = (file: { promise: Promise<void> }) => keepingFile(() => file.promise).catch(() => undefined);
  let [keepingSlow, keepingBroken] = [Promise.resolve<void>(undefined), Promise.resolve<void>(undefined)];
  act(() => {
    [keepingSlow, keepingBroken] = [keep(slow), keep(broken)];
  });
  expect(result.current).toBe(true);

  await act(async () => {
    broken.settle.failed();
    await keepingBroken;
  });
  expect(result.current).toBe(true);

  await act(async () => {
    slow.settle.kept();
    await keepingSlow;
  });
  expect(result.current).toBe(false);
});
