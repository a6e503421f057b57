/** From so many characters on a name has few bearers; of two it has many. */
export const longName = 3;

/** From so many characters on a name is one spelled after its sound. */
export const spelledName = 4;
