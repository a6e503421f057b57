import type { ReactNode } from 'react';
import classes from './Inspector.module.css';

/** One titled part of the inspector. */
export function Section({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h3 className={classes.sectionTitle}>
        {title}
        {note && <small>{note}</small>}
      </h3>
      {children}
    </section>
  );
}
