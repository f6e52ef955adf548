import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../../kernel/base.entity.js';
import { ConsultationForm, type FormTerms } from '../consultation.entity.js';

/** One change of what a form asks for: what it was, what it became, who did it and why. Append-only. */
@Entity()
@Index({ properties: ['form', 'id'] })
export class FormSettingsChange extends BaseEntity {
  @Enum({ items: () => ConsultationForm, type: 'string' })
  form!: ConsultationForm;

  /** The version of the settings that came out of it. */
  @Property({ type: 'integer' })
  madeVersion!: number;

  @Property({ type: 'json' })
  before!: FormTerms;

  @Property({ type: 'json' })
  after!: FormTerms;

  @Property({ type: 'text' })
  reason!: string;

  /** Account id. */
  @Property({ type: 'uuid' })
  changedBy!: string;

  @Property({ ...instant })
  changedAt!: Date;
}
