import {createHash} from 'node:crypto';

/** The hash by which a browser knows a script again, as the `integrity` attribute has it. */
export function integrityOf(content: Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
