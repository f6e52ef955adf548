import { newClientMutationId } from '@bandeng/graphql-client';
import { StatusTag, useFormats } from '@bandeng/ui';
import { Button, TextArea } from 'antd-mobile';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { CommitmentAct, HandlingActs_MatterFragment, ResultClass } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Card } from '../../shell/Page';

export const HandlingActs_matter = graphql(`
  fragment HandlingActs_matter on HandlingMatter {
    extensionLatest
    lastAct
    progress { id }
    acts { act whyNot }
  }
`);
const AcknowledgeDocument = graphql(`
  mutation AcknowledgeByLink($token: String!) {
    acknowledgeByLink(token: $token) { ... on HandlingMatter { number } ... on CommitmentRefusal { code } }
  }
`);
const ReturnDocument = graphql(`
  mutation ReturnByLink($token: String!, $reason: String!) {
    returnByLink(token: $token, reason: $reason) { ... on HandlingMatter { number } ... on CommitmentRefusal { code } }
  }
`);
const AskReturnDocument = graphql(`
  mutation RequestReturnByLink($token: String!, $reason: String!) {
    requestReturnByLink(token: $token, reason: $reason) { ... on HandlingMatter { number } ... on CommitmentRefusal { code } }
  }
`);
const TakeBackDocument = graphql(`
  mutation TakeBackByLink($token: String!, $reason: String!) {
    takeBackByLink(token: $token, reason: $reason) { ... on HandlingMatter { number } ... on CommitmentRefusal { code } }
  }
`);
const ReportDocument = graphql(`
  mutation ReportByLink($input: ReportByLinkInput!) {
    reportByLink(input: $input) { ... on HandlingMatter { number } ... on CommitmentRefusal { code } }
  }
`);
const ExtendDocument = graphql(`
  mutation AskExtensionByLink($input: AskExtensionByLinkInput!) {
    askExtensionByLink(input: $input) { ... on HandlingMatter { number } ... on CommitmentRefusal { code } }
  }
`);
const ReplyDocument = graphql(`
  mutation ReplyByLink($input: ReplyByLinkInput!) {
    replyByLink(input: $input) { ... on HandlingMatter { number } ... on CommitmentRefusal { code } }
  }
`);

type ByLink = Extract<
  CommitmentAct,
  | 'ACKNOWLEDGE'
  | 'RETURN_WRONG_UNIT'
  | 'REPORT_PROGRESS'
  | 'REQUEST_EXTENSION'
  | 'REPLY'
  | 'REQUEST_RETURN'
  | 'TAKE_BACK'
>;
type Field = 'text' | 'delivered' | 'until' | 'reason' | 'basis' | 'nextLookOn';
type Typed = Partial<Record<Field, string>> & { resultClass: ResultClass };
const RESULTS: readonly ResultClass[] = ['A', 'B', 'C', 'D'];

/** What each act asks for. */
const fieldsOf = (act: ByLink, { resultClass }: Typed): readonly Field[] =>
  ({
    ACKNOWLEDGE: [],
    RETURN_WRONG_UNIT: ['reason'],
    REQUEST_RETURN: ['reason'],
    TAKE_BACK: ['reason'],
    REPORT_PROGRESS: ['text'],
    REQUEST_EXTENSION: ['until', 'reason'],
    REPLY: resultClass === 'D' ? ['text', 'reason', 'basis', 'nextLookOn'] : ['text', 'delivered'],
  })[act] as readonly Field[];

interface Acting {
  readonly matter: HandlingActs_MatterFragment;
  readonly token: string;
  readonly onDone: () => void;
}

/** What the link may do now; what is not open yet is not offered. */
export function HandlingActs({
  token,
  onDone,
  ...props
}: {
  matter: FragmentType<typeof HandlingActs_matter>;
  token: string;
  onDone: () => void;
}) {
  const matter = readFragment(HandlingActs_matter, props.matter);
  const { t } = useTranslation('commitment');
  const [doing, setDoing] = useState<ByLink | null>(null);
  const open = matter.acts.filter(({ whyNot }) => !whyNot).map(({ act }) => act as ByLink);
  const finish = () => {
    setDoing(null);
    onDone();
  };
  if (doing)
    return <ActForm act={doing} matter={matter} token={token} onDone={finish} onCancel={() => setDoing(null)} />;
  return (
    <Card>
      {open.length === 0 && <p className="quiet">{t('link.nothing')}</p>}
      {open.map((act) => (
        <Button key={act} block color="primary" fill="outline" onClick={() => setDoing(act)}>
          {t(`link.verb.${act}`)}
        </Button>
      ))}
    </Card>
  );
}

