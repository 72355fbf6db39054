import { useRef, type ReactNode } from 'react';
import { useDrag } from 'react-aria';
import { useIntl } from 'react-intl';
import type { Block } from '#domain/page/document';
import { Icon } from '#ui/Icon.tsx';
import styles from './BlockLabel.module.css';

/** Type under which blocks travel in a drag. */
export const BLOCK_DRAG_TYPE = 'application/x-galley-block';

/** The role at a block's first line. Dragging it onto an article in the list sends the whole block there. */
export function BlockLabel({
  block,
  inline = false,
}: {
  readonly block: Block;
  readonly inline?: boolean;
}): ReactNode {
  const intl = useIntl();
  const ref = useRef<HTMLSpanElement>(null);
  const role = intl.formatMessage({ id: `roleShort.${block.role}` });
  const { dragProps, isDragging } = useDrag({
    getItems: () => [{ [BLOCK_DRAG_TYPE]: block.id, 'text/plain': role }],
    getAllowedDropOperations: () => ['move'],
  });
  return (
    <span
      {...dragProps}
      ref={ref}
      className={inline ? styles.inline : styles.label}
      data-dragging={isDragging || undefined}
      data-block={block.id}
      aria-hidden="true"
      tabIndex={-1}
    >
      {block.standing === 'locked' ? <Icon name="lock" size={10} /> : null}
      {role}
    </span>
  );
}
