import { useState } from 'react';
import type { Correction, CorrectionStatus, ErrorCode, PageDocument } from '#domain/page/document';
import type { CorrectionId, Span } from '#domain/page/ids';
import { likelyCode } from '#domain/proof/likely-code';
import { signOf, type Sign } from '#domain/proof/sign';
import { useDesk, useDocument, useView } from '#features/desk/context';
import { selectionOf } from '#features/desk/view-state';

/** How much of the text around a mark is looked at: enough to see that it stands there twice. */
const AROUND = 60;

/** What the window is about: a place without a mark, or a mark; `taken` is another mark that stands in the way. */
export type MarkTarget = {
  readonly doc: PageDocument;
  readonly span: Span;
  readonly existing: Correction | undefined;
  readonly taken: Correction | undefined;
};

/** The mark meant by the selection: the chosen one where it touches, or one at exactly this place. */
export function markAt(doc: PageDocument, span: Span, chosen: CorrectionId | null): Correction | undefined {
  const touching = doc.corrections.touching(span);
  return (
    touching.find((m) => m.id === chosen) ??
    touching.find((m) => m.span.start === span.start && m.span.end === span.end)
  );
}

export function useMarkTarget(): MarkTarget {
  const doc = useDocument();
  const anchor = useView((state) => state.anchor);
  const focus = useView((state) => state.focus) ?? 0;
  const chosen = useView((state) => state.selectedMark);
  const selection = selectionOf({ anchor, focus }) ?? { start: focus, end: focus };
  const existing = markAt(doc, selection, chosen);
  const other = existing === undefined ? doc.corrections.overlapping(selection) : undefined;
  // A rejected mark gives way.
  const taken = other?.status === 'rejected' ? undefined : other;
  return { doc, span: existing?.span ?? selection, existing, taken };
}

type Values = Pick<Correction, 'origin' | 'note'> & {
  readonly reading: string;
  readonly offers: boolean;
  /** Null while nobody has chosen: then the likely one. */
  readonly code: ErrorCode | null;
};

const BLANK = { origin: 'extraction', note: '', code: null } as const;

function valuesOf(existing: Correction | undefined, original: string): Values {
  if (existing === undefined) return { ...BLANK, reading: original, offers: true };
  const { origin, note, code, replacement } = existing;
  return { origin, note, code, reading: replacement ?? original, offers: replacement !== null };
}

/** The code most likely meant: what the reading looks like, and what stands around it. */
function codeFor(text: string, span: Span, reading: string): ErrorCode {
  return likelyCode(text.slice(span.start, span.end), reading, {
    before: text.slice(Math.max(0, span.start - AROUND), span.start),
    after: text.slice(span.end, span.end + AROUND),
  });
}

export type MarkForm = {
  readonly values: Values;
  readonly original: string;
  readonly code: ErrorCode;
  /** The sign it would be drawn with. */
  readonly sign: Sign;
  readonly replacement: string | null;
  readonly save: (status: CorrectionStatus) => void;
  readonly change: (part: Partial<Values>) => void;
};

/** The values of the form, and how they are stored. */
export function useMarkForm({ doc, span, existing }: MarkTarget, onClose: () => void): MarkForm {
  const { session, view } = useDesk();
  const original = doc.text.slice(span.start, span.end);
  const [values, setValues] = useState<Values>(() => valuesOf(existing, original));
  const { reading, offers, origin, note } = values;
  const changed = reading !== original;
  const replacement = offers && (changed || existing?.replacement === reading) ? reading : null;
  const code = values.code ?? (changed ? codeFor(doc.text, span, reading) : 'QRY');
  const sign = signOf({ span, original, replacement, code, status: 'marked' }, doc.text);
  const save = (status: CorrectionStatus): void => {
    const wanted = { code, origin, replacement, note, status };
    const run =
      existing === undefined
        ? session.run({ kind: 'mark', span, ...wanted })
        : session.run({ kind: 'change-mark', id: existing.id, values: wanted });
    if (!run.ok && run.error.code !== 'nothing-changes') return;
    view.setState({ tab: 'marks', anchor: span.end, focus: span.end });
    onClose();
  };
  const change = (part: Partial<Values>): void => {
    setValues((before) => {
      const next = { ...before, ...part };
      // Fields know one kind of line break; the page keeps its own.
      const breaks = original.includes('\r\n') ? '\r\n' : '\n';
      return { ...next, reading: next.reading.replace(/\r?\n/gu, breaks) };
    });
  };
  return { values, original, code, sign, replacement, save, change };
}
