import { createContext } from 'react';

/** Opens and closes the palette for the field last typed in. */
export const CharactersContext = createContext<{
  readonly toggle: () => void;
  readonly isOpen: boolean;
} | null>(null);
