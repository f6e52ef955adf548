import { graphql } from '../../generated';
import { useKeptQuery } from '../../shell/kept';

export const DepartmentChoices = graphql(`
  query DepartmentChoices($id: ID!) {
    departmentChoices(consultationId: $id) {
      id
      shortName
      isInvited
    }
  }
`);

/** The departments a visit or a demand may name; known without a signal too. */
export function useDepartments(consultationId: string) {
  const { data } = useKeptQuery(DepartmentChoices, { id: consultationId }, `departments/${consultationId}`);
  return data?.departmentChoices ?? [];
}
