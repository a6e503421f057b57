import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import classes from './DateField.module.css';

interface DateFieldProps {
  /** Names the field. */
  label: string;
  /** The word that stands in the field: from, to. */
  bound: string;
  /** An ISO date, or null where the field is empty. */
  value: string | null;
  onChange(value: string | null): void;
  w?: number | string;
}

/** A browser counts the years 2, 20 and 202 on the way to 2024 as dates: no newspaper is of them. */
const isWhole = (date: string) => date === '' || date >= '1000';

/** A day. It is handed on when the typing rests or the field is left, not with each digit. */
export function DateField({ label, bound, value, onChange, w }: DateFieldProps) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const settle = useDebouncedCallback(
    (date: string) => {
      if (isWhole(date) && date !== (value ?? '')) onChange(date || null);
    },
    { delay: 500, flushOnUnmount: true },
  );
  return (
    <TextInput
      size="xs"
      w={w}
      type="date"
      aria-label={label}
      classNames={{ input: classes.input! }}
      leftSection={<span className={classes.bound}>{bound}</span>}
      leftSectionWidth={44}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        settle(event.currentTarget.value);
      }}
      onBlur={() => settle.flush()}
    />
  );
}
