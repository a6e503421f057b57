import { useView } from '../state/navigation.ts';
import { ArticleList } from './ArticleList.tsx';
import { ArticleReader } from './ArticleReader.tsx';

/** The article that was opened, or all articles to choose from. */
export function ReaderPanel() {
  const article = useView((view) => view.article);
  return article ? <ArticleReader key={article} id={article} /> : <ArticleList />;
}
