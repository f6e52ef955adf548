import { ConsultationStatus } from '../../../server/src/modules/consultation/index.js';
import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
/** Fresh ones: other rows call, hold and take down those of the district. */
const planned = async (d: WorkingDistrict) => ({
  consultationId: (await d.aTable(ConsultationStatus.PREPARING)).consultation.id,
});
const earlier = async (d: WorkingDistrict) => ({
  ...(await planned(d)),
  fromId: (await d.aTable(ConsultationStatus.TRACKING)).consultation.id,
});

/** 照上一次办: of the committee that prepares. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.copySources': { may: organisers, with: planned },
  'Query.copyPreview': { may: organisers, with: earlier },
  'Query.copiedInto': { may: organisers, with: planned },
  'Mutation.copyConsultation': {
    may: organisers,
    with: async (d) => ({
      ...(await earlier(d)),
      form: true,
      groupIds: [],
      participantIds: [],
      questions: false,
      agenda: false,
    }),
  },
  'Mutation.dropCopied': {
    may: organisers,
    with: async (d) => ({ ...(await planned(d)), participantIds: [], agenda: true }),
  },
};
