/**
 * A signal that aborts at the first Ctrl-C or SIGTERM, so that work under way can end in order. A second one ends the
 * process at once.
 */
export function interruptSignal(): AbortSignal {
  const interrupted = new AbortController();
  const interrupt = () => {
    if (interrupted.signal.aborted) process.exit(130);
    interrupted.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return interrupted.signal;
}
