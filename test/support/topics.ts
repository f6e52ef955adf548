import type { TestClient } from '@bandeng/test-kit';
import type { TestApp } from './app.js';
import type { CommitteeOfficer } from './people.js';

const Submit = 'mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number trackingCode } }';
const Find = `query ($text: String!) {
  topics(filter: { text: $text }, first: 1) { nodes { id } } }`;
const Version = 'query ($id: ID!) { topic(id: $id) { id version status } }';
const Accept = `mutation ($input: AcceptTopicInput!) { acceptTopic(input: $input) { __typename ... on Topic { id } } }`;

export interface KnownTopic {
  readonly id: string;
  readonly number: string;
  readonly trackingCode: string;
}

/** A topic that somebody sent to this officer's committee. */
export async function aSubmittedTopic(
  app: TestApp,
  officer: CommitteeOfficer,
  { by = app.as(officer), title = '摩配大市场仓储无处安放' }: { by?: TestClient; title?: string } = {},
): Promise<KnownTopic> {
  const { submitTopic } = await by.mutate(Submit, {
    input: { title, body: '商户货物堆在路上。', committeeId: officer.committee.id },
  });
  const { topics } = await app.as(officer).query(Find, { text: submitTopic.number });
  return { ...submitTopic, id: topics.nodes[0].id };
}

export async function topicVersion(app: TestApp, officer: CommitteeOfficer, id: string): Promise<number> {
  return (await app.as(officer).query(Version, { id })).topic.version;
}

export async function anAcceptedTopic(app: TestApp, officer: CommitteeOfficer): Promise<KnownTopic> {
  const topic = await aSubmittedTopic(app, officer);
  const version = await topicVersion(app, officer, topic.id);
  await app.as(officer).mutate(Accept, { input: { topicId: topic.id, version, reason: '群众所盼' } });
  return topic;
}
