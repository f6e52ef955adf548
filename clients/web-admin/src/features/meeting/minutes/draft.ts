import type { MinutesDraft_MinutesFragment, MinutesSourceInput } from '../../../generated/graphql.js';

export type Recorded = MinutesDraft_MinutesFragment;
/** Words of a draft, and what of the record they were made from. */
export interface DraftedLine {
  readonly text: string;
  readonly sources: MinutesSourceInput[];
}
export interface DraftedMinutes {
  readonly text: string;
  readonly lines: readonly DraftedLine[];
}

/** Whoever spoke, answered or reserved, as far as people may know. */
type Speaker = Pick<
  Recorded['statements'][number],
  'party' | 'sitsIn' | 'name' | 'organisation' | 'departmentName' | 'interestGroupName'
>;

/** How a record is put into words. */
export interface DraftWords {
  readonly t: (key: string, values?: Record<string, unknown>) => string;
  readonly person: (person: Speaker) => string;
  readonly date: (day: string | null | undefined) => string;
  readonly dateTime: (at: string | null | undefined) => string;
  readonly duration: (seconds: number) => string;
}
type Said = ReturnType<typeof sayWith>;
type Words = readonly (string | false | null | undefined)[];

function sayWith(words: DraftWords) {
  const s = (key: string, values: Record<string, unknown> = {}) => words.t(`console:minutes.s.${key}`, values);
  const names = (list: readonly string[]) => list.join(words.t('console:comma'));
  return { ...words, s, names };
}

const from = (kind: MinutesSourceInput['kind'], id: string, words: Words): DraftedLine[] =>
  words.filter((text): text is string => !!text).map((text) => ({ text, sources: [{ kind, id }] }));

/** The record as text people can edit, line by line with what each line was made from. */
export function draftOf(record: Recorded, words: DraftWords): DraftedMinutes {
  const said = sayWith(words);
  const { s } = said;
  const sections = [
    ['preparation', preparationOf(record, said)],
    ['said', statementsOf(record, said)],
    ['demands', record.demands.flatMap((demand) => demandOf(demand, said))],
    ['consensus', record.clauses.flatMap((clause) => clauseOf(clause, said))],
    ['shares', sharesOf(record, said)],
  ] as const;
  const blocks = [
    headOf(record, said),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines], index) => [
        // A heading says nothing of its own: it rests on the meeting.
        ...from('MEETING', record.meetingId, [s('section', { number: s(`numbers.${index + 1}`), title: s(title) })]),
        ...lines,
      ]),
  ];
  return {
    text: blocks.map((lines) => lines.map(({ text }) => text).join('\n')).join('\n\n'),
    lines: blocks.flat(),
  };
}

function headOf(record: Recorded, { t, s, names, dateTime }: Said): DraftedLine[] {
  return [
    ...from('MEETING', record.meetingId, [
      s('title', { title: record.title }),
      s('facts', {
        date: dateTime(record.openedAt),
        committee: record.committeeName,
        place: record.place ?? '',
        form: t(`words:form.${record.form}`),
        title: record.title,
      }),
      record.chairNames.length > 0 && s('chair', { names: names(record.chairNames) }),
      record.scribeNames.length > 0 && s('scribe', { names: names(record.scribeNames) }),
    ]),
    ...record.attendance.flatMap(({ party, present, onLeave, absent }) => {
      const values = { party: t(`words:party.${party}`) };
      return from('ATTENDANCE', party, [
        present.length > 0 && s('present', { ...values, names: names(present) }),
        onLeave.length > 0 && s('leave', { ...values, names: names(onLeave) }),
        absent.length > 0 && s('absent', { ...values, names: names(absent) }),
      ]);
    }),
    ...from('MEETING', record.meetingId, [record.observerCount > 0 && s('observers', { count: record.observerCount })]),
  ];
}

const preparationOf = ({ meetingId, convenedReadiness, overrideReason }: Recorded, { t }: Said) =>
  from('MEETING', meetingId, [
    convenedReadiness != null && t('console:minutes.readiness', { percent: Math.round(convenedReadiness * 100) }),
    overrideReason && t('console:minutes.override', { reason: overrideReason }),
  ]);

/** What its speaker took back stays in the record, marked; minutes do not print it as said. */
const statementsOf = ({ statements }: Recorded, { person, s }: Said) =>
  statements
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .flatMap((statement) => from('STATEMENT', statement.id, [`${person(statement)}${s('colon')}${statement.text}`]));

type Demand = Recorded['demands'][number];

function demandOf(demand: Demand, said: Said): DraftedLine[] {
  const { t, s, date } = said;
  return [
    ...from('DEMAND', demand.id, [
      s('demand', {
        number: demand.number,
        title: demand.title,
        result: demand.disposition ? t(`status:disposition.${demand.disposition}`) : t('status:demand.RESPONDED'),
      }),
      demand.interestGroupName && s('raised', { who: demand.interestGroupName }),
    ]),
    ...demand.responses.flatMap((response) => responseOf(response, said)),
    ...from('DEMAND', demand.id, [
      demand.carriedOverTo && s('carried', { owner: demand.carriedOverTo, until: date(demand.carriedOverUntil) }),
      demand.disposition === 'ESCALATED' && demand.dispositionReason,
    ]),
  ];
}

/** Words that go on within a sentence have no full stop of their own. */
const bare = (words: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(Object.entries(words).map(([name, said]) => [name, said?.replace(/[。；]$/, '') ?? said]));

function responseOf(response: Demand['responses'][number], { t, s, date, person }: Said): DraftedLine[] {
  const { nature, text, action, deliverable, dueOn, responsiblePerson, reason, basis, contestReason } = response;
  return from('RESPONSE', response.id, [
    s('response', { who: person(response), nature: t(`status:responseNature.${nature}`), text }),
    nature === 'COMMITMENT' &&
      s('promise', { ...bare({ action, deliverable, person: responsiblePerson }), dueOn: date(dueOn) }),
    nature === 'DECLINED' && s('declined', bare({ reason, basis })),
    contestReason && s('contested', { reason: contestReason }),
  ]);
}

const clauseOf = (clause: Recorded['clauses'][number], { t, s, person }: Said) =>
  from('CLAUSE', clause.id, [
    s('clause', {
      number: clause.number,
      text: clause.text,
      basis: clause.policyBasis || s('none'),
      result: t(`meeting:clauseStatus.${clause.status}`),
    }),
    ...clause.reservations.map((one) => s('reservation', { who: person(one), text: one.text })),
  ]);

const sharesOf = ({ speakingShares }: Recorded, { t, s, duration }: Said) =>
  speakingShares.flatMap(({ party, turns, seconds }) =>
    from('TURNS', party, [s('share', { party: t(`words:party.${party}`), turns, time: duration(seconds) })]),
  );
