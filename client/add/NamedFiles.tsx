import { useTranslation } from 'react-i18next';

/** How many files are told by name. */
const named = 5;

/** A sentence about files, with how many they are and the first names. */
export function NamedFiles({ words, names }: { words: 'add.others' | 'add.left'; names: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <>
      {t(words, { count: names.length, names: names.slice(0, named).join(t('add.comma')) })}
      {names.length > named && ' …'}
    </>
  );
}
