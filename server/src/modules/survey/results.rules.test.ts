import fc from 'fast-check';
import { AnswerVia, QuestionKind, type StoredQuestion } from './questionnaire.entity.js';
import { type Asked, resultsOf, SMALL, unsaidGroups } from './results.rules.js';

describe('groups too small to stay unknown', () => {
  it('are left out together with the next, so that none follows from the whole', () => {
    const counts = new Map<string | null, number>([
      ['a', 20],
      ['b', 6],
      ['c', 1],
      [null, 0],
    ]);
    expect([...unsaidGroups(counts)].sort()).toEqual(['b', 'c']);
  });

  it('never leaves fewer than five people to be had by subtraction', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), (sizes) => {
        const counts = new Map<string | null, number>(sizes.map((n, index) => [`${index}`, n]));
        const unsaid = unsaidGroups(counts);
        const hidden = [...unsaid].reduce((sum, group) => sum + (counts.get(group) ?? 0), 0);
        const said = [...counts].filter(([group, n]) => n > 0 && !unsaid.has(group));
        for (const [, n] of said) expect(n).toBeGreaterThanOrEqual(SMALL);
        if (said.length > 0 && hidden > 0) expect(hidden).toBeGreaterThanOrEqual(SMALL);
      }),
    );
  });
});

it('says nothing of a survey nobody answered', () => {
  const none = resultsOf({ questions: [], groups: [], demands: [] }, { voices: [], answered: [], values: [] });
  expect(none).toMatchObject({ n: 0, isSmall: true, questions: [] });
});

describe('the figures of a survey', () => {
  const question = (id: string, kind: QuestionKind, options: readonly string[] = []): StoredQuestion => ({
    ...{ id, kind, text: `问 ${id}`, isRequired: false },
    options: options.map((option) => ({ id: option, text: `选 ${option}` })),
  });
  const asked: Asked = {
    questions: [
      question('choice', QuestionKind.CHOICE, ['1', '2']),
      question('scale', QuestionKind.SCALE),
      question('rank', QuestionKind.DEMANDS),
    ],
    groups: [
      { id: 'merchants', name: '商户', peopleCount: 40 },
      { id: 'residents', name: '住户', peopleCount: null },
    ],
    demands: [
      { id: 'a', number: 1, title: '仓储' },
      { id: 'b', number: 2, title: '照明' },
      { id: 'c', number: 3, title: '排水' },
    ],
  };
  const voice = (groupId: string | null, via: AnswerVia, count: number) => ({ groupId, via, count });
  const value = (questionId: string, groupId: string | null, of: string, count: number, points = 0) => ({
    ...{ questionId, groupId, value: of, count, points },
  });
  const results = () =>
    resultsOf(asked, {
      voices: [
        voice('merchants', AnswerVia.CODE, 6),
        voice('merchants', AnswerVia.PAPER, 2),
        voice('residents', AnswerVia.INVITATION, 7),
        voice(null, AnswerVia.CODE, 5),
      ],
      answered: [
        { questionId: 'choice', groupId: 'merchants', count: 8 },
        { questionId: 'choice', groupId: 'residents', count: 7 },
        { questionId: 'choice', groupId: null, count: 5 },
        { questionId: 'scale', groupId: 'merchants', count: 6 },
        { questionId: 'scale', groupId: 'residents', count: 2 },
        { questionId: 'scale', groupId: null, count: 3 },
        { questionId: 'rank', groupId: 'merchants', count: 8 },
      ],
      values: [
        value('choice', 'merchants', '1', 5),
        value('choice', 'merchants', '2', 3),
        value('choice', 'residents', '2', 7),
        value('choice', null, '1', 5),
        value('scale', 'merchants', '5', 6),
        value('scale', 'residents', '1', 2),
        value('scale', null, '2', 3),
        value('rank', 'merchants', 'a', 2, 4),
        value('rank', 'merchants', 'b', 4, 9),
        value('rank', 'merchants', 'c', 3, 4),
      ],
    });
  const of = (id: string) => results().questions.find((one) => one.id === id);

  it('say how many answered, and how', () => {
    expect(results()).toMatchObject({ n: 20, byCode: 11, byInvitation: 7, onPaper: 2, isSmall: false });
    expect(results().groups).toEqual([
      { groupId: 'merchants', name: '商户', n: 8, peopleCount: 40 },
      { groupId: 'residents', name: '住户', n: 7, peopleCount: null },
      { groupId: null, name: null, n: 5, peopleCount: null },
    ]);
  });

  it('say what each group chose where none of them is small', () => {
    expect(of('choice')).toEqual({
      id: 'choice',
      kind: 'CHOICE',
      text: '问 choice',
      n: 20,
      groupNs: [8, 7, 5],
      mean: null,
      options: [
        { id: '1', text: '选 1', count: 10, points: 0, groupCounts: [5, 0, 5] },
        { id: '2', text: '选 2', count: 10, points: 0, groupCounts: [3, 7, 0] },
      ],
    });
  });

  it('leave out groups too small, and give the mean of all', () => {
    const scale = of('scale');

    expect(scale).toMatchObject({ n: 11, groupNs: [6, null, null], mean: (6 * 5 + 2 * 1 + 3 * 2) / 11 });
    expect(scale?.options.map(({ id, text, count, groupCounts }) => [id, text, count, groupCounts])).toEqual([
      ['1', '1', 2, [0, null, null]],
      ['2', '2', 3, [0, null, null]],
      ['3', '3', 0, [0, null, null]],
      ['4', '4', 0, [0, null, null]],
      ['5', '5', 6, [6, null, null]],
    ]);
  });

  it('put demands in the order of their points, then of how many named them; groups nobody of answered count nothing', () => {
    const rank = of('rank');

    expect(rank).toMatchObject({ n: 8, groupNs: [8, 0, 0], mean: null });
    expect(rank?.options.map(({ text, points, count }) => [text, points, count])).toEqual([
      ['2. 照明', 9, 4],
      ['3. 排水', 4, 3],
      ['1. 仓储', 4, 2],
    ]);
  });

  it('have no mean of nothing, and are small below five', () => {
    const few = resultsOf(asked, { voices: [voice(null, AnswerVia.CODE, 4)], answered: [], values: [] });

    expect(few).toMatchObject({ n: 4, isSmall: true });
    expect(few.questions.map(({ n, mean }) => [n, mean])).toEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);
    expect(resultsOf(asked, { voices: [voice(null, AnswerVia.CODE, 5)], answered: [], values: [] }).isSmall).toBe(
      false,
    );
  });
});
