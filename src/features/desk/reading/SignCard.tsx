import { useMemo, type ReactNode } from 'react';
import type { NewMark } from '#domain/command/command';
import type { Correction, PageDocument } from '#domain/page/document';
import { isTakenBack, oppositeOf, stetOf } from '#domain/proof/take-back';
import type { Paragraph, RuleRecord } from '#domain/text/reading-types';
import { focusRawPage, goToSpan } from '#features/desk/actions';
import { useDesk } from '#features/desk/context';
import { useText } from '#features/text';
import { AnchoredCard } from '#ui/AnchoredCard.tsx';
import { Button } from '#ui/Button.tsx';
import { placeKey } from './pieces.tsx';
import styles from './SignCard.module.css';
import type { ChosenSign } from './use-signs';

type Props = {
  readonly doc: PageDocument;
  readonly sign: ChosenSign;
  readonly paragraphs: readonly Paragraph[];
  readonly onClose: () => void;
  /** Closes it after a decision. */
  readonly onDone: () => void;
};

/** What an editor can do about one automatic change: see its raw line, take it back, decide the line end otherwise. */
export function SignCard(props: Props): ReactNode {
  const { sign, onClose } = props;
  const words = sign.element.getAttribute('aria-label') ?? '';
  return (
    <AnchoredCard anchor={sign.element} label={words} onClose={onClose}>
      <div className={styles.card}>
        <p className={styles.words}>{words}</p>
        <Choices {...props} />
      </div>
    </AnchoredCard>
  );
}

type Found = { readonly record: RuleRecord | null; readonly kept: Correction | null };

function find(doc: PageDocument, paragraphs: readonly Paragraph[], key: string): Found {
  for (const { pieces } of paragraphs)
    for (const piece of pieces) {
      if (placeKey(piece.span) !== key) continue;
      if (piece.kind === 'rule') return { record: piece, kept: null };
      const mark = piece.kind === 'correction' ? doc.corrections.get(piece.id) : undefined;
      if (mark !== undefined && isTakenBack(mark)) return { record: null, kept: mark };
    }
  return { record: null, kept: null };
}

function Choices({ doc, sign, paragraphs, onClose, onDone }: Props): ReactNode {
  const text = useText();
  const { session, view, index } = useDesk();
  const { record, kept } = useMemo(() => find(doc, paragraphs, sign.key), [doc, paragraphs, sign.key]);
  const start = record?.span.start ?? kept?.span.start;
  if (start === undefined) return null;
  return (
    <div className={styles.choices}>
      {record === null ? null : <Decisions record={record} doc={doc} onDone={onDone} />}
      {kept === null ? null : (
        <Button
          size="small"
          icon="redo"
          onPress={() => {
            session.run({ kind: 'remove-mark', ids: [kept.id] });
            onDone();
          }}
        >
          {text('desk.reading.letIn')}
        </Button>
      )}
      <Button
        size="small"
        variant="plain"
        icon="target"
        onPress={() => {
          goToSpan(session, view, { start, end: start });
          onClose();
          requestAnimationFrame(focusRawPage);
        }}
      >
        {text('desk.reading.goToRaw', { line: index.lineOf(start) })}
      </Button>
      {record === null ? null : <RuleOff record={record} onDone={onDone} />}
    </div>
  );
}

type DecisionProps = { readonly record: RuleRecord; readonly onDone: () => void };

/** Taking a change back, and deciding a line end the other way: marks like any other. */
function Decisions({ record, doc, onDone }: DecisionProps & { readonly doc: PageDocument }): ReactNode {
  const text = useText();
  const { session } = useDesk();
  const stet = stetOf(record);
  const opposite = oppositeOf(record, doc.text);
  const mark = (made: NewMark): void => {
    session.run({ kind: 'mark', ...made });
    onDone();
  };
  return (
    <>
      {stet === null ? null : (
        <Button
          size="small"
          icon="undo"
          onPress={() => {
            mark(stet);
          }}
        >
          {text('desk.reading.takeBack')}
        </Button>
      )}
      {opposite === null ? null : (
        <Button
          size="small"
          icon={opposite.code === 'PAR' ? 'sign-new-paragraph' : 'sign-run-on'}
          onPress={() => {
            mark(opposite);
          }}
        >
          {text(opposite.code === 'PAR' ? 'desk.reading.makeParagraph' : 'desk.reading.runOn')}
        </Button>
      )}
    </>
  );
}

function RuleOff({ record, onDone }: DecisionProps): ReactNode {
  const text = useText();
  const { reading } = useDesk();
  return (
    <Button
      size="small"
      variant="plain"
      icon="close"
      onPress={() => {
        void reading.set(record.rule, false).then(onDone);
      }}
    >
      {text('desk.reading.ruleOff')}
    </Button>
  );
}
