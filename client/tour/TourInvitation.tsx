import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../state/settings.ts';
import classes from './Tour.module.css';
import { endTour, startTour, useTour } from './tour-state.ts';

/** Offers the tour to who has neither taken nor declined it. */
export function TourInvitation() {
  const { t } = useTranslation();
  const toured = useSettings((settings) => settings.toured);
  const underWay = useTour((state) => state.step !== null);
  if (toured || underWay) return null;
  return (
    <section className={classes.invitation} aria-label={t('tour.invitation')}>
      <p>{t('tour.invitation')}</p>
      <Group gap="xs">
        <Button size="compact-sm" onClick={startTour}>
          {t('tour.start')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={endTour}>
          {t('tour.decline')}
        </Button>
      </Group>
    </section>
  );
}
