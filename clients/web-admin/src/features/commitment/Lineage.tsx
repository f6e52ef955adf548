import { StatusTag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { Panel } from '../../shell/Page';

export const Lineage_commitment = graphql(`
  fragment Lineage_commitment on CommitmentDetail {
    splitFrom {
      id
      number
      action
      leadDepartmentName
      status
    }
    mergedInto {
      id
      number
      action
      leadDepartmentName
      status
    }
    parts {
      id
      number
      action
      leadDepartmentName
      status
    }
    mergedFrom {
      id
      number
      action
      leadDepartmentName
      status
    }
  }
`);

/** Where it came from and where it goes on. Nothing where it stands alone. */
export function Lineage({ commitment }: { commitment: FragmentType<typeof Lineage_commitment> }) {
  const { t } = useTranslation('commitment');
  const { splitFrom, mergedInto, parts, mergedFrom } = readFragment(Lineage_commitment, commitment);
  const groups = [
    { key: 'parts', links: parts },
    { key: 'mergedInto', links: mergedInto ? [mergedInto] : [] },
    { key: 'splitFrom', links: splitFrom ? [splitFrom] : [] },
    { key: 'mergedFrom', links: mergedFrom },
  ] as const;
  const shown = groups.filter(({ links }) => links.length > 0);
  if (shown.length === 0) return null;
  return (
    <Panel title={t('lineage.title')}>
      {shown.map(({ key, links }) => (
        <section key={key}>
          <p className="quiet">{t(`lineage.${key}`)}</p>
          <ul className="lineage num">
            {links.map(({ id, number, action, leadDepartmentName, status }) => (
              <li key={id}>
                <Link to={`/commitments/${id}`}>{number}</Link> {leadDepartmentName}:{action}{' '}
                <StatusTag kind="commitment" value={status} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}
