import { useLive } from '@bandeng/graphql-client';
import { graphql } from '../../generated';

const ComingLive = graphql(`
  subscription ComingLive($committeeId: ID) {
    comingLive(committeeId: $committeeId) {
      month
      meetingCount
      planCount
      heldCount
      lateCount
      meetings {
        id
        startsAt
        ...MeetingLine_meeting
      }
      plan {
        id
        ...PlanLine_plan
      }
    }
  }
`);

/** What comes, as the server has it now; none is kept on the device: a meeting that was moved sends people to a closed door. */
export function useComing(committeeId: string | null) {
  const { data, staleSince } = useLive(ComingLive, { committeeId });
  return { coming: data?.comingLive ?? null, staleSince };
}
