import type { StatementItem } from '../../graph/model/api.ts';

/** A statement as one pastes it into a text: speaker with post, words, title, medium, date. Chinese, as its source is. */
export function citation(statement: StatementItem): string {
  const { speaker, speakerText, post, kind, text, evidence } = statement;
  const name = speaker?.name ?? speakerText ?? '（未指明说话者）';
  const who = post && !name.includes(post) ? `${post}${name}` : name;
  const words = kind === 'direct' ? `“${text}”` : `${text}（间接引述）`;
  const where = [evidence.source, evidence.date].filter(Boolean).join('，');
  return `${who}：${words}——《${evidence.title}》${where && `，${where}`}`;
}
