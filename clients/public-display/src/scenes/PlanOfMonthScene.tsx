import { Icon, statusLook } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { graphql } from '../generated';
import { type FragmentType, readFragment } from '../generated/fragment-masking';
import type { Scene, SceneProps } from '../registry';
import { SceneFrame } from '../shell/SceneFrame';
import { Waiting } from '../shell/Waiting';
import { Line, Lines } from './coming/Lines';
import { useComing } from './coming/useComing';

const PlanLine_plan = graphql(`
  fragment PlanLine_plan on WallPlanRow {
    title
    form
    activity
    organiserName
    fromOn
    toOn
    state
  }
`);

/** 本月计划: what was planned for this month, what of it was held, and what is late; withdrawn as visible as held. */
function PlanOfMonth({ screen, address }: SceneProps) {
  const { t } = useTranslation('coming');
  const { coming, staleSince } = useComing(screen.committeeId ?? null);
  if (!coming) return <Waiting message="connecting" />;
  const { month, plan, planCount, heldCount, lateCount } = coming;
  const name = t('planOfMonth', { month: Number(month.slice(5, 7)) });
  const totals = [
    planCount > 0 ? t('planned', { count: planCount, held: heldCount }) : null,
    lateCount > 0 ? t('late', { count: lateCount }) : null,
  ];
  return (
    <SceneFrame
      title={screen.committeeName ? t('planOf', { committee: screen.committeeName, name }) : name}
      totals={totals.filter(Boolean).join(' · ') || null}
      staleSince={staleSince}
    >
      <Lines
        address={address}
        empty={t('noPlan')}
        lines={plan.map((entry) => <PlanLine key={entry.id} entry={entry} />)}
      />
    </SceneFrame>
  );
}

function PlanLine({ entry }: { entry: FragmentType<typeof PlanLine_plan> }) {
  const { t } = useTranslation('coming');
  const { t: status } = useTranslation('status');
  const { title, form, activity, organiserName, fromOn, toOn, state } = readFragment(PlanLine_plan, entry);
  const { tone, icon } = statusLook('plan', state);
  const [day, under] = daysWords(fromOn, toOn, t);
  return (
    <Line
      tone={tone}
      day={day}
      under={under}
      title={title}
      rest={[form ? t(`words:form.${form}`) : activity, organiserName].filter(Boolean).join(' · ')}
      mark={
        <>
          <Icon name={icon} />
          {status([`plan.${state}`, 'unknown'])}
        </>
      }
    />
  );
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** 12月3日 周四; 12月 全月; 12月1日 至12月15日. */
function daysWords(
  fromOn: string,
  toOn: string,
  t: ReturnType<typeof useTranslation<'coming'>>['t'],
): [string, string] {
  const of = (day: string) => ({ month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) });
  if (fromOn === toOn) {
    const weekday = WEEKDAYS[new Date(`${fromOn}T00:00:00Z`).getUTCDay()] ?? 0;
    return [t('day', of(fromOn)), t(`weekday.${weekday}`)];
  }
  const lastDay = new Date(Date.UTC(Number(toOn.slice(0, 4)), of(toOn).month, 0)).getUTCDate();
  const isWhole = of(fromOn).day === 1 && of(toOn).day === lastDay;
  if (isWhole && fromOn.slice(0, 7) === toOn.slice(0, 7)) return [t('month', of(fromOn)), t('wholeMonth')];
  if (isWhole) return [t('month', of(fromOn)), t('untilMonth', of(toOn))];
  return [t('day', of(fromOn)), t('untilDay', of(toOn))];
}

export const scene: Scene = { kind: 'PLAN_OF_MONTH', Component: PlanOfMonth };
