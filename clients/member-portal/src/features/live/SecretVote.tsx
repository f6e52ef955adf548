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

const kinds = ['AGREE', 'RESERVED', 'DISAGREE'] as const;
type Kind = (typeof kinds)[number];
const looks = { AGREE: 'checkRing', RESERVED: 'half', DISAGREE: 'crossRing' } as const;

interface SecretClause {
  readonly id: string;
  readonly text: string;
  readonly policyBasis: string;
}

/** A secret ballot: chosen, looked at once more, cast for good. The choice is kept nowhere on this phone. */
export function SecretVote({ clause, voted, changed }: { clause: SecretClause; voted: boolean; changed: () => void }) {
  const { t } = useTranslation('secretVote');
  const [cast, { busy }] = useCommand(CastBallot);
  const [kind, setKind] = useState<Kind | null>(null);
  const [words, setWords] = useState('');
  const [wanted, setWanted] = useState(false);
  // Drawn once: a ballot sent again after a lost answer is the same ballot.
  const [receipt] = useState(drawReceipt);
  const mine = receiptFor(clause.id);
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
  return (
    <Card title={t('title')}>
      <p className={styles.clause}>{clause.text}</p>
      {clause.policyBasis && <p className={styles.small}>{t('live:stance.basis', { basis: clause.policyBasis })}</p>}
      {voted ? (
        <>
          <p className={styles.turn}>
            <Icon name="checkRing" /> {t('done')}
          </p>
          <p className={styles.small}>{t('doneHint')}</p>
          {mine && (
            <p className={`${styles.small} num`}>
              {t('code')} <strong className={styles.secretCode}>{mine}</strong>
            </p>
          )}
        </>
      ) : kind ? (
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
      ) : (
        <div className={styles.stances}>
          {kinds.map((one) => (
            <button key={one} type="button" className={`${styles.stance} ${one}`} onClick={() => setKind(one)}>
              <Icon name={looks[one]} />
              {t(`meeting:stance.${one}`)}
            </button>
          ))}
        </div>
      )}
      {!voted && <p className={styles.small}>{t('promise')}</p>}
    </Card>
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
