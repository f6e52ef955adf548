import { askFromTheFloor, type HallVoices, hearOpinions, voteInSecret } from './hear-the-hall.js';
import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

/** What a department answered, in the words of `recordResponse`. */
export type Answer = Readonly<Record<string, string>> & { readonly nature: string };

export interface Meeting {
  /** By title of the demand. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** What organisations promised in a name of their own. */
  readonly inOwnName?: readonly { readonly demand: string; readonly by: string; readonly answer: Answer }[];
  /** To the account of a department's officer. */
  readonly carriedOver?: Readonly<
    Record<
      string,
      { readonly department: string; readonly owner: string; readonly until: string; readonly reason: string }
    >
  >;
  /** 追问: whoever asked finds that a promise is none; it is read out once more, and the director lets it stand. */
  readonly contested?: { readonly demand: string; readonly group: string; readonly reason: string };
  readonly clause: { readonly text: string; readonly policyBasis: string };
  /** The stance of one group's guest who has a reservation. */
  readonly reservation?: { readonly group: string; readonly words: string };
  readonly voices?: HallVoices;
}

/** The meeting from the first signature to confirmed minutes. */
export async function holdMeeting(stage: Stage, day: string, played: PlayedCase, meeting: Meeting): Promise<void> {
  const { story, consultationId, director, officer, members, departments, guests, speakers, demands } = played;
  await stage.at(day, story.time);
  const { id: meetingId } = await stage.act<{ id: string }>(officer, 'openMeeting', { consultationId }, 'id');
  const { people } = await stage.ask<{ people: { id: string; party: string; attendance: string }[] }>(
    officer,
    'consultation',
    { id: consultationId },
    'people { id party attendance }',
  );
  for (const { id, attendance } of people) {
    if (attendance !== 'PRESENT') await stage.act(officer, 'signInParticipant', { participantId: id, method: 'DESK' });
  }

  for (const { id, part } of await stage.agenda(meetingId)) {
    await stage.act(officer, 'openAgendaItem', { itemId: id });
    if (part === 'BRIEFING') {
      const member = members[0];
      if (member) {
        await speak(member.participantId, { kind: 'CONTRIBUTION' }, 3, () =>
          note(member.participantId, story.research.findings),
        );
      }
    }
    if (part === 'QUESTIONS') {
      for (const { title, body, group } of story.demands) {
        const guest = guests.find((candidate) => candidate.group === group);
        if (!guest) continue;
        const demandId = demands.get(title);
        await speak(guest.participantId, { kind: 'QUESTION', demandId }, 2, () =>
          note(guest.participantId, body, demandId, 'PROBLEM'),
        );
      }
      if (meeting.voices) await askFromTheFloor(stage, played, meetingId, meeting.voices);
    }
    if (part === 'ANSWERS') await answerDemands();
    if (part === 'CONSENSUS') {
      if (meeting.voices) await hearOpinions(stage, played, meetingId, meeting.voices);
      await agree();
      if (meeting.voices) await voteInSecret(stage, played, meetingId, meeting.voices);
    }
    await stage.act(officer, 'closeAgendaItem', { itemId: id });
  }
  await stage.act(officer, 'endMeeting', { meetingId });

  const body = [
    `${story.title}`,
    `${day}，${story.place}。`,
    ...story.demands.map(({ title }, index) => {
      const own = meeting.inOwnName?.find(({ demand }) => demand === title);
      const answer = meeting.answers[title] ?? own?.answer;
      return `${index + 1}. ${title}：${answer?.action ?? answer?.reason ?? answer?.text ?? meeting.carriedOver?.[title]?.reason ?? ''}`;
    }),
    `共识：${meeting.clause.text}`,
  ].join('\n');
  await stage.act(officer, 'saveMinutes', { input: { meetingId, body } });
  await askTheParties();
  await confirm(stage, played, meetingId);
  await leadSomewhere(stage, played);

  async function speak(
    participantId: string,
    hand: object,
    minutes: number,
    noted: () => Promise<void>,
  ): Promise<void> {
    const { id: entryId } = await stage.act<{ id: string }>(
      officer,
      'addSpeaker',
      { meetingId, participantId, hand },
      'id',
    );
    await stage.act(officer, 'startSpeaker', { entryId });
    await noted();
    stage.pass(minutes);
    await stage.act(officer, 'endSpeaker', { entryId });
  }

  /** Everybody reads the text on the phone; who had a reservation says so again. */
  async function askTheParties(): Promise<void> {
    const { version } = await stage.ask<{ version: number }>(officer, 'meetingMinutes', { meetingId }, 'version');
    await stage.act(officer, 'putMinutesToParties', { meetingId, version });
    const { textVersion } = await stage.ask<{ textVersion: number }>(
      officer,
      'meetingMinutes',
      { meetingId },
      'textVersion',
    );
    const answer = { meetingId, textVersion, agrees: true };
    const doubter = guests.find(({ group }) => group === meeting.reservation?.group);
    for (const { viewer } of guests) {
      const dissent = viewer === doubter?.viewer ? (meeting.reservation?.words ?? null) : null;
      await stage.act(viewer, 'answerMinutes', { input: { ...answer, agrees: dissent === null, dissent } });
    }
    for (const { viewer } of members) await stage.act(viewer, 'answerMinutes', { input: answer });
    for (const { participantId } of [...departments.values()]) {
      await stage.act(officer, 'answerMinutes', { input: { ...answer, participantId } });
    }
    for (const { id, party } of people) {
      if (party !== 'TOWNSHIP') continue;
      await stage.act(officer, 'answerMinutes', { input: { ...answer, participantId: id } });
    }
  }

  async function note(participantId: string, text: string, demandId?: string, kind = 'FACT'): Promise<void> {
    await stage.act(officer, 'noteStatement', { input: { meetingId, participantId, text, demandId, kind } });
  }

  async function answerDemands(): Promise<void> {
    for (const { title, department } of story.demands) {
      const demandId = demands.get(title);
      const seat = departments.get(department);
      const answer = meeting.answers[title];
      if (answer && seat) {
        await speak(seat.participantId, { kind: 'ANSWER', demandId }, 4, async () => {
          const { id: responseId } = await stage.act<{ id: string }>(
            officer,
            'recordResponse',
            { input: { meetingId, demandId, participantId: seat.participantId, ...answer } },
            'id',
          );
          if (meeting.contested?.demand === title) await contest(meeting.contested, responseId);
        });
      }
      for (const own of meeting.inOwnName ?? []) {
        const participantId = speakers.get(own.by);
        if (own.demand !== title || !participantId) continue;
        await speak(participantId, { kind: 'ANSWER', demandId }, 3, async () => {
          await stage.act(officer, 'recordResponse', { input: { meetingId, demandId, participantId, ...own.answer } });
        });
      }
      const { department: ofOwner, ...later } = meeting.carriedOver?.[title] ?? { department: null };
      const owner = ofOwner === null ? null : departments.get(ofOwner)?.viewer;
      if (owner?.kind === 'ACCOUNT') {
        await stage.act(director, 'carryDemandOver', { input: { demandId, ownerId: owner.accountId, ...later } });
      }
    }
  }

  async function contest({ group, reason }: NonNullable<Meeting['contested']>, responseId: string): Promise<void> {
    const asker = guests.find((guest) => guest.group === group);
    if (!asker) return;
    stage.pass(1);
    await stage.act(asker.viewer, 'contestResponse', { responseId, reason });
    stage.pass(2);
    await stage.act(director, 'dismissContest', { responseId });
  }

  async function agree(): Promise<void> {
    const { id: clauseId } = await stage.act<{ id: string }>(
      officer,
      'addClause',
      { input: { meetingId, ...meeting.clause } },
      'id',
    );
    await stage.act(officer, 'openClause', { clauseId });
    // One of the group has a reservation; the others agree.
    const doubter = guests.find(({ group }) => group === meeting.reservation?.group);
    for (const { viewer } of guests) {
      const reserved = viewer === doubter?.viewer;
      await stage.act(viewer, 'takeStance', {
        input: {
          clauseId,
          kind: reserved ? 'RESERVED' : 'AGREE',
          reservation: reserved ? meeting.reservation?.words : null,
        },
      });
    }
    for (const { viewer } of members) await stage.act(viewer, 'takeStance', { input: { clauseId, kind: 'AGREE' } });
    await stage.act(officer, 'settleClause', { clauseId });
  }
}

