import { readFile } from 'node:fs/promises';
import { cliCommand } from '../../../kernel/cli-command.js';
import { type PackageFault, readPackage } from '../../../kernel/zip/index.js';

interface Verdict {
  readonly intact: boolean;
  readonly kind: string | null;
  readonly title: string | number | null;
  readonly madeAt: string | null;
  readonly fileCount: number;
  readonly faults: readonly PackageFault[];
}

export const archiveVerify = cliCommand<Verdict>({
  name: 'archive verify',
  describe: 'finds changed, missing or added files in an archive package',
  operands: ['FILE'],
  run: async (_ctx, { operands }) => {
    const { manifest, faults } = await readPackage(await readFile(operands.FILE as string));
    return {
      intact: faults.length === 0,
      kind: manifest?.kind ?? null,
      title: manifest?.about.title ?? null,
      madeAt: manifest?.madeAt ?? null,
      fileCount: manifest?.files.length ?? 0,
      faults,
    };
  },
  print: ({ intact, title, madeAt, fileCount, faults }) =>
    [
      intact ? 'the package is intact' : 'the package is NOT as it was made',
      `${title ?? 'no title'}, made ${madeAt ?? 'at no known time'}, ${fileCount} files`,
      ...faults.map(({ path, fault }) => `${path}: ${fault}`),
    ].join('\n'),
  isBadNews: ({ intact }) => !intact,
});
