/** One press of Ctrl-C may arrive twice, from the terminal and from npm, which passes it on. */
const samePressMilliseconds = 500;

/**
 * A signal that aborts at the first Ctrl-C or SIGTERM, so that work under way can end in order. A second one ends the
 * process at once.
 */
export function interruptSignal(): AbortSignal {
  const interrupted = new AbortController();
  let pressed = 0;
  const interrupt = () => {
    if (!interrupted.signal.aborted) {
      pressed = performance.now();
      interrupted.abort();
    } else if (performance.now() - pressed > samePressMilliseconds) process.exit(130);
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return interrupted.signal;
}
