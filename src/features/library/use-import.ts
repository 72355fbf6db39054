import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { EditionId } from '#domain/page/ids';
import { useLibraryPorts } from '#features/library-ports';
import { goTo, pagePath } from '#features/paths';
import { useText } from '#features/text';
import { useBeforeImport } from '#features/use-before-import';
import { beginningOf } from '#library/examine-file';
import type { Candidate, Examined, SourceFile } from '#library/examine-file';
import { fitIntoEditions } from '#library/fit-editions';
import { addCandidates, examineFiles } from '#library/import-files';
import type { Imported } from '#library/import-files';
import { readShelf, refreshShelf } from '#library/shelf';
import type { Progress } from '#ports/segmenter';
import { showToast } from '#ui/toast-queue';

/** What an editor answers when asked how a file is written. */
export type DecodingAnswer =
  | { readonly kind: 'read'; readonly candidate: Candidate }
  | { readonly kind: 'skip' }
  | { readonly kind: 'stop' };

export type ImportReport = {
  readonly added: number;
  readonly known: readonly Extract<Examined, { kind: 'known' }>[];
  readonly refused: readonly Extract<Examined, { kind: 'refused' }>[];
  /** Storing failed: nothing was added. */
  readonly hasFailed: boolean;
};

/** Where an import stands. */
export type ImportStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'examining'; readonly progress: Progress }
  | {
      readonly kind: 'asking';
      readonly candidate: Candidate;
      readonly at: number;
      readonly total: number;
      readonly answer: (answer: DecodingAnswer) => void;
    }
  | { readonly kind: 'adding'; readonly count: number }
  | { readonly kind: 'report'; readonly report: ImportReport };

export type Import = {
  readonly step: ImportStep;
  /** The beginning of the one long file that is coming in. */
  readonly beginning: string | null;
  /** `into` null: into the edition each file belongs to, or a new one. */
  readonly start: (files: readonly SourceFile[], into: EditionId | null) => void;
  readonly stop: () => void;
  readonly closeReport: () => void;
};

const IDLE: ImportStep = { kind: 'idle' };

const FAILED: ImportReport = { added: 0, known: [], refused: [], hasFailed: true };

const toSourceFile = (file: File): SourceFile => ({
  name: file.name,
  byteLength: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
  begin: async (length) => new Uint8Array(await file.slice(0, length).arrayBuffer()),
});
/** Page 2 before page 10, whatever order the system hands files over in. */
const byName = new Intl.Collator(undefined, { numeric: true });

export const toSourceFiles = (files: Iterable<File>): readonly SourceFile[] =>
  Array.from(files, toSourceFile).sort((a, b) => byName.compare(a.name, b.name));

/**
 * Takes files from the editor's hands into the library: examine, ask how doubtful ones are written (or all, with
 * `asksAlways`), add what remains in one go, report. One import at a time; another is not begun.
 */
export function useImport(asksAlways: boolean): Import {
  const ports = useLibraryPorts();
  const client = useQueryClient();
  const text = useText();
  const [step, setStep] = useState<ImportStep>(IDLE);
  const [beginning, setBeginning] = useState<string | null>(null);
  const mayImport = useBeforeImport();
  const running = useRef<AbortController | null>(null);

  /** Null: the editor wants nothing added. */
  async function ask(candidates: readonly Candidate[]): Promise<readonly Candidate[] | null> {
    const asked = candidates.filter((each) => asksAlways || !each.isCertain);
    const kept: Candidate[] = [];
    for (const candidate of candidates) {
      const at = asked.indexOf(candidate) + 1;
      if (at === 0) {
        kept.push(candidate);
        continue;
      }
      const answer = await new Promise<DecodingAnswer>((resolve) => {
        setStep({ kind: 'asking', candidate, at, total: asked.length, answer: resolve });
      });
      if (answer.kind === 'stop') return null;
      if (answer.kind === 'read') kept.push(answer.candidate);
    }
    return kept;
  }

  async function add(candidates: readonly Candidate[], into: EditionId | null): Promise<Imported> {
    setStep({ kind: 'adding', count: candidates.length });
    const consignments =
      into === null
        ? fitIntoEditions(candidates, (await readShelf(ports)).editions)
        : [{ destination: { kind: 'edition', id: into } as const, candidates }];
    return addCandidates(ports, consignments);
  }

  async function tell(report: ImportReport, imported: Imported | null): Promise<void> {
    const hasNews = report.hasFailed || report.known.length > 0 || report.refused.length > 0;
    const [first, second] = imported?.rawPageIds ?? [];
    const refreshed = imported === null ? null : refreshShelf(client);
    if (!hasNews && first !== undefined && second === undefined) {
      // Whoever goes to the desk does not wait for the shelf.
      goTo(pagePath(first));
      return;
    }
    await refreshed;
    setStep(hasNews ? { kind: 'report', report } : IDLE);
    if (!hasNews && imported !== null)
      showToast({ text: text('toast.imported', { count: report.added }), tone: 'good' });
  }

  async function run(
    files: readonly SourceFile[],
    into: EditionId | null,
    signal: AbortSignal,
  ): Promise<void> {
    // Asked while the files are read.
    const mayAdd = mayImport();
    const [only] = files;
    if (files.length === 1 && only !== undefined) setBeginning(await beginningOf(only));
    const onProgress = (progress: Progress): void => setStep({ kind: 'examining', progress });
    const examined = await examineFiles(files, ports, { signal, onProgress });
    const ready = examined.flatMap((each) => (each.kind === 'ready' ? [each.candidate] : []));
    const wanted = await ask(ready);
    if (wanted === null || (wanted.length > 0 && !(await mayAdd))) {
      setStep(IDLE);
      return;
    }
    const known = examined.filter((each) => each.kind === 'known');
    const refused = examined.filter((each) => each.kind === 'refused');
    const none = { added: 0, known, refused, hasFailed: false };
    try {
      const imported = wanted.length === 0 ? null : await add(wanted, into);
      const added = imported?.rawPageIds.length ?? 0;
      await tell({ ...none, added }, imported);
    } catch {
      await tell({ ...none, hasFailed: true }, null);
    }
  }

  return {
    step,
    beginning,
    start: (files, into) => {
      if (files.length === 0) return;
      if (running.current !== null) {
        showToast({ text: text('import.busy'), tone: 'doubtful' });
        return;
      }
      const controller = new AbortController();
      running.current = controller;
      run(files, into, controller.signal)
        .catch((error: unknown) => {
          const isStopped = error instanceof DOMException && error.name === 'AbortError';
          setStep(isStopped ? IDLE : { kind: 'report', report: FAILED });
        })
        .finally(() => {
          running.current = null;
          setBeginning(null);
        });
    },
    stop: () => running.current?.abort(),
    closeReport: () => setStep(IDLE),
  };
}
