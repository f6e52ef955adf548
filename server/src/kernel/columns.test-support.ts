import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from './database.js';

export interface Column {
  readonly entity: string;
  readonly name: string;
  readonly type: string;
}

/** The columns of every entity that hold something other than a reference or a code of an enumeration. Needs no database. */
export async function everyColumn(): Promise<readonly Column[]> {
  const orm = await MikroORM.init({ ...ormOptions('postgresql://none@127.0.0.1:1/none'), connect: false } as never);
  try {
    return [...orm.getMetadata().getAll().values()]
      .filter(({ abstract }) => !abstract)
      .flatMap(({ className, props }) =>
        props
          .filter(({ kind, enum: isEnum }) => String(kind) === 'scalar' && !isEnum)
          .map(({ name, columnTypes: [type = ''] }) => ({ entity: className, name: String(name), type })),
      );
  } finally {
    await orm.close(true);
  }
}
