import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import type { ListName } from '../../generated/graphql';
import { type PageOf, type Pages, usePages } from '../usePages';
import { type Filters, useUrlFilters } from '../useUrlFilters';
import { leaveList, placeIn } from './place';

type Variables = Record<string, unknown>;

/** What tools around a list need to know of it: views count it, files are read by its query. */
export interface ListHandle {
  readonly name: ListName;
  readonly document: TypedDocumentNode<unknown, Variables>;
  /** As it is filtered and ordered now. */
  readonly variables: Variables;
  /** As an address filters and orders it. */
  readonly variablesOf: (query: string) => Variables;
  readonly totalOf: (data: unknown) => number;
  /** Filters and order as the address says them now, in one order. */
  readonly query: string;
  readonly order: string | null;
  readonly setOrder: (order: string | null) => void;
  readonly readToEnd: (most: number) => Promise<boolean>;
}

interface Asked<Data, Asks, Row, Key extends string> {
  readonly name: ListName;
  readonly document: TypedDocumentNode<Data, Asks & Variables>;
  /** The filters in the address; `order` is there anyway. A constant. */
  readonly keys: readonly Key[];
  /** What the query is asked with. */
  readonly variables: (filters: Filters<Key | 'order'>) => Omit<Asks, 'first' | 'after'>;
  readonly pick: (data: Data) => PageOf<Row>;
}

const scroller = () => document.getElementById('page');

/**
 * A list with its filters in the address: read page by page, found again where it was left, and known to the tools around it.
 * `<DataTable {...list.table} columns={…} />`.
 */
export function useList<Data, Asks, Row, const Key extends string>(asked: Asked<Data, Asks, Row, Key>) {
  const { name, document, pick } = asked;
  const keys = useMemo(() => [...asked.keys, 'order'] as const, [asked.keys]);
  const chosen = useUrlFilters<Key | 'order'>(keys);
  const { filters, setFilters } = chosen;
  const location = useLocation();
  const place = useRef(placeIn(location, useNavigationType() === NavigationType.Pop)).current;
  const variables = asked.variables(filters);
  const pages = usePages<Data, Variables, Row>(document as never, variables as Variables, pick, place?.rows);
  usePlace(location, pages, place?.top ?? 0);
  const query = queryOf(filters);
  const { order = null, ...only } = filters as Filters<string>;
  const list: ListHandle = {
    ...{ name, document: document as ListHandle['document'], variables: variables as Variables, query, order },
    variablesOf: (given) => asked.variables(filtersOf(given, keys)) as Variables,
    totalOf: (data) => pick(data as Data).totalCount,
    setOrder: (next) => setFilters({ order: next } as Parameters<typeof setFilters>[0]),
    readToEnd: pages.readToEnd,
  };
  const clear = useCallback(
    () => setFilters(Object.fromEntries(asked.keys.map((key) => [key, null])) as Parameters<typeof setFilters>[0]),
    [asked.keys, setFilters],
  );
  const { rows, total, hasMore, loading, error, more: onMore, reload } = pages;
  const filtered = Object.keys(only).length > 0;
  return {
    ...pages,
    ...{
      filters: filters as Filters<Key>,
      setFilters: setFilters as ReturnType<typeof useUrlFilters<Key>>['setFilters'],
    },
    ...{ clear, filtered },
    /** Spread into the table. */
    table: {
      ...{ rows, total, hasMore, loading, error, onMore, onRetry: reload, filtered, onClearFilters: clear, list },
    },
  };
}

function queryOf(filters: Filters<string>): string {
  const terms = new URLSearchParams(filters as Record<string, string>);
  terms.sort();
  return terms.toString();
}

function filtersOf<Key extends string>(query: string, keys: readonly Key[]): Filters<Key> {
  const terms = new URLSearchParams(query);
  return Object.fromEntries(keys.flatMap((key) => (terms.get(key) ? [[key, terms.get(key)]] : []))) as Filters<Key>;
}

/** Leaves a mark where somebody is in the list, for the way back from a record, and goes to one that is there once its rows are. */
function usePlace(location: ReturnType<typeof useLocation>, pages: Pages<unknown>, top: number): void {
  const now = useRef({ location, rows: 0 });
  now.current = { location, rows: pages.rows?.length ?? 0 };
  const mark = useCallback((at: number) => {
    const { location: here, rows } = now.current;
    leaveList(here, { search: here.search, rows, top: at });
  }, []);
  const { search } = location;
  const count = now.current.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page behind a link is drawn before this one is gone
  useLayoutEffect(() => mark(top), [mark, top, search, count]);
  useLayoutEffect(() => () => mark(scroller()?.scrollTop ?? 0), [mark]);
  const isThere = pages.rows !== undefined;
  useEffect(() => {
    if (isThere && top > 0) scroller()?.scrollTo({ top });
  }, [isThere, top]);
}
