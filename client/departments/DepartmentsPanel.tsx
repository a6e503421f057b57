import { Body } from './Body.tsx';
import { Connections } from './Connections.tsx';
import classes from './Departments.module.css';

/** How departments connect: one body with its place, its posts and its partners, and the paths between any two. */
export function DepartmentsPanel() {
  return (
    <div className={classes.panel}>
      <Body />
      <Connections />
    </div>
  );
}
