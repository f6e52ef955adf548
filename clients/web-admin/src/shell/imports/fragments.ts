import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type FragmentType, graphql } from '../../generated';
import type { CorrectImportCellInput, ImportRow_RowFragment, RowOutcome } from '../../generated/graphql';

/** What a page asks of its import for the preview to show. */
export const ImportPreview_preview = graphql(`
  fragment ImportPreview_preview on ImportPreview {
    id
    version
    fileName
    status
    summary { total created updated unchanged failed skipped warned corrected changedSincePreview }
    columns { sheet column heading field }
    leftOut { code sheet where }
  }
`);

export const ImportRow_row = graphql(`
  fragment ImportRow_row on ImportRowView {
    key
    rowNumber
    outcome
    joins
    changedSincePreview
    cells { field text was from to isChanged canCorrect }
    problems { code severity column field given suggestion rows limit }
    candidates { id name detail }
  }
`);

export type ImportRow = ImportRow_RowFragment;
export type ImportCell = ImportRow['cells'][number];

/** Every mutation of an import answers it as it stands, or why not. Name what it answers `answer`. */
type Answered = {
  readonly answer:
    | { readonly __typename: 'ImportPreview'; readonly id: string; readonly version: number }
    | { readonly __typename: 'ImportRefusal'; readonly code: string };
};

/** The documents of one import. What is read is named `preview`, so that one page shows all of them. */
export interface ImportDocuments {
  readonly rows: TypedDocumentNode<
    {
      readonly preview?: {
        readonly rows: {
          readonly nodes: readonly FragmentType<typeof ImportRow_row>[];
          readonly endCursor?: string | null;
          readonly totalCount: number;
        };
      } | null;
    },
    { id: string; after?: string | null; outcome?: RowOutcome | null; needsLook?: boolean | null }
  >;
  readonly correct: TypedDocumentNode<Answered, { id: string; version: number; input: CorrectImportCellInput }>;
  readonly confirm: TypedDocumentNode<Answered, { id: string; version: number }>;
  readonly discard: TypedDocumentNode<Answered, { id: string }>;
}
