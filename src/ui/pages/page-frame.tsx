import { ArrowLeft } from "lucide-react";
import { Component, lazy, type ReactNode, Suspense } from "react";
import { Button } from "react-aria-components";
import { openPage, useAtlas } from "#store/atlas.ts";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./page-frame.module.css";

const DataPage = lazy(() =>
  import("./data-page.tsx").then(({ DataPage: page }) => ({ default: page })),
);
const ReaderPage = lazy(() =>
  import("./reader-page.tsx").then(({ ReaderPage: page }) => ({ default: page })),
);

/** What stands in the place of the map while a page is open. */
export const PageFrame = () => {
  const { text } = useText();
  const page = useAtlas(({ view }) => view.page);
  return (
    <main className={styles.frame} data-page={page}>
      <div className={styles.bar}>
        <Button className={styles.back ?? ""} onPress={() => openPage(null)}>
          <ArrowLeft aria-hidden />
          {text.data.close}
        </Button>
        {page !== "data" && (
          <Button className={styles.back ?? ""} onPress={() => openPage("data")}>
            {text.data.title}
          </Button>
        )}
      </div>
      <div className={styles.body}>
        <PageBoundary key={page} message={text.trouble.page} action={text.trouble.reload}>
          <Suspense fallback={<p role="status">{text.panel.loading}</p>}>
            <Body />
          </Suspense>
        </PageBoundary>
      </div>
    </main>
  );
};

const Body = () => {
  const { text } = useText();
  const page = useAtlas(({ view }) => view.page);
  const archive = useAtlas(({ given }) => given.archive);
  const hasFailed = useAtlas(
    ({ given }) => given.indexFault !== null || given.detailsFault !== null,
  );
  if (hasFailed)
    return (
      <Trouble
        message={text.trouble.details}
        action={{ label: text.trouble.reload, run: () => location.reload() }}
      />
    );
  if (!archive?.details) return <p role="status">{text.panel.loading}</p>;
  if (page === "data") return <DataPage archive={archive} />;
  const source = page && archive.sources.get(page);
  return source ? (
    <ReaderPage key={source.id} archive={archive} source={source} />
  ) : (
    <Trouble message={text.trouble.unknownEntity(page ?? "")} />
  );
};

/** A page that could not be fetched says so; the map and the panels stay as they are. */
class PageBoundary extends Component<
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
