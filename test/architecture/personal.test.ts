import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { DOORS, type Door } from '../../packages/features/src/privacy/doors.js';
import { everyColumn } from '../../server/src/kernel/columns.test-support.js';
import { Kept } from '../../server/src/kernel/personal.js';
import { modules } from '../../server/src/modules.js';
import { root } from './imports.js';
import { notPersonal } from './not-personal.js';

const declared = modules.flatMap(({ name, personal = [] }) => personal.map((one) => ({ module: name, ...one })));
const columns = declared.flatMap(({ entity, fields }) => fields.map((field) => `${entity.name}.${field}`));

/** What names a person, reaches one, shows one, or tells one device from another. */
const SOUNDS_PERSONAL =
  /name$|phone|mobile|mail|address|device|(?:voice|key|token|code)Hash|person|visitor|submitter|contact|ethnic|born|gender|party$|recipient|saidBy|peopleMet|^who$|^responsible$|^unit$|^post$|^comment$|^cells$|^stored$|^bytes$|^subject$|^secret|likeness|avatar|signature|identityCard/i;
const SHOWS_PEOPLE = /^(?:photo|before|after|evidence)Ids$/;

const isNoText = /^(?:uuid|bool|int|smallint|bigint|real|double|numeric|timestamp|xid)/;

async function columnsThatSoundPersonal(): Promise<string[]> {
  return (await everyColumn())
    .filter(({ name, type }) =>
      type.endsWith('[]') ? SHOWS_PEOPLE.test(name) : SOUNDS_PERSONAL.test(name) && !isNoText.test(type),
    )
    .map(({ entity, name }) => `${entity}.${name}`)
    .sort();
}

it('declares every column that sounds as if it held something of somebody, or says what it holds instead', async () => {
  const found = await columnsThatSoundPersonal();

  expect(found.length).toBeGreaterThan(60);
  expect(found.filter((column) => !columns.includes(column) && !(column in notPersonal))).toEqual([]);
  expect(Object.keys(notPersonal).filter((column) => !found.includes(column) || columns.includes(column))).toEqual([]);
});

it('declares nothing twice, and each where its entity is kept', () => {
  expect(columns.filter((column, at) => columns.indexOf(column) !== at)).toEqual([]);
  const entitiesOf = new Map(modules.map(({ name, entities = [] }) => [name, entities]));
  expect(declared.filter(({ module, entity }) => !entitiesOf.get(module)?.includes(entity))).toEqual([]);
});

it('says what takes away whatever is not kept with its record, by a job or an act that there is', () => {
  const mutations = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'))
    .getMutationType()
    ?.getFields();
  const ways = new Set([
    ...Object.keys(mutations ?? {}),
    ...modules.flatMap(({ jobs = [] }) => jobs.map(({ name }) => name)),
  ]);

  expect(declared.filter(({ erasedBy }) => erasedBy !== undefined && !ways.has(erasedBy))).toEqual([]);
  expect(declared.filter(({ kept, erasedBy }) => kept !== Kept.WITH_RECORD && erasedBy === undefined)).toEqual([]);
});

/** What is left at each door of the public. */
const LEFT_AT: Readonly<Record<Door, string>> = {
  submit: 'Topic.submitterName',
  addition: 'Topic.body',
  observe: 'MeetingObserver.name',
  question: 'FloorQuestion.text',
  invited: 'Participant.name',
  guestPhone: 'GuestPhone.phone',
  acceptance: 'AcceptanceAnswer.comment',
  relapse: 'RelapseReport.words',
  questionnaire: 'QuestionnaireAnswer.voiceHash',
  visitor: 'StudioVisit.visitorPhone',
};

it('says at every door what the register says of what is left there', () => {
  const registered = Object.entries(LEFT_AT).map(([door, column]) => {
    const found = declared.find(({ entity, fields }) => fields.some((field) => `${entity.name}.${field}` === column));
    return [door, { purpose: `privacy:purpose.${found?.purpose}`, kept: `privacy:kept.${found?.kept}` }];
  });
  expect(DOORS).toEqual(Object.fromEntries(registered));
});

it.each(['zh-CN', 'en'])('has words for all that the register says (%s)', async (language) => {
  const path = join(root, `clients/web-admin/src/features/privacy/privacy.${language}.ts`);
  const shared = join(root, `packages/features/src/privacy/privacy.${language}.ts`);
  const words: Record<string, Record<string, string>> = {
    ...(await import(path)).default,
    ...(await import(shared)).default,
  };
  const unsaid = declared.flatMap(({ whose, what, purpose, ground, kept, erasedBy }) =>
    [
      ['whose', whose],
      ...what.map((kind) => ['what', kind]),
      ['purpose', purpose],
      ['ground', ground],
      ['kept', kept],
      ...(erasedBy ? [['erasedBy', erasedBy.split('.').at(-1)]] : []),
    ].filter(([group = '', code = '']) => !words[group]?.[code]),
  );
  expect(unsaid).toEqual([]);
});
