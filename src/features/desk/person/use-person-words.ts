import { useCallback } from 'react';
import type { Pass } from '#domain/page/document';
import { useText } from '#features/text';

/** A person in words, pass first; empty when nothing is known of them. */
export function usePersonWords(): (name: string, pass: Pass | null, length?: 'short') => string {
  const text = useText();
  return useCallback(
    (name, pass, length) => {
      if (pass === null) return name;
      const words = text(length === 'short' ? `passShort.${pass}` : `pass.${pass}`);
      return name === '' ? words : text('person.label', { pass: words, name });
    },
    [text],
  );
}
