import { useState } from 'react';
import type { ReactNode } from 'react';
import {
  DEFAULT_WEIGHTS,
  WEIGHT_IDS,
  weightFault,
  type ErrorWeights,
  type WeightId,
} from '#domain/figures/error-weights';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Figures.module.css';
import { useFiguresWords } from './figures-words';

/** A number as people type one, full-width digits included. */
const numberIn = (typed: string): number => {
  const plain = typed.normalize('NFKC').trim();
  return plain === '' ? Number.NaN : Number(plain);
};

function Weight({
  id,
  value,
  onChange,
}: {
  readonly id: WeightId;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): ReactNode {
  const text = useText();
  const words = useFiguresWords();
  /** What stands in the field while it is no number that will do. */
  const [typed, setTyped] = useState<string | null>(null);
  const fault = typed === null ? null : weightFault(id, numberIn(typed));
  return (
    <li className={styles.weight}>
      <TextField
        label={words.weight(id)}
        value={typed ?? String(value)}
        error={fault === null ? null : text(`figures.weight.fault.${fault}`)}
        {...(value === DEFAULT_WEIGHTS[id]
          ? {}
          : { description: text('figures.weight.default', { value: DEFAULT_WEIGHTS[id] }) })}
        onChange={(next) => {
          setTyped(next);
          if (weightFault(id, numberIn(next)) === null) onChange(numberIn(next));
        }}
        onBlur={() => setTyped(null)}
      />
    </li>
  );
}

/** The table the reference rate is counted by; every number can be changed, and put back. */
export function WeightsTable({
  weights,
  onChange,
}: {
  readonly weights: ErrorWeights;
  readonly onChange: (weights: ErrorWeights) => void;
}): ReactNode {
  const text = useText();
  const isChanged = WEIGHT_IDS.some((id) => weights[id] !== DEFAULT_WEIGHTS[id]);
  return (
    <section className={styles.section} aria-labelledby="figures-weights">
      <header className={styles.head}>
        <h2 id="figures-weights" className={styles.title}>
          {text('figures.weights')}
        </h2>
        <Button size="small" isDisabled={!isChanged} onPress={() => onChange(DEFAULT_WEIGHTS)}>
          {text('figures.weights.reset')}
        </Button>
      </header>
      <p className={styles.text}>{text('figures.weights.text')}</p>
      <ul className={styles.weights} aria-labelledby="figures-weights">
        {WEIGHT_IDS.map((id) => (
          <Weight
            key={id}
            id={id}
            value={weights[id]}
            onChange={(value) => onChange({ ...weights, [id]: value })}
          />
        ))}
      </ul>
    </section>
  );
}
