import { Entity } from '@mikro-orm/decorators/legacy';
import { KeptImport } from '../../../kernel/imports/kept-import.entity.js';

/** A list of informants. */
@Entity()
export class InformantImport extends KeptImport {}
