import type { ResultOf } from '@graphql-typed-document-node/core';
import { type ReactNode, useRef } from 'react';
import type { FragmentType } from '../../generated';
import type { RowOutcome } from '../../generated/graphql';
import { useCommand } from '../act';
import { usePages } from '../usePages';
import { useUrlFilters } from '../useUrlFilters';
import type { ImportDocuments, ImportPreview_preview, ImportRow } from './fragments';

const KEYS = ['show'] as const;
const NO_ROWS = { nodes: [], endCursor: null, totalCount: 0 };

/** Says `will`, `did`, `sure`, `confirmCount`, `done`, `field.FIELD`, `problem.CODE` of this kind of file. */
export type ImportWords = (key: string, options?: Record<string, unknown>) => string;

/** What one kind of import says of itself to the page. */
export interface Parts {
  readonly found: FragmentType<typeof ImportPreview_preview>;
  readonly documents: ImportDocuments;
  /** Of the import's files: `/imports/roster`. */
  readonly path: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly say: ImportWords;
  /** The order of the columns; what the file has not is left out. */
  readonly fields: readonly string[];
  /** Reads the import again after something was done with it. */
  readonly again: () => void;
  /** A value in words, where it is a code or a day. */
  readonly shown?: (field: string, value: string) => ReactNode;
  /** What can be decided about a row beside its cells. */
  readonly answers?: (row: ImportRow, refresh: () => void) => ReactNode;
  /** Where what was taken is to be seen. */
  readonly toSee?: { readonly to: string; readonly label: string };
  /** What can be decided about the file as a whole. */
  readonly children?: (refresh: () => void) => ReactNode;
}

export type Preview = ResultOf<typeof ImportPreview_preview>;

/** Which rows are shown, and the commands on them: one correction follows another before the page has been read again. */
export function useImportState({ id, version }: Preview, { documents, again }: Parts) {
  const { filters, setFilters } = useUrlFilters(KEYS);
  const show = filters.show ?? 'ALL';
  const list = usePages(
    documents.rows,
    { id, outcome: show === 'ALL' || show === 'LOOK' ? null : (show as RowOutcome), needsLook: show === 'LOOK' },
    (data) => data.preview?.rows ?? NO_ROWS,
  );
  const [correct] = useCommand(documents.correct);
  const newest = useRef(version);
  newest.current = Math.max(newest.current, version);
  const refresh = () => {
    again();
    list.reload();
  };
  const correctCell = async (rowKey: string, field: string, text: string): Promise<boolean> => {
    const outcome = await correct({ id, version: newest.current, input: { rowKey, field, text } });
    if (outcome.ok && outcome.value.__typename === 'ImportPreview') newest.current = outcome.value.version;
    if (outcome.ok || outcome.why.code === 'CONFLICT') refresh();
    return outcome.ok;
  };
  const setShow = (value: string) => setFilters({ show: value === 'ALL' ? null : value });
  return { show, setShow, list, newest, refresh, correctCell };
}

export type State = ReturnType<typeof useImportState>;
