import { codedError, useServerNow } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, todayInChina, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Table } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { DutyRecordKind, PortraitGroup } from '../../generated/graphql';
import { Page, Panel } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import './dashboard.css';
import { PeriodFilters } from './PeriodFilters';
import { periodFrom } from './period';
import { Share } from './Share';

const GroupPortraitDocument = graphql(`
  query GroupPortrait($kind: PortraitGroup!, $id: ID!, $period: PeriodInput!) {
    groupPortrait(kind: $kind, id: $id, period: $period) {
      id
      name
      seal { asOf damaged }
      members { id name unit committeeName isActive done }
      counts { kind done members }
      neighbours { id name members active done }
      hosted { id title status startsAt }
      proposals { factId kind day memberName title detail opens opensId }
      proposalCount
      open { id number title status dueOn memberName }
      openCount
    }
  }
`);
type Portrait = ResultOf<typeof GroupPortraitDocument>['groupPortrait'];

const KEYS = ['period', 'from', 'to'] as const;
const KINDS: Readonly<Record<string, PortraitGroup>> = {
  sectors: 'SECTOR',
  'special-committees': 'SPECIAL_COMMITTEE',
};

/** 一个界别、一个专委会: its people, what they did and proposed, what is open with them, and its neighbours for scale. */
export function Component() {
  const { t } = useTranslation('insight');
  const { date } = useFormats();
  const { id = '', group = '' } = useParams();
  const kind = KINDS[group] ?? 'SECTOR';
  const { filters, setFilters } = useUrlFilters(KEYS);
  const { preset, period } = periodFrom(filters, todayInChina(useServerNow(60_000)));
  const { from, to } = period;
  const variables = useMemo(() => ({ kind, id, period: { from, to } }), [kind, id, from, to]);
  const [{ data, error }, again] = useQuery({ query: GroupPortraitDocument, variables });
  const found = data?.groupPortrait;
  const days = new URLSearchParams({ from, to });
  const sealed = found?.seal && !found.seal.damaged ? t('seal.title', { day: date(found.seal.asOf) }) : undefined;
  return (
    <Page
      title={found?.name ?? t(`compare.side.${kind}`)}
      subtitle={sealed}
      back={{ to: `/compare?by=${kind}&${days}`, label: t('compare.title') }}
      filters={<PeriodFilters preset={preset} period={period} onChange={setFilters} />}
    >
      {error && !data && <ErrorState error={codedError(error)} onRetry={again} />}
      {!data && !error && <LoadingState what={t('compare.title')} onRetry={again} />}
      {found && (
        <div className="dashboard">
          <div className="dashboard-columns">
            <div>
              <Done portrait={found} />
              <Proposals portrait={found} />
              <Neighbours portrait={found} path={(one) => `/compare/groups/${group}/${one}?${days}`} />
            </div>
            <div>
              <Open portrait={found} />
              {kind === 'SPECIAL_COMMITTEE' && <Hosted hosted={found.hosted} />}
              <Members members={found.members} year={to.slice(0, 4)} />
            </div>
          </div>
        </div>
      )}
    </Page>
  );
}

const activeOf = (members: Portrait['members']) => ({
  n: members.length,
  counted: members.filter(({ isActive }) => isActive).length,
});

function Done({ portrait: { members, counts } }: { portrait: Portrait }) {
  const { t } = useTranslation('insight');
  return (
    <Panel title={t('compare.every')}>
      <ul className="lines">
        <li>
          <span>{t('figure.ACTIVE_MEMBERS.name')}</span>
          <Share counts={activeOf(members)} />
        </li>
        {counts.map(({ kind, done, members: by }) => (
          <li key={kind}>
            <span>{t(`points:kind.${kind}`)}</span>
            <span className="num">
              {t('group.times', { count: done })} <small className="quiet">{t('group.by', { count: by })}</small>
            </span>
          </li>
        ))}
      </ul>
      {counts.length === 0 && <p className="quiet">{t('group.nothingDone')}</p>}
    </Panel>
  );
}

const PLACES: Partial<Record<DutyRecordKind, string>> = {
  TOPIC: 'topics',
  CONSULTATION: 'consultations',
  BRIEF: 'briefs',
  COMMITMENT: 'commitments',
};

