import { useCallback, useEffect, useMemo, useState } from 'react';
import type { EditionId } from '#domain/page/ids';
import { ALL_RULES, type RuleName } from '#domain/text/reading-types';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import { readingRules, switchRule } from '#session/proof-knowledge';
import { showToast } from '#ui/toast-queue';

/** The rules by which the articles of the open page are read, and how to switch them. */
export type ReadingRules = {
  readonly rules: ReadonlySet<RuleName>;
  /** Switches a rule for the whole newspaper; says so when that cannot be. */
  readonly set: (rule: RuleName, on: boolean) => Promise<void>;
  /** Asks anew which rules are on, as when the edition has got its title. */
  readonly reread: () => Promise<void>;
};

/** Reads the rules of an edition's newspaper once it is known; until then all are on. */
export function useReadingRules(editionId: EditionId | null): ReadingRules {
  const services = useServices();
  const text = useText();
  const [rules, setRules] = useState(ALL_RULES);
  const reread = useCallback(async () => {
    if (editionId !== null) setRules(await readingRules(services, editionId));
  }, [services, editionId]);
  useEffect(() => {
    if (editionId === null) return undefined;
    let left = false;
    void readingRules(services, editionId).then((found) => {
      if (!left) setRules(found);
    });
    return () => {
      left = true;
    };
  }, [services, editionId]);
  const set = useCallback(
    async (rule: RuleName, on: boolean) => {
      if (editionId === null) return;
      try {
        if (await switchRule(services, editionId, rule, on)) await reread();
        else showToast({ text: text('desk.suspect.ruleOff.untitled'), tone: 'doubtful' });
      } catch {
        showToast({ text: text('toast.failed'), tone: 'proof' });
      }
    },
    [services, editionId, reread, text],
  );
  return useMemo(() => ({ rules, set, reread }), [rules, set, reread]);
}
