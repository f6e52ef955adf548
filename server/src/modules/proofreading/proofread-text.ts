import { createHash } from 'node:crypto';
import { taggedWordsOf } from '../../kernel/chinese/index.js';
import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { textInput } from '../../kernel/text.js';
import { inTermOn, membershipOn } from '../roster/index.js';
import { type KnownNames, type ProofFinding, proofread, sentenceAround } from '../wording/index.js';
import type { ProofreadInput, ProofSlip } from './proofreading.types.js';
import { authorizeTextWriter } from './whose-text.js';

const TEXT_MAX = 20_000;
/** The longest list anybody reads. */
const MOST = 200;

const namesQuery = prepared<KnownNames, { today: string }>(
  'proofreading.names',
  `select
     (select coalesce(json_agg(json_build_object('name', p.name, 'posts', p.posts)), '[]') from (
        select x.name, array_remove(array[x.post, x.unit], null) as posts from member x where ${inTermOn('x')}
        union all
        select s.name, array[case s.duty when 'DIRECTOR' then '主任' else '' end] from committee_staff s
          where ${membershipOn('s')}) p) as people,
     (select coalesce(json_agg(distinct u.name), '[]') from (
        select name from department union select short_name from department union select name from township
        union select name from liaison_committee union select name from organisation where retired_on is null
        union select name from special_committee) u) as units`,
);

const wavedQuery = prepared<{ mark: string }, { kind: string; textId: string }>(
  'proofreading.waved',
  'select mark from waved_slip where kind = :kind and text_id = :textId',
);

/** 文稿校对: what is not as it should be in a text, in its order. Nothing is changed, and nothing of it is kept. */
export async function proofreadText(ctx: RequestContext, input: ProofreadInput): Promise<ProofSlip[]> {
  const of = input.of ?? null;
  await authorizeTextWriter(ctx, of);
  textInput(input.text, { field: 'text', max: TEXT_MAX });
  const on = dayInChina(ctx.now());
  const [known, waved] = await Promise.all([
    ctx.read.one(namesQuery, { today: on }),
    of ? ctx.read.all(wavedQuery, { kind: of.kind, textId: of.id.toLowerCase() }) : [],
  ]);
  const away = new Set(waved.map(({ mark }) => mark));
  const names = known ?? { people: [], units: [] };
  return proofread(input.text, { ...names, on }, taggedWordsOf)
    .slice(0, MOST)
    .map((finding) => {
      const sentence = sentenceAround(input.text, finding);
      const mark = markOf(finding, sentence);
      return { ...finding, sentence, mark, waved: away.has(mark) };
    });
}

function markOf({ reason, text }: ProofFinding, sentence: string): string {
  return createHash('sha256').update([reason, text, sentence].join('\0')).digest('hex').slice(0, 32);
}
