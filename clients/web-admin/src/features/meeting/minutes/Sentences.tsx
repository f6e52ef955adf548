import { codedError } from '@bandeng/graphql-client';
import { duration, LoadingState, Tag, useFormats, useWords } from '@bandeng/ui';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { MinutesSentencesQuery, MinutesSourcesQuery } from '../../../generated/graphql';
import { MinutesSentences, MinutesSources } from './documents';
import type { DraftedLine } from './draft';

type Sentence = MinutesSentencesQuery['minutesSentences'][number];

/** Of what was drafted, the lines of which something still stands in the text: the rest need not be sent. */
export function draftedIn(body: string, drafted: readonly DraftedLine[]): DraftedLine[] {
  const beginning = (text: string) => /^[^。！？!?；;\n]{1,200}/.exec(text)?.[0].trim() ?? text;
  return drafted.filter(({ text }) =>
    text.split(/[。！？!?；;\n]/).some((part) => body.includes(beginning(part.trim()))),
  );
}

/** The text sentence by sentence; a mark behind each opens what it rests on. */
export function Sentences({ meetingId, body, drafted }: SentencesProps) {
  const { t } = useTranslation('record');
  const words = useWords();
  const [open, setOpen] = useState<Sentence | null>(null);
  const [{ data, error }, again] = useQuery({
    query: MinutesSentences,
    variables: { input: { meetingId, body, drafted: draftedIn(body, drafted) } },
    requestPolicy: 'network-only',
  });
  if (error && !data) return <p className="bad">{words(codedError(error))}</p>;
  if (!data) return <LoadingState what={t('sources.look')} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  const sentences = data.minutesSentences;
  const without = sentences.filter(({ sources }) => sources.length === 0).length;
  // Written apart from the record, or before its sources were kept: a mark behind each sentence would say nothing.
  const isOther = without === sentences.length;
  const lines = [...new Set(sentences.map(({ line }) => line))];
  return (
    <>
      <p className="quiet">
        {isOther
          ? t('sources.other')
          : `${t(without > 0 ? 'sources.count' : 'sources.all', { count: sentences.length, without })} ${t('sources.hint')}`}
      </p>
      <div className="minutes-sentences">
        {lines.map((line) => (
          <p key={line}>
            {sentences.map(
              (sentence, at) =>
                sentence.line === line && (
                  <Marked
                    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is known by its place
                    key={at}
                    sentence={sentence}
                    number={at + 1}
                    isOther={isOther}
                    onOpen={() => setOpen(sentence)}
                  />
                ),
            )}
          </p>
        ))}
      </div>
      {open && <Opened meetingId={meetingId} sentence={open} onClose={() => setOpen(null)} />}
    </>
  );
}
interface SentencesProps {
  readonly meetingId: string;
  readonly body: string;
  readonly drafted: readonly DraftedLine[];
}

function Marked({
  sentence,
  number,
  isOther,
  onOpen,
}: {
  sentence: Sentence;
  number: number;
  isOther: boolean;
  onOpen: () => void;
}) {
  const { t } = useTranslation('record');
  const { text, sources, foreign } = sentence;
  return (
    <span>
      {text}
      {sources.length > 0 ? (
        <Button
          type="link"
          size="small"
          className="minutes-mark"
          aria-label={t('sources.open', { number, sentence: text })}
          onClick={onOpen}
        >
          [{number}]
        </Button>
      ) : (
        !isOther && (
          <span title={t('sources.noneHint')}>
            <Tag tone="soon" icon="alert">
              {t('sources.none')}
            </Tag>
          </span>
        )
      )}
      {foreign.length > 0 && (
        <Tag tone="soon" icon="alert">
          {t('sources.foreign', { words: foreign.join('、') })}
        </Tag>
      )}
    </span>
  );
}

/** What a sentence rests on. */
function Opened({ meetingId, sentence, onClose }: { meetingId: string; sentence: Sentence; onClose: () => void }) {
  const { t } = useTranslation('record');
  const words = useWords();
  const [{ data, error }, again] = useQuery({
    query: MinutesSources,
    variables: { meetingId, sources: sentence.sources.map(({ kind, id }) => ({ kind, id })) },
    requestPolicy: 'network-only',
  });
  const records = data?.minutesSources;
  return (
    <Modal open title={t('sources.title')} footer={null} onCancel={onClose} width={640}>
      <blockquote className="minutes-quoted">{sentence.text}</blockquote>
      {error && !data && <p className="bad">{words(codedError(error))}</p>}
      {!data && !error && (
        <LoadingState what={t('sources.title')} onRetry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {records?.length === 0 && <p>{t('sources.gone')}</p>}
      {records?.map((record) => (
        <Record key={`${record.kind} ${record.id}`} record={record} />
      ))}
      <Link to={`/meetings/${meetingId}`}>{t('sources.record')}</Link>
    </Modal>
  );
}

const OF_A_PARTY = new Set(['ATTENDANCE', 'TURNS']);

function Record({ record }: { record: MinutesSourcesQuery['minutesSources'][number] }) {
  const { t } = useTranslation('record');
  const { dateTime } = useFormats();
  const kind = t(`sources.kind.${record.kind}`);
  const events = record.events.map(({ number, at }) => t('sources.event', { number, time: dateTime(at) }));
  return (
    <section className="minutes-record">
      <h3>{OF_A_PARTY.has(record.kind) ? t('sources.party', { kind, party: t(`words:party.${record.id}`) }) : kind}</h3>
      {record.takenBack && <p>{t('sources.takenBack')}</p>}
      {record.turns !== null && (
        <p>{t('sources.turns', { turns: record.turns, time: duration(record.seconds ?? 0) })}</p>
      )}
      {record.words.map((word) => (
        <p key={word}>{word}</p>
      ))}
      {events.length > 0 && (
        <p className="quiet num">{t('sources.events', { events: events.join(t('console:comma')) })}</p>
      )}
    </section>
  );
}
