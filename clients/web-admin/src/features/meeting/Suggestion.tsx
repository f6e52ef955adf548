import { StatusTag, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { lastDayOf, type Suggested } from './useSuggestion';

/** Characters shown either side of the words that decided. */
const AROUND = 8;

/** What the typed words sound like, by which of them, and the days they name. It decides nothing. */
export function Suggestion({
  suggested,
  text,
  kind,
  dueOn,
  onTake,
  onDay,
}: {
  suggested: Suggested | null;
  text: string;
  kind: string;
  dueOn: string;
  onTake: () => void;
  onDay: (day: string) => void;
}) {
  const { t } = useTranslation('wording');
  const { date } = useFormats();
  if (!suggested) return null;
  const { nature, reason, words, dueDates } = suggested;
  const agreed = kind === nature;
  const day = lastDayOf(suggested);
  const fills = nature === 'COMMITMENT' && day !== null && dueOn === '';
  return (
    <div className="line-suggestion" role="status">
      <span>
        {t('soundsLike')} <StatusTag kind="responseNature" value={nature} />
      </span>
      <span className="quiet">{t(`reason.${reason}`)}</span>
      {words.map(({ start, end }) => (
        <q key={start}>
          {start > AROUND && '…'}
          {text.slice(Math.max(0, start - AROUND), start)}
          <mark>{text.slice(start, end)}</mark>
          {text.slice(end, end + AROUND)}
          {text.length > end + AROUND && '…'}
        </q>
      ))}
      {(!agreed || fills) && (
        <Button size="small" onClick={onTake}>
          {t(agreed ? 'takeDay' : 'take')} <kbd>Alt+0</kbd>
        </Button>
      )}
      {agreed && !fills && <span className="quiet">{t('agreed')}</span>}
      {dueDates.map((due) => (
        <Button
          key={due.start}
          size="small"
          type={due.day === dueOn ? 'primary' : 'dashed'}
          aria-pressed={due.day === dueOn}
          onClick={() => onDay(due.day)}
        >
          {t('day', { words: text.slice(due.start, due.end), day: date(due.day) })}
          {due.provisional && ` · ${t('provisional')}`}
          {due.doubt && ` · ${t(`doubt.${due.doubt}`)}`}
        </Button>
      ))}
    </div>
  );
}
