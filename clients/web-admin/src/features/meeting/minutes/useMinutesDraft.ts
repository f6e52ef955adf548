import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../../generated';
import { usePersonWords } from '../Person';
import { type DraftedMinutes, draftOf } from './draft';

export const MinutesDraft_minutes = graphql(`
  fragment MinutesDraft_minutes on MinutesPage {
    meetingId
    title
    form
    place
    committeeName
    openedAt
    chairNames
    scribeNames
    convenedReadiness
    overrideReason
    observerCount
    attendance {
      party
      present
      onLeave
      absent
    }
    statements {
      id
      party
      sitsIn
      name
      organisation
      departmentName
      interestGroupName
      text
      withdrawnAt
    }
    demands {
      id
      number
      title
      disposition
      dispositionReason
      carriedOverTo
      carriedOverUntil
      interestGroupName
      responses {
        id
        party
        sitsIn
        name
        organisation
        departmentName
        interestGroupName
        nature
        text
        action
        deliverable
        dueOn
        responsiblePerson
        reason
        basis
        contestReason
      }
    }
    clauses {
      id
      number
      text
      policyBasis
      status
      reservations {
        party
        sitsIn
        name
        organisation
        departmentName
        interestGroupName
        text
      }
    }
    speakingShares {
      party
      turns
      seconds
    }
  }
`);

/** The record as text people can edit: what was said, asked, answered and agreed, in the words of those who were there. */
export function useMinutesDraft(): (minutes: FragmentType<typeof MinutesDraft_minutes>) => DraftedMinutes {
  const { t } = useTranslation('console');
  const formats = useFormats();
  const person = usePersonWords();
  const said = { ...formats, person, t: (key: string, values: Record<string, unknown> = {}) => t(key, values) };
  return (ref) => draftOf(readFragment(MinutesDraft_minutes, ref), said);
}
