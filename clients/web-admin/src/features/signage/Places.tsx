import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../viewer';
import type { Plan } from './documents';

/** Whose screens the viewer runs: those of these committees, and of the whole district or not. */
export interface Places {
  readonly isDistrict: boolean;
  readonly committees: readonly { readonly id: string; readonly name: string }[];
}

export function usePlaces({ liaisonCommittees: { nodes } }: Pick<Plan, 'liaisonCommittees'>): Places {
  const viewer = useViewer();
  const own = viewer.posts.flatMap(({ committeeId }) => committeeId ?? []);
  const isDistrict = viewer.canOrganiseDistrict;
  return { isDistrict, committees: nodes.filter(({ id }) => isDistrict || own.includes(id)) };
}

/** Whoever serves one committee means that one. */
export const firstOf = ({ isDistrict, committees }: Places): string | null =>
  isDistrict ? null : (committees[0]?.id ?? null);

/** Whose screens it is about. Whoever serves one committee is not asked. */
export function PlaceField({ places: { isDistrict, committees } }: { places: Places }) {
  const { t } = useTranslation('signage');
  // A field that is not asked keeps what stands in it.
  const isAsked = isDistrict || committees.length > 1;
  return (
    <Form.Item name="committeeId" label={t('place')} hidden={!isAsked}>
      <Select
        allowClear={isDistrict}
        placeholder={t('district')}
        showSearch={{ optionFilterProp: 'label' }}
        options={committees.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  );
}
