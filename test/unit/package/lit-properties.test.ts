import {expect, test} from 'vitest';
import {writeProperties} from '../../../scripts/package/lit-properties';

function written(members: string): string {
  const code = `import {html} from 'lit';
import {property, query, state} from 'lit/decorators.js';
class Example extends LitElement { ${members} }`;
  return writeProperties(code, 'example.ts').toString().replaceAll(/\s+/g, ' ');
}

test('a property becomes an entry with its options, and keeps its first value', () => {
  const code = written(`@property({attribute: 'for', reflect: true}) htmlFor = 'a';
    @property() caption?: string;`);
  expect(code).toContain(
    "{static properties = {htmlFor: {attribute: 'for', reflect: true}, caption: {}};",
  );
  expect(code).toContain("htmlFor = 'a'; caption?: string;");
});

test('a state becomes an entry that no attribute sets', () => {
  expect(written('@state() private isOpen = false;')).toContain(
    '{static properties = {isOpen: {state: true}}; private isOpen = false; }',
  );
});

test('a query becomes a getter', () => {
  expect(written("@query('svg.map') private surface!: SVGSVGElement | null;")).toContain(
    "{ get surface() { return this.renderRoot?.querySelector('svg.map') ?? null; } }",
  );
  expect(written("@queryAll('input') inputs!: NodeListOf<Element>;")).toContain(
    "{ get inputs() { return this.renderRoot.querySelectorAll('input'); } }",
  );
});

test('nothing decorates any more, and other members stay', () => {
  const code = written('#count = 0; @state() open = false; render() { return html``; }');
  expect(code).not.toContain('decorators.js');
  expect(code).not.toContain('@');
  expect(code).toContain('#count = 0;');
  expect(code).toContain('render() { return html``; }');
});

test('a decorator that it does not know stops the build with the name of the member', () => {
  expect(() => written("@customElement('a-b') label = '';")).toThrow(/label.+@customElement/);
  expect(() => written('@state() @property() label = "";')).toThrow(/label/);
});
