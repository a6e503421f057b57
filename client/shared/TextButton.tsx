import { UnstyledButton } from '@mantine/core';
import type { ComponentProps } from 'react';
import classes from './TextButton.module.css';

/** A button that is a word or two in a line of text. */
export function TextButton({ className, ...rest }: ComponentProps<'button'>) {
  return <UnstyledButton className={[classes.text, className].filter(Boolean).join(' ')} {...rest} />;
}
