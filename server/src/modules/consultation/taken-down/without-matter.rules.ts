/** What of one consultation is off the record, by its words. */
export interface TakenDownWords {
  /** The whole of it: nothing written about it is given out. */
  readonly all: boolean;
  /** The minutes of it as they stand. */
  readonly minutes: boolean;
  readonly demandIds: readonly string[];
  /** What the matters are called, now and before they were corrected. */
  readonly names: readonly string[];
  /** Everything else that was written of them: answers, promises, reports, what was said to them. */
  readonly passages: readonly string[];
  /** What the matters of the same meeting are called that stand. */
  readonly others: readonly string[];
}

/** What stands where a paragraph about the matter stood. */
export const TAKEN_DOWN_LINE = '（这里写的事项已由区政协机关撤下。）';

/** Fewer characters in a row are said of many things. */
const SAYS_MUCH = 8;
const SENTENCE = /[。！？；!?;\n]+/u;
/** A line that begins a matter: 诉求3：…, 三、…, 3. … */
const BEGINS = /^(?:诉求|事项|议题|demand)?第?[（(]?(?:\d+|[一二三四五六七八九十百]+)(?:[)）、.．:：]|项|条|件)/iu;
const SECTION = /^[一二三四五六七八九十]+、/u;
/** What is no words of anybody: ids, codes of the house, moments. */
const NO_WORDS = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z_]+|\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?)$/;

/** Blanks, marks and widths aside: people type a line again as it suits them. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function inside<Value>(value: Value, change: (one: unknown) => unknown): Value {
  if (Array.isArray(value)) return value.map(change) as Value;
  if (!value || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, change(held)])) as Value;
}

/** Takes the paragraphs about what was taken down out of texts, and leaves a line that says so in their place. */
export class WithoutMatter {
  private readonly names: readonly string[];
  private readonly passages: readonly string[];
  private readonly others: readonly string[];

  constructor(private readonly down: TakenDownWords) {
    const named = (list: readonly string[]) => [...new Set(list.map(bare))].filter((name) => name.length > 1);
    this.names = named(down.names);
    this.others = named(down.others).filter((other) => !this.names.includes(other));
    const sentences = down.passages.flatMap((passage) => [passage, ...passage.split(SENTENCE)]).map(bare);
    this.passages = [...new Set(sentences)].filter((passage) => passage.length >= SAYS_MUCH);
  }

  /** Nothing of the consultation stands. */
  get all(): boolean {
    return this.down.all;
  }

  /** The text as it is given out: a matter's heading takes with it what follows to the next matter, section or gap. */
  text(given: string): string {
    if (given === '' || NO_WORDS.test(given)) return given;
    if (this.down.all) return TAKEN_DOWN_LINE;
    const kept: string[] = [];
    let within = false;
    for (const line of given.split('\n')) {
      const words = bare(line);
      const about = this.names.some((name) => words.includes(name));
      const begins = BEGINS.test(line.trim());
      if (about && begins) within = true;
      else if (
        words === '' ||
        SECTION.test(line.trim()) ||
        (begins && this.others.some((name) => words.includes(name)))
      )
        within = false;
      if (!within && !about && !this.passages.some((passage) => words.includes(passage))) kept.push(line);
      else if (kept.at(-1) !== TAKEN_DOWN_LINE) kept.push(TAKEN_DOWN_LINE);
    }
    return kept.join('\n');
  }

  /** The same value with every text in it as it is given out. */
  words<Value>(value: Value): Value {
    return typeof value === 'string' ? (this.text(value) as Value) : inside(value, (one) => this.words(one));
  }

  /** A list of records, of which these fields tell of one thing: of a consultation that is off as a whole none is left. */
  rows<Row extends object>(rows: readonly Row[], ...told: readonly (keyof Row)[]): Row[] {
    return this.down.all ? [] : rows.map((row) => this.together(row, told));
  }

  /** The text of the minutes as it is given out. */
  minutes<Body extends string | null>(body: Body): Body | string {
    return body !== null && this.down.minutes ? TAKEN_DOWN_LINE : this.words(body);
  }

  /** Of a record that is the matter's own no word is left, however short. */
  everything<Value>(value: Value): Value {
    if (typeof value === 'string') return (value === '' || NO_WORDS.test(value) ? value : TAKEN_DOWN_LINE) as Value;
    return inside(value, (one) => this.everything(one));
  }

  get isWhole(): boolean {
    return this.down.all;
  }

  isDown(demandId: string): boolean {
    return this.down.all || this.down.demandIds.includes(demandId);
  }

  /** Fields that tell of one thing: where one of them is about the matter, so are the others. */
  private together<Row extends object>(row: Row, fields: readonly (keyof Row)[]): Row {
    const about = fields.some((field) => typeof row[field] === 'string' && this.isNamedIn(row[field]));
    if (!about) return this.words(row);
    const emptied = fields.map((field) => [field, Array.isArray(row[field]) ? [] : this.everything(row[field])]);
    return { ...this.words(row), ...Object.fromEntries(emptied) };
  }

  /** A text of more than one line, or a title, that says something of the matter. */
  isNamedIn(...texts: readonly string[]): boolean {
    return texts.some((given) => this.text(given) !== given);
  }
}
