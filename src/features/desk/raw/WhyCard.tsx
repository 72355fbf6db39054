import { useId, useMemo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Block } from '#domain/page/document';
import { DOUBT_BELOW, indexProposal } from '#domain/proposal/doubts';
import type { Cue, ProposedBlock } from '#domain/proposal/proposal';
import { useDesk, useDocument, useSession, useView } from '#features/desk/context';
import { useReasons } from '#features/desk/reasons';
import { useText } from '#features/text';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { topOf, type Geometry } from './geometry';
import styles from './WhyCard.module.css';

/** Surer than this nobody is: the rest is for the editor to say. */
const MOST_CERTAIN = 0.99;

/**
 * Why a boundary, a role or a headline is as it is: every cue in words, for and against, and how sure the proposal
 * was. Shown where the pointer rests on a boundary or a role label, and by a key for what has the focus.
 */
export function WhyCard({
  geometry,
  first,
  last,
}: {
  readonly geometry: Geometry;
  /** The lines that are drawn, 1-based: near the lower edge the card stands above its line. */
  readonly first: number;
  readonly last: number;
}): ReactNode {
  const text = useText();
  const { index } = useDesk();
  const doc = useDocument();
  const why = useView((state) => state.why);
  const isStillThere = useView(
    ({ why: shown, focus, boundary }) =>
      shown !== null &&
      (shown.place === null || (shown.place.focus === focus && shown.place.boundary === boundary)),
  );
  const proposal = useSession((state) => state.proposal);
  const proposals = useMemo(() => indexProposal(proposal?.proposal ?? null), [proposal]);
  const block = why === null ? undefined : doc.blocks.get(why.id);
  // The region stays, so that what comes into it is read out.
  if (why === null || block === undefined || !isStillThere)
    return <div role="status" className={styles.silent} />;
  const line = index.lineOf(block.start);
  const isLow = line > first + (last - first) * 0.55;
  const proposed = proposals.get(block.start);
  return (
    <div role="status" className={styles.silent}>
      <section
        className={styles.card}
        style={{ top: isLow ? topOf(geometry, line) - 12 : topOf(geometry, line) + 24 }}
        data-above={isLow || undefined}
        aria-label={text('desk.why.name', { line })}
        data-why={block.id}
      >
        {block.start === 0 ? null : <Boundary block={block} proposed={proposed} />}
        <Role block={block} proposed={proposed} isKnown={proposal !== null} />
      </section>
    </div>
  );
}

type PartProps = { readonly block: Block; readonly proposed: ProposedBlock | undefined };

function Boundary({ block, proposed }: PartProps): ReactNode {
  const text = useText();
  const isKnown = useSession((state) => state.proposal !== null);
  const isProposed = block.standing === 'proposed';
  return (
    <Reasons
      title={text('desk.why.boundary')}
      standing={isProposed ? null : text(`standing.${block.standing}`)}
      certain={isProposed ? (proposed?.boundaryConfidence ?? null) : null}
      cues={proposed?.boundaryCues ?? []}
      none={text(
        isKnown
          ? proposed === undefined
            ? 'desk.boundary.noReason'
            : 'desk.why.none'
          : 'desk.boundary.unknown',
      )}
    />
  );
}

/** The role, as long as it is the one proposed. */
function Role({ block, proposed, isKnown }: PartProps & { readonly isKnown: boolean }): ReactNode {
  const text = useText();
  const own = proposed?.role === block.role ? proposed : undefined;
  return (
    <Reasons
      title={text('desk.why.role', { role: text(`role.${block.role}`) })}
      standing={null}
      certain={block.standing === 'proposed' ? (own?.roleConfidence ?? null) : null}
      cues={own?.roleCues ?? []}
      none={text(
        isKnown ? (own === undefined ? 'desk.boundary.noReason' : 'desk.why.none') : 'desk.boundary.unknown',
      )}
    />
  );
}

function Reasons({
  title,
  standing,
  certain,
  cues,
  none,
}: {
  readonly title: string;
  readonly standing: string | null;
  readonly certain: number | null;
  readonly cues: readonly Cue[];
  readonly none: string;
}): ReactNode {
  const intl = useIntl();
  const text = useText();
  const id = useId();
  const speakFor = useReasons(cues.filter(({ weight }) => weight >= 0));
  const speakAgainst = useReasons(cues.filter(({ weight }) => weight < 0));
  const percent =
    certain === null ? null : intl.formatNumber(Math.min(certain, MOST_CERTAIN), { style: 'percent' });
  return (
    <div className={styles.part}>
      <p id={id} className={styles.title}>
        {title}
        {standing === null ? null : <span className={styles.standing}>{standing}</span>}
        {percent === null || certain === null ? null : (
          <span className={styles.certainty} data-doubtful={certain < DOUBT_BELOW || undefined}>
            {text('desk.why.certain', { percent })}
          </span>
        )}
      </p>
      <ul aria-labelledby={id} className={styles.reasons}>
        {speakFor.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {speakAgainst.map((words) => (
          <li key={words} data-against="">
            <VisuallyHidden>{text('desk.why.against')} </VisuallyHidden>
            {words}
          </li>
        ))}
        {cues.length === 0 ? <li data-none="">{none}</li> : null}
      </ul>
    </div>
  );
}
