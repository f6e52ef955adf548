import type { TestApp } from './app.js';
import type { Person } from './people.js';

const One = `query ($id: ID!, $outcome: IntakeOutcome, $after: String) { intake(id: $id) { id version fileName status source mappingName
  rowCount newCount knownCount failedCount takenCount columns { column heading field reason samples }
  rows(first: 100, after: $after, outcome: $outcome) { totalCount endCursor nodes {
    rowNumber outcome problem problemColumn problemText problemLimit topicId topicTitle cells corrections { column was } } } } }`;
const Check = `mutation ($id: ID!, $version: Int!, $input: CheckIntakeInput!) {
  checkIntake(id: $id, version: $version, input: $input) { __typename ... on IntakeRefusal { code } } }`;
const Confirm = `mutation ($id: ID!, $version: Int!) {
  confirmIntake(id: $id, version: $version) { __typename ... on IntakeRefusal { code } } }`;

const Correct = `mutation ($id: ID!, $version: Int!, $input: CorrectIntakeCellInput!) {
  correctIntakeCell(id: $id, version: $version, input: $input) { __typename
    ... on IntakeChanged { id version } ... on IntakeRefusal { code } } }`;

/** What a person of the secretariat does with a file of messages. */
export function intakeOf(app: TestApp, person: Person) {
  const client = () => app.as(person);
  const send = (bytes: string | Uint8Array, name = '留言.csv', kind = 'MESSAGES'): Promise<Response> =>
    client().fetch(`/imports/intake?kind=${kind}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
      body: bytes as never,
    });
  const read = async (id: string, outcome?: string) => (await client().query(One, { id, outcome })).intake;
  const check = async (id: string, input: object = {}) =>
    (await client().mutate(Check, { id, version: (await read(id)).version, input: { source: '市民留言板', ...input } }))
      .checkIntake;
  const correct = async (id: string, input: object, version?: number) =>
    (await client().mutate(Correct, { id, version: version ?? (await read(id)).version, input })).correctIntakeCell;
  const confirm = async (id: string) =>
    (await client().mutate(Confirm, { id, version: (await read(id)).version })).confirmIntake;
  /** Resolves when it has run: the job looks once a second. */
  const finished = async (id: string) => {
    for (const until = Date.now() + 60_000; Date.now() < until; ) {
      const seen = await read(id);
      if (seen.status === 'DONE') return seen;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the import did not finish');
  };
  /** How many topics of an import search knows of, once it knows of so many. */
  const indexed = async (id: string, count: number): Promise<number> => {
    let known = -1;
    for (const until = Date.now() + 60_000; known < count && Date.now() < until; ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const { rows } = await app.app.database.pool.query<{ known: number }>(
        `select count(*)::int as known from search_entry e join topic_source o on o.topic_id = e.record_id
         where o.import_id = $1`,
        [id],
      );
      known = rows[0]?.known ?? 0;
    }
    return known;
  };
  const receive = async (bytes: string | Uint8Array, name?: string, kind?: string): Promise<string> => {
    const response = await send(bytes, name, kind);
    const body = (await response.json()) as { id?: string };
    if (!body.id) throw new Error(JSON.stringify(body));
    return body.id;
  };
  /** All the steps with the suggested mapping untouched. */
  const takeIn = async (bytes: string | Uint8Array, name?: string, input?: object) => {
    const id = await receive(bytes, name);
    const checked = await check(id, input);
    const seen = await read(id);
    if (checked.__typename !== 'IntakeChanged' || seen.newCount === 0) return seen;
    await confirm(id);
    return finished(id);
  };
  return { send, read, check, correct, confirm, finished, indexed, receive, takeIn };
}

export type Intake = ReturnType<typeof intakeOf>;

const places = '清湖 东岸 翠竹 河东 云峰 桃园 石桥 龙泉 白鹭 松林'.split(' ');
const things = '路灯 电梯 下水道 公交站 停车位 早市 垃圾 油烟 污水 学位'.split(' ');
const troubles = '坏了半年没人修 排队太久 严重扰民 无人清运 影响出行 一直漏水'.split(' ');

export type Message = Readonly<Record<'id' | 'title' | 'created_at' | 'body', string>>;

/** Messages as a public board would have them, the same every time; none of them was ever written by anybody. */
export function madeUpMessages(count: number, seed = 1): Message[] {
  let state = seed;
  const pick = (list: readonly string[]) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((state / 2_147_483_648) * list.length)] ?? '';
  };
  return Array.from({ length: count }, (_, n) => {
    const [place, thing, trouble] = [pick(places), pick(things), pick(troubles)];
    return {
      id: `M${100_000 + n}`,
      title: `${place}小区${thing}${trouble}`,
      created_at: `2025-0${1 + (n % 9)}-1${n % 9} 08:0${n % 6}:00`,
      body: `${place}小区${n % 90}号楼的居民反映：${thing}${trouble}，多次联系物业没有结果，希望有关部门到现场看看，给一个明确的时间。第${n}次来信。`,
    };
  });
}

export const asJsonLines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

export function asCsv(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const headings = Object.keys(rows[0] ?? {});
  const field = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading]))]
    .map((line) => line.map(field).join(','))
    .join('\r\n');
}
