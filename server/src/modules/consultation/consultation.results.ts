import { resultUnion } from '../../kernel/refusal.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationRefusal } from './consultation.refusal.js';
import { Participant } from './participant.entity.js';

export const ConsultationResult = resultUnion('ConsultationResult', Consultation, ConsultationRefusal);
export const ParticipantResult = resultUnion('ParticipantResult', Participant, ConsultationRefusal);
