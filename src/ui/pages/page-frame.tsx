import { ArrowLeft } from "lucide-react";
import { lazy, Suspense } from "react";
import { Button } from "react-aria-components";
import { openPage, useAtlas } from "#store/atlas.ts";
import { PartBoundary } from "#ui/part-boundary.tsx";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./page-frame.module.css";

const DataPage = lazy(() =>
  import("./data-page.tsx").then(({ DataPage: page }) => ({ default: page })),
);
const TargetsPage = lazy(() =>
  import("#ui/targets/targets-page.tsx").then(({ TargetsPage: page }) => ({ default: page })),
);
const ReaderPage = lazy(() =>
  import("./reader-page.tsx").then(({ ReaderPage: page }) => ({ default: page })),
);

const DutiesPage = lazy(() =>
  import("#ui/duties/duties-page.tsx").then(({ DutiesPage: page }) => ({ default: page })),
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
        {page !== "targets" && (
          <Button className={styles.back ?? ""} onPress={() => openPage("targets")}>
            {text.commands.targets}
          </Button>
        )}
        {page !== "responsibilities" && (
          <Button className={styles.back ?? ""} onPress={() => openPage("responsibilities")}>
            {text.commands.responsibilities}
          </Button>
        )}
      </div>
      <div className={styles.body}>
        <PartBoundary key={page} message={text.trouble.page} action={text.trouble.reload}>
          <Suspense fallback={<p role="status">{text.panel.loading}</p>}>
            <Body />
          </Suspense>
        </PartBoundary>
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
  if (page === "responsibilities") return <DutiesPage archive={archive} />;
  if (page === "data") return <DataPage archive={archive} />;
  if (page === "targets") return <TargetsPage archive={archive} />;
  const source = page && archive.sources.get(page);
  return source ? (
    <ReaderPage key={source.id} archive={archive} source={source} />
  ) : (
    <Trouble message={text.trouble.unknownEntity(page ?? "")} />
  );
};
