import { expect } from '@jest/globals';
import * as say from '../api/commitment/documents.js';
import type { TestApp } from './app.js';
import type { Following } from './commitment.js';
import { anonymous, type Person } from './people.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');

type Way = Pick<Following, 'id' | 'department' | 'follower' | 'officer'>;

export interface Slip {
  readonly id: string;
  readonly label: string;
  readonly atTable: boolean;
  readonly withdrawn: boolean;
  readonly code: string;
}

/** What people do with a commitment, one after the other, until it is where a test begins. */
export function handling(app: () => TestApp) {
  const acts = async (person: Person, document: string, variables: Record<string, unknown>) =>
    (await app().as(person).mutate(document, variables)).answer;
  const on = ({ id }: Pick<Following, 'id'>, input: object = {}) => ({ input: { commitmentId: id, ...input } });
  const upload = async (person: Person, body: Buffer, name: string, type: string): Promise<string> => {
    const answer = await app()
      .as(person)
      .fetch(`/files?name=${name}`, { method: 'POST', body: new Uint8Array(body), headers: { 'content-type': type } });
    return ((await answer.json()) as { id: string }).id;
  };
  const photo = (person: Person) => upload(person, PNG, 'x.png', 'image/png');
  const pdf = (person: Person) => upload(person, PDF, 'list.pdf', 'application/pdf');
  const progress = { text: '已划线 20 个', photoIds: [] as string[] };

  /** A whole reply of this class, with a photograph to show. */
  const aReply = async (of: Way, resultClass = 'A', more: object = {}) =>
    on(of, {
      resultClass,
      text: '办好了',
      ...(resultClass === 'D'
        ? { reason: '规划不允许', basis: '城乡规划法第四十条', nextLookOn: '2099-01-04' }
        : { delivered: '40 个摊位全部入线', photoIds: [await photo(of.department)] }),
      ...more,
    });
  const aVerification = async (of: Way, more: object = {}) =>
    on(of, {
      finding: 'DONE',
      text: '摊位都在线内',
      place: '东门',
      photoIds: [await photo(of.follower)],
      ...more,
    });

  const inProgress = async (of: Way) => {
    await acts(of.department, say.acknowledge, { id: of.id });
    expect(await acts(of.department, say.report, on(of, progress))).toMatchObject({ status: 'IN_PROGRESS' });
  };
  const replied = async (of: Way, resultClass = 'A') => {
    await inProgress(of);
    expect(await acts(of.department, say.reply, await aReply(of, resultClass))).toMatchObject({ status: 'REPLIED' });
  };
  /** Answers the code on the notice. */
  const asking = async (of: Way, resultClass = 'A'): Promise<string> => {
    await replied(of, resultClass);
    expect(await acts(of.follower, say.verify, await aVerification(of))).toMatchObject({ status: 'VERIFIED' });
    const opened = await acts(of.officer, say.open, { id: of.id });
    expect(opened).toMatchObject({ status: 'ACCEPTANCE_OPEN' });
    return opened.acceptanceCode;
  };
  const voice = (code: string, result = 'SOLVED', more: object = {}) => ({
    input: { code, result, attitude: 'GOOD', deviceToken: `device-${crypto.randomUUID()}`, ...more },
  });
  /** Slips for these people, in the order they are named. */
  const invited = async (of: Pick<Way, 'id' | 'officer'>, ...labels: string[]): Promise<Slip[]> => {
    expect(await acts(of.officer, say.invite, { id: of.id, labels })).toMatchObject({ id: of.id });
    return slipsOf(of, ...labels);
  };
  const slipsOf = async (of: Pick<Way, 'id' | 'officer'>, ...labels: string[]): Promise<Slip[]> => {
    const slips: Slip[] = (await app().as(of.officer).query(say.invitations, { id: of.id })).acceptanceInvitations;
    return slips.filter(({ label }) => labels.includes(label)).slice(-labels.length);
  };
  /** As many people with slips as there are results say so. */
  const residentsSay = async (of: Pick<Way, 'id' | 'officer'>, ...results: string[]): Promise<void> => {
    const slips = await invited(of, ...results.map((_, n) => `商户 ${n + 1} 号`));
    for (const [n, result] of results.entries()) {
      await acts(anonymous, say.answer, voice(slips[n]?.code ?? '', result));
    }
  };
  const closed = async (of: Way): Promise<string> => {
    const code = await asking(of);
    await residentsSay(of, 'SOLVED', 'SOLVED', 'SOLVED');
    expect(await acts(of.officer, say.settle, { id: of.id })).toMatchObject({ status: 'CLOSED' });
    return code;
  };
  return {
    acts,
    on,
    photo,
    pdf,
    progress,
    aReply,
    aVerification,
    inProgress,
    replied,
    asking,
    voice,
    invited,
    slipsOf,
    residentsSay,
    closed,
  };
}
