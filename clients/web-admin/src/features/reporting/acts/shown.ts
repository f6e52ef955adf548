import type { ReportDeskQuery } from '../../../generated/graphql';

/** What an act on a report knows of it. */
export type Shown = NonNullable<ReportDeskQuery['report']>;
export type ShownFeedback = Shown['feedbacks'][number];

export const of = ({ id, version }: Pick<Shown, 'id' | 'version'>) => ({ reportId: id, version });
