import { useInfiniteQuery } from '@tanstack/react-query';
import { neighboursQuery } from '../api/queries.ts';
import { useCanvasContent } from '../graph/use-canvas-content.ts';
import { Waiting } from '../shared/Waiting.tsx';
import { useView } from '../state/navigation.ts';
import { ArticleDetails } from './ArticleDetails.tsx';
import { EdgeDetails } from './EdgeDetails.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import { Home } from './Home.tsx';
import classes from './Inspector.module.css';
import { SelectionFailure } from './SelectionFailure.tsx';
import { StatementDetails } from './StatementDetails.tsx';

/** The right side: what is selected, with its evidence; with nothing selected, where to begin. */
export function Inspector() {
  const selection = useView((view) => view.selection);
  return (
    <div className={classes.inspector} key={selection?.id}>
      {!selection ? (
        <Home />
      ) : selection.type === 'edge' ? (
        <EdgeDetails id={selection.id} />
      ) : (
        <NodeDetails id={selection.id} />
      )}
    </div>
  );
}

/** An id does not tell its kind: the canvas knows it, or else the server is asked. */
function NodeDetails({ id }: { id: string }) {
  const { content } = useCanvasContent();
  const onCanvas = content.nodes.find((node) => node.id === id);
  const asked = useInfiniteQuery({ ...neighboursQuery(id), enabled: !onCanvas });
  const kind = onCanvas?.kind ?? asked.data?.pages[0]?.nodes.find((node) => node.id === id)?.kind;
  if (!kind)
    return asked.error ? <SelectionFailure error={asked.error} retry={() => void asked.refetch()} /> : <Waiting />;
  if (kind === 'statement') return <StatementDetails id={id} />;
  if (kind === 'article') return <ArticleDetails id={id} />;
  return <EntityDetails id={id} />;
}
