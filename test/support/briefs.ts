import { Role } from '../../server/src/kernel/viewer.js';
import type { TestApp } from './app.js';
import { type AccountHolder, aMember, anAccountHolder, aSecretariat, type SignedMember } from './people.js';

const answer = '__typename ... on BriefChanged { id version } ... on OpinionRefusal { code }';
const inputOf = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
const INPUTS: Readonly<Record<string, string>> = Object.fromEntries([
  ...['discardBrief', 'takeBackBrief', 'takeUpBrief', 'reopenBrief', 'passBrief', 'reviewBrief', 'signBrief']
    .concat('archiveBrief', 'retrieveBrief')
    .map((name) => [name, 'BriefActInput']),
  ...['returnBrief', 'retainBrief', 'sendBackBrief', 'undoBriefStep'].map((name) => [name, 'BriefDecisionInput']),
]);
const mutation = (name: string) =>
  `mutation ($input: ${INPUTS[name] ?? inputOf(name)}!) { ${name}(input: $input) { ${answer} } }`;

export const Brief = `query ($id: ID!) { brief(id: $id) { id version kind status title issueYear issueNumber issuedOn
  authorNames adoptedAt deskNote sentTo copiedTo committeeName reviewerName signerName
  written { title situation length } edited { title situation analysis suggestion length }
  authors { accountId name share } sources { kind recordId title parentId committeeName } files { id name }
  steps { kind note byName } submissions { id version level recipient outcome adoptedAs outcomeOn letterIn }
  instructions { id version status duty dueOn viewerCanReadWording viewerCanNameReaders handledNote reopened isOverdue }
  composites { id } viewerActs { act refusal } } }`;

export const words = {
  title: '电动自行车充电难',
  situation: '城南镇三个小区没有充电桩，飞线充电。',
  analysis: '老旧小区电力容量不足，物业缺位。',
  suggestion: '请供电公司增容，由街道统一建设充电棚。',
};

/** The people a brief passes through. Each has the one post their part needs, beside the secretariat's. */
export interface BriefDesk {
  readonly author: SignedMember;
  readonly reviewer: AccountHolder;
  readonly signer: AccountHolder;
  readonly secretariat: AccountHolder;
}

export async function aBriefDesk(app: TestApp): Promise<BriefDesk> {
  return {
    author: await aMember(app),
    reviewer: await anAccountHolder(app, { role: Role.REVIEWER }),
    signer: await anAccountHolder(app, { role: Role.SIGNER }),
    secretariat: await aSecretariat(app),
  };
}

export interface BriefAnswer {
  readonly __typename: 'BriefChanged' | 'OpinionRefusal';
  readonly id: string;
  readonly version: number;
  readonly code?: string;
}

/** Does an act on a brief as it stands now. */
export async function act(
  app: TestApp,
  by: AccountHolder,
  name: string,
  briefId: string,
  more: object = {},
): Promise<BriefAnswer> {
  const version = await versionOf(app, briefId);
  return (await app.as(by).mutate(mutation(name), { input: { briefId, version, ...more } }))[name];
}

export async function versionOf(app: TestApp, briefId: string): Promise<number> {
  const { rows } = await app.app.database.pool.query('select version from opinion_brief where id = $1', [briefId]);
  return rows[0]?.version as number;
}

export async function save(app: TestApp, by: AccountHolder, more: object = {}): Promise<BriefAnswer> {
  const input = { ...words, briefId: null, handIn: false, ...more };
  return (await app.as(by).mutate(mutation('saveBrief'), { input })).saveBrief;
}

export async function start(app: TestApp, by: AccountHolder, sources: readonly object[]): Promise<BriefAnswer> {
  return (await app.as(by).mutate(mutation('startBrief'), { input: { sources } })).startBrief;
}

export const read = async (app: TestApp, by: AccountHolder, id: string) =>
  (await app.as(by).query(Brief, { id })).brief;

const toward: readonly (readonly [status: string, by: keyof BriefDesk, act: string, more?: object])[] = [
  ['FIRST_REVIEW', 'reviewer', 'takeUpBrief'],
  ['EDITING', 'reviewer', 'passBrief'],
  ['REVIEWED', 'reviewer', 'reviewBrief'],
  ['SIGNED', 'signer', 'signBrief'],
  ['ISSUED', 'secretariat', 'issueBrief', { sentTo: ['区委办公室'], copiedTo: ['区政府办公室'] }],
];

/** A brief of the desk's author that has come this far. */
export async function aBrief(
  app: TestApp,
  desk: BriefDesk,
  status: string,
  { by = desk.author, ...more }: { by?: AccountHolder } & Record<string, unknown> = {},
): Promise<string> {
  const { id } = await save(app, by, { handIn: status !== 'DRAFT', ...more });
  if (status === 'DRAFT' || status === 'SUBMITTED') return id;
  for (const [reached, who, name, given] of toward) {
    await act(app, desk[who], name, id, given);
    if (reached === status) return id;
  }
  throw new Error(`a brief does not come to ${status} by itself`);
}

/** Writes down what a draft says, takes it through every hand, and issues it. */
export async function issueDraft(
  app: TestApp,
  desk: BriefDesk,
  id: string,
  said: typeof words,
  sentTo: readonly string[] = ['区委办'],
): Promise<void> {
  await act(app, desk.secretariat, 'saveBrief', id, { ...said, handIn: true });
  for (const [, who, name] of toward.slice(0, -1)) await act(app, desk[who], name, id);
  await act(app, desk.secretariat, 'issueBrief', id, { sentTo, copiedTo: [] });
}
