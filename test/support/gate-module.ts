import {
  Arg,
  Ctx,
  Extensions,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Subscription,
} from 'type-graphql';
import { Audience } from '../../server/src/kernel/audience.js';
import type { LiveContext, RequestContext } from '../../server/src/kernel/context.js';
import { badInput } from '../../server/src/kernel/errors.js';
import { defineEvents, type EventsOf, id } from '../../server/src/kernel/event.js';
import { Kept } from '../../server/src/kernel/gate/kept-rule.js';
import { isUpload, sendTable } from '../../server/src/kernel/gate/table-transfer.js';
import { liveView } from '../../server/src/kernel/live/live-view.js';
import type { ModuleDefinition } from '../../server/src/kernel/module.js';
import { prepared } from '../../server/src/kernel/read.js';
import { inTransaction } from '../../server/src/kernel/transaction.js';
import { type AccountViewer, Role, type Viewer } from '../../server/src/kernel/viewer.js';

/** What is written down, and how often each reader looked. Kept in memory: these tests are about the way in and out. */
export const texts = new Map<string, string>();
export const looked = { kept: 0, live: 0, standing: 0 };
/** What somebody signed in is in a note, where it is not a party. */
export const standings = new Map<string, string>();
export const sessions = new Map<string, Viewer>();
export const reacted: string[] = [];
/** Set to make readers wait, so that a change can overtake them. */
export const gates: {
  reading: Promise<void> | null;
  /** Between asking who somebody is in a thing and letting them watch it. */
  admitting: Promise<void> | null;
  failReactions: number;
  failReads: number;
} = {
  reading: null,
  admitting: null,
  failReactions: 0,
  failReads: 0,
};

const testEvents = defineEvents('test', { noteWritten: { id }, signedOut: {} }, ({ data }) =>
  'id' in data ? { view: 'note', id: data.id } : [],
);
const { noteWritten, signedOut } = testEvents.happened;

declare module '../../server/src/kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof testEvents> {}
  interface RegisteredViews {
    note: true;
  }
}

const lookUpQuery = prepared<{ id: string }, { id: string }>('test.look-up', 'select :id::uuid::text as id');

@ObjectType()
@Audience('PUBLIC')
class Note {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  @Audience('SECRETARIAT')
  remark!: string;
}

const read = (id: string): Note => ({ id, text: texts.get(id) ?? '', remark: 'for the secretariat' });

@Resolver()
class NoteResolver {
  @Query(() => Note)
  @Audience('PUBLIC')
  note(@Arg('id', () => ID) id: string): Note {
    return read(id);
  }

  @Query(() => [Note])
  @Audience('PUBLIC')
  notes(@Arg('first', () => Int) first: number): Note[] {
    return [...texts.keys()].slice(0, first).map(read);
  }

  @Query(() => Note)
  @Audience('PUBLIC')
  @Kept({ view: 'note', id: (args) => args.id ?? '' })
  async board(@Arg('id', () => ID) id: string): Promise<Note> {
    looked.kept += 1;
    const note = read(id);
    if (gates.reading) await gates.reading;
    return note;
  }

  @Query(() => String)
  @Audience('SIGNED_IN')
  @Extensions({ whilePasswordExpired: true })
  me(@Ctx() ctx: RequestContext): string {
    return (ctx.viewer as AccountViewer).displayName;
  }

  @Query(() => String)
  @Audience('SIGNED_IN')
  desk(): string {
    return 'desk';
  }

  @Query(() => String, { nullable: true })
  @Audience('PUBLIC')
  broken(): string {
    throw new Error('connection to 10.0.0.7 failed for hunter2');
  }

