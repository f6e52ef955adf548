import { Link } from 'react-router';
import type { BriefToWriteQuery } from '../../generated/graphql';

export type BriefSourceShown = Pick<
  NonNullable<BriefToWriteQuery['brief']>['sources'][number],
  'kind' | 'recordId' | 'parentId' | 'title'
>;

/** A source, as a link to the page that shows it. */
export function SourceLink({ source }: { source: BriefSourceShown }) {
  const { kind, recordId, parentId, title } = source;
  const to = {
    TOPIC: `/topics/${recordId}`,
    DEMAND: `/consultations/${parentId}`,
    COMMITMENT: `/commitments/${recordId}`,
    STATEMENT: `/consultations/${parentId}`,
    RESEARCH: `/research/${recordId}`,
    COMMON_PROBLEM: '/radar',
    BRIEF: `/briefs/${recordId}`,
  }[kind];
  return <Link to={to}>{title}</Link>;
}
