/** What the tests use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    readonly data: readonly {title: string; author?: readonly object[]}[];
    format(kind: 'bibliography', options: {readonly template: string}): string;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
