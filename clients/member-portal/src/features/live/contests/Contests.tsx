import { usePersonWords } from '@bandeng/features/meeting';
import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import { useCommand } from '../../../shell/act';
import { CorrectSheet } from '../../../shell/CorrectSheet';
import { Card } from '../../../shell/Page';
import styles from '../live.module.css';

export const Contests_contest = graphql(`
  fragment Contests_contest on Contest {
    responseId
    demandNumber
    demandTitle
    party
    sitsIn
    name
    organisation
    departmentName
    interestGroupName
    nature
    text
    dueOn
    reason
    isOpen
    upheld
    viewerCanSettle
  }
`);
const LetStand = graphql(`
  mutation LiveLetStand($responseId: ID!) {
    dismissContest(responseId: $responseId) { __typename ... on MeetingRefusal { code } }
  }
`);
const Uphold = graphql(`
  mutation LiveUpholdContest($responseId: ID!) {
    upholdContest(responseId: $responseId) { __typename ... on MeetingRefusal { code } }
  }
`);
const Reopen = graphql(`
  mutation LiveReopenContest($responseId: ID!, $reason: String!) {
    reopenContest(responseId: $responseId, reason: $reason) { __typename ... on MeetingRefusal { code } }
  }
`);

type Contest = ResultOf<typeof Contests_contest>;

/** 裁定追问: what somebody objected to, for whoever chairs; and what was ruled, as long as that may be taken back. */
export function Contests({
  contests: given,
  changed,
}: {
  contests: readonly FragmentType<typeof Contests_contest>[];
  changed: () => void;
}) {
  const { t } = useTranslation('live');
  const contests = given.map((one) => readFragment(Contests_contest, one));
  const open = contests.filter(({ isOpen }) => isOpen);
  const settled = contests.filter(({ isOpen }) => !isOpen);
  return (
    <>
      {open.length > 0 && (
        <Card title={t('contests.title')}>
          {open.map((contest) => (
            <Said key={contest.responseId} contest={contest}>
              {contest.viewerCanSettle ? (
                <Ruling contest={contest} changed={changed} />
              ) : (
                <p className={styles.small}>{t('contests.waits')}</p>
              )}
            </Said>
          ))}
        </Card>
      )}
      {settled.length > 0 && (
        <Card title={t('contests.settled')}>
          {settled.map((contest) => (
            <Said key={contest.responseId} contest={contest}>
              <TakenBack contest={contest} changed={changed} />
            </Said>
          ))}
        </Card>
      )}
    </>
  );
}

function Said({ contest, children }: { contest: Contest; children: React.ReactNode }) {
  const { t } = useTranslation('live');
  const { date } = useFormats();
  const personWords = usePersonWords();
  const { demandNumber, demandTitle, nature, text, dueOn, reason } = contest;
  return (
    <article className={styles.answer}>
      <strong>
        {demandNumber}. {demandTitle}
      </strong>
      <p>
        <StatusTag kind="responseNature" value={nature} /> {personWords(contest)}
      </p>
      {text && <p className="plain-words">{text}</p>}
      {dueOn && <p className={`${styles.small} num`}>{t('answers.due', { date: date(dueOn) })}</p>}
      <p className="plain-words">
        <Tag tone="soon" icon="hand">
          {t('contests.because')}
        </Tag>{' '}
        {reason}
      </p>
      {children}
    </article>
  );
}

function Ruling({ contest: { responseId }, changed }: { contest: Contest; changed: () => void }) {
  const { t } = useTranslation('live');
  const [letStand, standing] = useCommand(LetStand, { done: t('contests.stands') });
  const [uphold, upholding] = useCommand(Uphold, { done: t('contests.upheld') });
  const busy = standing.busy || upholding.busy;
  // Somebody at the desk may have been faster: what is shown is read again either way.
  const press = (act: typeof letStand | typeof uphold) => async () => {
    await act({ responseId });
    changed();
  };
  return (
    <div className={styles.pad}>
      <Button block className="live-huge" disabled={busy} loading={standing.busy} onClick={press(letStand)}>
        {t('contests.letStand')}
      </Button>
      <Button block className="live-huge" disabled={busy} loading={upholding.busy} onClick={press(uphold)}>
        {t('contests.uphold')}
      </Button>
    </div>
  );
}

/** Ruled by mistake: with why, the objection stands again and waits; whoever objected hears of it. */
function TakenBack({
  contest: { responseId, upheld, viewerCanSettle },
  changed,
}: {
  contest: Contest;
  changed: () => void;
}) {
  const { t } = useTranslation('live');
  const [asking, setAsking] = useState(false);
  const [reopen, { busy }] = useCommand(Reopen, { done: t('contests.reopened') });
  return (
    <>
      <p className={styles.small}>{t(upheld ? 'contests.upheld' : 'contests.stands')}</p>
      {viewerCanSettle && (
        <Button block onClick={() => setAsking(true)}>
          {t('contests.reopen')}
        </Button>
      )}
      {asking && (
        <CorrectSheet
          title={t('contests.reopen')}
          fields={[]}
          said={{}}
          busy={busy}
          onClose={() => setAsking(false)}
          onSave={async (_, reason) => {
            if (!(await reopen({ responseId, reason })).ok) return;
            setAsking(false);
            changed();
          }}
        />
      )}
    </>
  );
}
