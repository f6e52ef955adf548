import { randomUUID } from 'node:crypto';
import { execute, type GraphQLField, type GraphQLSchema, getNamedType, isLeafType, isUnionType, parse } from 'graphql';
import { type App, createApp } from '../app.js';
import type { Config } from '../config.js';
import { storeFile, storePicture } from '../kernel/files/store-file.js';
import { GateContext } from '../kernel/gate/request-context.js';
import { prepared } from '../kernel/read.js';
import { PLAYING } from '../kernel/session-bounds.js';
import type { Viewer, ViewerPost } from '../kernel/viewer.js';
import { type IntakeKind, receiveFile, runImports } from '../modules/intake/index.js';
import { drawnPassword } from './published-password.js';

const accountByName = prepared<{ id: string; displayName: string; posts: ViewerPost[] }, { loginName: string }>(
  'demo.account',
  `select a.id, a.display_name as "displayName",
     (select json_agg(json_build_object('role', p.role, 'committeeId', p.committee_id, 'departmentId', p.department_id,
       'memberId', p.member_id, 'groupId', p.group_id)) from post p where p.account_id = a.id and p.ended_at is null) as posts
   from account a where a.login_name = :loginName`,
);

const agendaQuery = prepared<{ id: string; part: string }, { meetingId: string }>(
  'demo.agenda',
  'select id, part from agenda_item where meeting_id = :meetingId order by position',
);

/**
 * Where the demonstration is played: the real app without its doors, a clock that can be set, and people who act through
 * the same operations, policies and rules as everybody else. What the house refuses here stops the play.
 */
export class Stage {
  readonly #app: App;
  readonly #clock: { present: Date };
  #asked = 0;
  /** Of the accounts that somebody can sign in with, by login name. */
  readonly passwords = new Map<string, string>();

  private constructor(app: App, clock: { present: Date }) {
    this.#app = app;
    this.#clock = clock;
  }

  static async open(config: Config, now: Date): Promise<Stage> {
    const clock = { present: now, now: () => clock.present };
    return new Stage(await createApp(config, { clock, manifest: new Map(), bounds: PLAYING }), clock);
  }

  close(): Promise<void> {
    return this.#app.close();
  }

  get today(): string {
    return this.inDays(0);
  }

