import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../shell/Page';

const PATHS = { people: '/points', ledger: '/points/ledger', kinds: '/points/kinds', rules: '/points/rules' } as const;
const TABS = ['people', 'ledger', 'kinds', 'rules'] as const;

/** What the pages of points have in common: their name and the way between them. */
export function DutyPage({
  tab,
  subtitle,
  action,
  filters,
  children,
}: {
  tab: (typeof TABS)[number];
  subtitle?: ReactNode;
  action?: ReactNode;
  filters?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation('duty');
  const navigate = useNavigate();
  return (
    <Page
      title={t('nav')}
      subtitle={subtitle ?? t('lead')}
      action={action}
      filters={
        <>
          <Segmented
            aria-label={t('nav')}
            value={tab}
            onChange={(to) => navigate(PATHS[to])}
            options={TABS.map((value) => ({ value, label: t(`tab.${value}`) }))}
          />
          {filters}
        </>
      }
    >
      {children}
    </Page>
  );
}
