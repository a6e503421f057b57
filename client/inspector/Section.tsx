import type { ReactNode } from 'react';
import classes from './Inspector.module.css';

interface SectionProps {
  title: string;
  note?: ReactNode;
  /** What can be done with all of it. */
  tool?: ReactNode;
  children: ReactNode;
}

/** One titled part of the inspector. */
export function Section({ title, note, tool, children }: SectionProps) {
  return (
    <section className={classes.section}>
      <h3 className={classes.sectionTitle}>
        {title}
        {note && <small>{note}</small>}
        {tool && <span className={classes.sectionTool}>{tool}</span>}
      </h3>
      {children}
    </section>
  );
}
