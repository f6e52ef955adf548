import type { Viewer } from '../kernel/viewer.js';
import { ConsultationHost } from '../modules/consultation/index.js';
import type { Case } from './cases.js';
import { enterOrganisations } from './enter-organisations.js';
import type { District } from './load-district.js';
import type { Stage } from './stage.js';

/** A consultation in the play: who is in it, and what was asked. */
export interface PlayedCase {
  readonly story: Case;
  readonly consultationId: string;
  readonly director: Viewer;
  readonly officer: Viewer;
  readonly members: readonly { readonly participantId: string; readonly memberId: string; readonly viewer: Viewer }[];
  readonly departments: ReadonlyMap<string, { readonly participantId: string; readonly viewer: Viewer }>;
  readonly guests: readonly Guest[];
  /** Who sits for an organisation, by its name. */
  readonly speakers: ReadonlyMap<string, string>;
  /** Interest groups, by name. */
  readonly groupIds: ReadonlyMap<string, string>;
  /** By title. */
  readonly demands: ReadonlyMap<string, string>;
}

export interface Guest {
  readonly participantId: string;
  readonly group: string;
  /** The shop, the house, or an organisation of the directory. */
  readonly organisation: string;
  readonly viewer: Viewer;
}

interface PersonRow {
  readonly id: string;
  readonly party: string;
  readonly name: string;
  readonly departmentId: string | null;
}

/**
 * From the topic somebody hands in to a meeting that is ready to be convened; days are `YYYY-MM-DD`. With `halfway` only
 * the first of each party has prepared, and nobody has gone to see the place.
 */
