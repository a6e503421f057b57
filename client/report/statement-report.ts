import type { StatementItem, StatementsFilter } from '../../graph/model/api.ts';
import { getStatements } from '../api/endpoints.ts';

/** Statements that one report holds: some fifty pages. */
export const mostStatements = 500;

/** As many statements of a page as the server gives. */
const pageSize = 200;

/** The newest statements that fit, oldest of them first as a story is told, and how many there are in all. */
export async function reportedStatements(
  filter: StatementsFilter,
): Promise<{ statements: StatementItem[]; total: number }> {
  const statements: StatementItem[] = [];
  let cursor: string | null = null;
  let total: number;
  do {
    const limit = Math.min(pageSize, mostStatements - statements.length);
    const page = await getStatements({ ...filter, limit, ...(cursor === null ? {} : { cursor }) });
    statements.push(...page.statements);
    ({ cursor, total } = page);
  } while (cursor !== null && statements.length < mostStatements);
  return { statements: statements.reverse(), total };
}
