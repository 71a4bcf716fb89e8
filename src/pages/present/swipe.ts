/** Fingers on a smart board: swipes, and taps at the edges. */

/** A finger that moved less, in CSS pixels, was no swipe. */
const SWIPE = 60;

/** Part of the width, at either side, in which a tap turns the page. */
const EDGE = 0.06;

const TAKEN = 'button, a, input, select, textarea, summary, [data-country], .activity, table';

/** Listeners of a slide. */
export interface SwipeHandlers {
  begin(event: TouchEvent): void;
  end(event: TouchEvent): void;
  tap(event: MouseEvent): void;
}

/** Calls back for each way to turn: 1 to the next step, -1 to the one before. */
export function createSwipeHandlers(turn: (by: 1 | -1) => void): SwipeHandlers {
  let from: Touch | undefined;
  return {
    begin: (event: TouchEvent) => {
      const isTaken = isOn(event, 'input, select, textarea, .activity, table');
      from = event.touches.length === 1 && !isTaken ? event.touches[0] : undefined;
    },
    end: (event: TouchEvent) => {
      const to = event.changedTouches[0];
      const began = from;
      from = undefined;
      if (!began || !to || event.touches.length > 0) return;
      const [x, y] = [to.clientX - began.clientX, to.clientY - began.clientY];
      if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) turn(x * direction() < 0 ? 1 : -1);
    },
    tap: (event: MouseEvent) => {
      if (isOn(event, TAKEN)) return;
      const {left, width} = (event.currentTarget as Element).getBoundingClientRect();
      const part = (event.clientX - left) / width;
      if (part < EDGE) turn(direction() < 0 ? 1 : -1);
      if (part > 1 - EDGE) turn(direction() < 0 ? -1 : 1);
    },
  };
}

function isOn(event: Event, selector: string): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(selector));
}

/** 1 where one reads from left to right, else -1. */
function direction(): 1 | -1 {
  return getComputedStyle(document.documentElement).direction === 'rtl' ? -1 : 1;
}
