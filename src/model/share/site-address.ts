/**
 * The address of a site of this project, absolute and with a slash at its end.
 *
 * @param address - As an author wrote it, such as `https://example.org/atlas` or `./`.
 * @param base - Address of the page that it is written in.
 * @returns Undefined if it leads to no site: links to anything but http and https are not shared.
 */
export function siteAddress(address: string | undefined, base: string): string | undefined {
  const url = address === undefined ? undefined : parse(address, base);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const folder = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return url.origin + folder;
}

function parse(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
