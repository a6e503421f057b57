import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shared/Icon.tsx';
import { useTransient } from '../state/transient.ts';
import { startTour } from '../tour/tour-state.ts';
import classes from './HelpSheet.module.css';

const keys = [
  ['search', '/', '⌘K'],
  ['moveHits', '↑', '↓'],
  ['open', 'Enter'],
  ['close', 'Esc'],
  ['expand', 'E'],
  ['hide', 'H'],
  ['keep', 'K'],
  ['undo', '⌘Z', '⇧⌘Z'],
  ['fit', 'F'],
  ['relayout', 'L'],
  ['lasso', 'S'],
  ['pin', 'P'],
  ['table', 'T'],
  ['tabs', '1', '–', '5'],
  ['stops', '[', ']'],
  ['run', 'Ctrl', 'Enter'],
  ['actions', '→'],
  ['judge', 'S', 'D', 'L'],
] as const;

/** What Tifa is for, and every key. */
export default function HelpSheet() {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={() => useTransient.setState({ sheet: null })}
      title={t('help.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <h3 className={classes.title}>{t('help.jobs')}</h3>
      <div className={classes.jobs}>
        {(['job1', 'job2', 'job3'] as const).map((job) => (
          <section key={job} className={classes.job}>
            <h4>{t(`help.${job}`)}</h4>
            <p>{t(`help.${job}Text`)}</p>
          </section>
        ))}
      </div>
      <Button size="xs" variant="light" mb="md" leftSection={<Icon name="play" size={14} />} onClick={startTour}>
        {t('tour.again')}
      </Button>
      <h3 className={classes.title}>{t('help.keys')}</h3>
      <dl className={classes.keys}>
        {keys.map(([name, ...strokes]) => (
          <div key={name}>
            <dt>{t(`help.${name}`)}</dt>
            <dd>
              {strokes.map((stroke) => (
                <kbd key={stroke}>{stroke}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.note}>{t('help.mouse')}</p>
      <p className={classes.note}>
        {t('help.back')} · {t('help.private')}
      </p>
    </Modal>
  );
}
