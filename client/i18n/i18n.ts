import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { useSettings } from '../state/settings.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zh } from './zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Messages };
  }
}

/** Starts the texts in the remembered language, and follows its changes. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    lng: useSettings.getState().language,
    fallbackLng: 'zh',
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  const apply = (language: string) => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    void i18next.changeLanguage(language);
  };
  apply(useSettings.getState().language);
  useSettings.subscribe((settings) => apply(settings.language));
}
