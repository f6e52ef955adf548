import type { ResultOf } from '@graphql-typed-document-node/core';
import type { CopiedDocument, PreviewDocument } from './documents';

export type Into = ResultOf<typeof CopiedDocument>['copiedInto'];
export type ToInvite = Into['people'][number];
export type Preview = NonNullable<ResultOf<typeof PreviewDocument>['copyPreview']>;
