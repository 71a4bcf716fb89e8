import type {LessonLength} from './lesson';

/** Where somebody is in a lesson, as the address of the presenting page holds it. */
export interface LessonPlace {
  /** Id of one of the site's lessons. */
  readonly lesson?: string;
  /** Key of a lesson that is kept in this window alone: opened from a file, or changed. */
  readonly own?: string;
  readonly length: LessonLength;
  /** From 1, as people count. */
  readonly step: number;
  /** What windows in step call each other by. */
  readonly session?: string;
  /** True in the window of the one who leads. */
  readonly isPresenter: boolean;
}

/** Reads the place from an address's query; what makes no sense is the default. */
export function readPlace(query: string): LessonPlace {
  const parameters = new URLSearchParams(query);
  const named = ['lesson', 'own', 'session'].flatMap((key) => {
    const value = parameters.get(key);
    return value && /^[\w-]{1,80}$/.test(value) ? [[key, value] as const] : [];
  });
  const step = Number(parameters.get('step') ?? 1);
  return {
    ...Object.fromEntries(named),
    length: parameters.get('version') === 'short' ? 'short' : 'long',
    step: Number.isInteger(step) && step > 0 ? step : 1,
    isPresenter: parameters.get('role') === 'presenter',
  };
}

/** Writes a place as a query; without a lesson it is the start, and the result is empty. */
export function writePlace(place: LessonPlace): string {
  const {lesson, own, session, length, step, isPresenter} = place;
  if (lesson === undefined && own === undefined) return '';
  const parameters = new URLSearchParams();
  if (own === undefined) parameters.set('lesson', lesson!);
  else parameters.set('own', own);
  if (length === 'short') parameters.set('version', 'short');
  parameters.set('step', String(step));
  if (session !== undefined) parameters.set('session', session);
  if (isPresenter) parameters.set('role', 'presenter');
  return `?${parameters.toString()}`;
}
