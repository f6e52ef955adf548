import { NewerBuild } from './newer-build';

test('a page learns that the server has another build of it, and of no other page', () => {
  const newer = new NewerBuild('portal', 'one');
  let told = 0;
  newer.subscribe(() => told++);
  for (const said of ['portal=one admin=two', 'admin=two', '', null, undefined, 7]) newer.hear(said);
  expect(newer.isThere()).toBe(false);
  newer.hear('admin=two portal=two display=one');
  newer.hear('admin=two portal=three display=one');
  expect([newer.isThere(), told]).toEqual([true, 1]);
});

test('a document that the server does not know says so too, except where a page is being worked on', () => {
  const built = new NewerBuild('admin', 'one');
  built.notKnown();
  expect(built.isThere()).toBe(true);
  const worked = new NewerBuild('admin', null);
  worked.notKnown();
  worked.hear('admin=two');
  expect(worked.isThere()).toBe(false);
});
