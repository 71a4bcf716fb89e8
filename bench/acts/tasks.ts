/** What a trace of the browser says of the tasks of a page. */
// cspell:ignore tdur

/** An event of a trace, as far as it is read here; times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X`: has a duration; `M`: says something of a thread. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** From its beginning to its end. */
  readonly dur?: number;
  /** How much of that the processor worked on it: other programs take their share too. */
  readonly tdur?: number;
  readonly args?: {readonly name?: string};
}

/** Returns how many ms of the processor the longest task of any page took. */
export function longestTask(events: readonly TraceEvent[]): number {
  const threads = new Set(
    events
      .filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = events.filter((event) => TASKS.has(event.name) && threads.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The trace has no task of a page');
  return Math.max(...tasks.map(({tdur, dur = 0}) => tdur ?? dur)) / 1000;
}

/** What the browser calls one turn of the main thread. */
const TASKS: ReadonlySet<string> = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

function threadOf({pid, tid}: TraceEvent): string {
  return `${pid} ${tid}`;
}
