import { Tag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';

const Positions = graphql(`
  query DemandPositions($id: ID!) {
    consultation(id: $id) {
      id
      people {
        departmentId
        name
        delegateAuthority
      }
      demands {
        id
        departmentId
        positions {
          id
          departmentName
          text
        }
      }
    }
  }
`);

/** What the department wrote before the meeting, and how far whoever speaks for it may go. */
export function DemandPosition({ consultationId, demandId }: { consultationId: string; demandId: string }) {
  const { t } = useTranslation('console');
  const [{ data }] = useQuery({ query: Positions, variables: { id: consultationId } });
  const demand = data?.consultation?.demands.find(({ id }) => id === demandId);
  if (!demand?.departmentId) return null;
  const delegate = data?.consultation?.people.find(({ departmentId }) => departmentId === demand.departmentId);
  return (
    <div className="demand-position">
      {delegate?.delegateAuthority && (
        <p>
          {delegate.name}{' '}
          <Tag tone={delegate.delegateAuthority === 'MAY_PROMISE' ? 'ok' : 'soon'}>
            {t(`consultation:authority.${delegate.delegateAuthority}`)}
          </Tag>
        </p>
      )}
      {demand.positions.length === 0 && <p className="quiet">{t('demands.noPosition')}</p>}
      {demand.positions.map(({ id, departmentName, text }) => (
        <p key={id} className="words">
          {t('demands.wrote', { department: departmentName })}
          {text}
        </p>
      ))}
    </div>
  );
}
