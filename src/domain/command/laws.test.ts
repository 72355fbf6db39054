import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#domain/change/apply';
import { equalValues } from '#domain/change/equal';
import { plainPageDocument } from '#domain/page/page-document';
import { COMMAND_KINDS, commandFor, wishes } from '#testing/arbitraries/commands';
import { documents, throws } from '#testing/arbitraries/proposals';
import { contextOf } from '#testing/carry-out';
import { check } from '#testing/check';
import { Dice } from '#testing/dice';
import { expectSame } from '#testing/sound';
import { planCommand } from './plan';

describe('every command', () => {
  test('D1 the same document, command and context give the same plan, whose changes lead to its document', () => {
    check(
      fc.property(documents(), wishes, (doc, wish) => {
        const command = commandFor(doc, wish, new Dice(wish.numbers));
        const plan = planCommand(doc, command, contextOf());
        const again = planCommand(doc, command, contextOf());
        expect(plan.ok).toBe(again.ok);
        if (!plan.ok || !again.ok) return;
        expect(again.value.changes).toEqual(plan.value.changes);
        const applied = applyChanges(doc, plan.value.changes);
        if (!applied.ok) throw new Error(applied.error.what);
        expectSame(applied.value, plan.value.doc);
      }),
      200,
    );
  });

  test('D2 a command, refused or not, leaves the document it was planned on as it was', () => {
    check(
      fc.property(documents(), wishes, (doc, wish) => {
        const before = plainPageDocument(doc);
        const parts = { ...doc };
        planCommand(doc, commandFor(doc, wish, new Dice(wish.numbers)), contextOf());
        expect(equalValues(plainPageDocument(doc), before)).toBe(true);
        expect(equalValues({ ...doc }, parts)).toBe(true);
      }),
      200,
    );
  });

  test('R8 marks and what is decided about them leave every block and every character where it is', () => {
    const kinds = COMMAND_KINDS.filter((kind) => kind.includes('mark') || kind === 'reply');
    let carriedOut = 0;
    check(
      fc.property(
        documents(),
        fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
        throws(40),
        (start, which, numbers) => {
          const dice = new Dice(numbers);
          let doc = start;
          for (const at of which) {
            const kind = kinds[at % kinds.length] ?? 'mark';
            const plan = planCommand(
              doc,
              commandFor(doc, { kind, numbers: [] }, dice),
              contextOf(`${carriedOut}`),
            );
            if (!plan.ok) continue;
            carriedOut++;
            doc = plan.value.doc;
          }
          expect(doc.blocks).toBe(start.blocks);
          expect(doc.articles).toBe(start.articles);
          expect(doc.text).toBe(start.text);
        },
      ),
      150,
    );
    expect(carriedOut).toBeGreaterThan(150);
  });

  test('D3 a command that changes nothing is refused, so no step of the history is empty', () => {
    check(
      fc.property(documents(), wishes, (doc, wish) => {
        const plan = planCommand(doc, commandFor(doc, wish, new Dice(wish.numbers)), contextOf());
        if (!plan.ok) return;
        const same = equalValues(plainPageDocument(plan.value.doc), plainPageDocument(doc));
        expect(same, JSON.stringify(plan.value.changes)).toBe(false);
      }),
      200,
    );
  });

  test.each(COMMAND_KINDS)('D4 %s is carried out on some page, and repeated ids do no harm', (kind) => {
    let carriedOut = 0;
    check(
      fc.property(documents(), throws(24), throws(24), (start, preparing, numbers) => {
        let doc = start;
        const dice = new Dice(preparing);
        for (const first of ['add-page', 'mark', 'put-in-column'] as const) {
          const prepared = planCommand(
            doc,
            commandFor(doc, { kind: first, numbers: [] }, dice),
            contextOf(first),
          );
          if (prepared.ok) doc = prepared.value.doc;
        }
        const command = commandFor(doc, { kind, numbers }, new Dice(numbers));
        const plan = planCommand(doc, command, contextOf());
        if (!plan.ok) return;
        carriedOut++;
        if (!('ids' in command) || command.kind === 'remove-mark') return;
        const twice = { ...command, ids: [...command.ids, ...command.ids] } as typeof command;
        const repeated = planCommand(doc, twice, contextOf());
        expect(repeated.ok, JSON.stringify(twice)).toBe(true);
        if (repeated.ok) expectSame(repeated.value.doc, plan.value.doc);
      }),
      60,
    );
    expect(carriedOut).toBeGreaterThan(2);
  });
});
