import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { ApiFailure } from '../api/request.ts';

/** Says that something the user asked for did not work, and why. */
export function notifyFailure(error: Error): void {
  const code = error instanceof ApiFailure ? error.code : 'internal';
  notifications.show({ color: 'red', title: i18next.t(`error.${code}`), message: error.message });
}
