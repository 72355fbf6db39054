import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ArticleStatus, Standing } from '#domain/page/document';
import styles from './StatusDot.module.css';

/** Progress of an article as a dot (empty, half, full, query), with its word for those who do not see it. */
export function StatusDot({
  status,
  standing,
}: {
  readonly status: ArticleStatus;
  readonly standing: Standing;
}): ReactNode {
  const intl = useIntl();
  const fill = status === 'segmented' && standing !== 'proposed' ? 'confirmed' : status;
  const words = intl.formatMessage({ id: `status.${status}` });
  return <span className={styles.dot} data-fill={fill} role="img" aria-label={words} title={words} />;
}
