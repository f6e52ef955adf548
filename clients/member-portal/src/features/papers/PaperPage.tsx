import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import styles from './papers.module.css';
import { WriteForm } from './WriteForm';

const Mine_paper = graphql(`
  fragment Mine_paper on SpeechPaperRow {
    id
    version
    status
    mode
    text
    position
    reviewNote
    isLate
  }
`);

const PaperQuery = graphql(`
  query PaperPage($id: ID!) {
    consultation(id: $id) {
      id
      title
      demands {
        id
        number
        title
      }
    }
    speechPapers(consultationId: $id) {
      dueOn
      viewerCanWrite
      mine {
        id
        version
        status
        ...Mine_paper
        ...WriteForm_paper
      }
      papers {
        id
        participantId
        participantName
        organisation
        interestGroupName
        status
        mode
        text
        position
      }
    }
  }
`);
const TakeBack = graphql(`
  mutation TakeBackSpeechPaper($input: TakeBackSpeechPaperInput!) {
    takeBackSpeechPaper(input: $input) {
      ... on SpeechPaper {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

/** My paper: to write, to hand in, to see what became of it; and what others will say. */
export function Component() {
  const { t } = useTranslation('speechPaper');
  const { date } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: PaperQuery,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = `/consultations/${id}`;
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  if (!data.consultation) {
    return (
      <Page title={t('title')} back="/">
        <EmptyState title={t('consultation:gone')} hint={t('consultation:goneHint')} />
      </Page>
    );
  }
  const { mine, dueOn, viewerCanWrite, papers } = data.speechPapers;
  const writing = viewerCanWrite && (!mine || mine.status === 'DRAFT' || mine.status === 'RETURNED');
  const others = papers.filter((paper) => paper.id !== mine?.id && paper.status === 'ACCEPTED');
  return (
    <Page title={t('title')} back={back} lead={dueOn ? t('due', { day: date(dueOn) }) : t('dueUnknown')}>
      {mine && <Mine paper={mine} consultationId={id} canWrite={viewerCanWrite} refresh={refresh} />}
      {writing && (
        <WriteForm
          key={`${mine?.id} ${mine?.version}`}
          consultationId={id}
          paper={mine ?? null}
          demands={data.consultation.demands}
          refresh={refresh}
        />
      )}
      {!mine && !writing && <EmptyState title={t('over')} />}
      {others.length > 0 && (
        <Card title={t('others', { count: others.length })}>
          {others.map((paper) => (
            <details key={paper.id} className={styles.paper}>
              <summary>
                {paper.position !== null && <span className="num">{paper.position}. </span>}
                {[paper.participantName, paper.interestGroupName ?? paper.organisation].filter(Boolean).join(' · ')}{' '}
                <Tag tone="calm">{t(`mode.${paper.mode}`)}</Tag>
              </summary>
              <p className="plain-words">{paper.text}</p>
            </details>
          ))}
        </Card>
      )}
    </Page>
  );
}

function Mine({
  paper: given,
  consultationId,
  canWrite,
  refresh,
}: {
  paper: FragmentType<typeof Mine_paper>;
  consultationId: string;
  canWrite: boolean;
  refresh: () => void;
}) {
  const { t } = useTranslation('speechPaper');
  const paper = readFragment(Mine_paper, given);
  const [takeBack, { busy }] = useCommand(TakeBack, { done: t('tookBack') });
  const handedIn = paper.status === 'SUBMITTED' || paper.status === 'ACCEPTED';
  return (
    <Card title={t('mine')} extra={<StatusTag kind="speechPaper" value={paper.status} />}>
      {paper.status === 'ACCEPTED' && (
        <p className="lead num">{paper.mode === 'ORAL' ? t('oralAt', { place: paper.position }) : t('writtenAnnex')}</p>
      )}
      {paper.reviewNote && <p className="plain-words">{t('note', { note: paper.reviewNote })}</p>}
      {handedIn && <p className="plain-words">{paper.text}</p>}
      {paper.isLate && (
        <Tag tone="soon" icon="clock">
          {t('late')}
        </Tag>
      )}
      {canWrite && paper.status === 'SUBMITTED' && (
        <Button
          block
          loading={busy}
          onClick={async () => {
            const input = { consultationId, paperId: paper.id, version: paper.version };
            if ((await takeBack({ input })).ok) refresh();
          }}
        >
          {t('takeBack')}
        </Button>
      )}
    </Card>
  );
}
