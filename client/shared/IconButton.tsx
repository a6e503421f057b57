import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { MouseEventHandler } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps extends ActionIconProps {
  icon: IconName;
  /** Names the button for screen readers and in its hint. */
  label: string;
  onClick?: MouseEventHandler;
  pressed?: boolean;
}

/** A button that shows an icon and says its name on hover. */
export function IconButton({ icon, label, onClick, pressed, ...rest }: IconButtonProps) {
  return (
    <ActionIcon
      aria-label={label}
      aria-pressed={pressed}
      data-hint={label}
      onClick={onClick}
      {...(pressed ? { variant: 'light', color: 'ink' } : {})}
      {...rest}
    >
      <Icon name={icon} />
    </ActionIcon>
  );
}
