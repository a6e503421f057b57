import type { zh } from './zh.ts';

type Texts<T> = { [key in keyof T]: T[key] extends string ? string : Texts<T[key]> };

/** The shape that every language fills: a key that one lacks is a type error. */
export type Messages = Texts<typeof zh>;
