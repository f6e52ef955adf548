import type { ResultOf } from '@graphql-typed-document-node/core';
import type { OfConsultationDocument, PracticeDesk } from './library-documents';

/** A practice as its page has it. */
export type Shown = NonNullable<ResultOf<typeof PracticeDesk>['practice']>;
export type Used = ResultOf<typeof OfConsultationDocument>['consultationPractices']['used'];
export const of = ({ id, version }: Pick<Shown, 'id' | 'version'>) => ({ practiceId: id, version });
