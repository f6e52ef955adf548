import { SimilarBriefs, type Written } from '@bandeng/features/brief';
import { Link } from 'react-router';
import { Panel } from '../../shell/Page';

/** Earlier briefs about the like, each to be opened. */
export function SimilarPanel({ written, briefId }: { written: Written; briefId: string | null }) {
  return (
    <SimilarBriefs
      written={written}
      briefId={briefId}
      listClass="brief-list"
      titleOf={({ id, title }) => <Link to={`/briefs/${id}`}>{title}</Link>}
      around={(title, content) => <Panel title={title}>{content}</Panel>}
    />
  );
}