async function confirm(stage: Stage, { director }: PlayedCase, meetingId: string): Promise<void> {
  const { version } = await stage.ask<{ version: number }>(director, 'meetingMinutes', { meetingId }, 'version');
  await stage.act(director, 'confirmMinutes', { meetingId, version });
}

/** What the table agreed on is carried out by what was promised, one clause each; what is left says why it needs nothing. */
async function leadSomewhere(stage: Stage, { officer, consultationId }: PlayedCase): Promise<void> {
  const { clauses, lines } = await stage.ask<{
    clauses: { id: string; isOpen: boolean }[];
    lines: { demandId: string; promises: { responseId: string }[] }[];
  }>(officer, 'outcomes', { consultationId }, 'clauses { id isOpen } lines { demandId promises { responseId } }');
  const promised = lines.flatMap(({ demandId, promises }) =>
    promises.map(({ responseId }) => ({ demandId, responseId, assistingDepartmentIds: [] })),
  );
  for (const [turn, { id: clauseId }] of clauses.filter(({ isOpen }) => isOpen).entries()) {
    const line = promised[turn];
    if (line) {
      await stage.act(officer, 'handOverOutcomes', { input: { consultationId, lines: [{ ...line, clauseId }] } });
    } else {
      await stage.act(officer, 'waiveClause', { clauseId, reason: '各项承诺已经照这一条写了，不另立。' });
    }
  }
}
