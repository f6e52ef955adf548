/** In China, wherever the machine stands. */
export const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

export interface Quarter {
  readonly startsOn: string;
  readonly year: number;
  readonly number: 1 | 2 | 3 | 4;
}

const quarterAt = (index: number): Quarter => {
  const year = Math.floor(index / 4);
  const number = ((index % 4) + 1) as Quarter['number'];
  return { year, number, startsOn: `${year}-${String(number * 3 - 2).padStart(2, '0')}-01` };
};
const indexOf = (day: string) => Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1;

/** The newest quarter that is over. */
export const lastQuarter = (day = today()): Quarter => quarterAt(indexOf(day) - 1);

/** This one and the seven before it. */
export const quarters = (day = today()): Quarter[] =>
  Array.from({ length: 8 }, (_, back) => quarterAt(indexOf(day) - back));

export interface Month {
  readonly startsOn: string;
  readonly year: number;
  readonly month: number;
}

/** The newest month that is over, then the eleven before it, and this one last. */
export function months(day = today()): Month[] {
  const now = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const at = (index: number): Month => {
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    return { year, month, startsOn: `${year}-${String(month).padStart(2, '0')}-01` };
  };
  return [...Array.from({ length: 12 }, (_, back) => at(now - 1 - back)), at(now)];
}

export const years = (day = today()): number[] => [0, 1, 2].map((back) => Number(day.slice(0, 4)) - back);
