import {expect, test} from 'vitest';
import {siteAddress} from '../../../src/model/share/site-address';

const PAGE = 'https://example.org/news/story.html?x=1#top';

test.each([
  ['https://atlas.example/map', 'https://atlas.example/map/'],
  ['https://atlas.example', 'https://atlas.example/'],
  ['./', 'https://example.org/news/'],
  ['/atlas/?round=1#x', 'https://example.org/atlas/'],
])('%s is the site at %s', (address, expected) => {
  expect(siteAddress(address, PAGE)).toBe(expected);
});

test.each([undefined, 'javascript:alert(1)', 'data:text/html,x', 'file:///tmp/', 'https://['])(
  '%s is none',
  (address) => expect(siteAddress(address, PAGE)).toBeUndefined(),
);
