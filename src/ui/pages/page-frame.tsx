import { isBesideMap, isNamedPage } from "#domain/view.ts";
import { useAtlas } from "#store/atlas.ts";
import { FetchedPart } from "#ui/fetched-part.tsx";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./page-frame.module.css";
import { LazyReaderPage, pageBodies } from "./registry.ts";

/** The view of the whole that is open, or the reader of a document: in the place of the map or below it. */
export const PageFrame = () => {
  const { text } = useText();
  const page = useAtlas(({ view }) => view.page);
  const isBeside = isBesideMap(page);
  // Below the map it is not the main part of the page.
  const Frame = isBeside ? "section" : "main";
  return (
    <Frame
      className={styles.frame}
      aria-label={isBeside && isNamedPage(page) ? text.pages[page].name : undefined}
      data-page={page}
      data-beside={isBeside || undefined}
    >
      <div className={styles.body}>
        <FetchedPart
          key={page}
          message={text.trouble.page}
          fallback={<p role="status">{text.panel.loading}</p>}
        >
          <Body />
        </FetchedPart>
      </div>
    </Frame>
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
  if (isNamedPage(page)) {
    const Page = pageBodies[page];
    return <Page archive={archive} />;
  }
  const source = page && archive.sources.get(page);
  return source ? (
    <LazyReaderPage key={source.id} archive={archive} source={source} />
  ) : (
    <Trouble message={text.trouble.unknownEntity(page ?? "")} />
  );
};
