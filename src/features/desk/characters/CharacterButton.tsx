import { useContext, type ReactNode } from 'react';
import { useText } from '#features/text';
import { IconButton } from '#ui/IconButton.tsx';
import { CharactersContext } from './characters-context';

/** Opens the palette of special characters for the field beside it. */
export function CharacterButton(): ReactNode {
  const text = useText();
  const characters = useContext(CharactersContext);
  if (characters === null) return null;
  return (
    <IconButton
      icon="characters"
      label={text('characters.open')}
      shortcut="⌘/"
      isOn={characters.isOpen}
      onPress={characters.toggle}
    />
  );
}
