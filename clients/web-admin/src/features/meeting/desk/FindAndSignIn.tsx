import { StatusTag } from '@bandeng/ui';
import { Input } from 'antd';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PersonLike, usePersonWords } from '../Person';

interface Guest extends PersonLike {
  readonly id: string;
  readonly attendance: string;
}
type Find = typeof import('./names').findPeople;

const SHOWN = 8;

/** The desk at the door, by keyboard alone: letters, arrows, Enter. Two with the same initials are both shown. */
export function FindAndSignIn({
  people,
  onSignIn,
}: {
  people: readonly Guest[];
  onSignIn: (participantId: string) => Promise<boolean>;
}) {
  const { t } = useTranslation('record');
  const personWords = usePersonWords();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const [find, setFind] = useState<Find | null>(null);
  // The readings of names are a large table: fetched when the console stands, and kept for when there is no signal.
  useEffect(() => {
    import('./names').then(
      ({ findPeople }) => setFind(() => findPeople),
      () => undefined,
    );
  }, []);
  const found = find
    ? find(people, typed, personWords).slice(0, SHOWN)
    : people.filter((one) => typed.trim() !== '' && personWords(one).includes(typed.trim())).slice(0, SHOWN);
  const chosen = Math.min(at, Math.max(0, found.length - 1));
  const signIn = async (person: Guest | undefined) => {
    if (!person || person.attendance === 'PRESENT') return;
    if (!(await onSignIn(person.id))) return;
    setDone(t('find.done', { name: person.name ?? '' }));
    setTyped('');
    setAt(0);
  };
  return (
    <div className="find-sign-in">
      <FindInput
        found={found}
        list={list}
        chosen={chosen}
        typed={typed}
        setTyped={setTyped}
        setAt={setAt}
        setDone={setDone}
        signIn={signIn}
      />
      <FoundList list={list} found={found} chosen={chosen} signIn={signIn} />
      <p className="quiet" aria-live="polite">
        {typed.trim() !== '' && found.length === 0 ? t('find.none') : (done ?? t('find.hint'))}
      </p>
    </div>
  );
}

function FindInput({
  found,
  list,
  chosen,
  typed,
  setTyped,
  setAt,
  setDone,
  signIn,
}: {
  found: Guest[];
  list: string;
  chosen: number;
  typed: string;
  setTyped: (next: string) => void;
  setAt: (next: number) => void;
  setDone: (next: string | null) => void;
  signIn: (person: Guest | undefined) => Promise<void>;
}) {
  const { t } = useTranslation('record');
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((chosen + step + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Escape') setTyped('');
  };
  return (
    <Input
      role="combobox"
      aria-expanded={found.length > 0}
      aria-controls={list}
      aria-activedescendant={found.length > 0 ? `${list}-${chosen}` : undefined}
      aria-label={t('find.label')}
      placeholder={t('find.label')}
      value={typed}
      allowClear
      onChange={(event) => {
        setTyped(event.target.value);
        setAt(0);
        setDone(null);
      }}
      onKeyDown={press}
      onPressEnter={(event) => !event.nativeEvent.isComposing && signIn(found[chosen])}
    />
  );
}

function FoundList({
  list,
  found,
  chosen,
  signIn,
}: {
  list: string;
  found: Guest[];
  chosen: number;
  signIn: (person: Guest | undefined) => Promise<void>;
}) {
  const { t } = useTranslation('record');
  const personWords = usePersonWords();
  return (
    <div role="listbox" id={list} aria-label={t('find.label')}>
      {found.map((person, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are the field's
        <div
          key={person.id}
          id={`${list}-${index}`}
          role="option"
          aria-selected={index === chosen}
          onClick={() => signIn(person)}
        >
          <span>{personWords(person)}</span>
          {person.attendance === 'PRESENT' && <StatusTag kind="attendance" value="PRESENT" />}
        </div>
      ))}
    </div>
  );
}
