import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Audience, type AudienceLabel } from './audience.js';
import { badInput } from './errors.js';

const MAX_PAGE = 100;
const CURSOR = /^[0-9a-f-]{36}$/;

export interface Page<Node> {
  readonly nodes: readonly Node[];
  /** Where the next page starts; null on the last. */
  readonly endCursor: string | null;
  /** All that fit the filter, not only this page. */
  readonly totalCount: number;
}

/** The object type of one list: `@Query(() => TopicPage)` with `const TopicPage = pageOf('TopicPage', TopicRow, …)`. */
export function pageOf<Node extends object>(
  name: string,
  node: ClassType<Node>,
  ...audience: [AudienceLabel, ...AudienceLabel[]]
): ClassType<Page<Node>> {
  @ObjectType(name)
  @Audience(...audience)
  class PageOf implements Page<Node> {
    @Field(() => [node])
    nodes!: Node[];

    @Field(() => String, { nullable: true })
    endCursor!: string | null;

    @Field(() => Int)
    totalCount!: number;
  }
  return PageOf;
}

/** What a list was asked for, checked: newest first, `after` is the id of the last row seen. */
export function pageInput(first: number, after: string | null | undefined): { limit: number; after: string | null } {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) throw badInput('first', 'PAGE_SIZE');
  if (after != null && !CURSOR.test(after)) throw badInput('after', 'CURSOR');
  return { limit: first + 1, after: after ?? null };
}

/** A page out of rows fetched with `limit` (one more than asked, to know whether there is a next page). */
export function toPage<Node extends { readonly id: string }>(
  rows: readonly Node[],
  limit: number,
  totalCount: number,
): Page<Node> {
  const nodes = rows.slice(0, limit - 1);
  return { nodes, endCursor: rows.length === limit ? (nodes.at(-1)?.id ?? null) : null, totalCount };
}
