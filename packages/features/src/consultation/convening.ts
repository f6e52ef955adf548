import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../generated';

export const Obstacles_readiness = graphql(`
  fragment Obstacles_readiness on ReadinessState {
    score
    threshold
    obstacles
    missingParties
    missingGroups {
      id
      name
    }
    noticeWorkingDays
    requiredNoticeWorkingDays
  }
`);

export const ConveneDocument = graphql(`
  mutation ConveneConsultation($input: ConveneConsultationInput!) {
    conveneConsultation(input: $input) {
      ... on Consultation {
        id
        status
      }
      ... on ConsultationRefusal {
        code
      }
      ... on ConveneRefusal {
        code
        obstacles
      }
    }
  }
`);

/** So much is written where it is convened below the gate. */
export const OVERRIDE_MIN = 10;

/** What the server has against convening it, in words. */
export function useObstacles(given: FragmentType<typeof Obstacles_readiness>): readonly string[] {
  const { t } = useTranslation('consultation');
  const readiness = readFragment(Obstacles_readiness, given);
  return readiness.obstacles.map((obstacle) =>
    t(`obstacle.${obstacle}`, {
      parties: readiness.missingParties.map((party) => t(`words:party.${party}`)).join('、'),
      groups: readiness.missingGroups.map(({ name }) => name).join('、'),
      percent: Math.floor(readiness.score * 100),
      threshold: Math.round(readiness.threshold * 100),
      days: readiness.noticeWorkingDays,
      required: readiness.requiredNoticeWorkingDays,
    }),
  );
}
