import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const organisers = ['secretariat', 'director', 'officer'] as const;
const planned = (d: WorkingDistrict) => ({ consultationId: d.preparing.consultation.id });
const earlier = (d: WorkingDistrict) => ({ ...planned(d), fromId: d.tracked.consultation.id });

/** 照上一次办: of the committee that prepares. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.copySources': { may: organisers, with: planned },
  'Query.copyPreview': { may: organisers, with: earlier },
  'Query.copiedInto': { may: organisers, with: planned },
  'Mutation.copyConsultation': {
    may: organisers,
    with: (d) => ({ ...earlier(d), form: true, groupIds: [], participantIds: [], questions: false, agenda: false }),
  },
  'Mutation.dropCopied': { may: organisers, with: (d) => ({ ...planned(d), participantIds: [], agenda: true }) },
};
