import { useTranslation } from 'react-i18next';
import { type HeatStep, heatSteps } from '../../graph/model/heat.ts';
import { heatColour } from './heat-colour.ts';
import classes from './Slogans.module.css';

/** The six steps, coldest first, each with the share of articles where it begins. */
export function HeatScale() {
  const { t } = useTranslation();
  const steps = (Object.keys(heatSteps) as HeatStep[]).reverse();
  return (
    <ul className={classes.scale} aria-label={t('heat.scale')}>
      {steps.map((step) => (
        <li key={step}>
          <span
            className={classes.step}
            data-hint={
              step === 'cold'
                ? t('heat.below', { share: percentOf('tepid') })
                : t('heat.from', { share: percentOf(step) })
            }
          >
            <span className={classes.swatch} style={{ background: heatColour(step) }} />
            {t(`heat.${step}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One step with its colour. */
export function HeatMark({ step }: { step: HeatStep }) {
  const { t } = useTranslation();
  return (
    <span className={classes.step}>
      <span className={classes.swatch} style={{ background: heatColour(step) }} />
      {t(`heat.${step}`)}
    </span>
  );
}

const percentOf = (step: HeatStep) => `${Number((heatSteps[step].share * 100).toPrecision(3))}%`;
