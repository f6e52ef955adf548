import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';

const Consultations = graphql(`
  query ConsultationsToTell {
    consultations(first: 100) { nodes { id title committeeName } }
  }
`);

export interface Subject {
  readonly consultationId?: string | null;
  readonly commitmentId?: string | null;
  readonly briefId?: string | null;
  readonly title: string;
}
const idOf = ({ consultationId, commitmentId, briefId }: Subject) => consultationId ?? commitmentId ?? briefId ?? '';

export function useConsultations(): readonly { readonly value: string; readonly label: string }[] {
  const [{ data }] = useQuery({ query: Consultations });
  return (data?.consultations.nodes ?? []).map(({ id, title, committeeName }) => ({
    value: id,
    label: `${title} · ${committeeName}`,
  }));
}

/** What a story is about; a draft from the spot comes without, and whoever goes on with it says. */
export function SubjectsField({
  value,
  onChange,
}: {
  value: readonly Subject[];
  onChange: (subjects: readonly Subject[]) => void;
}) {
  const { t } = useTranslation('publicity');
  const consultations = useConsultations();
  const known = new Map(value.map((subject) => [idOf(subject), subject]));
  const others = consultations.filter((option) => !known.has(option.value));
  return (
    <>
      <label htmlFor="story-subjects">{t('subjects')}</label>
      <Select
        id="story-subjects"
        mode="multiple"
        showSearch
        optionFilterProp="label"
        style={{ width: '100%' }}
        placeholder={t('subjectsHint')}
        value={value.map(idOf)}
        options={[...value.map((subject) => ({ value: idOf(subject), label: subject.title })), ...others]}
        onChange={(ids) =>
          onChange(
            ids.map(
              (id) =>
                known.get(id) ?? { consultationId: id, title: others.find((one) => one.value === id)?.label ?? '' },
            ),
          )
        }
      />
    </>
  );
}
