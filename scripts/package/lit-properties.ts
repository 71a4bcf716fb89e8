import {MagicString} from 'magic-string';
import {parseSync, Visitor, type Plugin} from 'vite';

/** What replaces a decorated member, by the name of the decorator; undefined: a reactive property. */
const GETTERS: Readonly<Record<string, (selector: string) => string>> = {
  query: (selector) => `return this.renderRoot?.querySelector(${selector}) ?? null`,
  queryAll: (selector) => `return this.renderRoot.querySelectorAll(${selector})`,
};

const DECORATORS = /from 'lit\/decorators\.js'/;

/**
 * Writes Lit's decorators as the static `properties` and the getters that they stand for: a fiftieth
 * fewer bytes, and no code that decorates.
 */
export function plainProperties(): Plugin {
  return {
    name: 'plain-properties',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !DECORATORS.test(code)) return null;
      const plain = writeProperties(code, id);
      return {code: plain.toString(), map: plain.generateMap({hires: true})};
    },
  };
}

/** @throws {Error} if a decorator is one that this cannot write otherwise. */
export function writeProperties(code: string, id: string): MagicString {
  const plain = new MagicString(code);
  new Visitor({
    ImportDeclaration({source, start, end}) {
      if (source.value === 'lit/decorators.js') plain.remove(start, end);
    },
    ClassBody({start, body}) {
      const properties = body.flatMap((member) => {
        if (member.type !== 'PropertyDefinition' || member.decorators.length === 0) return [];
        return writeMember(plain, code, member) ?? [];
      });
      if (properties.length > 0)
        plain.appendLeft(start + 1, `static properties = {${properties.join(', ')}};`);
    },
  }).visit(parseSync(id, code, {lang: 'ts'}).program);
  return plain;
}

/** What a decorated member looks like once it is parsed. */
interface Member {
  readonly start: number;
  readonly end: number;
  readonly key: object;
  readonly decorators: readonly {
    readonly start: number;
    readonly end: number;
    readonly expression: object;
  }[];
}

/** Returns its entry in `properties`; undefined, if it has become a getter. */
function writeMember(plain: MagicString, code: string, member: Member): string | undefined {
  const [decorator] = member.decorators;
  const {start, end} = member.key as {start: number; end: number};
  const name = code.slice(start, end);
  const [, kind = '', given = ''] =
    /^@(\w+)\((.*)\)$/s.exec(code.slice(decorator!.start, decorator!.end)) ?? [];
  const getter = GETTERS[kind];
  if (getter) {
    plain.update(member.start, member.end, `get ${name}() { ${getter(given)}; }`);
    return undefined;
  }
  if (member.decorators.length > 1 || !['property', 'state'].includes(kind))
    throw new Error(`The decorator of ${name} cannot be written as a static property: @${kind}.`);
  plain.remove(decorator!.start, decorator!.end);
  return `${name}: ${kind === 'state' ? '{state: true}' : given || '{}'}`;
}
