import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, StatusTag } from '@bandeng/ui';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useCommand } from '../../shell/act';
import { Panel } from '../../shell/Page';
import { useWorkspace } from '../consultation/workspace/workspace';
import { DrawUpDocument, OfConsultationDocument } from './library-documents';
import { TakenOver } from './TakenOver';

/** 写成经验: the practice that was drawn from a consultation that is over, or the act that draws one up. */
export function Component({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('practice');
  const { consultation } = useWorkspace();
  const navigate = useNavigate();
  const clientMutationId = useRef(newClientMutationId()).current;
  const [draw, { busy }] = useCommand(DrawUpDocument, { done: t('library.drawn') });
  const [{ data, error }, again] = useQuery({
    query: OfConsultationDocument,
    variables: { id: consultationId },
    pause: !consultation.viewerCanOrganise,
    requestPolicy: 'cache-and-network',
  });
  const reread = () => again({ requestPolicy: 'network-only' });
  if (!consultation.viewerCanOrganise) return <p className="quiet">{t('organisersOnly')}</p>;
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={reread} />;
  if (!data) return <LoadingState what={t('library.tab')} onRetry={reread} />;
  const { practiceId, title, status, viewerCanDrawUp, used } = data.consultationPractices;
  const press = async () => {
    const outcome = await draw({ input: { consultationId, clientMutationId } });
    if (outcome.ok) navigate(`/practices/${outcome.value.id}`);
  };
  return (
    <>
      <Panel title={t('library.tab')}>
        {practiceId && status ? (
          <p>
            <Link to={`/practices/${practiceId}`}>{title}</Link> <StatusTag kind="practice" value={status} />
          </p>
        ) : (
          <p className="quiet">{t('library.drawUpHint')}</p>
        )}
        {viewerCanDrawUp && (
          <Button type="primary" loading={busy} onClick={() => void press()}>
            {t('library.drawUp')}
          </Button>
        )}
      </Panel>
      <TakenOver used={used} consultationId={consultationId} onChanged={reread} />
    </>
  );
}
