import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment } from '../../support/commitment.js';
import { aConsultation } from '../../support/consultations.js';
import { aDirector, aSecretariat } from '../../support/people.js';
import * as say from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const Correct = `mutation ($input: CorrectCommitmentInput!) { answer: correctCommitment(input: $input) { __typename
  ... on CommitmentRefusal { code } ... on CommitmentDetail { promiseVersion responsiblePerson steps { kind note } } } }`;

it('two who correct the same promise both see what the other wrote, and nobody overwrites unseen', async () => {
  const of = await aCommitment(app);
  const words = { action: '施划摊位线', deliverable: '东门外 40 个摊位入线' };
  const correct = (person: Parameters<TestApp['as']>[0], responsiblePerson: string, version: number) =>
    app
      .as(person)
      .mutate(Correct, { input: { commitmentId: of.id, version, ...words, responsiblePerson, reason: '换了人' } });

  const first = await correct(of.officer, '李科长', 1);
  expect(first.answer).toMatchObject({ promiseVersion: 2, responsiblePerson: '李科长' });
  expect(first.answer.steps.at(-1)).toEqual({ kind: 'CORRECTED', note: '王科长 → 李科长' });

  const secretariat = await aSecretariat(app);
  await expect(correct(secretariat, '张科长', 1)).rejects.toMatchObject({
    code: 'CONFLICT',
    params: {
      currentVersion: 2,
      'theirs.action': words.action,
      'theirs.deliverable': words.deliverable,
      'theirs.responsiblePerson': '李科长',
    },
  });
  expect((await correct(secretariat, '张科长', 2)).answer).toMatchObject({ promiseVersion: 3 });

  // What others do with the matter meanwhile is no conflict.
  await app.as(of.department).mutate(say.acknowledge, { id: of.id });
  expect((await correct(of.officer, '赵科长', 3)).answer).toMatchObject({ promiseVersion: 4 });
});

it('a plan changed by two tells the slower one what stands there now', async () => {
  const director = await aDirector(app);
  const made = await aConsultation(app, { officer: director });
  const { id } = made;
  const { version } = (await app.as(director).query('query ($id: ID!) { consultation(id: $id) { version } }', { id }))
    .consultation;
  const Edit = `mutation ($input: EditConsultationInput!) { answer: editConsultation(input: $input) { __typename } }`;
  await app
    .inAnotherBrowser(director)
    .mutate(Edit, { input: { consultationId: id, version, title: '东门早市怎么管', place: '东门' } });
  await expect(
    app.as(director).mutate(Edit, { input: { consultationId: id, version, title: '早市', place: null } }),
  ).rejects.toMatchObject({ code: 'CONFLICT', params: { 'theirs.title': '东门早市怎么管', 'theirs.place': '东门' } });
});
