import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import { filesOf, root } from './imports.js';

// Two changes at once are put in an order by test/support/locks.ts, or stand here with why it does not matter who is first.

const READS = 'nothing is changed';
const CROWD = 'it is how many come through that counts, whoever they are';
const APART = 'each changes something of its own';
const ORDERS = 'whatever the order, the model knows both and the house must have kept to one';
const EQUAL = 'equal acts: one trace and one answer, whoever left it';
const OPEN: Readonly<Record<string, readonly [count: number, why: string]>> = {
  'test/api/access-matrix.test.ts': [2, READS],
  'test/api/appraisal/told-offices.test.ts': [2, READS],
  'test/api/commitment/following.test.ts': [1, READS],
  'test/api/commitment/kept-matters.test.ts': [2, READS],
  'test/api/commitment/ladder.test.ts': [2, EQUAL],
  'test/api/commitment/passers-by.test.ts': [1, APART],
  'test/api/commitment/random-acts.test.ts': [1, ORDERS],
  'test/api/commitment/regrets.test.ts': [1, READS],
  'test/api/commitment/take-down-words.test.ts': [3, READS],
  'test/api/commitment/who-said-what.test.ts': [1, CROWD],
  'test/api/consultation/convene.test.ts': [1, READS],
  'test/api/consultation/prepare.test.ts': [2, CROWD],
  'test/api/demo/exposure.test.ts': [1, READS],
  'test/api/duty/taken-down.test.ts': [1, READS],
  'test/api/files/files.test.ts': [1, EQUAL],
  'test/api/files/hostile-uploads.test.ts': [2, CROWD],
  'test/api/gate/floods.test.ts': [8, CROWD],
  'test/api/gate/kept-answers.test.ts': [1, READS],
  'test/api/gate/unread-bodies.test.ts': [2, CROWD],
  'test/api/house.test.ts': [1, READS],
  'test/api/identity/first-account.test.ts': [1, EQUAL],
  'test/api/identity/lock-outs.test.ts': [7, CROWD],
  'test/api/identity/second-factor.test.ts': [2, CROWD],
  'test/api/identity/second-person.test.ts': [2, READS],
  'test/api/identity/sign-in.test.ts': [2, CROWD],
  'test/api/insight/seals.test.ts': [1, EQUAL],
  'test/api/intake/import.test.ts': [3, APART],
  'test/api/kernel/timetable.test.ts': [1, APART],
  'test/api/kernel/transactions.test.ts': [1, APART],
  'test/api/lists/views.test.ts': [2, CROWD],
  'test/api/meeting/chair.test.ts': [1, READS],
  'test/api/meeting/observers.test.ts': [1, READS],
  'test/api/meeting/opinions.test.ts': [1, APART],
  'test/api/naughty-strings.test.ts': [1, APART],
  'test/api/notice/deliveries.test.ts': [2, APART],
  'test/api/notice/digests.test.ts': [1, EQUAL],
  'test/api/notice/gathered.test.ts': [3, READS],
  'test/api/notice/in-house-programs.test.ts': [5, APART],
  'test/api/notice/notices.test.ts': [1, EQUAL],
  'test/api/notice/whoever-waits-is-told.test.ts': [4, READS],
  'test/api/opinion/briefs.test.ts': [1, APART],
  'test/api/opinion/wording.test.ts': [1, READS],
  'test/api/practice/copying.test.ts': [1, EQUAL],
  'test/api/publicity/after-publication.test.ts': [1, READS],
  'test/api/ranking/ranking.test.ts': [1, APART],
  'test/api/search/draft-hints.test.ts': [2, READS],
  'test/api/signage/plays-kept.test.ts': [3, EQUAL],
  'test/api/signage/walls.test.ts': [1, EQUAL],
  'test/api/studio/studio.test.ts': [1, READS],
  'test/api/topic/mending.test.ts': [1, READS],
  'test/api/topic/random-acts.test.ts': [2, ORDERS],
  'test/api/topic/submit-topic.test.ts': [1, APART],
  'test/live/audiences.test.ts': [4, READS],
  'test/live/crowds.test.ts': [6, CROWD],
  'test/live/disconnects.test.ts': [3, APART],
  'test/live/hall.test.ts': [2, CROWD],
  'test/live/live-views.test.ts': [5, READS],
  'test/live/lost-posts.test.ts': [1, READS],
  'test/live/shares.test.ts': [1, READS],
  'test/live/taken-down.test.ts': [3, READS],
};

/** How often several things are awaited at once where neither the test nor the helper around it forces an order. */
function unforced(path: string): number {
  const source = readFileSync(join(root, path));
  // The parser counts bytes on from whatever it read before: the sign put in front says where this source begins.
  const module = parseSync(`;${source}`, { syntax: 'typescript', decorators: true });
  const from = (module.body[0]?.span.start ?? 0) + 1;
  const textOf = ({ span }: Spanned) => source.subarray(span.start - from, span.end - from).toString();
  const visit = (node: unknown, around: string): number => {
    if (typeof node !== 'object' || node === null) return 0;
    let found = 0;
    let inside = around;
    if ('type' in node && node.type === 'CallExpression') {
      const callee = textOf((node as unknown as { callee: Spanned }).callee);
      if (/^it\b/.test(callee)) inside = textOf(node as unknown as Spanned);
      if (/^Promise\.all(Settled)?$/.test(callee) && !FORCED.test(inside)) found = 1;
    }
    return Object.values(node).reduce((sum: number, inner) => sum + visit(inner, inside), found);
  };
  return module.body.reduce((sum, statement) => sum + visit(statement, textOf(statement)), 0);
}
interface Spanned {
  readonly span: { readonly start: number; readonly end: number };
}
const FORCED = /\b(inOrder|inTurn|waitedForBy)\b/;

it('says which of two comes first, or why that is the same', () => {
  const files = ['test/api', 'test/live'].flatMap((folder) => filesOf(folder, (path) => path.endsWith('.test.ts')));
  const found = files.map((path) => [path, unforced(path)] as const).filter(([, count]) => count > 0);
  const named = Object.entries(OPEN).map(([path, [count]]) => [path, count]);
  expect(found).toEqual(named.toSorted());
});