  /** The day `count` calendar days from the present of the play. */
  inDays(count: number): string {
    return new Date(this.#clock.present.getTime() + count * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  /** The `count`-th working day from the present of the play. */
  inWorkingDays(count: number): string {
    return this.#app.services.calendar.add(this.today, count).day;
  }

  /** Goes to a time of day in China. The play goes forward; what was done before has had its effects. */
  async at(day: string, time: string): Promise<void> {
    await this.#app.settled();
    const wanted = new Date(`${day}T${time}:00+08:00`);
    this.#clock.present = wanted;
  }

  /** Lets time go by, as it does while people talk. */
  pass(minutes: number): void {
    this.#clock.present = new Date(this.#clock.present.getTime() + minutes * 60_000);
  }

  async account(loginName: string): Promise<Viewer> {
    const row = await this.#app.services.read.one(accountByName, { loginName });
    if (!row) throw new Error(`the demonstration has no account ${loginName}`);
    const { id, displayName, posts } = row;
    return { kind: 'ACCOUNT', sessionId: id, accountId: id, displayName, posts, mustChangePassword: false };
  }

  /** Sets a password nobody knows by an activation slip, and keeps it for whoever is to be told. */
  async enter(loginName: string, code: string | undefined): Promise<void> {
    const password = drawnPassword();
    await this.act(null, 'activateAccount', { input: { code, password } });
    this.passwords.set(loginName, password);
  }

  agenda(meetingId: string): Promise<{ id: string; part: string }[]> {
    return this.#app.services.read.all(agendaQuery, { meetingId });
  }

  guest(participantId: string, consultationId: string): Viewer {
    return { kind: 'GUEST', sessionId: participantId, participantId, consultationId };
  }

  /**
   * Runs one mutation as `viewer` and answers the fields in `select`. An `input`
   * with a `clientMutationId` gets one.
   */
  async act<Answer = Record<string, never>>(
    viewer: Viewer | null,
    name: string,
    variables: Readonly<Record<string, unknown>>,
    select = '',
    deviceToken: string | null = null,
  ): Promise<Answer> {
    const field = this.#app.schema.getMutationType()?.getFields()[name];
    if (!field) throw new Error(`there is no mutation ${name}`);
    const answer = await this.#run<Answer & { __typename?: string }>(
      viewer,
      'mutation',
      field,
      withKey(field, variables),
      select,
      deviceToken,
    );
    if (answer.__typename?.endsWith('Refusal'))
      throw new Error(`the demonstration was refused at ${name}: ${JSON.stringify(answer)}`);
    // Two acts never fall into the same moment.
    this.#clock.present = new Date(this.#clock.present.getTime() + 1000);
    return answer;
  }

  /** Brings a photograph as the door for files does, and answers its id. */
  async photo(viewer: Viewer, bytes: Buffer): Promise<string> {
    return (await storeFile(this.#context(viewer), bytes, { name: '现场.png' })).id;
  }

  /** A telephone of somebody without an account, which brings photographs for what it hands in. */
  telephone(name: string): { bring(bytes: Buffer): Promise<string>; handIn(input: object): Promise<unknown> } {
    const deviceToken = Buffer.from(name.padEnd(32, '.')).subarray(0, 32).toString('base64url');
    const hold = async () => undefined;
    const bring = async (bytes: Buffer) =>
      (await storePicture(this.#context(null), bytes, { name: '现场.png', deviceToken, kind: 'topic', hold })).id;
    return { bring, handIn: (input) => this.act(null, 'submitTopic', { input }, '', deviceToken) };
  }

  /** Hands in a file as the door for files does; it is kept, and nothing of it is a topic yet. */
  async handInFile(viewer: Viewer, kind: IntakeKind, file: { name: string; content: string }): Promise<string> {
    const { id } = await receiveFile(
      this.#context(viewer),
      { name: file.name, bytes: Buffer.from(file.content) },
      kind,
    );
    return id;
  }

  /** Runs what was confirmed: the play has no clock of its own that would. */
  async runImports(): Promise<void> {
    await runImports(this.#context(null), new AbortController().signal);
  }

  async ask<Answer>(
    viewer: Viewer | null,
    name: string,
    variables: Readonly<Record<string, unknown>>,
    select: string,
  ): Promise<Answer> {
    const field = this.#app.schema.getQueryType()?.getFields()[name];
    if (!field) throw new Error(`there is no query ${name}`);
    await this.#app.settled();
    return this.#run<Answer>(viewer, 'query', field, variables, select);
  }

  async #run<Answer>(
    viewer: Viewer | null,
    kind: 'query' | 'mutation',
    field: GraphQLField<unknown, unknown>,
    variables: Readonly<Record<string, unknown>>,
    select: string,
    deviceToken: string | null = null,
  ): Promise<Answer> {
    const given = field.args.filter(({ name }) => name in variables);
    const declared = given.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
    const document = `${kind}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selectionOf(this.#app.schema, field, select)} }`;
    const contextValue = this.#context(viewer, deviceToken);
    const result = await execute({
      schema: this.#app.schema,
      document: parse(document),
      contextValue,
      variableValues: variables,
    });
    const [error] = result.errors ?? [];
    if (error)
      throw new Error(
        `the demonstration failed at ${field.name}: ${JSON.stringify(error.extensions)} ${error.originalError?.stack ?? error.message}`,
      );
    return (result.data as Record<string, Answer>)[field.name] as Answer;
  }

  #context(viewer: Viewer | null, deviceToken: string | null = null): GateContext {
    this.#asked += 1;
    return new GateContext(this.#app.services, () => this.#app.database.orm.em.fork(), {
      viewer,
      requestId: `demonstration:${this.#asked}`,
      address: null,
      deviceToken,
    });
  }
}

function withKey(field: GraphQLField<unknown, unknown>, variables: Readonly<Record<string, unknown>>) {
  const input = field.args.find(({ name }) => name === 'input');
  if (!input) {
    const takesKey = field.args.some(({ name }) => name === 'clientMutationId');
    return takesKey ? { clientMutationId: randomUUID(), ...variables } : variables;
  }
  const type = getNamedType(input.type);
  const takesKey = 'getFields' in type && 'clientMutationId' in type.getFields();
  return takesKey
    ? { ...variables, input: { clientMutationId: randomUUID(), ...(variables.input as object) } }
    : variables;
}

/** Unions: what was made, or the refusal with its code. */
function selectionOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, select: string): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (!isUnionType(type)) return `{ __typename ${select} }`;
  const members = schema.getPossibleTypes(type);
  const made = members.filter(({ name }) => !name.endsWith('Refusal'));
  const refusals = members.filter(({ name }) => name.endsWith('Refusal'));
  return `{ __typename ${made.map(({ name }) => (select ? `... on ${name} { ${select} }` : '')).join(' ')}
    ${refusals.map((refusal) => `... on ${refusal.name} { ${refusal.getFields().code ? 'code' : '__typename'} }`).join(' ')} }`;
}
