import { Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../shared/IconButton.tsx';
import { type TourStep, tourSteps } from './steps.ts';
import classes from './Tour.module.css';
import { endTour, useTour } from './tour-state.ts';

/** The five-step tour: a card that says what to see, and a frame around it. The page stays usable under it. */
export default function Tour() {
  const { t } = useTranslation();
  const at = useTour((state) => state.step);
  const step = at === null ? undefined : tourSteps[at];
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!step) return;
    // A step shows what the database has; where it has nothing, its words are still true.
    Promise.resolve(step.show()).catch(() => undefined);
    card.current?.focus();
  }, [step]);
  if (!step || at === null) return null;
  const last = at === tourSteps.length - 1;
  const go = (to: number) => useTour.setState({ step: Math.max(0, to) });
  return (
    <>
      <Frame step={step} />
      <section
        ref={card}
        className={classes.card}
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape') endTour();
          else if (event.key === 'ArrowRight' && !last) go(at + 1);
          else if (event.key === 'ArrowLeft') go(at - 1);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <Group justify="space-between" wrap="nowrap">
          <Text size="xs" c="dimmed">
            {t('tour.at', { step: at + 1, of: tourSteps.length })}
          </Text>
          <IconButton size="sm" icon="close" label={t('tour.skip')} onClick={endTour} />
        </Group>
        <h2 id="tour-title" className={classes.title}>
          {t(`tour.${step.name}`)}
        </h2>
        <p id="tour-text" className={classes.text}>
          {t(`tour.${step.name}Text`)}
        </p>
        <Group justify="space-between" mt="sm">
          <Button size="compact-sm" variant="subtle" onClick={endTour}>
            {t(last ? 'tour.end' : 'tour.skip')}
          </Button>
          <Group gap="xs">
            <Button size="compact-sm" variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
              {t('tour.back')}
            </Button>
            {!last && (
              <Button size="compact-sm" onClick={() => go(at + 1)}>
                {t('tour.next')}
              </Button>
            )}
          </Group>
        </Group>
      </section>
    </>
  );
}

/** A frame around what the step is about, wherever it moves. */
function Frame({ step }: { step: TourStep }) {
  const [box, setBox] = useState<DOMRect | null>(null);
  useEffect(() => {
    const follow = () => {
      const target = step.about.map((selector) => document.querySelector(selector)).find((found) => found !== null);
      const next = target?.getBoundingClientRect() ?? null;
      setBox((before) => (before && next && sameBox(before, next) ? before : next));
    };
    follow();
    const timer = setInterval(follow, 200);
    return () => clearInterval(timer);
  }, [step]);
  if (!box) return null;
  const { left, top, width, height } = box;
  return <div className={classes.frame} style={{ left, top, width, height }} aria-hidden="true" />;
}

function sameBox(one: DOMRect, other: DOMRect): boolean {
  return one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;
}