  @Query(() => String, { nullable: true })
  @Audience('PUBLIC')
  async lookUp(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await ctx.read.one(lookUpQuery, { id }))?.id ?? null;
  }

  @Query(() => String)
  @Audience('PUBLIC')
  picky(): string {
    throw badInput('text', 'TOO_LONG');
  }

  @Mutation(() => Note)
  @Audience('PUBLIC')
  async writeNote(
    @Arg('id', () => ID) id: string,
    @Arg('text', () => String) text: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Note> {
    await inTransaction(ctx, async (tx) => {
      texts.set(id, text);
      tx.record(noteWritten({ id }));
    });
    return read(id);
  }

  @Mutation(() => Boolean)
  @Audience('PUBLIC')
  signIn(@Arg('token', () => String) token: string, @Ctx() ctx: RequestContext): boolean {
    ctx.setSession(token);
    return true;
  }

  @Mutation(() => Boolean)
  @Audience('SIGNED_IN')
  @Extensions({ whilePasswordExpired: true })
  async signOut(@Ctx() ctx: RequestContext): Promise<boolean> {
    const { sessionId } = ctx.viewer as AccountViewer;
    await inTransaction(ctx, async (tx) => {
      for (const [token, viewer] of sessions) if (viewer.sessionId === sessionId) sessions.delete(token);
      tx.record({ ...signedOut(), wakes: { view: 'session', id: sessionId } });
    });
    ctx.setSession(null);
    return true;
  }

  @Subscription(() => Note, {
    subscribe: liveView({
      view: 'note',
      id: (args) => args.id ?? '',
      audience: async (viewer, args) => {
        looked.standing += 1;
        const found = viewer ? (standings.get(args.id ?? '') ?? 'party') : args.id === 'closed' ? null : 'public';
        if (gates.admitting) await gates.admitting;
        return found;
      },
    }),
  })
  @Audience('PUBLIC')
  async noteLive(@Arg('id', () => ID) id: string, @Ctx() ctx: LiveContext): Promise<Note> {
    looked.live += 1;
    if (gates.failReads > 0) {
      gates.failReads -= 1;
      throw new Error('cannot read now');
    }
    const note = { ...read(id), text: `${read(id).text}${ctx.audience === 'party' ? ' (party)' : ''}` };
    if (gates.reading) await gates.reading;
    return note;
  }
}

export const noteModule: ModuleDefinition = {
  name: 'note',
  layer: 'accounts',
  events: [testEvents],
  resolvers: [NoteResolver],
  resolveViewer: async (_services, token) => sessions.get(token) ?? null,
  reactions: {
    'test.noteWritten': async (ctx, { data }) => {
      if (gates.failReactions > 0) {
        gates.failReactions -= 1;
        throw new Error('not now');
      }
      reacted.push(`${data.id} ${ctx.viewer === null}`);
    },
  },
  httpRoutes: [
    {
      method: 'GET',
      pattern: '/files/:id',
      open: true,
      async handle(_req, res, { params }) {
        res.end(`file ${params.id}`);
      },
    },
    {
      method: 'GET',
      pattern: '/papers/:id',
      async handle(_req, res, { params }) {
        res.end(`paper ${params.id}`);
      },
    },
    {
      method: 'GET',
      pattern: '/tables/:id',
      async handle(_req, res) {
        const rows = Array.from({ length: 300 }, () => ['第九百九十九行']);
        await sendTable(res, '表', { name: '表', columns: [{ header: '行' }], rows }, 'csv');
      },
    },
    {
      method: 'POST',
      pattern: '/papers',
      async handle(req, res) {
        if (isUpload(req, res)) res.end('taken');
      },
    },
  ],
};

let signedIn = 0;
const uuid = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** A token that signs in an account with these roles. */
export function accountToken(roles: readonly Role[] = [], more: Partial<AccountViewer> = {}): string {
  signedIn += 1;
  const token = `token-${signedIn}`;
  sessions.set(token, {
    kind: 'ACCOUNT',
    sessionId: uuid(signedIn),
    accountId: uuid(1000 + signedIn),
    displayName: 'Li',
    posts: roles.map((role) => ({ role, committeeId: null, departmentId: null, memberId: null, groupId: null })),
    mustChangePassword: false,
    ...more,
  });
  return token;
}

export { Role };
