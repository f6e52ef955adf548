import { codedError } from '@bandeng/graphql-client';
import { Tag, useWords } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ProofreadQuery, ProofTextInput } from '../../generated/graphql';
import { useCommand } from '../act';
import { Panel } from '../Page';
import styles from './proofreading.module.css';

const Proofread = graphql(`
  query Proofread($input: ProofreadInput!) {
    proofread(input: $input) { mark kind reason from to text sentence proposal detail waved }
  }
`);
const Wave = graphql(`mutation WaveSlipAway($input: WaveSlipInput!) { waveSlipAway(input: $input) }`);
const TakeUp = graphql(`mutation TakeSlipUp($input: WaveSlipInput!) { takeSlipUp(input: $input) }`);

type Slip = ProofreadQuery['proofread'][number];
/** A field of what is written: a body, or one of several. */
export interface TextPart {
  readonly key: string;
  readonly text: string;
}
interface Mend {
  readonly from: number;
  readonly to: number;
  readonly proposal: string;
}
interface ProofreadingProps {
  /** Whose text it is; null: not saved anywhere yet, and nothing can be waved away for good. */
  readonly of: ProofTextInput | null;
  readonly parts: readonly TextPart[];
  /** Writes a proposal into a field; left out where only the writer's hand can. */
  readonly onMend?: (key: string, mend: Mend, slip: Slip) => void;
}

/** 文稿校对, beside whatever text is written at the desk: each finding with its reason, taken or waved away. */
export function Proofreading({ of, parts, onMend }: ProofreadingProps) {
  const { t } = useTranslation('proofreading');
  const words = useWords();
  const text = parts.map((part) => part.text).join('\n');
  // Read when asked, not at every letter.
  const [asked, setAsked] = useState<string | null>(null);
  const [showsWaved, setShowsWaved] = useState(false);
  const [{ data, error, fetching }, again] = useQuery({
    query: Proofread,
    variables: { input: { of, text: asked ?? '' } },
    pause: asked === null,
    requestPolicy: 'network-only',
  });
  const slips = asked === null ? null : (data?.proofread ?? null);
  const look = () => (asked === text ? again({ requestPolicy: 'network-only' }) : setAsked(text));
  const take = (slip: Slip) => {
    const at = placeOf(slip, text);
    if (at === null || slip.proposal === null) return setAsked(text);
    const { key, from } = partAt(parts, at);
    onMend?.(key, { from, to: from + slip.text.length, proposal: slip.proposal }, slip);
    setAsked(text.slice(0, at) + slip.proposal + text.slice(at + slip.text.length));
  };
  const open = slips?.filter(({ waved }) => !waved) ?? [];
  const waved = slips?.filter(({ waved }) => waved) ?? [];
  return (
    <Panel title={t('title')}>
      <p className="quiet">{t('hint')}</p>
      {error && !fetching && <p className="bad">{words(codedError(error))}</p>}
      {slips && asked !== text && <p className="quiet">{t('changed')}</p>}
      {slips && open.length === 0 && (
        <Tag tone="ok" icon="checkRing">
          {t('none')}
        </Tag>
      )}
      <Slips
        {...{ of, slips: open, take: onMend ? take : null, done: () => again({ requestPolicy: 'network-only' }) }}
      />
      {waved.length > 0 && (
        <Button type="link" size="small" onClick={() => setShowsWaved(!showsWaved)}>
          {t(showsWaved ? 'hideWaved' : 'showWaved', { count: waved.length })}
        </Button>
      )}
      {showsWaved && (
        <Slips {...{ of, slips: waved, take: null, done: () => again({ requestPolicy: 'network-only' }) }} />
      )}
      <Button size="small" loading={fetching} disabled={text.trim() === ''} onClick={look}>
        {t(slips ? 'again' : 'look')}
      </Button>
    </Panel>
  );
}

function Slips({ of, slips, take, done }: SlipsProps) {
  const { t } = useTranslation('proofreading');
  const [wave, waving] = useCommand(Wave);
  const [takeUp, takingUp] = useCommand(TakeUp);
  const act = async (slip: Slip) => {
    if (!of) return;
    const outcome = await (slip.waved ? takeUp : wave)({ input: { of, mark: slip.mark } });
    if (outcome.ok) done();
  };
  if (slips.length === 0) return null;
  return (
    <ul className={styles.slips} aria-label={t(slips[0]?.waved ? 'waved' : 'title')}>
      {slips.map((slip) => (
        <li key={`${slip.from} ${slip.mark}`}>
          <Tag tone={slip.waved ? 'info' : 'soon'} icon="alert">
            {t(`kind.${slip.kind}`)}
          </Tag>{' '}
          <b>{slip.text}</b>
          {slip.proposal !== null && (
            <>
              {' → '}
              <b>{slip.proposal || t('takeOut')}</b>
            </>
          )}
          <p>{t(`reason.${slip.reason}`, { detail: slip.detail ?? '' })}</p>
          <p className="quiet">{slip.sentence}</p>
          <span className={styles.acts}>
            {take && slip.proposal !== null && (
              <Button size="small" onClick={() => take(slip)}>
                {t('take')}
              </Button>
            )}
            {of && (
              <Button size="small" loading={waving.busy || takingUp.busy} onClick={() => void act(slip)}>
                {t(slip.waved ? 'takeUp' : 'wave')}
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
interface SlipsProps {
  readonly of: ProofTextInput | null;
  readonly slips: readonly Slip[];
  readonly take: ((slip: Slip) => void) | null;
  readonly done: () => void;
}

/** Where a finding stands in a text that may have changed since: in its sentence, if that still stands. */
function placeOf({ from, text: written, sentence }: Slip, text: string): number | null {
  if (text.slice(from, from + written.length) === written) return from;
  const at = text.indexOf(sentence);
  const within = sentence.indexOf(written);
  return at < 0 || within < 0 ? null : at + within;
}

function partAt(parts: readonly TextPart[], at: number): { key: string; from: number } {
  let start = 0;
  for (const { key, text } of parts) {
    if (at <= start + text.length) return { key, from: at - start };
    start += text.length + 1;
  }
  return { key: '', from: at };
}
