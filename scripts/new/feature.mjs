// The files of a new feature, as text: a list that the secretariat keeps and the staff read, in the shape of its neighbours.

const capital = (word) => word.replace(/^./, (letter) => letter.toUpperCase());

export function featureFiles({ name, plural = `${name}s`, layer = 'views', zh = name, en = capital(name) }) {
  const [One, Many] = [capital(name), capital(plural)];
  const module = `server/src/modules/${name}`;
  const feature = `clients/web-admin/src/features/${name}`;
  return new Map([
    [
      `${module}/${name}.entity.ts`,
      `import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { VersionedEntity } from '../../kernel/base.entity.js';

@ObjectType({ description: 'Kept by the secretariat, read by the staff. No two have the same title.' })
@Audience(...STAFF)
@Entity()
export class ${One} extends VersionedEntity {
  @Field(() => String)
  @Unique()
  @Property({ type: 'text' })
  title!: string;
}
`,
    ],
    [
      `${module}/${name}.events.ts`,
      `import { defineEvents, type EventsOf, id } from '../../kernel/event.js';

export const ${name}Events = defineEvents('${name}', {
  added: { ${name}Id: id },
});

export const { added } = ${name}Events.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof ${name}Events> {}
}
`,
    ],
    [
      `${module}/${name}.policy.ts`,
      `import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';

export function canAdd${One}(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}
`,
    ],
    [
      `${module}/${name}.policy.test.ts`,
      `import { expect, it } from '@jest/globals';
import { type AccountViewer, Role } from '../../kernel/viewer.js';
import { canAdd${One} } from './${name}.policy.js';

const holder = (role: Role): AccountViewer => ({
  kind: 'ACCOUNT',
  sessionId: 's',
  accountId: 'a',
  displayName: 'a',
  posts: [{ role, committeeId: null, departmentId: null, memberId: null, groupId: null }],
  mustChangePassword: false,
});

it('leaves adding to the secretariat', () => {
  for (const role of Object.values(Role)) {
    expect([role, canAdd${One}(holder(role))]).toEqual([role, role === Role.SECRETARIAT]);
  }
  expect(canAdd${One}(null)).toBe(false);
});
`,
    ],
    [
      `${module}/${name}.refusal.ts`,
      `import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum ${One}RefusalCode {
  TITLE_TAKEN = 'TITLE_TAKEN',
}
registerEnumType(${One}RefusalCode, { name: '${One}RefusalCode' });

@ObjectType({ description: 'Why it stays as it is.' })
@Audience(...STAFF)
export class ${One}Refusal extends Refusal {
  @Field(() => ${One}RefusalCode)
  readonly code: ${One}RefusalCode;

  constructor(code: ${One}RefusalCode) {
    super();
    this.code = code;
  }
}
`,
    ],
    [
      `${module}/${name}.types.ts`,
      `import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';

@ObjectType({ description: 'One in a list.' })
@Audience(...STAFF)
export class ${One}Row {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
}

@ObjectType()
@Audience(...STAFF)
export class ${One}List {
  @Field(() => [${One}Row])
  nodes!: readonly ${One}Row[];

  @Field(() => String, { nullable: true, description: 'Where the next page starts; null on the last.' })
  endCursor!: string | null;

  @Field(() => Int)
  totalCount!: number;

  @Field(() => Boolean)
  viewerCanAdd!: boolean;
}

@InputType()
export class Add${One}Input {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}
`,
    ],
    [
      `${module}/${name}.queries.ts`,
      `import type { RequestContext } from '../../kernel/context.js';
import { pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { canAdd${One} } from './${name}.policy.js';
import type { ${One}List, ${One}Row } from './${name}.types.js';

const listQuery = prepared<${One}Row, { after: string | null; limit: number }>(
  '${name}.list',
  \`select id, title from ${name} where :after::uuid is null or id < :after order by id desc limit :limit\`,
);
const countQuery = prepared<{ count: number }>('${name}.count', 'select count(*) as count from ${name}');

/** Newest first. */
export async function read${Many}(
  ctx: RequestContext,
  asked: { readonly first: number; readonly after: string | null },
): Promise<${One}List> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery, { after, limit }),
    ctx.read.one(countQuery, {}),
  ]);
  return { ...toPage(rows, limit, total?.count ?? 0), viewerCanAdd: canAdd${One}(ctx.viewer) };
}
`,
    ],
    [
      `${module}/add-${name}.ts`,
      `import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { TITLE_MAX, textInput } from '../../kernel/text.js';
import { inTransaction, once } from '../../kernel/transaction.js';
import { ${One} } from './${name}.entity.js';
import { added } from './${name}.events.js';
import { canAdd${One} } from './${name}.policy.js';
import { ${One}Refusal, ${One}RefusalCode } from './${name}.refusal.js';
import type { Add${One}Input } from './${name}.types.js';

/** Adds one. Two who add the same title at once take turns: the second is told that it is taken. */
export async function add${One}(ctx: RequestContext, input: Add${One}Input): Promise<${One} | ${One}Refusal> {
  authorize(canAdd${One}(ctx.viewer), 'add to ${plural}');
  const title = textInput(input.title, { field: 'input.title', max: TITLE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const add = async (): Promise<${One} | ${One}Refusal> => {
      await tx.em.execute('lock table ${name} in share row exclusive mode');
      if ((await tx.em.count(${One}, { title })) > 0) return new ${One}Refusal(${One}RefusalCode.TITLE_TAKEN);
      const made = tx.em.create(${One}, { title });
      tx.record(added({ ${name}Id: made.id }));
      return made;
    };
    const { clientMutationId, ...rest } = input;
    if (!clientMutationId) return add();
    return once<${One}, ${One} | ${One}Refusal>(tx, { act: 'add${One}', clientMutationId, input: rest }, add, (id) =>
      tx.em.findOneOrFail(${One}, id),
    );
  });
}
`,
    ],
    [
      `${module}/${name}.resolver.ts`,
      `import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import { type RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { add${One} } from './add-${name}.js';
import { ${One} } from './${name}.entity.js';
import { read${Many} } from './${name}.queries.js';
import { ${One}Refusal } from './${name}.refusal.js';
import { Add${One}Input, ${One}List } from './${name}.types.js';

const Add${One}Result = resultUnion('Add${One}Result', ${One}, ${One}Refusal);

@Resolver()
export class ${One}Resolver {
  @Audience(...STAFF)
  @Query(() => ${One}List, { description: 'Newest first.' })
  ${plural}(
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return read${Many}(ctx, { first, after });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => Add${One}Result)
  add${One}(@Arg('input', () => Add${One}Input) input: Add${One}Input, @Ctx() ctx: RequestContext) {
    return add${One}(ctx, input);
  }
}
`,
    ],
    [
      `${module}/index.ts`,
      `import type { ModuleDefinition } from '../../kernel/module.js';
import { ${One} } from './${name}.entity.js';
import { ${name}Events } from './${name}.events.js';
import { ${One}Resolver } from './${name}.resolver.js';

export const ${name}Module: ModuleDefinition = {
  name: '${name}',
  layer: '${layer}',
  entities: [${One}],
  events: [${name}Events],
  resolvers: [${One}Resolver],
};
`,
    ],
    [
      `test/api/${name}/access.ts`,
      `import { randomUUID } from 'node:crypto';
import type { Row } from '../access-matrix.js';

export const rows: Readonly<Record<string, Row>> = {
  'Query.${plural}': { may: ['secretariat', 'leader', 'director', 'officer', 'otherDirector', 'otherOfficer'] },
  'Mutation.add${One}': { may: ['secretariat'], with: () => ({ title: randomUUID() }) },
};
`,
    ],
    [
      `test/api/${name}/${name}.test.ts`,
      `import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aLeader, aSecretariat, type Person } from '../../support/people.js';

let app: TestApp;
let secretariat: Person;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

const List = 'query ($first: Int) { ${plural}(first: $first) { nodes { id title } totalCount viewerCanAdd } }';
const Add = \`mutation ($input: Add${One}Input!) { answer: add${One}(input: $input) {
  __typename ... on ${One} { id title } ... on ${One}Refusal { code } } }\`;
const add = async (input: object, person = secretariat) => (await app.as(person).mutate(Add, { input })).answer;
const listed = async (person: Person) => (await app.as(person).query(List, { first: 100 })).${plural};

it('adds one, shows it to the staff and leaves a trace', async () => {
  const made = await add({ title: '第一件' });

  expect(made).toMatchObject({ __typename: '${One}', title: '第一件' });
  expect(await app.auditTrail(made)).toEqual(['${name}.added']);
  const seen = await listed(await aLeader(app));
  expect(seen).toMatchObject({ viewerCanAdd: false });
  expect(seen.nodes).toContainEqual({ id: made.id, title: '第一件' });
  expect(await listed(secretariat)).toMatchObject({ viewerCanAdd: true });
});

it('refuses a title that is taken, and one that is none', async () => {
  await add({ title: '只此一件' });

  expect(await add({ title: ' 只此一件 ' })).toMatchObject({ code: 'TITLE_TAKEN' });
  await expect(add({ title: '  ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

it('lets nobody else add', async () => {
  await expect(add({ title: '别人的' }, await aLeader(app))).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

it('gives a title once to two who add it at once, and once to one who sends it twice', async () => {
  const answers = await Promise.all([add({ title: '同时' }), add({ title: '同时' })]);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['${One}', '${One}Refusal']);

  const input = { title: '再发', clientMutationId: randomUUID() };
  expect(await add(input)).toEqual(await add(input));
});
`,
    ],
    [
      `${feature}/index.tsx`,
      `import { UnorderedListOutlined } from '@ant-design/icons';
import type { Feature } from '../../registry';
import { holds } from '../../viewer';

export const feature: Feature = {
  routes: [{ path: '${plural}', lazy: () => import('./${Many}Page') }],
  nav: [
    {
      group: 'topics',
      order: 90,
      to: '/${plural}',
      label: '${name}:nav',
      icon: <UnorderedListOutlined />,
      visible: (viewer) => holds(viewer, 'SECRETARIAT', 'LEADER', 'DIRECTOR', 'LIAISON_OFFICER'),
    },
  ],
};
`,
    ],
    [
      `${feature}/${Many}Page.tsx`,
      `import { codedError } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { DataTable } from '../../shell/DataTable';
import { Page, Panel } from '../../shell/Page';

const ${Many}Query = graphql(\`
  query ${Many}Page($first: Int!) {
    ${plural}(first: $first) {
      viewerCanAdd
      totalCount
      nodes {
        id
        title
      }
    }
  }
\`);

export function Component() {
  const { t } = useTranslation('${name}');
  const [{ data, error, fetching }, again] = useQuery({ query: ${Many}Query, variables: { first: 100 } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const list = data?.${plural};

  return (
    <Page title={t('nav')} subtitle={t('lead')}>
      {list?.viewerCanAdd && <AddForm onDone={refresh} />}
      <DataTable
        label={t('nav')}
        rows={list?.nodes}
        rowKey="id"
        loading={fetching}
        error={error ? codedError(error) : null}
        onRetry={refresh}
        total={list?.totalCount}
        empty={{ title: t('empty'), hint: t('emptyHint') }}
        columns={[{ title: t('title'), dataIndex: 'title' }]}
      />
    </Page>
  );
}

const Add = graphql(\`
  mutation Add${One}($input: Add${One}Input!) {
    add${One}(input: $input) {
      ... on ${One} {
        id
      }
      ... on ${One}Refusal {
        code
      }
    }
  }
\`);

function AddForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('${name}');
  const words = useWords();
  const [form] = Form.useForm<{ title: string }>();
  const [problem, setProblem] = useState<string | null>(null);
  const [add, adding] = useCommand(Add, { done: t('didAdd'), quiet: true });

  const finish = async ({ title }: { title: string }) => {
    const outcome = await add({ input: { title } });
    if (!outcome.ok) return setProblem(words(outcome.why));
    form.resetFields();
    onDone();
  };
  return (
    <Panel title={t('add')}>
      <Form form={form} layout="inline" requiredMark={false} onFinish={finish}>
        <Form.Item
          name="title"
          label={t('title')}
          validateStatus={problem ? 'error' : undefined}
          help={problem}
          rules={[{ required: true, whitespace: true, message: t('titleNeeded') }]}
        >
          <Input maxLength={120} style={{ width: 320 }} onChange={() => setProblem(null)} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={adding.busy}>
          {t('add')}
        </Button>
      </Form>
    </Panel>
  );
}
`,
    ],
    [
      `${feature}/${name}.zh-CN.ts`,
      `export default {
  nav: '${zh}',
  lead: '由机关添加,各联络委都能看到。',
  title: '名称',
  titleNeeded: '请填写名称',
  add: '添加',
  didAdd: '已添加',
  empty: '还没有添加',
  emptyHint: '添加以后会列在这里。',
  refusal: { TITLE_TAKEN: '这个名称已经有了。' },
  happened: { added: '添加${zh}' },
};
`,
    ],
    [
      `${feature}/${name}.en.ts`,
      `export default {
  nav: '${en}',
  lead: 'Added by the secretariat, seen by every committee.',
  title: 'Title',
  titleNeeded: 'Give it a title',
  add: 'Add',
  didAdd: 'Added',
  empty: 'Nothing added yet',
  emptyHint: 'What is added is listed here.',
  refusal: { TITLE_TAKEN: 'There is one with this title already.' },
  happened: { added: '${en}: one added' },
};
`,
    ],
  ]);
}
