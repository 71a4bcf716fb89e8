import type {Source} from '../types';

/** Where the United Nations publishes its documents. */
const UN_ADDRESS = /^https?:\/\/(?:[\w-]+\.)?un(?:docs)?\.org\//;

/** True for a document that the United Nations itself publishes: its title takes no side. */
export function isUnDocument({url}: Pick<Source, 'url'>): boolean {
  return UN_ADDRESS.test(url);
}
