import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button, Descriptions, Drawer, Timeline } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { OrganisationQuery } from '../../generated/graphql';
import { OrganisationDocument } from './documents';
import { OrganisationForm } from './OrganisationForm';
import { RenameOrganisation, RestoreOrganisation, RetireOrganisation } from './RetireOrganisation';

export type OrganisationShown = NonNullable<OrganisationQuery['organisation']>;
type Doing = 'look' | 'correct' | 'rename' | 'retire' | 'restore';

/** One entry: what it says, what it said before, and the ways to change it. `new` is an empty form. */
export function OrganisationDrawer({
  id,
  onClose,
  onChanged,
}: {
  id: string | null;
  onClose: () => void;
  onChanged: () => void;
}) {
  const { t } = useTranslation('organisation');
  const isNew = id === 'new';
  const [{ data, error, fetching }, again] = useQuery({
    query: OrganisationDocument,
    variables: { id: id ?? '' },
    pause: !id || isNew,
    requestPolicy: 'cache-and-network',
  });
  const [doing, setDoing] = useState<Doing>('look');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry is looked at first
  useEffect(() => setDoing('look'), [id]);
  const shown = !isNew && data?.organisation?.id === id ? data.organisation : null;
  const done = () => {
    setDoing('look');
    onChanged();
    if (isNew) onClose();
    else again({ requestPolicy: 'network-only' });
  };
  const stop = () => setDoing('look');
  return (
    <Drawer
      open={id !== null}
      onClose={onClose}
      size={520}
      destroyOnHidden
      title={isNew ? t('add') : (shown?.name ?? t('nav'))}
      extra={shown?.viewerCanKeep && doing === 'look' && <EntryActs shown={shown} onChoose={setDoing} />}
    >
      {isNew && <OrganisationForm organisation={null} onDone={done} onCancel={onClose} />}
      {!isNew && error && !shown && <ErrorState error={codedError(error)} onRetry={() => again()} />}
      {!isNew && !error && !shown && (fetching ? <LoadingState /> : <ErrorState error={{ code: 'NOT_FOUND' }} />)}
      {shown && doing === 'look' && <EntryFacts shown={shown} />}
      {shown && doing === 'correct' && <OrganisationForm organisation={shown} onDone={done} onCancel={stop} />}
      {shown && doing === 'rename' && <RenameOrganisation organisation={shown} onDone={done} onCancel={stop} />}
      {shown && doing === 'retire' && <RetireOrganisation organisation={shown} onDone={done} onCancel={stop} />}
      {shown && doing === 'restore' && <RestoreOrganisation organisation={shown} onDone={done} onCancel={stop} />}
    </Drawer>
  );
}

function EntryActs({ shown, onChoose }: { shown: OrganisationShown; onChoose: (doing: Doing) => void }) {
  const { t } = useTranslation('organisation');
  return (
    <>
      <Button onClick={() => onChoose(shown.retiredOn ? 'restore' : 'retire')}>
        {shown.retiredOn ? t('restore') : t('retire')}
      </Button>{' '}
      {!shown.retiredOn && <Button onClick={() => onChoose('rename')}>{t('rename')}</Button>}{' '}
      <Button onClick={() => onChoose('correct')}>{t('correct')}</Button>
    </>
  );
}

function EntryFacts({ shown }: { shown: OrganisationShown }) {
  const { t } = useTranslation('organisation');
  const { date } = useFormats();
  const facts: [string, string | null | undefined][] = [
    [t('ofKind'), t(`kind.${shown.kind}`)],
    [t('committee'), shown.committeeName],
    [t('contactName'), shown.contactName],
    [t('contactPhone'), shown.contactPhone],
    [t('state'), shown.retiredOn ? t('retiredOn', { day: date(shown.retiredOn) }) : t('inUse')],
    ...(shown.retiredOn
      ? ([
          [t('reason'), shown.retiredReason],
          [t('successor'), shown.successorName],
        ] as [string, string | null][])
      : []),
  ];
  return (
    <>
      <Descriptions
        column={1}
        size="small"
        items={facts.map(([label, children]) => ({
          key: label,
          label,
          children: children || <span className="quiet">{t('common:none')}</span>,
        }))}
      />
      {shown.viewerCanKeep && <SaidBefore shown={shown} />}
    </>
  );
}

function SaidBefore({ shown }: { shown: OrganisationShown }) {
  const { t } = useTranslation('organisation');
  const { dateTime } = useFormats();
  const words = (field: OrganisationShown['changes'][number]['field'], value: string | null | undefined) => {
    if (!value) return t('nothing');
    return field === 'KIND' ? t(`kind.${value as OrganisationShown['kind']}`) : value;
  };
  return (
    <>
      <h3 className="drawer-heading">{t('history')}</h3>
      {shown.changes.length === 0 ? (
        <p className="quiet">{t('noHistory')}</p>
      ) : (
        <Timeline
          items={shown.changes.map(({ id, field, before, now, reason, changedByName, changedAt }) => ({
            key: id,
            content: (
              <>
                {t('said', { field: t(`field.${field}`), before: words(field, before), now: words(field, now) })}
                <br />
                <span className="quiet">
                  {[reason, changedByName, dateTime(changedAt)].filter(Boolean).join(' · ')}
                </span>
              </>
            ),
          }))}
        />
      )}
    </>
  );
}
