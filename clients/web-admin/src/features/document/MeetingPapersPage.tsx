import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PaperKind } from '../../generated/graphql';
import { Sheet } from '../../shell/paper/Sheet';
import { type PersonalSlip, PersonalSlips, SlipMaker } from './Slips';

const MeetingPapers = graphql(`
  query MeetingPapers($id: ID!) {
    consultation(id: $id) {
      id
      ...Slips_consultation
    }
    meetingPapers(consultationId: $id) {
      kind
      paper { ...Sheet_paper }
    }
  }
`);

const KINDS = [
  'MEETING_NOTICE',
  'AGENDA',
  'SIGN_IN_SHEET',
  'DEMAND_CARDS',
  'DOOR_CODE',
  'ACCEPTANCE_NOTICE',
] as const satisfies readonly PaperKind[];
type Kind = (typeof KINDS)[number];

const segmentOf = (kind: Kind) => kind.toLowerCase().replaceAll('_', '-');

/** 会议材料: what one meeting needs on paper, chosen by tick, printed at once or taken away as Word files. */
export function Component() {
  const { t } = useTranslation('document');
  const { id = '' } = useParams();
  const [left, setLeft] = useState<readonly Kind[]>([]);
  const [slips, setSlips] = useState<readonly PersonalSlip[]>([]);
  const [{ data, error }, again] = useQuery({ query: MeetingPapers, variables: { id } });
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('bundle.title')} />;
  if (!data.consultation) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  const papers = data.meetingPapers ?? [];
  const there = KINDS.filter((kind) => papers.some((one) => one.kind === kind));
  const chosen = there.filter((kind) => !left.includes(kind));
  return (
    <main className="paper-desk">
      <nav className="no-print">
        <Link to={`/consultations/${id}`}>← {t('common:verb.back')}</Link>
        <span className="grow" />
        <Button href={`/meeting-papers/${id}?kinds=${chosen.map(segmentOf).join(',')}`} disabled={chosen.length === 0}>
          {t('bundle.all')}
        </Button>
        <Button type="primary" disabled={chosen.length + slips.length === 0} onClick={() => window.print()}>
          {t('common:verb.print')}
        </Button>
        <p className="quiet">{t('bundle.lead')}</p>
        <fieldset className="paper-choice">
          <legend>{t('bundle.title')}</legend>
          {KINDS.map((kind) => (
            <Choice
              key={kind}
              kind={kind}
              isThere={there.includes(kind)}
              isChosen={chosen.includes(kind)}
              onChoose={(isChosen) => setLeft(isChosen ? left.filter((one) => one !== kind) : [...left, kind])}
            />
          ))}
        </fieldset>
        <SlipMaker consultation={data.consultation} onMade={setSlips} />
      </nav>
      {chosen.length + slips.length === 0 && <EmptyState title={t('bundle.none')} />}
      {papers.map(({ kind, paper }) => chosen.some((one) => one === kind) && <Sheet key={kind} paper={paper} />)}
      <PersonalSlips consultation={data.consultation} slips={slips} />
    </main>
  );
}

function Choice({
  kind,
  isThere,
  isChosen,
  onChoose,
}: {
  kind: Kind;
  isThere: boolean;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}) {
  const { t } = useTranslation('document');
  return (
    <p>
      <Checkbox checked={isChosen} disabled={!isThere} onChange={(event) => onChoose(event.target.checked)}>
        {t(`kind.${kind}`)}
      </Checkbox>
      {!isThere && (
        <span className="quiet">
          {t('bundle.notYet')} · {t(`bundle.missing.${kind}`)}
        </span>
      )}
    </p>
  );
}
