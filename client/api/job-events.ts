import type { JobEvent } from '../../graph/model/api.ts';
import { ApiFailure } from './request.ts';

/**
 * Follows `GET /api/jobs/:id/events` until the job ends. Each event is handed to `onEvent`; resolves with the last one.
 * Rejects with an `ApiFailure` where the stream breaks off before the job is done.
 */
export function followJob(job: string, onEvent: (event: JobEvent) => void): Promise<JobEvent> {
  return new Promise((resolve, reject) => {
    const source = new EventSource(`/api/jobs/${encodeURIComponent(job)}/events`);
    const receive = (message: MessageEvent<string>) => {
      const event: JobEvent = JSON.parse(message.data);
      onEvent(event);
      if (event.state === 'running') return;
      source.close();
      resolve(event);
    };
    source.addEventListener('progress', receive);
    source.addEventListener('done', receive);
    source.addEventListener('error', () => {
      // The browser reconnects by itself; only a closed stream is lost.
      if (source.readyState === EventSource.CLOSED) {
        reject(new ApiFailure('offline', `the progress of job ${job} broke off`));
      }
    });
  });
}
