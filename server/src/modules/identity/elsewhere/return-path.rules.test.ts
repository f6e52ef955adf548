import { expect, it } from '@jest/globals';
import { backTo, returnPath, signInPage } from './return-path.rules.js';

it('goes on to a page of ours, with what was asked of it', () => {
  expect(returnPath('/admin/topics?status=NEW')).toBe('/admin/topics?status=NEW');
  expect(returnPath('/portal/t/ABC#part')).toBe('/portal/t/ABC');
  expect(returnPath('/portal/')).toBe('/portal/');
  expect(returnPath('/admin')).toBe('/admin/');
  expect(returnPath('/administration')).toBe('/portal/');
});

it('goes to the first page in place of anything else, as a browser reads it', () => {
  const others = [
    ...['', '/', 'admin', 'https://evil.test/admin/', '//evil.test/admin/', '///evil.test', '/\\evil.test/portal/'],
    ...['/\t/evil.test/portal/', 'javascript:alert(1)', '/portal/../files/1', '/portal/%2e%2e/files/1', '/portalx/'],
    ...['/portal/sign-in?to=/', '/portal/password', `/portal/${'x'.repeat(3000)}`, 'http://[', '\0/portal/'],
  ];
  expect(new Set(others.map(returnPath))).toEqual(new Set(['/portal/']));
  expect(returnPath('/admin/../portal/x')).toBe('/admin/');
  expect(returnPath('/admin/sign-out')).toBe('/admin/');
  // Two strokes within a path stay within it.
  expect(returnPath('/admin//evil.test')).toBe('/admin//evil.test');
});

it('says what became of it on the page where people sign in, or on the page itself', () => {
  expect(signInPage('/admin/topics?a=1', 'FACTOR')).toBe('/admin/sign-in?elsewhere=FACTOR&to=%2Ftopics%3Fa%3D1');
  expect(signInPage('/portal/', 'ELSEWHERE_STALE')).toBe('/portal/sign-in?elsewhere=ELSEWHERE_STALE');
  expect(backTo('/portal/elsewhere?elsewhere=OLD&x=1', 'BOUND')).toBe('/portal/elsewhere?elsewhere=BOUND&x=1');
});
