import { useTranslation } from 'react-i18next';
import { useKindNames } from '../i18n/names.ts';
import type { ReportWords } from './report.ts';

/** The words of a report in the language of the interface. */
export function useReportWords(): ReportWords {
  const { t, i18n } = useTranslation();
  const names = useKindNames();
  return {
    language: i18n.language === 'zh' ? 'zh-CN' : 'en',
    made: t('report.made'),
    link: t('report.link'),
    picture: t('report.picture'),
    nodes: t('report.nodes'),
    relations: t('report.relations'),
    statements: t('tab.statements'),
    sources: t('report.sources'),
    undated: t('app.undated'),
    unknownSource: t('inspector.undatedSource'),
    unknownSpeaker: t('inspector.unknownSpeaker'),
    inferred: t('inspector.inferred'),
    direct: t('inspector.direct'),
    indirect: t('inspector.indirect'),
    kind: names.node,
    relation: names.relation,
  };
}
