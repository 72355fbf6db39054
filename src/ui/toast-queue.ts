import { useSyncExternalStore } from 'react';
import type { Tone } from './Badge.tsx';

/** What a message offers to do. */
export type ToastAction = { readonly label: string; readonly run: () => void };

/** A short message that goes away by itself; `action` takes back or follows up what it tells, `other` does it otherwise. */
export type Toast = {
  readonly text: string;
  readonly tone?: Tone;
  readonly action?: ToastAction;
  readonly other?: ToastAction;
  /** Milliseconds; longer with an action, since somebody must reach it. */
  readonly duration?: number;
};
export type QueuedToast = Toast & { readonly id: number };

let queue: readonly QueuedToast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function replace(next: readonly QueuedToast[]): void {
  queue = next;
  for (const listener of listeners) listener();
}

/** At most this many at a time: the oldest gives way. */
const MOST = 3;

/** Shows a message in the toast region of the app. */
export function showToast(toast: Toast): void {
  replace([...queue, { ...toast, id: nextId++ }].slice(-MOST));
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  replace(queue.filter((toast) => toast.id !== id));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The messages to show now, oldest first. */
export function useToasts(): readonly QueuedToast[] {
  return useSyncExternalStore(subscribe, () => queue);
}
