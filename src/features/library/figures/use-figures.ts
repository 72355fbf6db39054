import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ErrorWeights } from '#domain/figures/error-weights';
import type { ProofFigures } from '#domain/figures/page-figures';
import type { EditionId } from '#domain/page/ids';
import { useLibraryPorts } from '#features/library-ports';
import { useServices } from '#features/services';
import { figuresQuery, keepWeights, readWeights, watchFigures } from '#library/figures';

/** The figures of an edition's pages, fresh while work goes on elsewhere. */
export function useFigures(id: EditionId): UseQueryResult<readonly ProofFigures[]> {
  const ports = useLibraryPorts();
  const client = useQueryClient();
  useEffect(() => watchFigures(client, ports), [client, ports]);
  return useQuery(figuresQuery(ports, id));
}

/** The table of weights, and how to change it; kept on this computer. */
export function useWeights(): readonly [ErrorWeights, (weights: ErrorWeights) => void] {
  const { preferences } = useServices();
  const [weights, setWeights] = useState(() => readWeights(preferences));
  const change = (changed: ErrorWeights): void => {
    keepWeights(preferences, changed);
    setWeights(changed);
  };
  return [weights, change];
}
