import { useConnection } from '@bandeng/graphql-client';
import { useFormats, yearInChina } from '@bandeng/ui';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { ConsoleDayInWordsQuery } from '../../generated/graphql';

const DayInWords = graphql(`
  query ConsoleDayInWords($meetingId: ID!, $words: String!) {
    dayInWords(meetingId: $meetingId, words: $words) { day provisional doubt }
  }
`);

type MeantDay = Omit<NonNullable<ConsoleDayInWordsQuery['dayInWords']>, '__typename'>;
export type ReadDay = (words: string) => Promise<MeantDay | null>;

/** Reads a day the way people say it: 9月底, 三个工作日, 10-15. */
export function useReadDay(meetingId: string): ReadDay {
  const { client } = useConnection();
  return async (words) => {
    if (!words.trim()) return null;
    const { data, error } = await client.query(DayInWords, { meetingId, words }).toPromise();
    return error ? plainDay(words) : (data?.dayInWords ?? null);
  };
}

/** Without a signal a day is read only where it is written as one: 2026-09-30, 9-30, 9月30日. */
function plainDay(words: string): MeantDay | null {
  const found = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(words.trim());
  if (!found) return null;
  const [, year, month, date] = found;
  const two = (digits: string | undefined) => (digits ?? '').padStart(2, '0');
  return { day: `${year ?? yearInChina()}-${two(month)}-${two(date)}`, provisional: false, doubt: null };
}

const PAUSE_MS = 300;

/** A day typed in words, with the day it means beside it. */
export function DueField({
  meetingId,
  words,
  onWords,
  onEnter,
  id,
}: {
  meetingId: string;
  words: string;
  onWords: (words: string) => void;
  onEnter?: () => void;
  id?: string | undefined;
}) {
  const { t } = useTranslation('said');
  const { date } = useFormats();
  const read = useReadDay(meetingId);
  const [meant, setMeant] = useState<{ words: string; found: MeantDay | null } | null>(null);
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    if (!words.trim()) return;
    let gone = false;
    const pausing = setTimeout(async () => {
      const found = await latest.current(words);
      if (!gone) setMeant({ words, found });
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(pausing);
    };
  }, [words]);
  const known = meant?.words === words ? meant : null;
  return (
    <Input
      id={id}
      aria-label={t('dayHint')}
      placeholder={t('dayHint')}
      value={words}
      maxLength={40}
      suffix={
        words.trim() && known ? (
          <span className={known.found && !known.found.doubt ? 'quiet num' : 'lacks'}>
            {known.found ? t('day', { day: date(known.found.day) }) : t('noDay')}
            {known.found?.provisional && ` · ${t('provisional')}`}
            {known.found?.doubt && ` · ${t(`doubt.${known.found.doubt}`)}`}
          </span>
        ) : (
          <span />
        )
      }
      onChange={(event) => onWords(event.target.value)}
      onPressEnter={(event) => !event.nativeEvent.isComposing && onEnter?.()}
    />
  );
}

/** The same in a form, where Enter hands the form in. */
export function DueInput({
  meetingId,
  id,
  value = '',
  onChange = () => undefined,
}: {
  meetingId: string;
  id?: string;
  value?: string;
  onChange?: (words: string) => void;
}) {
  return <DueField meetingId={meetingId} words={value} onWords={onChange} id={id} />;
}
