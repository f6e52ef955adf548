import type { Client, TypedDocumentNode } from 'urql';
import { outbox } from '../../phone';
import { DepartmentChoices } from './departments';
import { Preparation } from './prepared';

/** As many as somebody prepares at a time. */
const MOST = 5;
const taken = new Set<string>();

/** Has the phone know the consultations ahead before it goes where there is no signal: names for the forms included. */
export async function takeAlong(client: Client, person: string, ids: readonly string[]): Promise<void> {
  const take = async <Data>(query: TypedDocumentNode<Data, { id: string }>, id: string, key: string) => {
    const { data } = await client.query(query, { id }).toPromise();
    if (data) await outbox.keepAnswer({ key, person, data });
  };
  for (const id of ids.slice(0, MOST)) {
    if (taken.has(person + id)) continue;
    taken.add(person + id);
    await take(Preparation, id, `preparation/${id}`);
    await take(DepartmentChoices, id, `departments/${id}`);
  }
}
