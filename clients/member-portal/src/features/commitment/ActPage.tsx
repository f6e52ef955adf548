import { newClientMutationId } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { Button, Toast } from 'antd-mobile';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import { Problem } from '../../shell/Problem';
import { CorrectPage } from './CorrectPage';
import styles from './commitment.module.css';
import {
  AskToReturnDocument,
  ExtendDocument,
  MatterDocument,
  SendBackDocument,
  SuperviseDocument,
  TakeBackDocument,
  UndoDocument,
  WithdrawSupervisionDocument,
} from './documents';
import { FencePage } from './FencePage';
import { Field } from './Field';
import { WorkPage } from './WorkPage';

const WORK = { verify: 'VERIFY', report_progress: 'REPORT_PROGRESS', reply: 'REPLY', look_back: 'LOOK_BACK' } as const;
const ASKING = {
  request_extension: 'REQUEST_EXTENSION',
  return_wrong_unit: 'RETURN_WRONG_UNIT',
  request_return: 'REQUEST_RETURN',
  take_back: 'TAKE_BACK',
  undo: 'UNDO',
  supervise: 'SUPERVISE',
  withdraw_supervision: 'WITHDRAW_SUPERVISION',
} as const;
const CORRECTING = {
  correct_progress: 'CORRECT_PROGRESS',
  correct_reply: 'CORRECT_REPLY',
  correct_verification: 'CORRECT_VERIFICATION',
} as const;
const WHY = {
  REQUEST_EXTENSION: 'reason',
  RETURN_WRONG_UNIT: 'why.RETURN_WRONG_UNIT',
  REQUEST_RETURN: 'why.REQUEST_RETURN',
  TAKE_BACK: 'why.UNDO',
  UNDO: 'why.UNDO',
  SUPERVISE: 'form.instruction',
  WITHDRAW_SUPERVISION: 'why.UNDO',
} as const;
type Asking = (typeof ASKING)[keyof typeof ASKING];

/** As the address names them. */
export const PAGES = [...[WORK, ASKING, CORRECTING].flatMap((acts) => Object.keys(acts)), 'set_site_fence'];

const named = <Value,>(acts: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.keys(acts).includes(name) ? acts[name] : undefined;

/** One act, one page: what is asked stands above each field, and what was typed stays when it did not go through. */
export function Component() {
  const { id = '', act = '' } = useParams();
  const work = named(WORK, act);
  const asking = named(ASKING, act);
  if (act === 'set_site_fence') return <FencePage id={id} />;
  const correcting = named(CORRECTING, act);
  if (correcting) return <CorrectPage key={correcting} id={id} act={correcting} />;
  if (work) return <WorkPage key={work} id={id} act={work} />;
  return asking ? <ActForm key={asking} id={id} act={asking} /> : <Navigate to={`/commitments/${id}`} replace />;
}

/** The command of each act that asks for a reason. */
function useAsking(id: string, act: Asking) {
  const key = useRef(newClientMutationId());
  const [extend, extending] = useCommand(ExtendDocument, { quiet: true });
  const [sendBack, sending] = useCommand(SendBackDocument, { quiet: true });
  const [askToReturn, asking] = useCommand(AskToReturnDocument, { quiet: true });
  const [takeBack, takingBack] = useCommand(TakeBackDocument, { quiet: true });
  const [undo, undoing] = useCommand(UndoDocument, { quiet: true });
  const [supervise, supervising] = useCommand(SuperviseDocument, { quiet: true });
  const [withdraw, withdrawing] = useCommand(WithdrawSupervisionDocument, { quiet: true });
  const busy = [extending, sending, asking, takingBack, undoing, supervising, withdrawing].some((one) => one.busy);
  const send = (reason: string, until: string) => {
    switch (act) {
      case 'REQUEST_EXTENSION':
        return extend({ input: { commitmentId: id, until, reason, clientMutationId: key.current } });
      case 'RETURN_WRONG_UNIT':
        return sendBack({ id, reason });
      case 'REQUEST_RETURN':
        return askToReturn({ id, reason });
      case 'TAKE_BACK':
        return takeBack({ id, reason });
      case 'UNDO':
        return undo({ id, reason });
      case 'SUPERVISE':
        return supervise({ id, instruction: reason, clientMutationId: key.current });
      case 'WITHDRAW_SUPERVISION':
        return withdraw({ id, reason });
    }
  };
  return { send, busy };
}

function ActForm({ id, act }: { id: string; act: Asking }) {
  const { t } = useTranslation('commitment');
  const words = useWords();
  const go = useNavigate();
  const [{ data }] = useQuery({ query: MatterDocument, variables: { id } });
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { send, busy } = useAsking(id, act);
  const missing = (): string | null => {
    if (act === 'REQUEST_EXTENSION' && !until) return t('form.until');
    return reason.trim() ? null : t(act === 'SUPERVISE' ? 'form.instruction' : 'reason');
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = missing();
    if (lacking) return setProblem(t('common:requiredOf', { what: lacking }));
    setProblem(null);
    const outcome = await send(reason, until);
    if (!outcome.ok) return setProblem(words(outcome.why));
    Toast.show({ content: t(`did.${act}`), duration: 3000 });
    go(`/commitments/${id}`, { replace: true });
  };
  return (
    <form onSubmit={submit}>
      <Page
        title={t(`act.${act}`)}
        back={`/commitments/${id}`}
        lead={data?.commitment?.demandTitle}
        foot={
          <Button block color="primary" type="submit" loading={busy}>
            {t(`act.${act}`)}
          </Button>
        }
      >
        <Problem words={problem} />
        {(act === 'TAKE_BACK' || act === 'UNDO') && data?.commitment?.lastAct && (
          <p className="quiet">{t('corrections.lastAct', { act: t(`act.${data.commitment.lastAct}`) })}</p>
        )}
        {act === 'SUPERVISE' && <p className="quiet">{t('form.superviseHint')}</p>}
        {act === 'REQUEST_EXTENSION' && (
          <label className={styles.field}>
            <span>{t('form.until')}</span>
            <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
          </label>
        )}
        <Field label={t(WHY[act])} value={reason} onChange={setReason} max={1000} rows={3} />
      </Page>
    </form>
  );
}
