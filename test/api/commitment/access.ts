import { randomUUID } from 'node:crypto';
import { CommitmentStatus } from '../../../server/src/modules/commitment/index.js';
import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
/** A leader reads. */
const readers = ['leader', ...organisers] as const;
/** Everybody who holds the slip and has no part in the matter under their own name. */
const holders = [
  'otherDirector',
  'otherOfficer',
  'otherMember',
  'observer',
  'informant',
  'department',
  'otherDepartment',
  'reviewer',
  'signer',
  'actedBefore',
  'office',
  'otherOffice',
  'officeBefore',
  'guest',
  'otherGuest',
  'anonymous',
  'observerByPass',
] as const;
const everyone = [
  ...holders,
  'leader',
  ...organisers,
  'member',
  'chair',
  'scribe',
  'neighbour',
  'screen',
  'pairing',
] as const;
/** The district's organisation has it. */
const entrusted =
  (status?: CommitmentStatus) =>
  async (d: WorkingDistrict): Promise<object> => ({ commitmentId: (await d.anEntrusted(status)).id });
const link =
  (given: object = {}, status?: CommitmentStatus, revoked = false) =>
  async (d: WorkingDistrict): Promise<object> => ({ token: await d.aHandlingLink(status, revoked), ...given });

const S = CommitmentStatus;
const byLink: Readonly<Record<string, (revoked?: boolean) => Row['with']>> = {
  acknowledgeByLink: (revoked) => link({}, S.ASSIGNED, revoked),
  returnByLink: (revoked) => link({}, S.ASSIGNED, revoked),
  requestReturnByLink: (revoked) => link({}, S.IN_PROGRESS, revoked),
  takeBackByLink: (revoked) => link({}, S.IN_PROGRESS, revoked),
  reportByLink: (revoked) => link({}, S.IN_PROGRESS, revoked),
  askExtensionByLink: (revoked) => link({ until: '2026-08-31' }, S.IN_PROGRESS, revoked),
  replyByLink: (revoked) =>
    link({ resultClass: 'D', nextLookOn: '2099-01-04', progressIds: [] }, S.IN_PROGRESS, revoked),
};

/** Closed, to be looked at, and somebody said that it came back. */
const reported =
  (given: object = {}) =>
  async (d: WorkingDistrict): Promise<object> => ({
    id: await d.aRelapseReport('answer' in given ? null : '夜里去看过'),
    ...given,
  });

/** Who may release what came of a meeting. */
const reviewers = ['secretariat', 'director'] as const;

/** 办理链接, 代录: what an organisation without accounts does. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.handlingLink': {
    may: organisers,
    nullIsAnAnswer: true,
    with: entrusted(),
  },
  // Whoever holds the code may say it, signed in or not, but whoever handles it; a screen says nothing.
  'Mutation.reportRelapse': {
    may: everyone.filter((who) => who !== 'screen' && who !== 'pairing' && who !== 'department'),
    with: async (d) => ({ trackingCode: await d.aClosedMatter(), words: '又占道了' }),
  },
  'Mutation.takeRelapseReportBack': {
    may: everyone.filter((who) => who !== 'screen' && who !== 'pairing'),
    with: (d) => d.aReportFromAPhone(),
  },
  'Mutation.dismissRelapseReport': { may: organisers, with: reported({ answer: '已看过' }) },
  'Mutation.reopenRelapseReport': { may: organisers, with: reported() },
  'Mutation.issueHandlingLink': { may: organisers, with: entrusted() },
  'Mutation.revokeHandlingLink': {
    may: organisers,
    with: async (d) => ({ commitmentId: (await d.aLinkedMatter()).id }),
  },
  'Query.handlingMatter': { may: everyone, with: link() },
  'Query.handlingMatter by a link taken back': { may: [], with: link({}, S.ASSIGNED, true) },
  ...Object.fromEntries(
    Object.entries(byLink).flatMap(([name, given]) => [
      [`Mutation.${name}`, { may: holders, with: given() }],
      [`Mutation.${name} by a link taken back`, { may: [], with: given(true) }],
    ]),
  ),
  'Mutation.acknowledgeCommitment for an organisation': { may: organisers, with: entrusted() },
  'Mutation.returnWrongUnit for an organisation': { may: organisers, with: entrusted() },
  'Mutation.reportProgress for an organisation': { may: organisers, with: entrusted(S.IN_PROGRESS) },
  'Mutation.requestReturn for an organisation': { may: organisers, with: entrusted(S.IN_PROGRESS) },
  'Mutation.takeBackLastAct for an organisation': { may: organisers, with: entrusted(S.IN_PROGRESS) },
  'Mutation.correctReply for an organisation': { may: organisers, with: entrusted(S.IN_PROGRESS) },
  'Mutation.correctProgress for an organisation': { may: organisers, with: entrusted() },
  'Mutation.requestExtension for an organisation': {
    may: organisers,
    with: async (d) => ({ ...(await entrusted(S.IN_PROGRESS)(d)), until: '2026-08-31' }),
  },
  'Mutation.replyToCommitment for an organisation': {
    may: organisers,
    with: async (d) => ({
      ...(await entrusted(S.IN_PROGRESS)(d)),
      resultClass: 'D',
      nextLookOn: '2099-01-04',
      clientMutationId: randomUUID(),
    }),
  },
  // The review before publication.
  'Query.publicationReviews': {
    may: readers,
    finds: (d) => d.theReview(),
    with: () => ({ first: 100 }),
  },
  'Query.publicationReview': {
    may: readers,
    with: async (d) => ({ consultationId: (await d.aReview()).consultationId }),
  },
  'Mutation.releaseResults': {
    may: reviewers,
    with: async (d) => ({ consultationId: (await d.aReview()).consultationId, seen: 'nothing' }),
  },
  'Mutation.sendResultsBack': {
    may: reviewers,
    with: async (d) => ({ consultationId: (await d.aReview()).consultationId, reason: '有姓名' }),
  },
  'Mutation.askForReviewAgain': {
    may: organisers,
    with: async (d) => ({ consultationId: (await d.aReview()).consultationId, note: '已删去' }),
  },
  'Mutation.rewordDemand': {
    may: organisers,
    with: async (d) => ({ demandId: (await d.aReview()).demandId, version: 1, title: '楼道路灯', why: '改字' }),
  },
  'Mutation.correctDemand': {
    may: organisers,
    with: async (d) => ({ demandId: (await d.aReview()).demandId, version: 1, title: '楼道路灯', why: '改字' }),
  },
};
