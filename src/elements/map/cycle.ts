/** The state after or before another one in a walk, round and round. */
export function cycle(walk: readonly string[], current: string | undefined, by: 1 | -1) {
  const at = walk.indexOf(current ?? '');
  if (at < 0) return by > 0 ? walk[0] : walk.at(-1);
  return walk[(at + by + walk.length) % walk.length];
}
