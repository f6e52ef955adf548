import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { aLeader, aLiaisonOfficer, anonymous, aSecretariat, type Person } from '../../support/people.js';

const SUBMIT = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }';
const SHOWN = 'query ($id: ID!) { topic(id: $id) { submitterName submitterPhone } }';
let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

it('shows the telephone of a submitter to those who call them, and masked to a leader, who only reads', async () => {
  const officer = await aLiaisonOfficer(app);
  const input = {
    ...{ title: '路灯不亮', body: '南门口三盏', committeeId: officer.committee.id },
    ...{ submitterName: '陈阿婆', submitterPhone: '13800000321' },
  };
  const { submitTopic } = await app.inAnotherBrowser(anonymous).mutate(SUBMIT, { input } as never);
  const [row] = await rowsOf<{ id: string }>(app, 'select id from topic where number = $1', [submitTopic.number]);
  const phone = async (person: Person) =>
    (await app.as(person).query(SHOWN, { id: row?.id } as never)).topic.submitterPhone;

  expect(await phone(officer)).toBe('13800000321');
  expect(await phone(await aSecretariat(app))).toBe('13800000321');
  expect(await phone(await aLeader(app))).toBe('138****0321');
});