export async function prepareCase(
  stage: Stage,
  district: District,
  story: Case,
  days: { readonly topic: string; readonly plan: string; readonly preparation: string; readonly meeting: string },
  { halfway = false } = {},
): Promise<PlayedCase> {
  const committee = district.committees.get(story.committee);
  if (!committee) throw new Error(`no committee ${story.committee}`);
  const { director, officer } = committee;

  await stage.at(days.topic, '10:20');
  const numbers: string[] = [];
  for (const handedIn of [story.topic, ...(story.furtherTopics ?? [])]) {
    const { number } = await stage.act<{ number: string }>(
      null,
      'submitTopic',
      { input: { ...handedIn, committeeId: committee.id } },
      'number',
    );
    numbers.push(number);
  }
  await stage.at(days.plan, '09:10');
  const { nodes } = await stage.ask<{ nodes: { id: string; number: string }[] }>(
    officer,
    'topics',
    { first: 50 },
    'nodes { id number }',
  );
  const topicIds = numbers.map((number) => nodes.find((node) => node.number === number)?.id);
  for (const topicId of topicIds) {
    if (!topicId) throw new Error('the topic that was handed in is not in the list');
    await stage.act(officer, 'acceptTopic', {
      input: {
        topicId,
        version: 1,
        note: '已受理，转入协商计划。',
        answers: await checklist(stage, officer, { TAKE_UP: 'YES', LEAVE_OUT: 'NO' }),
      },
    });
  }
  const [topicId, ...furtherIds] = topicIds;
  const startsAt = new Date(`${days.meeting}T${story.time}:00+08:00`);
  const { id: consultationId } = await stage.act<{ id: string }>(
    officer,
    'createConsultation',
    { input: { topicId, title: story.title, form: story.form, place: story.place, startsAt } },
    'id',
  );
  for (const furtherId of furtherIds) {
    await stage.act(officer, 'takeUpConsultationTopic', { input: { consultationId, topicId: furtherId } });
  }
  if (story.host) {
    const specialCommitteeId = story.host === ConsultationHost.SPECIAL_COMMITTEE ? district.offices.special.id : null;
    const input = { consultationId, version: 1, host: story.host, specialCommitteeId };
    await stage.act(district.secretariat, 'nameConsultationHost', { input });
  }
  await stage.act(officer, 'startPreparation', { consultationId });

  const directory = await enterOrganisations(stage, officer, committee.id, story);
  const groupIds = new Map<string, string>();
  for (const group of story.groups) {
    const made = await stage.act<{ id: string }>(
      officer,
      'addInterestGroup',
      { input: { consultationId, ...group, organisationId: directory.get(group.name) } },
      'id',
    );
    groupIds.set(group.name, made.id);
  }
  const invited = committee.members.slice(0, story.memberCount);
  await stage.act(officer, 'inviteMembers', { input: { consultationId, memberIds: invited.map(({ id }) => id) } });
  const departmentIds = story.departments.map(({ shortName }) => departmentOf(district, shortName).id);
  await stage.act(officer, 'inviteDepartments', { input: { consultationId, departmentIds } });
  const speakers = new Map<string, string>();
  for (const person of story.township) {
    const organisationId = directory.get(person.organisation);
    const { id } = await stage.act<{ id: string }>(
      officer,
      'inviteTownshipStaff',
      { input: { consultationId, ...person, organisationId } },
      'id',
    );
    if (organisationId) speakers.set(person.organisation, id);
  }
  const guests: Guest[] = [];
  for (const { name, organisation, group } of story.stakeholders) {
    const seat = { consultationId, name, organisation };
    const { id } = await stage.act<{ id: string }>(
      officer,
      'inviteStakeholder',
      { input: { ...seat, organisationId: directory.get(organisation), interestGroupId: groupIds.get(group) } },
      'id',
    );
    guests.push({ participantId: id, group, organisation, viewer: stage.guest(id, consultationId) });
    if (directory.has(organisation) && !speakers.has(organisation)) speakers.set(organisation, id);
  }

  const { people } = await stage.ask<{ people: PersonRow[] }>(
    officer,
    'consultation',
    { id: consultationId },
    'people { id party name departmentId }',
  );
  const members = await Promise.all(
    invited.map(async ({ id, name, loginName }) => {
      const person = people.find((row) => row.party === 'MEMBER' && row.name === name);
      if (!person) throw new Error(`${name} was not invited`);
      return { participantId: person.id, memberId: id, viewer: await stage.account(loginName) };
    }),
  );
  const departments = new Map(
    story.departments.map(({ shortName }) => {
      const { id, officer: viewer } = departmentOf(district, shortName);
      const person = people.find((row) => row.departmentId === id);
      if (!person) throw new Error(`${shortName} was not invited`);
      return [shortName, { participantId: person.id, viewer }];
    }),
  );

  await stage.at(days.preparation, '08:40');
  const demands = new Map<string, string>();
  for (const demand of story.demands) {
    const guest = guests.find(({ group }) => group === demand.group);
    const { id } = await stage.act<{ id: string }>(
      guest?.viewer ?? officer,
      'submitDemand',
      {
        input: {
          consultationId,
          title: demand.title,
          body: demand.body,
          departmentId: departmentOf(district, demand.department).id,
        },
      },
      'id',
    );
    demands.set(demand.title, id);
  }
  for (const { name } of story.groups) {
    const guest = guests.find(({ group }) => group === name);
    const demandIds = story.demands.flatMap(({ group, title }) => (group === name ? (demands.get(title) ?? []) : []));
    if (guest && demandIds.length > 0)
      await stage.act(guest.viewer, 'rankDemands', { input: { consultationId, demandIds } });
  }

  const { id: materialId } = await stage.act<{ id: string }>(
    officer,
    'addMaterial',
    { input: { consultationId, ...story.material, fileIds: [] } },
    'id',
  );
  const prepared = <Someone>(people: readonly Someone[]) => (halfway ? people.slice(0, 1) : people);
  const takenByIds = prepared(members).map(({ participantId }) => participantId);
  const outing = { consultationId, heldOn: days.preparation, takenByIds, photoIds: [], clauses: [] };
  await stage.act(officer, 'recordFieldResearch', { input: { ...outing, kind: 'RESEARCH', ...story.research } });
  const visit = { place: story.visit.place, findings: story.visit.findings };
  const departmentId = departmentOf(district, story.visit.department).id;
  if (!halfway) {
    await stage.act(officer, 'recordFieldResearch', {
      input: { ...outing, kind: 'DEPARTMENT_VISIT', ...visit, departmentId },
    });
  }
  for (const { viewer } of prepared(members)) {
    await stage.act(viewer, 'markMaterialRead', { input: { consultationId, materialId } });
    await stage.act(viewer, 'submitSuggestion', { input: { consultationId, ...story.suggestion } });
    await stage.act(viewer, 'confirmAttendance', { input: { consultationId } });
  }
  for (const { shortName, delegate, authority, clause } of prepared(story.departments)) {
    const seat = departments.get(shortName);
    if (!seat) continue;
    await stage.act(seat.viewer, 'listPolicyClause', {
      input: { consultationId, ...clause, departmentId: departmentOf(district, shortName).id },
    });
    await stage.act(seat.viewer, 'nameDelegate', {
      input: { consultationId, participantId: seat.participantId, name: delegate, authority },
    });
    for (const { title, department, position } of story.demands) {
      if (department !== shortName) continue;
      await stage.act(seat.viewer, 'submitDepartmentPosition', {
        input: { consultationId, demandId: demands.get(title), text: position },
      });
    }
  }
  const speaker = members[0];
  if (speaker) {
    const { problem, cause, measure } = story.suggestion;
    const { id: paperId, version } = await stage.act<{ id: string; version: number }>(
      speaker.viewer,
      'saveSpeechPaper',
      {
        input: {
          consultationId,
          text: [problem, cause, measure].join('\n'),
          mode: 'ORAL',
          demandIds: [...demands.values()].slice(0, 1),
          handIn: true,
        },
      },
      'id version',
    );
    // Where preparation is half done, the paper waits for its review.
    if (!halfway) {
      const verdict = 'ACCEPT_ORAL';
      await stage.act(officer, 'reviewSpeechPaper', { input: { consultationId, paperId, version, verdict } });
    }
  }
  const writer = members[1];
  if (writer && !halfway) {
    const { id: paperId, version } = await stage.act<{ id: string; version: number }>(
      writer.viewer,
      'saveSpeechPaper',
      { input: { consultationId, text: story.suggestion.measure, mode: 'WRITTEN', demandIds: [], handIn: true } },
      'id version',
    );
    const verdict = 'ACCEPT_WRITTEN';
    await stage.act(officer, 'reviewSpeechPaper', { input: { consultationId, paperId, version, verdict } });
  }
  const { asked, answered, summary } = story.survey;
  if (halfway) return played();
  await stage.act(officer, 'recordWishSurvey', {
    input: { consultationId, askedCount: asked, answeredCount: answered, summary, conductedOn: days.preparation },
  });

  return played();

  function played(): PlayedCase {
    return { story, consultationId, director, officer, members, departments, guests, speakers, groupIds, demands };
  }
}

function departmentOf(district: District, shortName: string) {
  const department = district.departments.get(shortName);
  if (!department) throw new Error(`no department ${shortName}`);
  return department;
}

/** Sends the notice: the meeting can be held. */
export async function convene(stage: Stage, { consultationId, director }: PlayedCase): Promise<void> {
  const { version } = await stage.ask<{ version: number }>(director, 'consultation', { id: consultationId }, 'version');
  await stage.act(director, 'conveneConsultation', { input: { consultationId, version } });
}

/** 两议三不议, answered the same within each kind. */
export async function checklist(
  stage: Stage,
  officer: Viewer,
  said: { readonly TAKE_UP: string; readonly LEAVE_OUT: string },
): Promise<{ criterionId: string; answer: string }[]> {
  const { criteria } = await stage.ask<{ criteria: { id: string; kind: 'TAKE_UP' | 'LEAVE_OUT'; active: boolean }[] }>(
    officer,
    'screeningLists',
    {},
    'criteria { id kind active }',
  );
  return criteria.filter(({ active }) => active).map(({ id, kind }) => ({ criterionId: id, answer: said[kind] }));
}
