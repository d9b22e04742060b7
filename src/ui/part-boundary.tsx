import { Component, type ReactNode } from "react";
import { Trouble } from "./trouble.tsx";

/** A part of the page that could not be fetched says so; everything round it stays as it is. */
export class PartBoundary extends Component<
  { message: string; action: string; children: ReactNode },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { message, action, children } = this.props;
    return this.state.hasFailed ? (
      <Trouble message={message} action={{ label: action, run: () => location.reload() }} />
    ) : (
      children
    );
  }
}
