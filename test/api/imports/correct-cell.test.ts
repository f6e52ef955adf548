import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aBrief, aBriefDesk } from '../../support/briefs.js';
import { aCommitment } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { importsOf, type SeenImport } from '../../support/imports.js';
import { heldRow, inTurn } from '../../support/locks.js';
import { aDepartmentOfficer, aDirector, aLiaisonOfficer, aSecretariat, type Person } from '../../support/people.js';
import { aLiaisonCommittee, aSector, nextName, nextPerson } from '../../support/roster.js';
import * as say from '../commitment/documents.js';

/** A file of one kind with a wrong cell in its first row, and what stands in it once it is right. */
interface Case {
  readonly by: Person;
  readonly other: Person;
  readonly stranger: Person;
  readonly file: string;
  readonly wrong: { readonly field: string; readonly code: string; readonly right: string };
  /** Counts what was written by it. */
  readonly written: () => Promise<number>;
}

let app: TestApp;
let secretariat: Person;
let colleague: Person;
beforeAll(async () => {
  app = await anApp();
  [secretariat, colleague] = [await aSecretariat(app), await aSecretariat(app)];
});
afterAll(() => app?.close());

const csv = (...rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\n');
const count = async (text: string, values: readonly unknown[]) =>
  Number((await app.app.database.pool.query(`select count(*) as n ${text}`, values as never)).rows[0].n);

const kinds: Readonly<Record<string, { path: string; table: string; trail: string; aCase: () => Promise<Case> }>> = {
  informantImport: {
    path: '/imports/informants',
    table: 'informant_import',
    trail: 'opinion.informantsCorrected',
    async aCase() {
      const [sector, name] = [await aSector(app), nextPerson('陈')];
      return {
        ...{ by: secretariat, other: colleague, stranger: await aDirector(app) },
        file: csv(['姓名', '推荐单位', '电话', '来路'], [name, sector.name, '没有电话', '街坊']),
        wrong: { field: 'PHONE', code: 'PHONE_UNREADABLE', right: '13800000001' },
        written: () => count('from special_informant where name = $1 and phone = $2', [name, '13800000001']),
      };
    },
  },
  resultImport: {
    path: '/imports/brief-results',
    table: 'brief_result_import',
    trail: 'opinion.resultsCorrected',
    async aCase() {
      const desk = await aBriefDesk(app);
      const title = nextName('路灯不亮');
      const id = await aBrief(app, desk, 'ISSUED', { title });
      const issue = await app.app.database.pool.query(
        'select issue_year, issue_number from opinion_brief where id = $1',
        [id],
      );
      const { issue_year: year, issue_number: number } = issue.rows[0];
      const today = app.clock.now().toISOString().slice(0, 10);
      return {
        ...{ by: secretariat, other: colleague, stranger: await aDirector(app) },
        file: csv(
          ['期号', '标题', '报送层级', '报送单位', '报送日期', '结果'],
          [`${year}年第${number}期`, title, '县', '市政协', today, '待反馈'],
        ),
        wrong: { field: 'LEVEL', code: 'LEVEL_UNKNOWN', right: '市' },
        written: () => count('from submission where brief_id = $1 and level = $2', [id, 'CITY']),
      };
    },
  },
  rosterImport: {
    path: '/imports/roster',
    table: 'roster_import',
    trail: 'roster.importCellCorrected',
    async aCase() {
      const [committee, name] = [await aLiaisonCommittee(app), nextPerson('赵')];
      return {
        ...{ by: secretariat, other: colleague, stranger: await aDirector(app) },
        file: csv(['姓名', '联络委', '手机', '住址'], [name, committee.name, '12', '南门']),
        wrong: { field: 'PHONE', code: 'INVALID_PHONE', right: '' },
        written: () => count('from member where name = $1', [name]),
      };
    },
  },
  planImport: {
    path: '/imports/plan',
    table: 'plan_import',
    trail: 'plan.importCellCorrected',
    async aCase() {
      const [officer, title] = [await aLiaisonOfficer(app), nextName('停车')];
      return {
        ...{ by: secretariat, other: colleague, stranger: await aLiaisonOfficer(app) },
        file: csv(['组织单位', '议题', '时间', '经费'], [officer.committee.name, title, '开春以后', '三千元']),
        wrong: { field: 'TIME', code: 'MONTH_UNCLEAR', right: '3月' },
        written: () => count('from plan_entry where title = $1', [title]),
      };
    },
  },
  progressImport: {
    path: '/imports/progress',
    table: 'progress_import',
    trail: 'commitment.progressImportCorrected',
    async aCase() {
      const of = await aCommitment(app);
      const { acts } = handling(() => app);
      const { rows } = await app.app.database.pool.query<{ id: string }>(
        'select id from commitment where lead_department_id = $1',
        [of.department.department.id],
      );
      const id = rows[0]?.id as string;
      await acts(of.department, say.acknowledge, { id });
      const { rows: versions } = await app.app.database.pool.query('select version from commitment where id = $1', [
        id,
      ]);
      return {
        ...{ by: of.department, other: of.department },
        stranger: await aDepartmentOfficer(app, of.department.department),
        file: csv(
          ['系统编号（请勿修改）', '版本（请勿修改）', '新阶段', '新进展'],
          [id, String(versions[0].version), '差不多', '划好了线'],
        ),
        wrong: { field: 'stage', code: 'STAGE_UNKNOWN', right: '' },
        written: () => count('from progress_entry where commitment_id = $1', [id]),
      };
    },
  },
};

describe.each(Object.entries(kinds))('a wrong cell of %s', (name, { path, table, trail, aCase }) => {
  const set = async () => {
    const one = await aCase();
    const of = importsOf(app, name, path);
    const seen = await of.bring(one.by, one.file);
    const input = { rowKey: seen.rows[0]?.key, field: one.wrong.field, text: one.wrong.right };
    const again = async () => (await of.look(one.by, seen.id)) as SeenImport;
    return { one, of, seen, input, again };
  };

  it('is put right in place, checked again, written, and leaves its trace', async () => {
    const { one, of, seen, input, again } = await set();
    const { field, code, right } = one.wrong;
    expect(seen.rows[0]).toMatchObject({ outcome: 'ERROR', problems: [{ code, field, severity: 'ERROR' }] });
    const wrong = seen.rows[0]?.cells[field]?.text;
    expect(await of.confirm(one.by, seen)).toMatchObject({ code: 'NOTHING_TO_IMPORT' });

    const done = await of.correct(one.by, seen, input);
    expect(done).toEqual({ __typename: 'ImportPreview', version: seen.version + 1 });
    const after = await again();
    expect(after.rows[0]).toMatchObject({ key: input.rowKey, outcome: 'NEW', problems: [] });
    expect(after.rows[0]?.cells[field]).toMatchObject({ text: right, was: wrong });
    expect(after.summary).toMatchObject({ failed: 0, corrected: 1, created: 1 });
    expect(await one.written()).toBe(0);

    expect(await of.confirm(one.by, after)).toMatchObject({ __typename: 'ImportPreview' });
    expect(await one.written()).toBe(1);
    const trailOf = await app.auditTrail({ id: seen.id });
    expect(trailOf[1]).toBe(trail);
    expect(trailOf).toHaveLength(3);
    const { rows } = await app.app.database.pool.query(
      "select data from audit_entry where type = $1 and data::text like '%' || $2 || '%'",
      [trail, seen.id],
    );
    // Where, and not what: what stood there is about people.
    expect(rows[0].data).toMatchObject({ rowNumber: seen.rows[0]?.rowNumber, field });
    expect(Object.keys(rows[0].data)).toHaveLength(3);
    expect(await of.correct(one.by, await again(), input)).toMatchObject({ code: 'IMPORT_CONFIRMED' });
  });

  it('may be put wrong again, and the row goes back as it was corrected', async () => {
    const { one, of, seen, input, again } = await set();
    const { field, code } = one.wrong;
    await of.correct(one.by, seen, input);
    await of.correct(one.by, await again(), { ...input, text: '还是不对' });
    expect((await again()).rows[0]).toMatchObject({ outcome: 'ERROR', problems: [{ code, field }] });
    const [header = [], row = [], ...more] = await of.failing(one.by, seen);
    expect(more).toEqual([]);
    expect(header.at(-1)).toBe('未导入原因');
    expect(row).toContain('还是不对');
    expect(row.at(-1)).not.toBe('');
    // What the file said, typed once more, is no correction.
    await of.correct(one.by, await again(), { ...input, text: seen.rows[0]?.cells[field]?.text ?? '' });
    expect(await again()).toMatchObject({ summary: { corrected: 0 }, rows: [{ outcome: 'ERROR' }] });
  });

  it('is nobody else’s, and only a cell of this preview that may be changed', async () => {
    const { one, of, seen, input, again } = await set();
    await expect(of.correct(one.stranger, seen, input)).rejects.toMatchObject({
      code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/),
    });
    for (const [wrong, code] of [
      [{ ...input, rowKey: '没有!9' }, 'NOT_FOUND'],
      [{ ...input, field: 'NOTHING' }, 'BAD_USER_INPUT'],
      [{ ...input, text: '\0' }, 'BAD_USER_INPUT'],
      [{ ...input, text: '长'.repeat(7001) }, 'BAD_USER_INPUT'],
    ] as const)
      await expect(of.correct(one.by, seen, wrong)).rejects.toMatchObject({ code });
    expect(await again()).toMatchObject({ version: seen.version, summary: { corrected: 0 } });
    await of.discard(one.by, seen);
    expect(await of.correct(one.by, seen, input)).toMatchObject({ code: 'IMPORT_DISCARDED' });
  });

  it('takes one of two corrections made at the same moment, and neither is lost unseen', async () => {
    const { one, of, seen, input, again } = await set();
    const held = await heldRow(app, table, seen.id);
    const both = [one.by, one.other].map((who, at) =>
      of.correct(who, seen, { ...input, text: at === 0 ? input.text : '还是不对' }).catch(({ code }) => ({ code })),
    );
    await held.waitedForBy(2);
    await held.release();
    const answers = (await Promise.all(both)).map(({ code }) => code ?? 'DONE');
    expect([...answers].sort()).toEqual(['CONFLICT', 'DONE']);
    expect(await again()).toMatchObject({
      version: seen.version + 1,
      rows: [{ outcome: answers[0] === 'DONE' ? 'NEW' : 'ERROR' }],
    });
  });

  it.each([
    ['confirmed', 'ImportPreview', 'IMPORT_CONFIRMED'],
    ['corrected', 'ImportPreview', 'CONFLICT'],
  ])('is %s before the other act of the same moment: what is written is what was seen', async (how, done, refused) => {
    const { one, of, seen, input, again } = await set();
    await of.correct(one.by, seen, input);
    const ready = await again();
    const held = await heldRow(app, table, seen.id);
    const acts = [
      () => of.confirm(one.by, ready).catch(({ code }) => ({ code })),
      () => of.correct(one.other, ready, { ...input, text: '还是不对' }).catch(({ code }) => ({ code })),
    ] as const;
    const [earlier, later] = how === 'confirmed' ? acts : [acts[1], acts[0]];
    const answers = await inTurn(held, earlier, later);
    expect(answers.map((answer) => answer.code ?? answer.__typename)).toEqual([done, refused]);
    expect(await one.written()).toBe(how === 'confirmed' ? 1 : 0);
  });
});
