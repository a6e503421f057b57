import { useEffect, useState } from 'react';

/** How long a wait must last to be told, in milliseconds: a spinner for less is a flicker, and drawing it takes its share of the wait. */
const toldAfter = 300;

/** Whether `waiting` has been true for so long that it is worth telling. */
export function useLasting(waiting: boolean): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLasts(true), toldAfter);
    return () => {
      clearTimeout(timer);
      setLasts(false);
    };
  }, [waiting]);
  return waiting && lasts;
}
