import { Entity } from '@mikro-orm/decorators/legacy';
import { KeptImport } from '../../../kernel/imports/kept-import.entity.js';

/** A sheet of progress brought back, as it was read, until whoever brought it says that it is meant so. */
@Entity()
export class ProgressImport extends KeptImport {}