function Proposals({ portrait: { proposals, proposalCount } }: { portrait: Portrait }) {
  const { t } = useTranslation('insight');
  const { date } = useFormats();
  return (
    <Panel title={t('group.proposed', { count: proposalCount })}>
      {proposals.length === 0 && <p className="quiet">{t('group.nothingProposed')}</p>}
      <ul className="lines">
        {proposals.map(({ factId, kind, day, memberName, title, detail, opens, opensId }) => {
          const place = PLACES[opens];
          const words = title ?? t('group.notYet');
          return (
            <li key={`${kind}${factId}`}>
              <span>
                {t(`points:kind.${kind}`)} {place && title ? <Link to={`/${place}/${opensId}`}>{words}</Link> : words}
              </span>
              <span className="quiet num">
                {[detail && t(`points:detail.${detail}`), memberName, date(day)].filter(Boolean).join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      {proposalCount > proposals.length && <p className="quiet">{t('group.newest', { count: proposals.length })}</p>}
    </Panel>
  );
}

function Open({ portrait: { open, openCount } }: { portrait: Portrait }) {
  const { t } = useTranslation('insight');
  const { date } = useFormats();
  return (
    <Panel title={t('group.open', { count: openCount })}>
      {open.length === 0 && <p className="quiet">{t('group.nothingOpen')}</p>}
      <ul className="lines">
        {open.map(({ id, number, title, status, dueOn, memberName }) => (
          <li key={id}>
            <Link to={`/commitments/${id}`}>{`${number} ${title}`}</Link>
            <span className="quiet num">
              <StatusTag kind="commitment" value={status} /> {memberName} {date(dueOn)}
            </span>
          </li>
        ))}
      </ul>
      {openCount > open.length && <p className="quiet">{t('group.firstDue', { count: open.length })}</p>}
    </Panel>
  );
}

function Hosted({ hosted }: { hosted: Portrait['hosted'] }) {
  const { t } = useTranslation('insight');
  const { date } = useFormats();
  return (
    <Panel title={t('group.hosted', { count: hosted.length })}>
      {hosted.length === 0 && <p className="quiet">{t('group.nothingHosted')}</p>}
      <ul className="lines">
        {hosted.map(({ id, title, status, startsAt }) => (
          <li key={id}>
            <Link to={`/consultations/${id}`}>{title}</Link>
            <span className="quiet num">
              <StatusTag kind="consultation" value={status} /> {date(startsAt)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Members({ members, year }: { members: Portrait['members']; year: string }) {
  const { t } = useTranslation('insight');
  return (
    <Panel title={t('compare.people', { count: members.length })}>
      {members.length === 0 && <EmptyState title={t('group.nobody')} />}
      <Table
        size="small"
        rowKey="id"
        showHeader={false}
        pagination={members.length > 20 && { pageSize: 20, showSizeChanger: false }}
        dataSource={[...members]}
        locale={{ emptyText: ' ' }}
        columns={[
          {
            key: 'name',
            render: (_, { id, name, unit, committeeName }) => (
              <>
                <Link to={`/duty/${id}?year=${year}`}>{name}</Link>{' '}
                <span className="quiet">{[committeeName, unit].filter(Boolean).join(' · ')}</span>
              </>
            ),
          },
          {
            key: 'done',
            className: 'num',
            width: 90,
            render: (_, { done }) => (done > 0 ? t('group.times', { count: done }) : t('group.none')),
          },
        ]}
      />
    </Panel>
  );
}

/** The others of its kind, by how many of theirs did anything, with how much each did. */
function Neighbours({ portrait, path }: { portrait: Portrait; path: (id: string) => string }) {
  const { t } = useTranslation('insight');
  const { number } = useFormats();
  return (
    <Panel title={t('group.neighbours')}>
      <Table
        size="small"
        rowKey="id"
        pagination={portrait.neighbours.length > 20 && { pageSize: 20, showSizeChanger: false }}
        dataSource={[...portrait.neighbours].sort((a, b) => b.active * a.members - a.active * b.members)}
        columns={[
          {
            title: t('group.name'),
            render: (_, { id, name }) =>
              id === portrait.id ? <strong aria-current="true">{name}</strong> : <Link to={path(id)}>{name}</Link>,
          },
          {
            title: t('figure.ACTIVE_MEMBERS.name'),
            className: 'num',
            render: (_, { members: n, active: counted }) => <Share counts={{ n, counted }} />,
          },
          {
            title: t('group.each'),
            className: 'num',
            render: (_, { members, done }) =>
              members === 0 ? t('none') : number(Math.round((done * 10) / members) / 10),
          },
        ]}
      />
    </Panel>
  );
}
