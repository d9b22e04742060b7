import { Button, Dialog, Heading, Popover } from "react-aria-components";
import { copyText } from "#data/clipboard.ts";
import type { Evidence, Source } from "#domain/catalog.ts";
import { excerptOf } from "#domain/excerpt.ts";
import type { Page } from "#domain/view.ts";
import { notify, openPage, setSession, useAtlas } from "#store/atlas.ts";
import type { OpenEvidence } from "#store/state.ts";
import { sayNumber } from "#text/quantity.ts";
import type { Text } from "#text/zh.ts";
import { Badge } from "./badge.tsx";
import styles from "./evidence-popover.module.css";
import { HelpButton } from "./help/help-button.tsx";
import { useText } from "./use-text.ts";

/** Where the statement was taken from whose evidence was asked for, beside the button that asked. */
export const EvidencePopover = ({ opened }: { opened: OpenEvidence }) => {
  const { text } = useText();
  const { id, evidence, restatedAt, statement, isInferred, anchor } = opened;
  return (
    <Popover
      className={styles.popover ?? ""}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      triggerRef={{ current: anchor }}
      placement="left top"
      offset={8}
    >
      <Dialog className={styles.dialog ?? ""}>
        <Heading slot="title" className={styles.title ?? ""}>
          {text.evidence.title}
        </Heading>
        <HelpButton topic="evidence" isInCorner />
        <p className={styles.statement}>{statement}</p>
        {isInferred && <p className={styles.inferred}>{text.panel.inferredHelp}</p>}
        <Locator evidence={evidence} />
        {restatedAt.length > 0 && (
          <>
            <p className={styles.also}>{text.evidence.restated}</p>
            {restatedAt.map((other) => (
              <Locator key={`${other.source}@${other.offset}`} evidence={other} />
            ))}
          </>
        )}
        <div className={styles.actions}>
          <CopyCitation evidence={evidence} statement={statement} />
          <Report id={id} evidence={evidence} statement={statement} />
        </div>
      </Dialog>
    </Popover>
  );
};

const close = () => setSession({ evidence: null });

const Locator = ({ evidence }: { evidence: Evidence }) => {
  const { text, language } = useText();
  const source = useAtlas(({ given }) => given.archive?.sources.get(evidence.source));
  if (!source) return null;
  return (
    <dl className={styles.locator}>
      <dt>{text.evidence.document}</dt>
      <dd>
        <Badge tone={source.status}>{text.status[source.status]}</Badge> {source.title[language]}
      </dd>
      {source.documentNumber && (
        <>
          <dt>{text.evidence.number}</dt>
          <dd lang="zh-CN">{source.documentNumber}</dd>
        </>
      )}
      <dt>{text.evidence.issuer}</dt>
      <dd>{source.issuer?.[language] ?? text.evidence.issuerNotStated}</dd>
      <dt>{text.evidence.published}</dt>
      <dd>
        {source.published}
        {source.publishedInferred && ` (${text.evidence.publishedInferred})`}
      </dd>
      <dt>{text.evidence.section}</dt>
      <dd lang="zh-CN">{evidence.section}</dd>
      <dt>{text.evidence.position}</dt>
      <dd title={text.evidence.positionHelp}>
        {text.evidence.positionValue(sayNumber(evidence.offset + 1, language))}
        <span className={styles.offset}>
          {source.id.replace("source/", "")}@{evidence.offset}
        </span>
      </dd>
      <dt>{text.evidence.figure}</dt>
      <dd lang="zh-CN">“{evidence.figure}”</dd>
      <dt>{text.reader.text}</dt>
      <dd>
        <Passage evidence={evidence} />
      </dd>
    </dl>
  );
};

/** The passage itself where the original is open, and the way to the reader. */
const Passage = ({ evidence }: { evidence: Evidence }) => {
  const { text } = useText();
  const original = useAtlas(({ session }) => session.originals[evidence.source]);
  const excerpt = original ? excerptOf(original, evidence, 48) : null;
  return (
    <>
      {excerpt && (
        <q className={styles.excerpt} lang="zh-CN">
          {excerpt.before}
          <mark>{excerpt.figure}</mark>
          {excerpt.after}
        </q>
      )}
      <Button
        className={styles.read ?? ""}
        onPress={() => {
          close();
          openPage(evidence.source as Page, evidence.offset);
        }}
      >
        {text.evidence.read}
      </Button>
    </>
  );
};

/** A mail to the operator that names statement and place; without an address, the same words to be copied. */
const Report = ({
  id,
  evidence,
  statement,
}: {
  id: string;
  evidence: Evidence;
  statement: string;
}) => {
  const { text } = useText();
  const address = useAtlas(({ given }) => given.operator.enquiryAddress);
  const locator = `${id} ${evidence.source.replace("source/", "")}@${evidence.offset} ${evidence.section} “${evidence.figure}”`;
  const subject = text.evidence.reportSubject(id);
  const body = text.evidence.reportBody(statement, locator);
  if (address) {
    const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    return (
      <a className={styles.copy} href={`mailto:${address}?${query}`}>
        {text.evidence.report}
      </a>
    );
  }
  return (
    <Button
      className={styles.copy ?? ""}
      onPress={() => copyAndTell(`${subject}\n\n${body}`, (words) => words.evidence.reportCopied)}
    >
      {text.evidence.report}
    </Button>
  );
};

const copyAndTell = async (words: string, message: (text: Text) => string) => {
  const isCopied = await copyText(words);
  notify({
    id: "copied",
    tone: isCopied ? "quiet" : "trouble",
    message: (text) => (isCopied ? message(text) : text.notice.copyFailed),
  });
};

const CopyCitation = ({ evidence, statement }: { evidence: Evidence; statement: string }) => {
  const { text, language } = useText();
  const source = useAtlas(({ given }) => given.archive?.sources.get(evidence.source));
  if (!source) return null;
  const copy = () => copyAndTell(citation(evidence, source), (words) => words.evidence.copied);
  const citation = ({ section, offset }: Evidence, { title, documentNumber, published }: Source) =>
    text.evidence.citation({
      statement,
      document: title[language],
      number: documentNumber ?? "",
      date: published,
      section,
      offset,
    });
  return (
    <Button className={styles.copy ?? ""} onPress={copy}>
      {text.evidence.copy}
    </Button>
  );
};
