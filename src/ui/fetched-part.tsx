import { Component, type ReactNode, Suspense } from "react";
import { Trouble } from "./trouble.tsx";
import { useText } from "./use-text.ts";

/** A part of the page that is fetched when it is first shown. If it cannot be, it says so; all round it stays as it is. */
export const FetchedPart = ({
  message,
  fallback,
  children,
}: {
  /** What to say where it could not be fetched; without it, that a part is missing. */
  message?: string;
  /** What stands there until it has come. */
  fallback?: ReactNode;
  children: ReactNode;
}) => {
  const { text } = useText();
  return (
    <PartBoundary message={message ?? text.trouble.part} action={text.trouble.reload}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </PartBoundary>
  );
};

class PartBoundary extends Component<
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
