import { Component, type ReactNode, Suspense, useEffect, useState } from "react";
import { Trouble } from "./trouble.tsx";
import { useText } from "./use-text.ts";

/**
 * A part of the page that is fetched when it is first shown. If it cannot be, or is long in coming, it says so; all round
 * it stays as it is.
 */
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
    <PartBoundary instead={<Missing message={message ?? text.trouble.part} />}>
      <Suspense fallback={<Waiting>{fallback}</Waiting>}>{children}</Suspense>
    </PartBoundary>
  );
};

/** Milliseconds. */
const patience = 15_000;

const Waiting = ({ children }: { children: ReactNode }) => {
  const { text } = useText();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? <Missing message={text.trouble.slow} /> : children;
};

const Missing = ({ message }: { message: string }) => {
  const { text } = useText();
  const action = { label: text.trouble.reload, run: () => location.reload() };
  return <Trouble message={message} action={action} />;
};

class PartBoundary extends Component<
  { instead: ReactNode; children: ReactNode },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
