import { Component } from 'react';
import type { ReactNode } from 'react';

type Props = { readonly children: ReactNode; readonly fallback: (reason: string) => ReactNode };
type State = { readonly reason: string | null };

/** Catches what breaks while drawing, so that a sentence stands where a blank page would. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { reason: null };

  static getDerivedStateFromError(error: unknown): State {
    return { reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    return reason === null ? this.props.children : this.props.fallback(reason);
  }
}
