import { Component, type ReactNode } from "react";
import { useAtlas } from "#store/atlas.ts";
import { selectText } from "#store/selectors.ts";
import { Trouble } from "#ui/trouble.tsx";

/** Says what to do when the page itself fails, in place of a blank one. React asks for a class here. */
export class RescueBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    const text = selectText(useAtlas.getState());
    return (
      <main className="opening">
        <Trouble
          message={text.trouble.unexpected}
          action={{ label: text.trouble.reload, run: () => location.reload() }}
        />
      </main>
    );
  }
}
