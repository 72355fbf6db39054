import { expose } from 'comlink';
import { vi } from 'vitest';

/** A worker in name: the other end of a channel that answers with `api`, with the events and the end a worker has. */
export function fakeWorker(api: object): {
  readonly worker: Worker;
  readonly events: EventTarget;
  readonly terminate: () => void;
} {
  const { port1, port2 } = new MessageChannel();
  expose(api, port2);
  const events = new EventTarget();
  const terminate = vi.fn(() => {
    port1.close();
    port2.close();
  });
  const worker = {
    postMessage: (message: unknown, transfer: Transferable[]) => port1.postMessage(message, transfer),
    addEventListener: (type: string, listener: EventListener) =>
      (type === 'message' ? port1 : events).addEventListener(type, listener),
    removeEventListener: (type: string, listener: EventListener) =>
      (type === 'message' ? port1 : events).removeEventListener(type, listener),
    start: () => port1.start(),
    terminate,
  };
  return { worker: worker as unknown as Worker, events, terminate };
}
