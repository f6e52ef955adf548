import { BoardTotals_totals } from '@bandeng/features/board';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { readFragment } from '../../generated/fragment-masking';
import type { BoardState } from '../../generated/graphql';
import { Card, Page } from '../../shell/Page';
import { StoryLinks } from '../publicity/StoryLinks';
import styles from './board.module.css';
import { Matter } from './Matter';
import { TotalsLine } from './TotalsLine';

const PlaceDocument = graphql(`
  query Place($id: ID!) {
    topicDestinations { committeeId committeeName townshipName }
    resultsBoard(committeeId: $id, first: 100) {
      totals { ...BoardTotals_totals }
      cards { demandId state ...BoardMatter_card }
    }
    comingConsultations(committeeId: $id) { id title form place startsAt }
    publicStories(committeeId: $id, first: 5) {
      nodes { code ...StoryLinks_story }
    }
  }
`);
type Place = ResultOf<typeof PlaceDocument>;
type Cards = Place['resultsBoard']['cards'];

/** In the order they are told: what is still owed stands first, what was refused as plainly as what was done. */
const PARTS: readonly { readonly name: 'open' | 'done' | 'refused'; readonly states: readonly BoardState[] }[] = [
  {
    name: 'open',
    states: ['OVERDUE', 'IN_PROGRESS', 'REPROCESSING', 'RELAPSED', 'ACCEPTANCE_OPEN', 'CARRIED_OVER', 'ESCALATED'],
  },
  { name: 'done', states: ['ACCEPTED', 'SOLVED_ON_SPOT'] },
  { name: 'refused', states: ['DECLINED', 'UNSOLVED'] },
];
const SHOWN = 5;

/** 一个乡镇街: what was asked there, promised, done, left open and refused, what is announced, and what was told of it. */
export function Component() {
  const { t } = useTranslation('board');
  const id = useParams().id ?? '';
  const [{ data, error }, again] = useQuery({ query: PlaceDocument, variables: { id } });
  const retry = () => again({ requestPolicy: 'network-only' });
  const place = data?.topicDestinations.find(({ committeeId }) => committeeId === id);
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('place.all')} onRetry={retry} />;
  if (!place) {
    return (
      <EmptyState
        title={t('place.unknown')}
        hint={t('place.lead')}
        action={<Link to="/place">{t('place.all')}</Link>}
      />
    );
  }
  const { cards } = data.resultsBoard;
  return (
    <Page title={place.townshipName} lead={place.committeeName} back="/place">
      <Totals totals={data.resultsBoard.totals} />
      <Coming coming={data.comingConsultations} />
      {PARTS.map(({ name, states }) => (
        <Part key={name} name={name} cards={cards.filter(({ state }) => states.includes(state))} id={id} />
      ))}
      {data.publicStories.nodes.length > 0 && (
        <Card title={t('place.stories')}>
          <StoryLinks stories={data.publicStories.nodes} />
        </Card>
      )}
      <Link className="button" to="/submit">
        {t('raise')}
      </Link>
    </Page>
  );
}

function Totals({ totals: masked }: { totals: Place['resultsBoard']['totals'] }) {
  const { t } = useTranslation('board');
  const totals = readFragment(BoardTotals_totals, masked);
  if (totals.matters === 0) return <EmptyState title={t('empty')} hint={t('emptyHint')} />;
  return <TotalsLine totals={masked} lead={t('place.asked', { count: totals.matters })} />;
}

function Coming({ coming }: { coming: Place['comingConsultations'] }) {
  const { t } = useTranslation('board');
  const { dateTime } = useFormats();
  return (
    <Card title={t('place.coming')}>
      {coming.length === 0 && <p className="lead">{t('place.nothingComing')}</p>}
      {coming.map(({ id, title, form, place, startsAt }) => (
        <div key={id} className={styles.matter}>
          <p>{title}</p>
          <p className="quiet num">
            {[t(`words:form.${form}`), dateTime(startsAt), place].filter(Boolean).join(' · ')}
          </p>
        </div>
      ))}
    </Card>
  );
}

function Part({ name, cards, id }: { name: (typeof PARTS)[number]['name']; cards: Cards; id: string }) {
  const { t } = useTranslation('board');
  if (cards.length === 0) return null;
  return (
    <section>
      <h2>{t(`place.${name}`, { count: cards.length })}</h2>
      {cards.slice(0, SHOWN).map((card) => (
        <Matter key={card.demandId} card={card} />
      ))}
      {cards.length > SHOWN && (
        <Link to={`/board?committee=${id}`}>{t('place.rest', { count: cards.length - SHOWN })}</Link>
      )}
    </section>
  );
}
