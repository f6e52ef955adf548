import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const secretariat = ['secretariat'] as const;
const organisers = ['secretariat', 'director', 'officer'] as const;
/** The newest is on the first page. */
const listed = new WeakMap<WorkingDistrict, string>();
/** Each for their own office. */
const receivers = [...organisers, 'otherDirector', 'otherOfficer'] as const;
const of =
  (given: object = {}, as: 'RECEIVED' | 'PREPARED' = 'RECEIVED') =>
  async (d: WorkingDistrict) => ({ personalRequestId: await d.aPersonalRequest(as), version: 1, ...given });

/** 个人信息申请: written down by a committee, found and answered by the secretariat alone, and nobody else's business. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.personalRequest': { may: organisers, with: async (d) => ({ id: await d.aPersonalRequest() }) },
  'Query.personalRequests': {
    may: organisers,
    with: async (d) => {
      listed.set(d, await d.aPersonalRequest());
      return { first: 100 };
    },
    finds: (d) => listed.get(d) ?? '',
  },
  'Mutation.receivePersonalRequest': {
    may: receivers,
    with: () => ({ kind: 'SEE', name: '陈秀珍', phone: null, shownBy: '当面', receivedOn: null }),
  },
  'Mutation.withdrawPersonalRequest': { may: organisers, with: of({ reason: '不要了' }) },
  'Mutation.searchPersonalRequest': {
    may: secretariat,
    with: async (d) => ({ personalRequestId: await d.aPersonalRequest() }),
  },
  'Mutation.preparePersonalAnswer': { may: secretariat, with: of({ answer: '没有查到', refused: false, erase: [] }) },
  'Mutation.confirmPersonalAnswer': { may: secretariat, with: of({}, 'PREPARED') },
  'Mutation.returnPersonalAnswer': { may: secretariat, with: of({ reason: '再查一次' }, 'PREPARED') },
};
