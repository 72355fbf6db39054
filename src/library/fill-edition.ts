import type { EditionFields } from '#domain/edition/document';
import type { NewOperation } from '#domain/history/operation';
import type { EditionId, GestureId } from '#domain/page/ids';
import type { StoredProposal } from '#domain/proposal/proposal';
import { languageOfText } from '#domain/text/language';
import { inTurn, readEdition } from './edit-edition';
import { setFieldsChanges } from './edition-changes';
import { editionOperations } from './edition-operations';
import type { LibraryPorts } from './ports';

type Found = Partial<Omit<EditionFields, 'trashedAt'>>;

/** Fields a person has ever set, to something or to nothing. */
function setByPerson(operations: readonly NewOperation[]): ReadonlySet<string> {
  return new Set(
    operations.flatMap(({ cause, change }) =>
      cause.kind === 'edit' && cause.step === 'edit-edition' && change.kind === 'edition/set'
        ? [change.field]
        : [],
    ),
  );
}

/**
 * Fills what is still unknown of an edition from what a raw page says of it. Nothing that is known, and nothing a
 * person has set (also to nothing), is overwritten.
 */
export function fillEdition(
  ports: LibraryPorts,
  id: EditionId,
  { id: proposalId, proposal }: StoredProposal,
  text: string,
): Promise<void> {
  return inTurn(ports, async () => {
    const { doc, operations } = await readEdition(ports, id);
    const { fields } = doc;
    if (fields === null) return;
    const kept = setByPerson(operations);
    const found: Found = { ...proposal.edition, language: languageOfText(text) };
    const wanted = Object.fromEntries(
      Object.entries(found).filter(
        ([field, value]) => value !== '' && !kept.has(field) && fields[field as keyof Found] === '',
      ),
    );
    const changes = setFieldsChanges(doc, wanted);
    if (changes.length === 0) return;
    const context = {
      actor: ports.actor,
      gesture: ports.ids.next() as GestureId,
      at: ports.clock.now(),
      cause: { kind: 'proposal', proposalId },
      nextId: () => ports.ids.next(),
    } as const;
    await ports.log.append(editionOperations(id, operations, changes, context));
  });
}
