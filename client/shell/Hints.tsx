import { Tooltip } from '@mantine/core';
import { useEffect, useState } from 'react';

/** How long the pointer rests before a hint appears, and for how long after one the next appears at once, in milliseconds. */
const restMilliseconds = 350;
const graceMilliseconds = 300;

type Hinted = HTMLElement | SVGElement;

/**
 * Shows the `data-hint` of what the pointer rests on or the keyboard has come to. One for the whole page: a tooltip around
 * each of thirty buttons would take a tenth of the time until the first picture.
 */
export function Hints() {
  const [target, setTarget] = useState<Hinted | null>(null);
  useEffect(() => watchHinted(setTarget), []);
  return target && <Tooltip opened target={{ current: target as HTMLElement }} label={target.dataset.hint} />;
}

/** Calls `show` with each element whose hint is to be seen, and with null where none is any longer. Returns how to stop. */
function watchHinted(show: (target: Hinted | null) => void): () => void {
  let current: Hinted | null = null;
  let shownUntil = Number.NEGATIVE_INFINITY;
  let isShown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reveal = (target: Hinted) => {
    isShown = true;
    show(target);
  };
  const turnTo = (next: Hinted | null, rest: number) => {
    if (next === current) return;
    current = next;
    clearTimeout(timer);
    if (isShown) {
      isShown = false;
      shownUntil = performance.now();
      show(null);
    }
    if (!next) return;
    if (rest === 0 || performance.now() - shownUntil < graceMilliseconds) reveal(next);
    else timer = setTimeout(() => reveal(next), rest);
  };
  const leave = () => turnTo(null, 0);
  const over = ({ target, pointerType }: PointerEvent) => {
    // A finger that comes to a button is about to press it.
    if (pointerType === 'mouse') turnTo(hintedAt(target), restMilliseconds);
  };
  const focus = ({ target }: FocusEvent) => {
    const next = hintedAt(target);
    if (next?.matches(':focus-visible')) turnTo(next, 0);
  };
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') leave();
  };
  const ended = new AbortController();
  // On the way down: a menu that keeps an event to itself keeps no hint standing.
  const options = { capture: true, signal: ended.signal };
  document.addEventListener('pointerover', over, options);
  document.addEventListener('pointerdown', leave, options);
  document.addEventListener('focusin', focus, options);
  document.addEventListener('focusout', leave, options);
  document.addEventListener('keydown', press, options);
  document.documentElement.addEventListener('pointerleave', leave, { signal: ended.signal });
  return () => {
    ended.abort();
    clearTimeout(timer);
  };
}

function hintedAt(target: EventTarget | null): Hinted | null {
  return target instanceof Element ? target.closest<Hinted>('[data-hint]') : null;
}
