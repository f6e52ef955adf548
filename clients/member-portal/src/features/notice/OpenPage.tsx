import { MarkNoticeRead } from '@bandeng/features/notice';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { whereOf } from './where';

const OneNotice = graphql(`
  query OneNotice($id: ID!) {
    myNotice(noticeId: $id) {
      id
      kind
      isRead
      trackingCode
      consultationId
      commitmentId
      briefId
      policyNoticeId
      researchTripId
      coordinationId
      taskId
      studioId
      receptionId
      topicId
      callCode
      surveyCode
      rankingRoundId
      storyId
      reportId
    }
  }
`);

/** Where the link of a message leads: to the page of its act, once it is known whose it is. */
export function Component() {
  const { t } = useTranslation('notice');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [{ data, error }, again] = useQuery({ query: OneNotice, variables: { id } });
  const [readOne] = useCommand(MarkNoticeRead, { quiet: true });
  const notice = data?.myNotice;
  useEffect(() => {
    if (data === undefined) return;
    const to = (notice && whereOf(notice)) ?? '/notices';
    const go = () => (to.startsWith('/admin/') ? window.location.replace(to) : navigate(to, { replace: true }));
    if (notice && !notice.isRead) void readOne({ id: notice.id }).then(go);
    else void go();
  }, [data, notice, navigate, readOne]);
  if (error) return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  return <LoadingState what={t('title')} />;
}
