import { pinyin } from 'pinyin-pro';

/** What one may type for a name: the first letters of its readings, with every reading a surname may have. */
export function initialsOf(name: string): readonly string[] {
  const given = [...name.trim()];
  const letters = given.map((sign, index) => (index === 0 ? firstLetters(sign, name) : firstLetters(sign, null)));
  return letters.reduce<string[]>((all, next) => all.flatMap((start) => next.map((letter) => start + letter)), ['']);
}

/** More readings than this of one name are not typed by anybody. */
const READINGS = 4;

function firstLetters(sign: string, name: string | null): string[] {
  if (!/\p{Script=Han}/u.test(sign)) return [sign.toLowerCase()];
  const asSurname = name
    ? pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: 'head' })[0]
    : null;
  const readings = pinyin(sign, { pattern: 'first', toneType: 'none', type: 'array', multiple: true });
  return [...new Set([asSurname, ...readings].filter((letter): letter is string => Boolean(letter)))].slice(
    0,
    READINGS,
  );
}

interface Named {
  readonly name?: string | null;
}

/** Those whose name, initials or unit go with what was typed; who matches from the start comes first. */
export function findPeople<Person extends Named>(
  people: readonly Person[],
  typed: string,
  unitOf: (person: Person) => string,
): Person[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const rank = (person: Person): number => {
    const name = (person.name ?? '').toLowerCase();
    if (name.startsWith(wanted)) return 0;
    if (/^[a-z]+$/.test(wanted)) {
      const initials = initialsOf(person.name ?? '');
      if (initials.includes(wanted)) return 0;
      if (initials.some((one) => one.startsWith(wanted))) return 1;
    }
    if (name.includes(wanted)) return 2;
    return unitOf(person).toLowerCase().includes(wanted) ? 3 : 4;
  };
  return people
    .map((person) => ({ person, at: rank(person) }))
    .filter(({ at }) => at < 4)
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person);
}
