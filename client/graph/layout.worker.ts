import { arrange } from './arrange.ts';
import { arrangeByTime } from './arrange-by-time.ts';
import { arrangeConcentric } from './arrange-concentric.ts';
import { arrangeHierarchy } from './arrange-hierarchy.ts';
import type { Layout, LayoutAnswer, LayoutRequest, Placement } from './layout-request.ts';
import { stretch } from './stretch.ts';

const arrangements: { [layout in Layout]: (request: LayoutRequest) => Placement } = {
  force: (request) => ({ positions: arrange(request), guides: [] }),
  hierarchy: (request) => stretch({ positions: arrangeHierarchy(request), guides: [] }, request.aspect),
  concentric: (request) => ({ positions: arrangeConcentric(request), guides: [] }),
  time: (request) => stretch(arrangeByTime(request), request.aspect),
};

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  const answer: LayoutAnswer = { request: data.request, ...arrangements[data.layout](data) };
  self.postMessage(answer);
};
