import { useCallback, useEffect, useRef, type PointerEvent } from 'react';
import type { BlockId } from '#domain/page/ids';
import { useDesk } from '#features/desk/context';

/** How long the pointer rests on something before it says why it is there, in milliseconds. */
const REST = 450;

/** Which block's boundary or role label is under the pointer. */
function blockUnder(target: EventTarget): BlockId | null {
  if (!(target instanceof Element)) return null;
  const found = target.closest<HTMLElement>('[data-boundary],[data-block]');
  return (found?.dataset.boundary ?? found?.dataset.block ?? null) as BlockId | null;
}

type WhyPointer = {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
};

/** Shows the reasons of a boundary or role once the pointer has rested on it, until it goes elsewhere. */
export function useWhyPointer(): WhyPointer {
  const { view } = useDesk();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const under = useRef<BlockId | null>(null);
  const go = useCallback(
    (id: BlockId | null) => {
      if (id === under.current) return;
      under.current = id;
      clearTimeout(timer.current);
      if (view.getState().why?.place === null) view.setState({ why: null });
      if (id === null) return;
      timer.current = setTimeout(() => {
        if (view.getState().drag === null) view.setState({ why: { id, place: null } });
      }, REST);
    },
    [view],
  );
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return {
    onPointerOver: useCallback(
      (event) => {
        go(event.pointerType === 'touch' || event.buttons !== 0 ? null : blockUnder(event.target));
      },
      [go],
    ),
    onPointerLeave: useCallback(() => {
      go(null);
    }, [go]),
  };
}
