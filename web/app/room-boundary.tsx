import { Component, type ReactNode } from 'react';

/** Keeps the rest of the window when a room fails, and says what happened. */
export class RoomBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className="empty-state" role="alert">
        <h2>This room could not be shown.</h2>
        <p>
          {error.message} Nothing in the workspace was changed by it. Load the page again; if it comes back, the message
          above is what to report.
        </p>
        <button type="button" className="button" onClick={() => location.reload()}>
          Load again
        </button>
      </div>
    );
  }
}
