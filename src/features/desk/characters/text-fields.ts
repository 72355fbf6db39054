export type Field = HTMLInputElement | HTMLTextAreaElement;

/** The field that is typed in, when an event comes from one that takes any text. */
export const fieldOf = (target: EventTarget | null): Field | null =>
  (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')) &&
  !target.readOnly
    ? target
    : null;

/** Types a text at a field's caret, over what is selected, and leaves the caret after it. */
export function typeInto(field: Field, text: string): void {
  const { selectionStart, selectionEnd, value } = field;
  field.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
