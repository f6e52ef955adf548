import { heldBy } from '@bandeng/features/consultation';
import { codedError, useLive } from '@bandeng/graphql-client';
import { LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { WorkspaceQuery } from '../../generated/graphql';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page } from '../../shell/Page';
import type { WorkspacePage } from '../../workspace-page';
import './consultation.css';
import { pageAt, stepOf } from './moments';
import { ChainPanel } from './workspace/ChainPanel';
import { PlanActs } from './workspace/PlanActs';
import { ownPages } from './workspace/pages';
import { SidePanel } from './workspace/SidePanel';
import { Pulse, Workspace, WorkspaceContext } from './workspace/workspace';

const brought = import.meta.glob<{ workspacePage: WorkspacePage; afterwards?: WorkspacePage }>(
  '../*/workspace-page.ts',
  { eager: true },
);
const pages = [
  ...ownPages,
  ...Object.values(brought).flatMap(({ workspacePage, afterwards }) => [
    workspacePage,
    ...(afterwards ? [afterwards] : []),
  ]),
]
  .map(({ load, ...page }) => ({ ...page, Component: lazy(async () => ({ default: (await load()).Component })) }))
  .sort((a, b) => a.order - b.order);

/** What its host's office prepares; the pages of the meeting and of what follows are the committee's. */
const pagesFor = ({ status, viewerIsHost }: NonNullable<WorkspaceQuery['consultation']>) =>
  pages.filter(
    ({ key, visible }) => (visible?.(status) ?? true) && (!viewerIsHost || ownPages.some((own) => own.key === key)),
  );

const BEFORE: readonly string[] = ['PLANNED', 'PREPARING', 'READY', 'NOTIFIED'];

/** One consultation: where it stands, the step's own page, who is waiting for whom, and the one next act. */
export function Component() {
  const { t } = useTranslation('consultation');
  const { dateTime } = useFormats();
  const { id = '', page } = useParams();
  const [{ data, error }, again] = useQuery({
    query: Workspace,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = useMemo(() => () => again({ requestPolicy: 'network-only' }), [again]);
  const { revision } = useLive(Pulse, { id });
  useEffect(() => {
    if (revision > 0) refresh();
  }, [revision, refresh]);
  const consultation = data?.consultation;
  const open = useMemo(
    () =>
      consultation && {
        consultation,
        departments: data.departmentChoices,
        refresh,
        canPrepare: consultation.viewerCanOrganise && BEFORE.includes(consultation.status),
      },
    [consultation, data, refresh],
  );

  const back = { to: '/consultations', label: t('nav') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('nav')} onRetry={refresh} />;
  if (!consultation || !open) return <Gone back={back} />;
  const shown = pagesFor(consultation);
  const current = shown.find(({ key }) => key === (page ?? pageAt(consultation.status))) ?? shown[0];
  return (
    <WorkspaceContext.Provider value={open}>
      <Page
        title={consultation.title}
        back={back}
        status={<StatusTag kind="consultation" value={consultation.status} />}
        subtitle={[
          t(`words:form.${consultation.form}`),
          heldBy(t, consultation),
          dateTime(consultation.startsAt),
          consultation.place ?? t('plan.noPlace'),
        ].join(' · ')}
        action={<PlanActs />}
      >
        <SevenSteps consultation={consultation} />
        <div className="workspace">
          <ChainPanel />
          <div className="workspace-main">
            <PagesNav shown={shown} id={id} current={current} />
            {current && <Opened page={current} id={id} />}
          </div>
          <SidePanel />
        </div>
      </Page>
    </WorkspaceContext.Provider>
  );
}

function SevenSteps({ consultation }: { consultation: NonNullable<WorkspaceQuery['consultation']> }) {
  const { t } = useTranslation('consultation');
  const step = stepOf(consultation.status);
  return (
    <ol className="seven-steps" aria-label={t('steps')}>
      {[1, 2, 3, 4, 5, 6, 7].map((number) => (
        <li
          key={number}
          aria-current={number === step ? 'step' : undefined}
          className={step !== null && number < step ? 'past' : undefined}
        >
          <span className="num">{number}</span> {t(`words:step.${number}`)}
        </li>
      ))}
    </ol>
  );
}

function Opened({ page: { Component: Opening, label }, id }: { page: (typeof pages)[number]; id: string }) {
  const { t } = useTranslation('consultation');
  return (
    <Suspense fallback={<LoadingState what={t(label)} />}>
      <Opening consultationId={id} />
    </Suspense>
  );
}

type WorkspaceTab = Pick<WorkspacePage, 'key' | 'label'>;

function PagesNav({ shown, id, current }: { shown: WorkspaceTab[]; id: string; current?: WorkspaceTab }) {
  const { t } = useTranslation('consultation');
  return (
    <nav className="workspace-pages" aria-label={t('pages')}>
      {shown.map(({ key, label }) => (
        <Link
          key={key}
          to={`/consultations/${id}/${key}`}
          replace
          aria-current={key === current?.key ? 'page' : undefined}
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}
