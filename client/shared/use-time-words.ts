import { useTranslation } from 'react-i18next';

/** Writes a moment, given as an ISO time, as day and minute in the interface's language and the reader's time zone. */
export function useTimeWords(): (time: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (time) => format.format(new Date(time));
}
