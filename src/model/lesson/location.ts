import type {LessonVersion} from './lesson';

/** Where somebody is in a lesson, as the address of the presenting page holds it. */
export interface LessonLocation {
  /** Id of one of the site's lessons. */
  readonly lesson?: string;
  /** Key of a lesson that is kept in this window alone: opened from a file, or changed. */
  readonly localKey?: string;
  readonly version: LessonVersion;
  /** From 1, as people count. */
  readonly step: number;
  /** What windows in step call each other by. */
  readonly session?: string;
  /** True in the window of the one who leads. */
  readonly isPresenterView: boolean;
}

/** Each text of a location, by its parameter in the URL. */
const PARAMETERS = [
  ['lesson', 'lesson'],
  ['own', 'localKey'],
  ['session', 'session'],
] as const;

/** Reads the place from an address's query; what makes no sense is the default. */
export function readLocation(query: string): LessonLocation {
  const parameters = new URLSearchParams(query);
  const named = PARAMETERS.flatMap(([parameter, key]) => {
    const value = parameters.get(parameter);
    return value && /^[\w-]{1,80}$/.test(value) ? [[key, value] as const] : [];
  });
  const step = Number(parameters.get('step') ?? 1);
  return {
    ...Object.fromEntries(named),
    version: parameters.get('version') === 'short' ? 'short' : 'full',
    step: Number.isInteger(step) && step > 0 ? step : 1,
    isPresenterView: parameters.get('role') === 'presenter',
  };
}

/** Writes a place as a query; without a lesson it is the start, and the result is empty. */
export function writeLocation(place: LessonLocation): string {
  const {lesson, localKey, session, version, step, isPresenterView} = place;
  if (lesson === undefined && localKey === undefined) return '';
  const parameters = new URLSearchParams();
  if (localKey === undefined) parameters.set('lesson', lesson!);
  else parameters.set('own', localKey);
  if (version === 'short') parameters.set('version', 'short');
  parameters.set('step', String(step));
  if (session !== undefined) parameters.set('session', session);
  if (isPresenterView) parameters.set('role', 'presenter');
  return `?${parameters.toString()}`;
}
