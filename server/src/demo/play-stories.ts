import type { District } from './load-district.js';
import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

interface Row {
  readonly id: string;
  readonly version: number;
}

/** The story of the market, told by three persons and bound to its record; where it was used, and the notice of that month. */
export async function playStories(
  stage: Stage,
  { secretariat }: District,
  { market, day }: { readonly market: PlayedCase; readonly day: (offset: number) => string },
): Promise<void> {
  const [reviewer, signer] = [await stage.account('reviewer'), await stage.account('signer')];
  const { consultationId, officer } = market;
  await stage.at(day(-6), '09:30');
  const started = await stage.act<Row>(
    officer,
    'startStory',
    {
      input: {
        ...{ kind: 'TOPICAL', subjects: [{ consultationId }], title: '市场门口的板凳协商会' },
        body: storyOf(consultationId),
      },
    },
    'id version',
  );
  const step = (by: typeof signer, name: string, { version }: Row, more: object = {}) =>
    stage.act<Row>(by, name, { input: { storyId: started.id, version, ...more } }, 'id version');
  const handed = await step(officer, 'submitStory', started);
  const passed = await step(reviewer, 'passStory', handed);
  const checked = await step(secretariat, 'closeFactCheck', passed, { skippedBecause: '当天已与主办单位电话核对' });
  const signed = await step(signer, 'signStory', checked, { waivers: [], inSpiteOf: null });
  await step(signer, 'publishStory', signed);
  await stage.at(day(-4), '10:00');
  for (const [outlet, level, medium] of [
    ['政协公众号', 'OWN', 'OFFICIAL_ACCOUNT'],
    ['区报', 'DISTRICT', 'PAPER'],
    ['市广播电视台', 'CITY', 'BROADCAST'],
  ] as const)
    await stage.act(officer, 'recordPlacement', {
      input: { storyId: started.id, outlet, level, medium, link: null, usedOn: stage.today },
    });

  const draft = await stage.act<Row>(
    secretariat,
    'draftReport',
    { input: { kind: 'PLACEMENTS_MONTH', startsOn: stage.today, committeeId: null, consultationId: null } },
    'id version',
  );
  const onReport = (by: typeof signer, name: string, { version }: Row, more: object = {}) =>
    stage.act<Row>(by, name, { input: { reportId: draft.id, version, ...more } }, 'id version');
  const submitted = await onReport(secretariat, 'submitReport', draft);
  const done = await onReport(signer, 'signReport', submitted, { inSpite: null });
  await onReport(secretariat, 'sendReport', done, { addressee: '各委员联络委', sentOn: stage.today });
}

/** Words between what the record says: no figure is typed. */
function storyOf(recordId: string): string {
  const of = (field: string) => ({ type: 'factRef', attrs: { kind: 'CONSULTATION', recordId, field } });
  const says = (...parts: readonly (string | ReturnType<typeof of>)[]) => ({
    type: 'paragraph',
    content: parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
  });
  return JSON.stringify({
    type: 'doc',
    content: [
      says(
        of('HELD_ON'),
        '，',
        of('COMMITTEE'),
        '把板凳搬到市场门口，商户、部门和委员坐到一起，商量“',
        of('TITLE'),
        '”。',
      ),
      says('群众提出诉求', of('DEMANDS'), '；有关单位作出承诺', of('PROMISES'), '，还在办理', of('OPEN'), '。'),
    ],
  });
}
