import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import styles from './ranking.module.css';

const RankingPage_detail = graphql(`
  fragment RankingPage_detail on RankingDetail {
    id
    title
    committeeName
    closesOn
    open
    n
    eligible
    places
    ownChoices
    standingsShown
    viewerCanRank
    candidates {
      topicId
      number
      title
      body
      place
      standing {
        rank
        tied
        points
        firsts
      }
    }
  }
`);

const RankingDocument = graphql(`
  query Ranking($id: ID!) {
    ranking(id: $id) {
      viewerCanRank
      ownChoices
      ...RankingPage_detail
    }
  }
`);
const CastDocument = graphql(`
  mutation CastRanking($input: CastRankingInput!) {
    castRanking(input: $input) {
      ... on RankingRound {
        id
      }
      ... on RankingRefusal {
        code
      }
    }
  }
`);

type Detail = FragmentType<typeof RankingPage_detail>;

export function Component() {
  const { t } = useTranslation('ranking');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: RankingDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} />;
  const { ranking } = data;
  if (!ranking) {
    return (
      <Page title={t('title')} back="/">
        <EmptyState icon="eye" title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  }
  if (ranking.viewerCanRank) return <Order key={ranking.ownChoices.join()} ranking={ranking} onSaved={refresh} />;
  return <Result ranking={ranking} />;
}

/** Tap what comes first, then second …; two buttons move a line up or down. Nothing has to be dragged. */
function Order({ ranking: given, onSaved }: { ranking: Detail; onSaved: () => void }) {
  const ranking = readFragment(RankingPage_detail, given);
  const { t } = useTranslation('ranking');
  const { date } = useFormats();
  const [order, setOrder] = useState<readonly string[]>(ranking.ownChoices);
  const [cast, casting] = useCommand(CastDocument, { done: t('saved') });
  const changed = order.join() !== ranking.ownChoices.join();
  const full = order.length >= ranking.places;
  const left = ranking.candidates.filter(({ topicId }) => !order.includes(topicId));
  const swap = (at: number, to: number) =>
    setOrder((before) => {
      const next = [...before];
      [next[at], next[to]] = [next[to] as string, next[at] as string];
      return next;
    });
  const save = async () => {
    const outcome = await cast({
      input: { roundId: ranking.id, choices: [...order], clientMutationId: newClientMutationId() },
    });
    if (outcome.ok || outcome.why.code === 'ROUND_CLOSED') onSaved();
  };
  return (
    <Page
      title={ranking.title}
      back="/"
      lead={t('lead', { places: ranking.places, date: date(ranking.closesOn) })}
      foot={
        <>
          {!changed && <p className="quiet">{t(order.length > 0 ? 'kept' : 'chooseFirst')}</p>}
          <Button block color="primary" disabled={!changed} loading={casting.busy} onClick={save}>
            {t(order.length === 0 && changed ? 'takeBack' : 'save')}
          </Button>
        </>
      }
    >
      <Card title={t('mine', { count: order.length, places: ranking.places })}>
        {order.length === 0 && <p className="quiet">{t('none')}</p>}
        <ol className={styles.order}>
          {order.map((topicId, at) => {
            const topic = ranking.candidates.find((one) => one.topicId === topicId);
            if (!topic) return null;
            return (
              <li key={topicId}>
                <p>
                  <b className="num">{at + 1}</b> {topic.title}
                </p>
                <div className={styles.moves}>
                  <Button
                    disabled={at === 0}
                    aria-label={t('upOne', { title: topic.title })}
                    onClick={() => swap(at, at - 1)}
                  >
                    {t('up')}
                  </Button>
                  <Button
                    disabled={at === order.length - 1}
                    aria-label={t('downOne', { title: topic.title })}
                    onClick={() => swap(at, at + 1)}
                  >
                    {t('down')}
                  </Button>
                  <Button
                    aria-label={t('outOne', { title: topic.title })}
                    onClick={() => setOrder((before) => before.filter((one) => one !== topicId))}
                  >
                    {t('out')}
                  </Button>
                </div>
              </li>
            );
          })}
        </ol>
      </Card>
      {left.length > 0 && (
        <Card title={t('left')}>
          {full && <p className="quiet">{t('full', { places: ranking.places })}</p>}
          <ul className={styles.order}>
            {left.map(({ topicId, title, body, place }) => (
              <li key={topicId}>
                <details>
                  <summary>{title}</summary>
                  <p className="words">{body}</p>
                  {place && <p className="quiet">{place}</p>}
                </details>
                {!full && (
                  <Button
                    block
                    aria-label={t('putOne', { place: order.length + 1, title })}
                    onClick={() => setOrder((before) => [...before, topicId])}
                  >
                    {t('put', { place: order.length + 1 })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}

function Result({ ranking: given }: { ranking: Detail }) {
  const ranking = readFragment(RankingPage_detail, given);
  const { t } = useTranslation('ranking');
  const { date } = useFormats();
  const facts = {
    n: ranking.n,
    eligible: ranking.eligible,
    silent: Math.max(0, ranking.eligible - ranking.n),
    date: date(ranking.closesOn),
  };
  return (
    <Page title={ranking.title} back="/" lead={t(ranking.standingsShown ? 'resultLead' : 'waiting', facts)}>
      <Card title={t(ranking.standingsShown ? 'result' : 'topics')}>
        <ol className={`${styles.order} plain`}>
          {ranking.candidates.map(({ topicId, number, title, standing }) => (
            <li key={topicId}>
              <p>
                {standing && <b className="num">{t(standing.tied ? 'tied' : 'rank', { rank: standing.rank })}</b>}{' '}
                {title}
              </p>
              <p className="quiet num">
                {[
                  number,
                  standing && t('points', { points: standing.points, firsts: standing.firsts }),
                  ranking.ownChoices.includes(topicId) && t('own', { place: ranking.ownChoices.indexOf(topicId) + 1 }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ol>
        {ranking.standingsShown && <p className="quiet">{t('how', { places: ranking.places })}</p>}
      </Card>
    </Page>
  );
}
