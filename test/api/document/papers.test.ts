import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Archive, TABLE_LIMITS } from '../../../server/src/kernel/tabular/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aBrief, aBriefDesk, act, read, words } from '../../support/briefs.js';
import { aCommitment } from '../../support/commitment.js';
import { aLiveTable } from '../../support/meetings.js';
import { aDepartmentOfficer, aMember, anonymous } from '../../support/people.js';
import { EndMeeting, RecordResponse, SaveMinutes } from '../meeting/documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const Paper = `query Paper($kind: PaperKind!, $id: ID!) { officialPaper(kind: $kind, id: $id) {
  layout masthead number titleLines addressee issueLine { issuer date } blocks { kind label text }
  signature { issuer } colophon { issuer } } }`;

async function wordsIn(response: Response): Promise<string> {
  const chunks: Buffer[] = [];
  const archive = new Archive(new Uint8Array(await response.arrayBuffer()), TABLE_LIMITS);
  for await (const chunk of archive.open('word/document.xml')) chunks.push(chunk);
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/<[^>]*>/g, '');
}

describe('the minutes as an official paper', () => {
  it('carry what was written under its own title, as a draft until they are confirmed, on the page and in the file alike', async () => {
    const table = await aLiveTable(app);
    const meetingId = table.meeting.id;
    await app.as(table.officer).mutate(RecordResponse, {
      input: {
        meetingId,
        demandId: table.demands[0]?.id,
        participantId: table.delegateSeat.id,
        nature: 'SOLVED_ON_SPOT',
        text: '划了卸货位',
      },
    });
    await app.as(table.officer).mutate(EndMeeting, { meetingId });
    const about = { kind: 'MINUTES', id: meetingId };
    expect((await app.as(table.officer).query(Paper, about)).officialPaper).toBeNull();

    const body = '大市场卸货协商纪要\n\n一、协商情况\n到会23人（缺1人），会议开了两个小时。';
    await app.as(table.officer).mutate(SaveMinutes, { input: { meetingId, body, version: null } });
    const { officialPaper } = await app.as(table.officer).query(Paper, about);

    expect(officialPaper).toMatchObject({
      layout: 'DOCUMENT',
      masthead: '协商纪要',
      number: '（送审稿）',
      titleLines: ['大市场卸货协商纪要'],
      blocks: [
        { kind: 'HEADING', text: '一、协商情况' },
        { kind: 'TEXT', text: '到会23人（缺1人），会议开了两个小时。' },
      ],
    });
    const file = await app.as(table.officer).fetch(`/papers/minutes/${meetingId}`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toContain('wordprocessingml');
    expect(file.headers.get('cache-control')).toBe('no-store');
    const words = await wordsIn(file);
    for (const said of ['大市场卸货协商纪要', '到会23人（缺1人）', '（送审稿）']) expect(words).toContain(said);

    const stranger = await aMember(app);
    await expect(app.as(stranger).query(Paper, about)).rejects.toThrow('NOT_FOUND');
    expect((await app.as(stranger).fetch(`/papers/minutes/${meetingId}`)).status).toBe(404);
    expect((await app.as(anonymous).fetch(`/papers/minutes/${meetingId}`)).status).toBe(401);
  });
});

describe('a letter that hands over', () => {
  it('names what its department owes, by when and who answers for it', async () => {
    const following = await aCommitment(app, { dueOn: '2026-04-30' });
    const about = { kind: 'HAND_OVER_LETTER', id: following.id };
    const { officialPaper } = await app.as(following.department).query(Paper, about);

    expect(officialPaper).toMatchObject({ layout: 'LETTER', signature: { issuer: officialPaper.masthead } });
    const text = officialPaper.blocks.map((block: { text: string }) => block.text).join('\n');
    expect(text).toContain('承诺事项：施划摊位线。交付成果：东门外 40 个摊位入线。');
    expect(text).toContain('完成时限：2026年4月30日。责任人：王科长。');
    expect((await app.as(following.officer).query(Paper, about)).officialPaper).toEqual(officialPaper);
  });

  it('is not for another department, and no kind but those there are', async () => {
    const following = await aCommitment(app);
    const other = await aDepartmentOfficer(app);

    expect((await app.as(other).query(Paper, { kind: 'HAND_OVER_LETTER', id: following.id })).officialPaper).toBeNull();
    expect((await app.as(other).fetch(`/papers/hand-over-letter/${following.id}`)).status).toBe(404);
    expect((await app.as(following.department).fetch(`/papers/HAND_OVER_LETTER/${following.id}`)).status).toBe(404);
  });
});

describe('a brief as an official paper', () => {
  it('says that it is not issued until it is, then carries its number, its parts and whom it went to', async () => {
    const desk = await aBriefDesk(app);
    const draft = await aBrief(app, desk, 'SUBMITTED');
    const paperOf = async (id: string, by = desk.secretariat) =>
      (await app.as(by).query(Paper, { kind: 'BRIEF', id })).officialPaper;
    expect(await paperOf(draft)).toMatchObject({ number: '（未编发）', issueLine: null, colophon: null });

    const id = await aBrief(app, desk, 'ISSUED');
    const { issueYear, issueNumber } = await read(app, desk.secretariat, id);
    expect(await paperOf(id)).toMatchObject({
      layout: 'DOCUMENT',
      masthead: '社情民意信息',
      number: `${issueYear}年第${issueNumber}期`,
      titleLines: [words.title],
      blocks: [
        { kind: 'HEADING', text: '一、基本情况' },
        { kind: 'TEXT', text: '城南镇三个小区没有充电桩，飞线充电。' },
        { kind: 'HEADING', text: '二、原因分析' },
        { kind: 'TEXT' },
        { kind: 'HEADING', text: '三、意见建议' },
        { kind: 'TEXT' },
        { kind: 'LABELLED', label: '反映人' },
      ],
      colophon: { issuer: '区政协办公室' },
    });
    expect(await paperOf(id, desk.author)).not.toBeNull();
    expect(await paperOf(id, await aMember(app))).toBeNull();
  });

  it('goes up with a letter of its own', async () => {
    const desk = await aBriefDesk(app);
    const id = await aBrief(app, desk, 'ISSUED');
    await act(app, desk.secretariat, 'sendBriefUp', id, {
      level: 'CITY',
      recipient: '市政协研究室',
      sentOn: '2026-03-01',
      letterOut: '区政协办函〔2026〕7号',
    });
    const [submission] = (await read(app, desk.secretariat, id)).submissions;
    const about = { kind: 'SUBMISSION_LETTER', id: submission.id };

    expect((await app.as(desk.secretariat).query(Paper, about)).officialPaper).toMatchObject({
      layout: 'LETTER',
      number: '区政协办函〔2026〕7号',
      addressee: '市政协研究室',
      titleLines: ['关于报送《电动自行车充电难》的函'],
    });
    expect((await app.as(await aMember(app)).query(Paper, about)).officialPaper).toBeNull();
  });
});
