import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageDescriptor } from 'react-intl';

/** A key of the interface's words. A key no catalog has does not compile. */
export type TextId = NonNullable<MessageDescriptor['id']>;
export type TextValues = Readonly<Record<string, string | number>>;
/** The words of a key in the interface language. */
export type Text = (id: TextId, values?: TextValues) => string;

/** The interface's words: `const text = useText(); text('common.undo')`. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
