import {expect, test} from 'vitest';
import {webAddress} from '../../../src/model/web-address';

test.each(['https://docs.un.org/en/A/HRC/41/G/11', 'http://example.org/', 'HTTPS://EXAMPLE.ORG/'])(
  '%s may stand in a link',
  (address) => {
    expect(webAddress(address)).toBe(address);
  },
);

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  '//a.org',
  '',
  'a.org',
])('“%s” may not', (address) => {
  expect(webAddress(address)).toBeUndefined();
});
