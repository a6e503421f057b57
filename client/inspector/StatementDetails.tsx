import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { statementQuery } from '../api/queries.ts';
import { draftDecision } from '../curation/draft.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { KindMark } from '../shared/KindMark.tsx';
import { NodeLink } from '../shared/NodeLink.tsx';
import { Waiting } from '../shared/Waiting.tsx';
import { expand, openStatement } from '../state/actions.ts';
import { Connections } from './Connections.tsx';
import { DetailsHead } from './DetailsHead.tsx';
import classes from './Inspector.module.css';
import { Section } from './Section.tsx';
import { SelectionFailure } from './SelectionFailure.tsx';

/** One statement: its words, who said it in which post, with which verb, and the slogans in it. */
export function StatementDetails({ id }: { id: string }) {
  const { t } = useTranslation();
  const found = useQuery(statementQuery(id));
  if (found.error) return <SelectionFailure error={found.error} retry={() => void found.refetch()} />;
  const statement = found.data;
  if (!statement) return <Waiting />;
  const { evidence, speaker } = statement;
  return (
    <>
      <DetailsHead
        kind={
          <>
            <KindMark kind="statement" />
            <span>{t(statement.kind === 'direct' ? 'inspector.direct' : 'inspector.indirect')}</span>
          </>
        }
        tools={
          <IconButton
            size="sm"
            icon="pen"
            label={t('curation.rejectStatement')}
            onClick={() =>
              draftDecision({
                kind: 'reject',
                id,
                what: 'statement',
                title: speaker?.name ?? statement.speakerText ?? t('inspector.unknownSpeaker'),
                words: statement.text,
              })
            }
          />
        }
      >
        <blockquote className={classes.sentence} style={{ marginTop: 8 }}>
          {statement.kind === 'direct' ? `“${statement.text}”` : statement.text}
        </blockquote>
        <div className={classes.actions}>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<Icon name="article" size={14} />}
            onClick={() => openStatement(statement)}
          >
            {t('inspector.openSentence')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="expand" size={14} />}
            onClick={() => expand(id)}
          >
            {t('graph.expand')}
          </Button>
        </div>
      </DetailsHead>
      <Section title={t('inspector.speaker')}>
        {speaker ? <NodeLink node={speaker} /> : (statement.speakerText ?? t('inspector.unknownSpeaker'))}
        <p className={classes.quiet}>
          {[
            statement.post && t('inspector.as', { post: statement.post }),
            statement.cue && `${t('inspector.cue')} “${statement.cue}”`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={classes.quiet}>
          《{evidence.title}》{[evidence.source, evidence.date ?? t('app.undated')].filter(Boolean).join(' · ')}
        </p>
      </Section>
      {statement.slogans.length > 0 && (
        <Section title={t('inspector.invokes')}>
          {statement.slogans.map((slogan) => (
            <div key={slogan.id}>
              <NodeLink node={slogan} />
            </div>
          ))}
        </Section>
      )}
      <Connections node={{ id, kind: 'statement', name: statement.text, articles: 1, degree: 0 }} />
    </>
  );
}
