import { ErrorState, LoadingState, useWords } from '@bandeng/ui';
import { Button, Toast } from 'antd-mobile';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { Correct_MatterFragment, ResultClass, VerificationFinding } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import { Problem } from '../../shell/Problem';
import styles from './commitment.module.css';
import {
  CorrectProgressDocument,
  CorrectReplyDocument,
  CorrectVerificationDocument,
  MatterDocument,
} from './documents';
import { Field } from './Field';

export const Correct_matter = graphql(`
  fragment Correct_matter on CommitmentDetail {
    id
    round
    demandTitle
    progress {
      id
      round
      text
    }
    replies {
      id
      round
      resultClass
      text
      reason
      basis
      nextLookOn
      delivered
    }
    verifications {
      id
      round
      finding
      text
      place
    }
  }
`);

type Correcting = 'CORRECT_PROGRESS' | 'CORRECT_REPLY' | 'CORRECT_VERIFICATION';
type Said = Readonly<Record<string, string>>;
type Matter = Correct_MatterFragment;

const ofRound = <Row extends { readonly round: number }>(rows: readonly Row[], { round }: Matter) =>
  rows.filter((row) => row.round === round).slice(-1)[0];

/** What stands there now, by the names of the fields. */
const standing: Readonly<Record<Correcting, (matter: Matter) => Said | null>> = {
  CORRECT_PROGRESS: (matter) => {
    const entry = ofRound(matter.progress, matter);
    return entry ? { TEXT: entry.text } : null;
  },
  CORRECT_REPLY: (matter): Said | null => {
    const reply = ofRound(matter.replies, matter);
    if (!reply) return null;
    const { resultClass, text, reason, basis, nextLookOn, delivered } = reply;
    if (resultClass !== 'D') return { TEXT: text, DELIVERED: delivered ?? '' };
    return { TEXT: text, REASON: reason ?? '', BASIS: basis ?? '', NEXT_LOOK_ON: nextLookOn ?? '' };
  },
  CORRECT_VERIFICATION: (matter) => {
    const seen = ofRound(matter.verifications, matter);
    return seen ? { FINDING: seen.finding, TEXT: seen.text, PLACE: seen.place } : null;
  },
};

/** Sends what was put right, with what stood there when it was read. */
function useCorrecting(act: Correcting, matter: Matter) {
  const [progress, one] = useCommand(CorrectProgressDocument, { quiet: true });
  const [reply, two] = useCommand(CorrectReplyDocument, { quiet: true });
  const [verification, three] = useCommand(CorrectVerificationDocument, { quiet: true });
  const send = (said: Said, reason: string) => {
    const seen = standing[act](matter)?.TEXT ?? '';
    const about = { commitmentId: matter.id, seen, text: said.TEXT ?? '', reason };
    switch (act) {
      case 'CORRECT_PROGRESS':
        return progress({ input: { ...about, entryId: ofRound(matter.progress, matter)?.id ?? '' } });
      case 'CORRECT_REPLY':
        return reply({
          input: {
            ...about,
            resultClass: ofRound(matter.replies, matter)?.resultClass as ResultClass,
            because: said.REASON,
            basis: said.BASIS,
            delivered: said.DELIVERED,
            nextLookOn: said.NEXT_LOOK_ON || null,
          },
        });
      case 'CORRECT_VERIFICATION':
        return verification({
          input: { ...about, finding: said.FINDING as VerificationFinding, place: said.PLACE ?? '' },
        });
    }
  };
  return { send, busy: one.busy || two.busy || three.busy };
}

/** What somebody wrote, put right on the phone: what it said before is kept and shown. */
export function CorrectPage({ id, act }: { id: string; act: Correcting }) {
  const { t } = useTranslation('commitment');
  const [{ data, error }] = useQuery({ query: MatterDocument, variables: { id } });
  if (!data) return error ? <ErrorState error={{ code: 'OFFLINE' }} /> : <LoadingState what={t(`act.${act}`)} />;
  if (!data.commitment) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  return <CorrectForm key={id} matter={data.commitment} act={act} />;
}

function CorrectForm({ matter: given, act }: { matter: FragmentType<typeof Correct_matter>; act: Correcting }) {
  const { t } = useTranslation('commitment');
  const words = useWords();
  const go = useNavigate();
  const matter = readFragment(Correct_matter, given);
  const [said, setSaid] = useState<Said>(standing[act](matter) ?? {});
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { send, busy } = useCorrecting(act, matter);
  const back = `/commitments/${matter.id}`;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) return setProblem(t('common:requiredOf', { what: t('why.CORRECT') }));
    const outcome = await send(said, reason);
    if (!outcome.ok) return setProblem(words(outcome.why));
    Toast.show({ content: t(`did.${act}`), duration: 3000 });
    go(back, { replace: true });
  };
  return (
    <form onSubmit={submit}>
      <Page
        title={t(`act.${act}`)}
        back={back}
        lead={matter.demandTitle}
        foot={
          <Button block color="primary" type="submit" loading={busy}>
            {t(`act.${act}`)}
          </Button>
        }
      >
        <Problem words={problem} />
        {Object.entries(said).map(([field, value]) => (
          <SaidField key={field} field={field} value={value} onChange={(next) => setSaid({ ...said, [field]: next })} />
        ))}
        <Field label={t('why.CORRECT')} value={reason} onChange={setReason} max={1000} rows={2} />
      </Page>
    </form>
  );
}

const LONG = 7000;
const NOTE = 1000;
const LINE = 120;

function SaidField({ field, value, onChange }: { field: string; value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('commitment');
  const label = t(`corrections.field.${field}`);
  if (field === 'NEXT_LOOK_ON') {
    return (
      <label className={styles.field}>
        <span>{label}</span>
        <input type="date" value={value} onChange={(event) => onChange(event.target.value)} />
      </label>
    );
  }
  if (field === 'FINDING') {
    return (
      <label className={styles.field}>
        <span>{label}</span>
        <select value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="DONE">{t('finding.DONE')}</option>
          <option value="PARTLY_DONE">{t('finding.PARTLY_DONE')}</option>
        </select>
      </label>
    );
  }
  const max = field === 'TEXT' ? LONG : field === 'PLACE' ? LINE : NOTE;
  return <Field label={label} value={value} onChange={onChange} max={max} rows={field === 'TEXT' ? 4 : 2} />;
}
