import { Icon, Tag } from '@bandeng/ui';
import { Button, Checkbox } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { Card } from '../../shell/Page';
import styles from './live.module.css';
import { drawReceipt, keepReceipt, receiptFor } from './receipts';
import { StanceButtons, type StanceKind } from './StanceButtons';

const CastBallot = graphql(`
  mutation LiveCastSecretBallot($input: CastSecretBallotInput!) {
    castSecretBallot(input: $input) { __typename ... on SecretVoteCast { clauseId } ... on MeetingRefusal { code } }
  }
`);
const Proof = graphql(`
  query LiveVoteProof($clauseId: ID!) {
    voteProof(clauseId: $clauseId) {
      votedCount
      ballotCount
      proven
      receipts { receipt kind }
    }
  }
`);

interface SecretClause {
  readonly id: string;
  readonly text: string;
  readonly policyBasis: string;
}

/** A secret ballot: chosen, looked at once more, cast for good. The choice is kept nowhere on this phone. */
export function SecretVote({ clause, voted, changed }: { clause: SecretClause; voted: boolean; changed: () => void }) {
  const { t } = useTranslation('secretVote');
  const ballot = useBallot(clause, changed);
  return (
    <Card title={t('title')}>
      <p className={styles.clause}>{clause.text}</p>
      {clause.policyBasis && <p className={styles.small}>{t('live:stance.basis', { basis: clause.policyBasis })}</p>}
      {voted ? (
        <Voted receipt={receiptFor(clause.id)} />
      ) : ballot.kind ? (
        <ChosenStance kind={ballot.kind} ballot={ballot} />
      ) : (
        <StanceButtons onChoose={ballot.setKind} />
      )}
      {!voted && <p className={styles.small}>{t('promise')}</p>}
    </Card>
  );
}

/** What is chosen on this page and nowhere else, until it is cast. */
function useBallot(clause: SecretClause, changed: () => void) {
  const [kind, setKind] = useState<StanceKind | null>(null);
  const [words, setWords] = useState('');
  const [wanted, setWanted] = useState(false);
  // Drawn once: a ballot sent again after a lost answer is the same ballot.
  const [receipt] = useState(drawReceipt);
  const [cast, { busy }] = useCommand(CastBallot);
  const send = async () => {
    if (!kind) return;
    // Kept first: should the answer be lost, the ballot may still be in the box.
    keepReceipt(clause.id, wanted ? receipt : '');
    await cast({
      input: { clauseId: clause.id, kind, reservation: words.trim() || null, receipt: wanted ? receipt : null },
    });
    setKind(null);
    setWords('');
    changed();
  };
  return { kind, setKind, words, setWords, wanted, setWanted, send, busy };
}

function Voted({ receipt }: { receipt: string | null }) {
  const { t } = useTranslation('secretVote');
  return (
    <>
      <p className={styles.turn}>
        <Icon name="checkRing" /> {t('done')}
      </p>
      <p className={styles.small}>{t('doneHint')}</p>
      {receipt && (
        <p className={`${styles.small} num`}>
          {t('code')} <strong className={styles.secretCode}>{receipt}</strong>
        </p>
      )}
    </>
  );
}

/** The choice once more, with what may be said beside it, before it is cast. */
function ChosenStance({
  kind,
  ballot: { words, setWords, wanted, setWanted, setKind, send, busy },
}: {
  kind: StanceKind;
  ballot: ReturnType<typeof useBallot>;
}) {
  const { t } = useTranslation('secretVote');
  return (
    <>
      <p className={styles.turn}>{t('chosen', { stance: t(`meeting:stance.${kind}`) })}</p>
      {kind !== 'AGREE' && (
        <div className={styles.joinField}>
          <NamedTextArea
            value={words}
            onChange={setWords}
            maxLength={1000}
            rows={2}
            placeholder={t('reservation')}
            label={t('reservation')}
          />
        </div>
      )}
      <Checkbox checked={wanted} onChange={setWanted} className={styles.secretReceipt}>
        {t('receipt')}
      </Checkbox>
      <p className={styles.small}>{t('receiptHint')}</p>
      <Button block color="primary" className="live-huge" loading={busy} onClick={send}>
        {t('sure')}
      </Button>
      <Button block className="below" disabled={busy} onClick={() => setKind(null)}>
        {t('back')}
      </Button>
    </>
  );
}

/** After closing: the count proves itself, and whoever took a code finds their ballot. */
export function SecretVoteProof({ clause, number }: { clause: SecretClause; number: number }) {
  const { t } = useTranslation('secretVote');
  const [shown, setShown] = useState(false);
  const [{ data }] = useQuery({ query: Proof, variables: { clauseId: clause.id }, pause: !shown });
  const mine = receiptFor(clause.id);
  const proof = data?.voteProof;
  return (
    <Card title={`${number}. ${clause.text}`}>
      {!proof && (
        <Button block onClick={() => setShown(true)}>
          {t('proof')}
        </Button>
      )}
      {proof && (
        <>
          <p>
            <Tag tone={proof.proven ? 'ok' : 'bad'} icon={proof.proven ? 'checkRing' : 'alert'}>
              {t(proof.proven ? 'proven' : 'notProven')}
            </Tag>
          </p>
          <p className={`${styles.small} num`}>
            {t('counts', { voted: proof.votedCount, ballots: proof.ballotCount })}
          </p>
          {proof.receipts.length > 0 && (
            <>
              <p className={styles.small}>{t('published')}</p>
              <ul className={`${styles.secretReceipts} num`}>
                {proof.receipts.map(({ receipt, kind }) => (
                  <li key={receipt}>
                    {receipt} · {t(`meeting:stance.${kind}`)}
                    {receipt === mine && ` · ${t('yours')}`}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Card>
  );
}
