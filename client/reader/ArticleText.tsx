import { type CSSProperties, Fragment, type MouseEvent, memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleResponse, NodeSummary, StatementItem } from '../../graph/model/api.ts';
import type { Span } from '../../graph/model/span.ts';
import { useKindNames } from '../i18n/names.ts';
import { selectNode } from '../state/actions.ts';
import { useView } from '../state/navigation.ts';
import { kindColour } from '../theme.ts';
import { type Segment, segmentsOf } from './marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import classes from './Reader.module.css';
import { sentenceAround } from './sentence-around.ts';

interface ArticleTextProps {
  data: ArticleResponse;
  lit: Span | null;
}

/** The text in paragraphs: mentions underlined in the colour of their kind, statements shaded, the evidence lit. */
export const ArticleText = memo(function ArticleText({ data, lit }: ArticleTextProps) {
  const { article, mentions, statements, entities } = data;
  const selected = useView((view) => view.selection?.id ?? null);
  const paragraphs = useMemo(() => paragraphsOf(article.text), [article.text]);
  const entityById = useMemo(() => new Map(entities.map((entity) => [entity.id, entity])), [entities]);
  const statementById = useMemo(() => new Map(statements.map((each) => [each.id, each])), [statements]);
  const near = lit && sentenceAround(article.text, lit);
  const marks = { mentions, statements, lit, near };
  let first = true;
  const isFirstLit = (segment: Segment) => {
    if (!segment.lit || !first) return false;
    first = false;
    return true;
  };

  // One listener for the hundreds of marks of a long text.
  const select = (event: MouseEvent) => {
    const mark = (event.target as Element).closest('[data-mark]');
    if (mark && getSelection()?.isCollapsed) selectNode(mark.getAttribute('data-mark')!);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the buttons
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button turns Enter and space into a click
    <div className={classes.text} lang="zh-CN" onClick={select}>
      {paragraphs
        // The title is already above the text.
        .filter(({ pieces }, index) => index > 0 || textOf(article.text, pieces) !== article.title)
        .map(({ pieces, heading }) => (
          <p key={pieces[0]!.start} className={heading ? classes.heading : classes.paragraph}>
            {pieces.flatMap((piece) =>
              segmentsOf(piece, marks).map((segment) => (
                <Marked
                  key={segment.start}
                  segment={segment}
                  text={article.text.slice(segment.start, segment.end)}
                  entity={entityById.get(segment.entity ?? '')}
                  statement={statementById.get(segment.statement ?? '')}
                  selected={selected}
                  anchor={isFirstLit(segment)}
                />
              )),
            )}
          </p>
        ))}
    </div>
  );
});

interface MarkedProps {
  segment: Segment;
  text: string;
  entity: NodeSummary | undefined;
  statement: StatementItem | undefined;
  selected: string | null;
  anchor: boolean;
}

function Marked({ segment, text, entity, statement, selected, anchor }: MarkedProps) {
  const { t } = useTranslation();
  const names = useKindNames();
  if (!entity && !statement && !segment.near && !segment.lit) return <Fragment>{text}</Fragment>;
  const id = entity?.id ?? statement?.id;
  const speaker = statement && (statement.speaker?.name ?? statement.speakerText ?? t('inspector.unknownSpeaker'));
  const label = entity
    ? `${names.node(entity.kind)} · ${entity.name}`
    : statement &&
      t('reader.statementBy', {
        kind: t(statement.kind === 'direct' ? 'inspector.direct' : 'inspector.indirect'),
        speaker,
      });
  const className = [
    classes.segment,
    statement && (statement.kind === 'direct' ? classes.direct : classes.indirect),
    entity && classes.mention,
    segment.near && classes.near,
    segment.lit && classes.lit,
    id !== undefined && id === selected && classes.selected,
  ]
    .filter(Boolean)
    .join(' ');
  const common = {
    className,
    'data-lit': anchor || undefined,
    title: label,
    style: entity && ({ '--mark': kindColour(entity.kind) } as CSSProperties),
  } as const;
  if (!entity) {
    // The words of a statement are long: they stay text that can be selected, and its card beside them is the button.
    return (
      <span {...common} data-mark={id}>
        {text}
      </span>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button would break the lines of running text
    <span
      {...common}
      data-mark={id}
      role="button"
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          selectNode(entity.id);
        }
      }}
    >
      {text}
    </span>
  );
}

function textOf(text: string, pieces: readonly Span[]): string {
  return pieces.map(({ start, end }) => text.slice(start, end)).join('');
}
