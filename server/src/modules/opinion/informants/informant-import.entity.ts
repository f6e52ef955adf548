import { Entity } from '@mikro-orm/decorators/legacy';
import { KeptTable } from '../imports/kept-table.entity.js';

/** A list of informants. */
@Entity()
export class InformantImport extends KeptTable {}
