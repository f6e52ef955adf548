import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { BaseEntity } from '../base.entity.js';

/**
 * Who may download a file by its id. PARTIES: whoever may read the record it hangs on. Publishing evidence makes it PUBLIC;
 * it is taken back only when a copy with something covered takes its place.
 */
export enum FileReach {
  PARTIES = 'PARTIES',
  PUBLIC = 'PUBLIC',
}

/** A photograph or document, kept in the database so that every server and every backup has it. */
@Entity()
@Index({ properties: ['uploadedBy', 'createdAt'] })
export class StoredFile extends BaseEntity {
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  mediaType!: string;

  @Property({ type: 'integer' })
  sizeBytes!: number;

  @Property({ type: 'text' })
  sha256!: string;

  @Property({ type: 'blob', lazy: true })
  bytes!: Buffer;

  @Enum({ items: () => FileReach, type: 'string' })
  reach: FileReach = FileReach.PARTIES;

  /** What kind of record it hangs on, as the module that keeps that record calls it; null until it hangs on one. */
  @Property({ type: 'text', nullable: true })
  subjectKind: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  subjectId: string | null = null;

  /** The picture this one is a copy of, with faces or plates covered. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  originalId: string | null = null;

  /** Account or participant id. */
  @Property({ type: 'uuid', nullable: true })
  uploadedBy: string | null = null;
}
