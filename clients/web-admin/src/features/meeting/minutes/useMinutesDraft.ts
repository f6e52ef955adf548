import { duration, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../../generated';
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

/** The record as text people can edit: what was said, asked, answered and agreed, in the words of those who were there. */
export function useMinutesDraft(): (minutes: FragmentType<typeof MinutesDraft_minutes>) => string {
  const { t } = useTranslation('console');
  const { date, dateTime } = useFormats();
  const personWords = usePersonWords();
  const s = (key: string, values: Record<string, unknown> = {}) => t(`minutes.s.${key}`, values);

  return (ref) => {
    const record = readFragment(MinutesDraft_minutes, ref);
    const names = (list: readonly string[]) => list.join(t('comma'));
    const head = [
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
    const preparation = [
      record.convenedReadiness != null &&
        t('minutes.readiness', { percent: Math.round(record.convenedReadiness * 100) }),
      record.overrideReason && t('minutes.override', { reason: record.overrideReason }),
    ];
    // What its speaker took back stays in the record, marked; minutes do not print it as said.
    const said = record.statements
      .filter(({ withdrawnAt }) => !withdrawnAt)
      .map((statement) => `${personWords(statement)}:${statement.text}`);
    const demands = record.demands.flatMap((demand) => [
      s('demand', {
        number: demand.number,
        title: demand.title,
        result: demand.disposition ? t(`status:disposition.${demand.disposition}`) : t('status:demand.RESPONDED'),
      }),
      demand.interestGroupName && s('raised', { who: demand.interestGroupName }),
      ...demand.responses.flatMap((response) => [
        s('response', {
          who: personWords(response),
          nature: t(`status:responseNature.${response.nature}`),
          text: response.text,
        }),
        response.nature === 'COMMITMENT' &&
          s('promise', {
            action: response.action,
            deliverable: response.deliverable,
            dueOn: date(response.dueOn),
            person: response.responsiblePerson,
          }),
        response.nature === 'DECLINED' && s('declined', { reason: response.reason, basis: response.basis }),
        response.contestReason && s('contested', { reason: response.contestReason }),
      ]),
      demand.carriedOverTo && s('carried', { owner: demand.carriedOverTo, until: date(demand.carriedOverUntil) }),
      demand.disposition === 'ESCALATED' && demand.dispositionReason,
    ]);
    const consensus = record.clauses.flatMap((clause) => [
      s('clause', {
        number: clause.number,
        text: clause.text,
        basis: clause.policyBasis || s('none'),
        result: t(`meeting:clauseStatus.${clause.status}`),
      }),
      ...clause.reservations.map((one) => s('reservation', { who: personWords(one), text: one.text })),
    ]);
    const shares = record.speakingShares.map(({ party, turns, seconds }) =>
      s('share', { party: t(`words:party.${party}`), turns, time: duration(seconds) }),
    );
    const sections = [
      ['preparation', preparation],
      ['said', said],
      ['demands', demands],
      ['consensus', consensus],
      ['shares', shares],
    ] as const;
    const lines = (list: readonly (string | false | null | undefined)[]) => list.filter(Boolean).join('\n');
    return [
      lines(head),
      ...sections
        .map(([title, list]) => [title, lines(list)] as const)
        .filter(([, text]) => text !== '')
        .map(([title, text], index) =>
          [s('section', { number: s(`numbers.${index + 1}`), title: s(title) }), text].join('\n'),
        ),
    ].join('\n\n');
  };
}