/** Sends one act as it was filled in. */
function useSendByLink(token: string, matter: HandlingActs_MatterFragment) {
  const { t } = useTranslation('commitment');
  const done = { done: t('link.sent') };
  const [acknowledge, a] = useCommand(AcknowledgeDocument, done);
  const [giveBack, b] = useCommand(ReturnDocument, done);
  const [report, c] = useCommand(ReportDocument, done);
  const [extend, d] = useCommand(ExtendDocument, done);
  const [reply, e] = useCommand(ReplyDocument, done);
  const [askReturn, f] = useCommand(AskReturnDocument, done);
  const [takeBack, g] = useCommand(TakeBackDocument, { done: t('link.takenBack') });
  const clientMutationId = useMemo(newClientMutationId, []);
  const send = (act: ByLink, { resultClass, text = '', reason = '', until = '', ...rest }: Typed) => {
    const input = { token, clientMutationId };
    switch (act) {
      case 'ACKNOWLEDGE':
        return acknowledge({ token });
      case 'RETURN_WRONG_UNIT':
        return giveBack({ token, reason });
      case 'REQUEST_RETURN':
        return askReturn({ token, reason });
      case 'TAKE_BACK':
        return takeBack({ token, reason });
      case 'REPORT_PROGRESS':
        return report({ input: { ...input, text } });
      case 'REQUEST_EXTENSION':
        return extend({ input: { ...input, until, reason } });
      case 'REPLY':
        return reply({
          input: { ...input, ...rest, resultClass, text, reason, progressIds: matter.progress.map(({ id }) => id) },
        });
    }
  };
  return { send, busy: [a, b, c, d, e, f, g].some(({ busy }) => busy) };
}

function ActForm({ act, matter, token, onDone, onCancel }: Acting & { act: ByLink; onCancel: () => void }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const [typed, setTyped] = useState<Typed>({ resultClass: 'A' });
  const { send, busy } = useSendByLink(token, matter);
  const fields = fieldsOf(act, typed);
  const submit = async () => {
    const outcome = await send(act, typed);
    if (outcome.ok) onDone();
  };
  return (
    <Card title={t(`link.verb.${act}`)}>
      <p className="quiet">
        {t(`link.why.${act}`, {
          date: date(matter.extensionLatest),
          what: matter.lastAct && t(`link.verb.${matter.lastAct as ByLink}`),
        })}
      </p>
      {act === 'REPLY' && (
        <ResultChoice chosen={typed.resultClass} onChoose={(resultClass) => setTyped({ ...typed, resultClass })} />
      )}
      {fields.map((field) => (
        <OneField
          key={field}
          field={field}
          value={typed[field] ?? ''}
          onChange={(value) => setTyped({ ...typed, [field]: value })}
        />
      ))}
      <Button
        block
        color="primary"
        loading={busy}
        disabled={fields.some((field) => !typed[field]?.trim())}
        onClick={submit}
      >
        {t('link.send')}
      </Button>
      <Button block fill="none" onClick={onCancel}>
        {t('common:verb.cancel')}
      </Button>
    </Card>
  );
}

function ResultChoice({ chosen, onChoose }: { chosen: ResultClass; onChoose: (one: ResultClass) => void }) {
  const { t } = useTranslation('commitment');
  return (
    <fieldset>
      <legend>{t('link.result')}</legend>
      {RESULTS.map((one) => (
        <label key={one}>
          <input type="radio" name="result" checked={one === chosen} onChange={() => onChoose(one)} />{' '}
          <StatusTag kind="resultClass" value={one} />
        </label>
      ))}
    </fieldset>
  );
}

function OneField({ field, value, onChange }: { field: Field; value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('commitment');
  const label = field === 'until' ? t('link.untilDay') : t(`link.${field}`);
  const id = useId();
  const isDay = field === 'until' || field === 'nextLookOn';
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      {isDay ? (
        <input id={id} type="date" value={value} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <TextArea id={id} rows={3} maxLength={1000} value={value} onChange={onChange} />
      )}
    </p>
  );
}
