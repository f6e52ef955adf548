import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

/** What came from the phones in a meeting: questions, a vote in secret, opinions. */
export interface HallVoices {
  readonly questions: readonly {
    readonly group: string;
    readonly text: string;
    readonly likedBy: number;
    /** Words it was answered with, by this department. */
    readonly answer?: { readonly department: string; readonly text: string };
    readonly aside?: string;
  }[];
  readonly secret: {
    readonly text: string;
    readonly policyBasis: string;
    /** Who of a group does not agree. */
    readonly against: string;
    readonly reservation: string;
  };
  readonly opinions: {
    readonly title: string;
    /** Everybody agrees with these; on the others `group` stands alone. */
    readonly shared: readonly string[];
    readonly divided: readonly string[];
    readonly group: string;
  };
}

export async function askFromTheFloor(
  stage: Stage,
  { officer, members, departments, guests }: PlayedCase,
  meetingId: string,
  { questions }: HallVoices,
): Promise<void> {
  for (const { group, text, likedBy, answer, aside } of questions) {
    const asker = guests.find((guest) => guest.group === group);
    if (!asker) throw new Error(`nobody of ${group} to ask`);
    const { id: questionId } = await stage.act<{ id: string }>(
      asker.viewer,
      'askQuestion',
      { input: { meetingId, text } },
      'id',
    );
    const others = [...guests.filter((guest) => guest !== asker), ...members];
    for (const { viewer } of others.slice(0, likedBy)) {
      await stage.act(viewer, 'likeQuestion', { questionId, liked: true });
    }
    if (aside) await stage.act(officer, 'setQuestionAside', { questionId, reason: aside });
    if (!answer) continue;
    await stage.act(officer, 'shortlistQuestion', { questionId, shortlisted: true });
    const { id: statementId } = await stage.act<{ id: string }>(
      officer,
      'noteStatement',
      {
        input: {
          meetingId,
          participantId: departments.get(answer.department)?.participantId,
          text: answer.text,
          kind: 'REPLY',
        },
      },
      'id',
    );
    await stage.act(officer, 'answerQuestion', { input: { questionId, version: 2, statementId } });
  }
}

export async function voteInSecret(
  stage: Stage,
  { officer, members, guests }: PlayedCase,
  meetingId: string,
  { secret: { text, policyBasis, against, reservation } }: HallVoices,
): Promise<void> {
  const { id: clauseId } = await stage.act<{ id: string }>(
    officer,
    'addClause',
    { input: { meetingId, text, policyBasis, secret: true } },
    'id',
  );
  await stage.act(officer, 'openClause', { clauseId });
  const doubter = guests.findLast(({ group }) => group === against);
  for (const { viewer } of [...guests, ...members]) {
    const doubts = viewer === doubter?.viewer;
    const input = { clauseId, kind: doubts ? 'RESERVED' : 'AGREE', reservation: doubts ? reservation : null };
    await stage.act(viewer, 'castSecretBallot', { input });
  }
  await stage.act(officer, 'settleClause', { clauseId });
}

export async function hearOpinions(
  stage: Stage,
  { officer, members, guests }: PlayedCase,
  meetingId: string,
  { opinions: { title, shared, divided, group } }: HallVoices,
): Promise<void> {
  const { id: roundId } = await stage.act<{ id: string }>(
    officer,
    'prepareHallPoll',
    { input: { meetingId, title, items: [...shared, ...divided] } },
    'id',
  );
  await stage.act(officer, 'openHallPoll', { roundId });
  const items = await stage.ask<{ id: string; text: string }[]>(officer, 'preparedPollItems', { roundId }, 'id text');
  const voters = [
    ...guests.map(({ viewer, group: own }) => ({ viewer, alone: own === group })),
    ...members.map(({ viewer }) => ({ viewer, alone: false })),
  ];
  for (const [person, { viewer, alone }] of voters.entries()) {
    for (const [index, { id, text }] of items.entries()) {
      // A few have no opinion here and there, as in any hall.
      const unsure = (person * 3 + index) % 11 === 0;
      const agrees = shared.includes(text) || alone === (divided.indexOf(text) % 2 === 0);
      const word = unsure ? 'PASS' : agrees ? 'AGREE' : 'DISAGREE';
      await stage.act(viewer, 'voteOnPollItem', { input: { itemId: id, word } });
    }
  }
  await stage.act(officer, 'closeHallPoll', { roundId });
}
