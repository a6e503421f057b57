import { UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { StatementItem } from '../../graph/model/api.ts';
import { openStatement, selectNode } from '../state/actions.ts';
import { useView } from '../state/navigation.ts';
import { citation } from './citation.ts';
import { IconButton } from './IconButton.tsx';
import { KindMark } from './KindMark.tsx';
import classes from './StatementCard.module.css';

/** One statement: who, in which post, when and where; a click opens it in its article. */
export function StatementCard({ statement, withSpeaker = true }: { statement: StatementItem; withSpeaker?: boolean }) {
  const { t } = useTranslation();
  const selected = useView((view) => view.selection?.id === statement.id);
  const { speaker, speakerText, post, evidence } = statement;
  const copy = async () => {
    await navigator.clipboard.writeText(citation(statement));
    notifications.show({ message: t('inspector.citationCopied') });
  };
  return (
    <article className={classes.card} data-kind={statement.kind} data-selected={selected || undefined}>
      <UnstyledButton
        className={classes.words}
        onClick={() => openStatement(statement)}
        title={t('inspector.openSentence')}
      >
        {statement.kind === 'direct' ? `“${statement.text}”` : statement.text}
      </UnstyledButton>
      <div className={classes.line}>
        {withSpeaker &&
          (speaker ? (
            <UnstyledButton className={classes.speaker} onClick={() => selectNode(speaker.id)}>
              <KindMark kind={speaker.kind} size={10} /> {speaker.name}
            </UnstyledButton>
          ) : (
            <span className={classes.unknown}>{speakerText ?? t('inspector.unknownSpeaker')}</span>
          ))}
        {post && <span>{post}</span>}
        <span>{t(statement.kind === 'direct' ? 'inspector.direct' : 'inspector.indirect')}</span>
        <span>{[evidence.source, evidence.date ?? t('app.undated')].filter(Boolean).join(' ')}</span>
        <IconButton
          size="xs"
          icon="copy"
          label={t('inspector.copyCitation')}
          className={classes.copy}
          onClick={() => void copy()}
        />
      </div>
      {statement.slogans.length > 0 && (
        <div className={classes.slogans}>
          {statement.slogans.map((slogan) => (
            <UnstyledButton key={slogan.id} className={classes.slogan} onClick={() => selectNode(slogan.id)}>
              <KindMark kind="slogan" size={9} /> {slogan.name}
            </UnstyledButton>
          ))}
        </div>
      )}
    </article>
  );
}
