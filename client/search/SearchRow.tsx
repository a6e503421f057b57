import { useTranslation } from 'react-i18next';
import type { NodeSummary, SearchHit } from '../../graph/model/api.ts';
import { useKindNames } from '../i18n/names.ts';
import { Icon } from '../shared/Icon.tsx';
import { KindMark } from '../shared/KindMark.tsx';
import { type RowAction, rowActions } from './row-actions.ts';
import classes from './SearchBox.module.css';
import type { Command } from './use-commands.ts';

export type SearchRow =
  | { type: 'hit'; node: NodeSummary; hit: SearchHit }
  | { type: 'recent'; node: Pick<NodeSummary, 'id' | 'kind' | 'name'> }
  | { type: 'command'; command: Command };

interface SearchRowProps {
  id: string;
  row: SearchRow;
  active: boolean;
  /** The action chosen with the arrow keys, or -1 for going to the node. */
  action: number;
  point(): void;
  choose(add: boolean): void;
  act(action: RowAction): void;
}

/** One row of the search box: what it is, and why it matched. */
export function SearchRowView({ id, row, active, action, point, choose, act }: SearchRowProps) {
  return (
    // The keys of a list box are those of the box that controls it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={classes.row}
      onPointerMove={active ? undefined : point}
      onClick={(event) => choose(event.shiftKey)}
    >
      {row.type === 'command' ? (
        <CommandCells command={row.command} />
      ) : (
        <>
          <NodeCells row={row} />
          {active && <Actions row={row} chosen={action} act={act} />}
        </>
      )}
    </div>
  );
}

interface ActionsProps {
  row: Exclude<SearchRow, { type: 'command' }>;
  chosen: number;
  act(action: RowAction): void;
}

/** What a click does beside going there. For the pointer alone: keys reach the same with the right arrow, and it is said. */
function Actions({ row, chosen, act }: ActionsProps) {
  const { t } = useTranslation();
  const actions = rowActions(row.node);
  if (actions.length === 0) return null;
  return (
    <span className={classes.actions} aria-hidden="true">
      {actions.map((action, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        // biome-ignore lint/a11y/noStaticElementInteractions: see above
        <span
          key={action.name}
          className={classes.action}
          data-action={action.name}
          data-chosen={index === chosen || undefined}
          title={t(`search.action.${action.name}`)}
          onClick={(event) => {
            event.stopPropagation();
            act(action);
          }}
        >
          <Icon name={action.icon} size={14} />
          {index === chosen && t(`search.action.${action.name}`)}
        </span>
      ))}
    </span>
  );
}

function CommandCells({ command }: { command: Command }) {
  return (
    <>
      <span className={classes.mark}>
        <Icon name={command.icon} size={15} />
      </span>
      <span className={classes.main}>{command.title}</span>
      {command.key && <kbd className={classes.key}>{command.key}</kbd>}
    </>
  );
}

function NodeCells({ row }: { row: Exclude<SearchRow, { type: 'command' }> }) {
  const { t } = useTranslation();
  const names = useKindNames();
  const { kind, name } = row.node;
  const hit = row.type === 'hit' ? row.hit : null;
  const subtype = row.type === 'hit' ? names.subtype(row.node.subtype) : undefined;
  return (
    <>
      <span className={classes.mark}>
        {hit || row.type === 'hit' ? <KindMark kind={kind} size={14} /> : <Icon name="clock" size={14} />}
      </span>
      <span className={classes.main}>
        <span className={kind === 'statement' ? classes.words : classes.name}>{name}</span>
        {hit?.node.hint && <span className={classes.why}>{hit.node.hint}</span>}
        {hit && !isPlain(hit) && (
          <span className={classes.why}>
            {t(`search.match.${hit.match}`)} {hit.matched === name ? '' : hit.matched}
          </span>
        )}
      </span>
      <span className={classes.kind}>{subtype ?? names.node(kind)}</span>
      {row.type === 'hit' && kind !== 'article' && kind !== 'statement' && (
        <span className={classes.degree}>{t('search.articles', { count: row.node.articles })}</span>
      )}
    </>
  );
}

/** Whether one sees from the name itself, or from the words of a statement, why it matched. */
function isPlain({ match, matched, node }: SearchHit): boolean {
  return match === 'name' || (match === 'text' && (node.kind === 'statement' || matched === node.name));
}
