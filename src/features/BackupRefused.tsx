import type { ReactNode } from 'react';
import type { ArchiveRefusal } from '#ports/safekeeping';
import { Banner } from '#ui/Banner.tsx';
import { useText } from './text';

/** Why a file cannot be restored, and where its first fault is. */
export function BackupRefused({ refusal }: { readonly refusal: ArchiveRefusal }): ReactNode {
  const text = useText();
  const { code, line, message } = refusal;
  return (
    <Banner tone="proof" role="alert">
      <p>{text(`backup.refused.${code}`)}</p>
      {line === 0 ? null : (
        <p>
          {text('backup.refused.line', { line })} <bdi lang="en">{message}</bdi>
        </p>
      )}
    </Banner>
  );
}
