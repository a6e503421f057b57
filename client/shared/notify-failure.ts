import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { ApiFailure } from '../api/request.ts';

/** Says that something the user asked for did not work, and why. */
export function notifyFailure(error: Error): void {
  const title = error instanceof ApiFailure ? i18next.t(`error.${error.code}`) : i18next.t('error.title');
  notifications.show({ color: 'red', title, message: error.message });
}
