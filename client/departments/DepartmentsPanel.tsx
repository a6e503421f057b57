import { Connections } from './Connections.tsx';
import classes from './Departments.module.css';
import { Hierarchy } from './Hierarchy.tsx';

/** How departments connect: a body's place among the bodies, and the paths between any two. */
export function DepartmentsPanel() {
  return (
    <div className={classes.panel}>
      <Hierarchy />
      <Connections />
    </div>
  );
}
