import { type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { BaseEntity, instant, VersionedEntity } from '../../../kernel/base.entity.js';
import { LiaisonCommittee } from '../roster.entity.js';

export enum OrganisationKind {
  /** 乡镇街机关、站所 */
  TOWNSHIP_OFFICE = 'TOWNSHIP_OFFICE',
  VILLAGE = 'VILLAGE',
  COMMUNITY = 'COMMUNITY',
  ENTERPRISE = 'ENTERPRISE',
  CHAMBER = 'CHAMBER',
  PROPERTY_COMPANY = 'PROPERTY_COMPANY',
  OTHER = 'OTHER',
}
registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: 'What an organisation is.' });

@ObjectType({
  description: 'Somebody who may sit at a table, answer and promise in a name of its own: not a department.',
})
@Audience(...STAFF)
@Entity()
@Unique({ properties: ['committee', 'name'] })
export class Organisation extends VersionedEntity {
  /** Keeps its entry, and is where it is: the committee's township. */
  @ManyToOne(() => LiaisonCommittee, { ref: true })
  committee!: Ref<LiaisonCommittee>;

  @Field(() => OrganisationKind)
  @Enum({ items: () => OrganisationKind, type: 'string' })
  kind!: OrganisationKind;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  /** Seen, as the telephone, by its committee and the secretariat only. */
  @Property({ type: 'text', nullable: true })
  contactName: string | null = null;

  @Property({ type: 'text', nullable: true })
  contactPhone: string | null = null;

  /** From this day on it is no longer chosen. What names it goes on naming it. */
  @Property({ type: 'date', nullable: true })
  retiredOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  retiredReason: string | null = null;

  /** Who stands in its place since: merged, renamed, reorganised. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, nullable: true })
  successor: Ref<Organisation> | null = null;
}

export enum OrganisationField {
  KIND = 'KIND',
  NAME = 'NAME',
  CONTACT_NAME = 'CONTACT_NAME',
  CONTACT_PHONE = 'CONTACT_PHONE',
  RETIRED_ON = 'RETIRED_ON',
  SUCCESSOR = 'SUCCESSOR',
}
registerEnumType(OrganisationField, {
  name: 'OrganisationField',
  description: 'What of an organisation may be put right.',
});
