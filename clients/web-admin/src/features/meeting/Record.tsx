import { Icon, useFormats } from '@bandeng/ui';
import { Button, Input, Popconfirm, Popover, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { StatementKind, StatementRow_StatementFragment } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { StartBrief } from '../../shell/StartBrief';
import { CorrectStatement, WithdrawStatement } from './acts';
import { EvidencePicker } from './EvidencePicker';
import { statementKinds } from './Line';
import { usePersonWords } from './Person';
import { evidenceKey, evidenceOf } from './useScribeAids';

export const StatementRow_statement = graphql(`
  fragment StatementRow_statement on LiveStatement {
    id
    version
    participantId
    party
    sitsIn
    name
    organisation
    departmentName
    interestGroupName
    kind
    text
    demandId
    demandNumber
    evidence { kind id label }
    saidAt
    withdrawnAt
    versionCount
  }
`);

const StatementHistory = graphql(`
  query ConsoleStatementHistory($statementId: ID!) {
    statementHistory(statementId: $statementId) {
      number
      speakerName
      kind
      text
      demandNumber
      evidence { kind id label }
      reason
      writtenByName
      writtenAt
    }
  }
`);

type Row = StatementRow_StatementFragment;
const reasons = ['SLIP', 'MISHEARD', 'SPEAKER_CORRECTED', 'ADDED_TO'] as const;

interface StatementRowProps {
  readonly meetingId: string;
  readonly statement: FragmentType<typeof StatementRow_statement>;
  readonly demands: readonly { readonly id: string; readonly number: number; readonly title: string }[];
  readonly acts: boolean;
}

/** One noted sentence: what it is, what it rests on, how it changed, and its correction in place. */
export function StatementRow({ meetingId, statement, demands, acts }: StatementRowProps) {
  const { t } = useTranslation('said');
  const { time } = useFormats();
  const personWords = usePersonWords();
  const row = readFragment(StatementRow_statement, statement);
  const [correcting, setCorrecting] = useState(false);
  const [withdraw] = useCommand(WithdrawStatement);
  return (
    <li className={`statement${row.withdrawnAt ? ' withdrawn' : ''}`}>
      <span className="num quiet">{time(row.saidAt)}</span>
      <div>
        <span className={`party-${row.party} party`}>{t(`words:party.${row.party}`)}</span> {personWords(row)}{' '}
        <span className="said-kind">{t(`meeting:statementKind.${row.kind}`)}</span>
        {row.demandNumber !== null && (
          <span className="quiet"> · {t('console:record.about', { number: row.demandNumber })}</span>
        )}
        {correcting ? (
          <Correction meetingId={meetingId} row={row} demands={demands} done={() => setCorrecting(false)} />
        ) : (
          <>
            <p>{row.text}</p>
            {row.evidence.length > 0 && (
              <p className="quiet">
                {t('restsOn')}:{row.evidence.map(({ label }) => label).join(t('console:comma'))}
              </p>
            )}
            {row.withdrawnAt && (
              <p className="lacks">
                <Icon name="minus" /> {t('withdrawn')} {time(row.withdrawnAt)}
              </p>
            )}
            {row.versionCount > 1 && <History statementId={row.id} count={row.versionCount - 1} />}
          </>
        )}
      </div>
      {acts && !correcting && !row.withdrawnAt && (
        <span className="statement-acts">
          <StartBrief sources={[{ kind: 'STATEMENT', recordId: row.id }]} />
          <Button size="small" type="text" onClick={() => setCorrecting(true)}>
            {t('console:record.correct')}
          </Button>
          <Popconfirm
            title={t('withdrawConfirm')}
            okText={t('withdraw')}
            cancelText={t('common:verb.cancel')}
            onConfirm={() => void withdraw({ statementId: row.id, version: row.version })}
          >
            <Button size="small" type="text">
              {t('withdraw')}
            </Button>
          </Popconfirm>
        </span>
      )}
    </li>
  );
}

function Correction({
  meetingId,
  row,
  demands,
  done,
}: {
  meetingId: string;
  row: Row;
  demands: StatementRowProps['demands'];
  done: () => void;
}) {
  const { t } = useTranslation('said');
  const [text, setText] = useState(row.text);
  const [kind, setKind] = useState(row.kind);
  const [demandId, setDemandId] = useState(row.demandId ?? null);
  const [evidence, setEvidence] = useState<readonly string[]>(row.evidence.map(evidenceKey));
  return (
    <div className="correction">
      <Input.TextArea
        autoFocus
        autoSize
        maxLength={7000}
        value={text}
        aria-label={t('text')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && done()}
      />
      <KindAndDemand
        kind={kind}
        setKind={setKind}
        demandId={demandId}
        demands={demands}
        setDemandId={setDemandId}
        meetingId={meetingId}
        evidence={evidence}
        setEvidence={setEvidence}
      />
      <WhyAndSave done={done} text={text} row={row} kind={kind} demandId={demandId} evidence={evidence} />
    </div>
  );
}

function KindAndDemand({
  kind,
  setKind,
  demandId,
  demands,
  setDemandId,
  meetingId,
  evidence,
  setEvidence,
}: {
  kind: StatementKind;
  setKind: (next: StatementKind) => void;
  demandId: string | null;
  demands: StatementRowProps['demands'];
  setDemandId: (next: string | null) => void;
  meetingId: string;
  evidence: readonly string[];
  setEvidence: (next: readonly string[]) => void;
}) {
  const { t } = useTranslation('said');
  return (
    <div className="line-more">
      <Select
        aria-label={t('kind')}
        value={kind}
        options={statementKinds.map((value) => ({ value, label: t(`meeting:statementKind.${value}`) }))}
        onChange={setKind}
      />
      <Select
        aria-label={t('about')}
        style={{ minWidth: 180 }}
        value={demandId ?? ''}
        options={[
          { value: '', label: t('none') },
          ...demands.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
        ]}
        onChange={(id: string) => setDemandId(id || null)}
      />
      <EvidencePicker meetingId={meetingId} value={evidence} onChange={setEvidence} />
    </div>
  );
}

function WhyAndSave({
  done,
  text,
  row,
  kind,
  demandId,
  evidence,
}: {
  done: () => void;
  text: string;
  row: Row;
  kind: StatementKind;
  demandId: string | null;
  evidence: readonly string[];
}) {
  const { t } = useTranslation('said');
  const [reason, setReason] = useState<(typeof reasons)[number]>('SLIP');
  const [correct, { busy }] = useCommand(CorrectStatement);
  const save = async () => {
    if (!text.trim()) return;
    const { id: statementId, version, participantId } = row;
    const input = { statementId, version, participantId, text, kind, demandId, reason };
    if ((await correct({ input: { ...input, evidence: evidence.map(evidenceOf) } })).ok) done();
  };
  return (
    <div className="line-more">
      <Select
        aria-label={t('why')}
        style={{ minWidth: 140 }}
        value={reason}
        options={reasons.map((value) => ({ value, label: t(`meeting:correction.${value}`) }))}
        onChange={setReason}
      />
      <Button type="primary" loading={busy} onClick={save}>
        {t('common:verb.save')}
      </Button>
      <Button type="text" onClick={done}>
        {t('common:verb.cancel')}
      </Button>
    </div>
  );
}

/** Every form it had: who, when, why. */
function History({ statementId, count }: { statementId: string; count: number }) {
  const { t } = useTranslation('said');
  return (
    <Popover trigger="click" destroyOnHidden title={t('history')} content={<Versions statementId={statementId} />}>
      <Button size="small" type="link" className="said-history">
        <Icon name="clock" /> {t('corrected', { count })}
      </Button>
    </Popover>
  );
}

function Versions({ statementId }: { statementId: string }) {
  const { t } = useTranslation('said');
  const { dateTime } = useFormats();
  const [{ data }] = useQuery({
    query: StatementHistory,
    variables: { statementId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <ol className="versions">
      {data?.statementHistory.map((version) => (
        <li key={version.number}>
          <p className="quiet num">
            {t(`meeting:correction.${version.reason}`)} ·{' '}
            {t('by', { name: version.writtenByName ?? t('someone'), time: dateTime(version.writtenAt) })}
          </p>
          <p>
            {version.speakerName} · {t(`meeting:statementKind.${version.kind}`)}:{version.text}
          </p>
          {version.evidence.length > 0 && (
            <p className="quiet">
              {t('restsOn')}:{version.evidence.map(({ label }) => label).join(t('console:comma'))}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
