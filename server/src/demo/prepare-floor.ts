import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

/** What the desk sets before today's meeting: an answer for each demand, residents first, and minutes for each party. */
export async function prepareFloor(
  stage: Stage,
  { officer, consultationId, story, demands }: PlayedCase,
): Promise<void> {
  const { id: meetingId } = await stage.ask<{ id: string }>(officer, 'meetingOfConsultation', { consultationId }, 'id');
  const answers = (await stage.agenda(meetingId)).find(({ part }) => part === 'ANSWERS');
  const minutes = Math.max(5, Math.floor(40 / Math.max(1, story.demands.length)));
  for (const { title } of story.demands) {
    await stage.act(officer, 'addAgendaItem', {
      input: { meetingId, title, plannedMinutes: minutes, parentId: answers?.id, demandIds: [demands.get(title)] },
    });
  }
  await stage.act(officer, 'setFloorOptions', {
    input: {
      meetingId,
      residentsFirst: true,
      firstTimersFirst: true,
      partyMinutes: [
        { party: 'MEMBER', minutes: 15 },
        { party: 'DEPARTMENT', minutes: 25 },
        { party: 'TOWNSHIP', minutes: 10 },
        { party: 'STAKEHOLDER', minutes: 25 },
      ],
    },
  });
}
