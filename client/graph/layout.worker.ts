import { arrange } from './arrange.ts';
import type { LayoutAnswer, LayoutRequest } from './layout-request.ts';

self.onmessage = (message: MessageEvent<LayoutRequest>) => {
  const answer: LayoutAnswer = { request: message.data.request, positions: arrange(message.data) };
  self.postMessage(answer);
};
