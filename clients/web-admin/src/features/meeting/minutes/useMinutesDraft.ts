import { duration, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import type { MinutesDraft_MinutesFragment } from '../../../generated/graphql';
import { usePersonWords } from '../Person';

export const MinutesDraft_minutes = graphql(`
  fragment MinutesDraft_minutes on MinutesPage {
    title
    form
    place
    committeeName
    openedAt
    chairNames
    scribeNames
    convenedReadiness
    overrideReason
    observerCount
    attendance {
      party
      present
      onLeave
      absent
    }
    statements {
      party
      sitsIn
      name
      organisation
      departmentName
      interestGroupName
      text
      withdrawnAt
    }
    demands {
      number
      title
      disposition
      dispositionReason
      carriedOverTo
      carriedOverUntil
      interestGroupName
      responses {
        party
        sitsIn
        name
        organisation
        departmentName
        interestGroupName
        nature
        text
        action
        deliverable
        dueOn
        responsiblePerson
        reason
        basis
        contestReason
      }
    }
    clauses {
      number
      text
      policyBasis
      status
      reservations {
        party
        sitsIn
        name
        organisation
        departmentName
        interestGroupName
        text
      }
    }
    speakingShares {
      party
      turns
      seconds
    }
  }
`);

type Recorded = MinutesDraft_MinutesFragment;
type Lines = readonly (string | false | null | undefined)[];
/** How a record is put into words. */
type Said = ReturnType<typeof useSaid>;

function useSaid() {
  const { t } = useTranslation('console');
  const formats = useFormats();
  const person = usePersonWords();
  const s = (key: string, values: Record<string, unknown> = {}) => t(`minutes.s.${key}`, values);
  const names = (list: readonly string[]) => list.join(t('comma'));
  return { t, s, names, person, ...formats };
}

/** The record as text people can edit: what was said, asked, answered and agreed, in the words of those who were there. */
export function useMinutesDraft(): (minutes: FragmentType<typeof MinutesDraft_minutes>) => string {
  const said = useSaid();
  const { s } = said;
  return (ref) => {
    const record = readFragment(MinutesDraft_minutes, ref);
    const sections = [
      ['preparation', preparationOf(record, said)],
      ['said', statementsOf(record, said)],
      ['demands', record.demands.flatMap((demand) => demandOf(demand, said))],
      ['consensus', record.clauses.flatMap((clause) => clauseOf(clause, said))],
      ['shares', sharesOf(record, said)],
    ] as const;
    const lines = (list: Lines) => list.filter(Boolean).join('\n');
    return [
      lines(headOf(record, said)),
      ...sections
        .map(([title, list]) => [title, lines(list)] as const)
        .filter(([, text]) => text !== '')
        .map(([title, text], index) =>
          [s('section', { number: s(`numbers.${index + 1}`), title: s(title) }), text].join('\n'),
        ),
    ].join('\n\n');
  };
}

function headOf(record: Recorded, { t, s, names, dateTime }: Said): Lines {
  return [
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
    ...record.attendance.flatMap(({ party, present, onLeave, absent }) => {
      const values = { party: t(`words:party.${party}`) };
      return [
        present.length > 0 && s('present', { ...values, names: names(present) }),
        onLeave.length > 0 && s('leave', { ...values, names: names(onLeave) }),
        absent.length > 0 && s('absent', { ...values, names: names(absent) }),
      ];
    }),
    record.observerCount > 0 && s('observers', { count: record.observerCount }),
  ];
}

const preparationOf = ({ convenedReadiness, overrideReason }: Recorded, { t }: Said): Lines => [
  convenedReadiness != null && t('minutes.readiness', { percent: Math.round(convenedReadiness * 100) }),
  overrideReason && t('minutes.override', { reason: overrideReason }),
];

/** What its speaker took back stays in the record, marked; minutes do not print it as said. */
const statementsOf = ({ statements }: Recorded, { person }: Said): Lines =>
  statements.filter(({ withdrawnAt }) => !withdrawnAt).map((statement) => `${person(statement)}:${statement.text}`);

function demandOf(demand: Recorded['demands'][number], said: Said): Lines {
  const { t, s, date } = said;
  return [
    s('demand', {
      number: demand.number,
      title: demand.title,
      result: demand.disposition ? t(`status:disposition.${demand.disposition}`) : t('status:demand.RESPONDED'),
    }),
    demand.interestGroupName && s('raised', { who: demand.interestGroupName }),
    ...demand.responses.flatMap((response) => responseOf(response, said)),
    demand.carriedOverTo && s('carried', { owner: demand.carriedOverTo, until: date(demand.carriedOverUntil) }),
    demand.disposition === 'ESCALATED' && demand.dispositionReason,
  ];
}

function responseOf(response: Recorded['demands'][number]['responses'][number], { t, s, date, person }: Said): Lines {
  const { nature, text, action, deliverable, dueOn, responsiblePerson, reason, basis, contestReason } = response;
  return [
    s('response', { who: person(response), nature: t(`status:responseNature.${nature}`), text }),
    nature === 'COMMITMENT' && s('promise', { action, deliverable, dueOn: date(dueOn), person: responsiblePerson }),
    nature === 'DECLINED' && s('declined', { reason, basis }),
    contestReason && s('contested', { reason: contestReason }),
  ];
}

const clauseOf = (clause: Recorded['clauses'][number], { t, s, person }: Said): Lines => [
  s('clause', {
    number: clause.number,
    text: clause.text,
    basis: clause.policyBasis || s('none'),
    result: t(`meeting:clauseStatus.${clause.status}`),
  }),
  ...clause.reservations.map((one) => s('reservation', { who: person(one), text: one.text })),
];

const sharesOf = ({ speakingShares }: Recorded, { t, s }: Said): Lines =>
  speakingShares.map(({ party, turns, seconds }) =>
    s('share', { party: t(`words:party.${party}`), turns, time: duration(seconds) }),
  );
